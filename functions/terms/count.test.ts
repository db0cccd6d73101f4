import { describe, expect, it } from 'vitest';
import { policies } from '../../schemas/policies.ts';
import { isMovable, rollOf } from './count.ts';

const named = policies.map((policy) => [`${policy.id}@${policy.version}`, policy] as const);

describe('the rolling rules of the table beside the Algemene termijnenwet', () => {
  it.each(named)('%s moves its end exactly when the Algemene termijnenwet does', (_, policy) => {
    const { basis, direction, term } = policy;
    const isOfTheAct = basis === 'law' && direction === 'forward' && isMovable(term);

    expect(policy.roll !== 'NONE').toBe(isOfTheAct);
  });

  it.each(named.filter(([, { extension }]) => extension))('%s, extended, follows article 4 by the length of the extension', (_, policy) => {
    const isMoved = rollOf(policy, true) !== 'NONE';

    expect(isMoved).toBe(policy.roll !== 'NONE' && isMovable(policy.extension ?? { years: 1 }));
  });

  it.each(named.filter(([, { roll }]) => roll === 'ATW2'))(
    '%s is short enough for article 2 to matter and long enough for it to apply',
    (_, { term }) => {
      const days = 'days' in term ? term.days : Number.NaN;

      expect(days).toBeGreaterThanOrEqual(3);
      expect(days).toBeLessThan(14);
    },
  );

  it('asks article 2 of every term of law from 3 days to under a week', () => {
    const short = policies.filter(
      ({ basis, direction, term }) => basis === 'law' && direction === 'forward' && 'days' in term && term.days >= 3 && term.days < 7,
    );

    expect(short.every(({ roll }) => roll === 'ATW2')).toBe(true);
  });

  it('draws the line of article 4 at exactly 90 days, 12 weeks and 3 months', () => {
    expect([{ days: 90 }, { weeks: 12 }, { months: 3 }, { days: 0 }].map(isMovable)).toEqual([true, true, true, true]);
    expect([{ days: 91 }, { weeks: 13 }, { months: 4 }, { years: 1 }].map(isMovable)).toEqual([false, false, false, false]);
  });
});
