import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { missedMonths, monthNotBegun } from './missed.ts';
import { firstDayOf, monthOf } from './month.ts';

const at = (day: string, time = '10:00') => momentOn(Temporal.PlainDate.from(day), time);
const rounds = (...months: string[]) => months.map((month) => ({ month }));

describe('the months without a round', () => {
  it('are those between the rounds', () => {
    expect(missedMonths(rounds('2026-11', '2026-09', '2026-08'), at('2026-11-20'))).toEqual(['2026-10']);
  });

  it('are those since the newest round as well, while nothing runs', () => {
    expect(missedMonths(rounds('2026-08'), at('2026-11-20'))).toEqual(['2026-10', '2026-09']);
  });

  it('are none before the first round, and none when there was no round at all', () => {
    expect(missedMonths(rounds('2026-11'), at('2026-11-20'))).toEqual([]);
    expect(missedMonths([], at('2026-11-20'))).toEqual([]);
  });

  it('are, with those that were held and the one that runs, every month since the first round', () => {
    const from = 2020 * 12;
    const month = (number: number) => `${Math.floor((from + number) / 12)}-${String(((from + number) % 12) + 1).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 20 }), fc.nat(30), fc.nat(27), (numbers, later, days) => {
        const last = Math.max(...numbers) + later;
        const now = momentOn(firstDayOf(month(last)).add({ days }), '12:00');
        const held = numbers.toSorted((one, other) => other - one).map(month);
        const missed = missedMonths(rounds(...held), now);
        const all = Array.from({ length: last - Math.min(...numbers) + 1 }, (_, more) => month(last - more));
        expect(missed).toEqual(all.filter((each) => !held.includes(each) && each !== month(last)));
        expect(missed.every((each) => each < monthOf(firstDayOf(month(last))))).toBe(true);
        expect(monthNotBegun(rounds(...held), now)).toBe(held.includes(month(last)) ? undefined : month(last));
      }),
    );
  });
});

describe('the round of this month', () => {
  it('has not begun from seven on the 1st on, until it has', () => {
    expect(monthNotBegun(rounds('2026-10'), at('2026-11-01', '06:59'))).toBeUndefined();
    expect(monthNotBegun(rounds('2026-10'), at('2026-11-01', '07:01'))).toBe('2026-11');
    expect(monthNotBegun(rounds('2026-11', '2026-10'), at('2026-11-20'))).toBeUndefined();
  });

  it('is not spoken of before the first round of a branch', () => {
    expect(monthNotBegun([], at('2026-11-20'))).toBeUndefined();
  });
});
