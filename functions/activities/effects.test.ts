import { describe, expect, it } from 'vitest';
import { activityHeld, peopleAt } from '../../schemas/forms/activities/activity-held.ts';
import { parseAnswers } from '../../schemas/kernel/form.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Circumstances } from '../submissions/submission.ts';
import { activityEffects } from './effects.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const circumstances: Circumstances = {
  submission: 'the-submission',
  branch: 'maassluis',
  actor: 'somebody',
  posts: ['desk'],
  now: Temporal.Instant.from('2026-11-23T09:00:00Z'),
  today,
};

const anActivity = (changes: Record<string, unknown>) =>
  parseAnswers(activityHeld, { kind: 'bike-lesson', heldOn: '2026-11-20', ...changes }, today);
const attendance = [
  { who: 'clients', number: 7 },
  { who: 'volunteers', number: 1 },
];
const rules = (changes: Record<string, unknown>) => {
  const parsed = anActivity(changes);
  return parsed.ok ? [] : parsed.refusals.map(({ rule }) => rule);
};

describe('the people at an activity', () => {
  it('are the sum of the groups; families are counted as families', () => {
    expect(peopleAt({ attendance: [...attendance, { who: 'families', number: 2 }] })).toBe(8);
    expect(peopleAt({})).toBeUndefined();
  });

  it.each([
    [{ attendance, women: 7, men: 1, firstTime: 8 }, []],
    [{ attendance, women: 8, men: 1 }, ['women-and-men-among-all']],
    [{ attendance, firstTime: 9 }, ['first-time-among-all']],
    [{ attendance: [{ who: 'families', number: 2 }], women: 9 }, []],
    [{ attendance: [...attendance, ...attendance] }, ['each-group-once']],
    [{ women: 31 }, []],
    [{ groups: 5 }, ['not-asked']],
    [{ heldOn: '2026-11-24' }, ['heldOn-not-ahead']],
  ])('%j are refused by %j', (changes, refused) => {
    expect(rules(changes)).toEqual(refused);
  });
});

describe('a question from outside', () => {
  const effect = activityEffects['public-question'];
  const question = { askedOn: today, asker: 'citizen', channel: 'phone', subject: 'asylum', outcome: 'answered' } as const;

  it('counts once, or as often as was told', () => {
    if (typeof effect !== 'function') throw new Error('it needs to know nothing');
    expect(effect(question, circumstances)).toMatchObject({ concluded: { questions: 1 } });
    expect(effect({ ...question, number: 12 }, circumstances)).toMatchObject({ concluded: { questions: 12 } });
  });
});
