/**
 * Whatever is sent to whatever form: it is taken whole or refused at a field, and never a fault. This part is in memory; `fuzz-stored.test.ts`
 * sends a sample to the store. `FUZZ=10000` asks for as many inputs per form, half of them as they should be and half spoilt.
 */
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writesOf } from '../../functions/adapters/dynamodb/changes.ts';
import { findHashWith } from '../../functions/adapters/secrets/search-key.ts';
import { effectOf } from '../../functions/submissions/effects.ts';
import type { Circumstances, Outcome } from '../../functions/submissions/submission.ts';
import { type FormId, formOf, forms } from '../../schemas/forms/index.ts';
import { parseAnswers } from '../../schemas/kernel/form.ts';
import type { Refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aWorld, validAnswersOf } from '../support/answers-of.ts';
import { pointsNowhere } from '../support/pointers.ts';
import { type Body, spoiltAnswersOf } from '../support/spoilt.ts';

const inputs = Number(process.env['FUZZ'] ?? 1000);
const ids = Object.keys(forms) as FormId[];

const given: Circumstances = {
  submission: '5b000000-0000-4000-8000-000000000001',
  branch: 'maassluis',
  actor: aWorld.members[0] ?? '',
  posts: ['team-leader'],
  now: Temporal.Instant.from(`${aWorld.today}T09:00:00Z`),
  today: aWorld.today,
};

const outcomeOf = (id: FormId, parsed: unknown): Outcome | undefined => {
  const effect = effectOf(id);
  if (typeof effect === 'function') return effect(parsed, given);
  if ('withdraws' in effect) return void effect.withdraws(parsed);
  effect.knows(parsed);
  return effect.effect(parsed, given, new Map());
};

/** What is refused is refused at a place in the body, or at a question of the form. */
const mustPoint = (id: FormId, body: Body, refusals: readonly Refusal[]) => {
  const { fields } = formOf(id);
  if (refusals.length === 0) throw new Error('refused without a reason');
  for (const refusal of refusals) {
    const why = pointsNowhere(refusal, fields, body);
    if (why) throw new Error(why);
  }
};

const findHash = findHashWith('a secret for tests only');

const took = (id: FormId, body: Body): boolean => {
  const parsed = parseAnswers(formOf(id), body, aWorld.today);
  if (!parsed.ok) {
    mustPoint(id, body, parsed.refusals);
    return false;
  }
  if (canonicalize(body) === undefined) throw new Error('taken, and it has no canonical form');
  const outcome = outcomeOf(id, parsed.answers);
  if (outcome && 'refusals' in outcome) mustPoint(id, body, outcome.refusals);
  if (outcome && 'changes' in outcome) {
    const actor = { id: given.actor, posts: [{ branch: given.branch, role: 'team-leader' as const }] };
    const writes = outcome.changes.flatMap((change) =>
      writesOf(change, { tableName: 'wegwijs', branch: given.branch, actor, now: given.now, findHash }),
    );
    if (writes.length + 2 > 100) throw new Error(`${writes.length + 2} writes do not fit in one transaction`);
  }
  return true;
};

describe.each(ids)('the form %s', (id) => {
  const form = formOf(id);

  it('takes what it should take, without a fault', () => {
    fc.assert(
      fc.property(validAnswersOf(form), (body) => took(id, body)),
      { numRuns: Math.ceil(inputs / 2) },
    );
  });

  it('refuses what is spoilt at a field, or takes it whole; it never fails', () => {
    let refused = 0;
    fc.assert(
      fc.property(spoiltAnswersOf(form), (body) => {
        if (!took(id, body)) refused += 1;
      }),
      { numRuns: Math.ceil(inputs / 2) },
    );
    expect(refused).toBeGreaterThan(inputs / 8);
  });
});
