import { describe, expect, it } from 'vitest';
import { refusal } from '../../schemas/kernel/refusals.ts';
import type { KeptRecord } from './record.ts';
import { isOverfull, seatedIn, seatsOf, withSeat } from './seats.ts';

const full = refusal(['sessionId'], 'no-seat-left');
const session = (invited?: string[]): Pick<KeptRecord, 'kind' | 'facts'> => ({
  kind: 'pvt-session',
  facts: { places: 2, round: 1, ...(invited && { invited }) },
});

describe('seats', () => {
  it('are as many as the record says, and taken by nobody at first', () => {
    expect([seatsOf(session()), seatedIn(session())]).toEqual([2, []]);
  });

  it('are taken once by the same person, in one order however they were taken', () => {
    const taken = ['b', 'a', 'b'].reduce((facts, takenBy) => ({ ...session(), facts: withSeat(facts, { takenBy, full }) }), session());

    expect(seatedIn(taken)).toEqual(['a', 'b']);
    expect(isOverfull(taken)).toBe(false);
  });

  it('leave no trace when the last one is given back', () => {
    expect(withSeat(session(['a']), { givenBackBy: 'a' })).toEqual(session().facts);
    expect(withSeat(session(['a']), { givenBackBy: 'b' })).toEqual(session(['a']).facts);
  });

  it('are too few when more have one than there are', () => {
    expect(isOverfull(session(['a', 'b', 'c']))).toBe(true);
  });

  it('change nothing about a record that has none', () => {
    const client = { kind: 'participation' as const, facts: { invited: ['a'] } };

    expect([seatedIn(client), withSeat(client, { takenBy: 'b', full })]).toEqual([[], client.facts]);
  });
});
