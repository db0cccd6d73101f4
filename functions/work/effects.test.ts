import { describe, expect, it } from 'vitest';
import { workIntake } from '../../schemas/forms/work/work-intake.ts';
import { parseAnswers } from '../../schemas/kernel/form.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Circumstances } from '../submissions/submission.ts';
import { workEffects } from './effects.ts';

const client = '00000000-0000-4000-8000-000000000100';
const coach = '00000000-0000-4000-8000-000000000200';
const today = Temporal.PlainDate.from('2026-11-23');
const circumstances: Circumstances = {
  submission: 'the-submission',
  branch: 'maassluis',
  actor: 'somebody',
  posts: ['job-coach'],
  now: Temporal.Instant.from('2026-11-23T09:00:00Z'),
  today,
};

const anIntake = (changes: Record<string, unknown> = {}) =>
  parseAnswers(
    workIntake,
    {
      clientId: client,
      heldOn: '2026-11-20',
      wishes: ['paid-work'],
      education: 'vocational',
      dutch: 'a2',
      languages: ['ar'],
      workedFor: 'none',
      ...changes,
    },
    today,
  );

describe('a work intake', () => {
  const concluded = (changes: Record<string, unknown>) => {
    const parsed = anIntake(changes);
    const effect = workEffects['work-intake'];
    if (!parsed.ok || typeof effect !== 'function') throw new Error('these answers are taken');
    return effect(parsed.answers, circumstances);
  };

  it('is held by the coach who is named, or else by whoever fills it in', () => {
    expect(concluded({ coach })).toMatchObject({ client, concluded: { coach } });
    expect(concluded({})).toMatchObject({ client, concluded: { coach: 'somebody' } });
  });

  it('asks for the kind of work of who has worked, and of nobody else', () => {
    expect(anIntake({ workedFor: 'over-five' })).toMatchObject({ refusals: [{ pointer: '#/sectors', rule: 'required' }] });
    expect(anIntake({ sectors: ['shop'] })).toMatchObject({ refusals: [{ pointer: '#/sectors', rule: 'not-asked' }] });
    expect(anIntake({ workedFor: 'over-five', sectors: ['shop'] }).ok).toBe(true);
  });
});
