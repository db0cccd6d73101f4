import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { isWorkingDay } from '../terms/calendar.ts';
import { closesAt, cutOffOf, dueDayOf, firstDayOf, looksAgainAt, monthOf, stepReached } from './month.ts';

const month = fc
  .record({ year: fc.integer({ min: 2014, max: 2040 }), month: fc.integer({ min: 1, max: 12 }) })
  .map((of) => Temporal.PlainYearMonth.from(of).toString());
const moment = fc.integer({ min: 0, max: 60 * 24 * 62 });

describe('the days of a round', () => {
  it.each([
    ['2026-05', '2026-05-29'],
    ['2026-02', '2026-02-27'],
    ['2024-02', '2024-02-29'],
    // 31 December 2027 is a Friday; 30 April 2027 as well.
    ['2027-12', '2027-12-31'],
    // Easter: the last working day of March 2024 is the Thursday before Good Friday.
    ['2024-03', '2024-03-28'],
  ])('%s is counted after %s', (of, day) => {
    expect(cutOffOf(of).toString()).toBe(day);
  });

  it('ends on a working day of its month, after which no working day of it comes', () => {
    fc.assert(
      fc.property(month, (of) => {
        const day = cutOffOf(of);
        expect(isWorkingDay(day)).toBe(true);
        expect(monthOf(day)).toBe(of);
        for (let after = day.add({ days: 1 }); monthOf(after) === of; after = after.add({ days: 1 }))
          expect(isWorkingDay(after)).toBe(false);
        expect(dayOf(closesAt(of)).toString()).toBe(day.add({ days: 1 }).toString());
      }),
    );
  });

  it('looks again later than now, at its steps, and never past its cut-off while it is open', () => {
    fc.assert(
      fc.property(month, moment, fc.boolean(), (of, minutes, asked) => {
        const now = momentOn(firstDayOf(of), '07:00').add({ minutes });
        const next = looksAgainAt(of, now, asked);
        expect(Temporal.Instant.compare(next, now)).toBe(1);
        if (Temporal.Instant.compare(now, closesAt(of)) < 0) expect(Temporal.Instant.compare(next, closesAt(of))).toBeLessThanOrEqual(0);
        for (const step of [5, 10].map((day) => momentOn(firstDayOf(of).with({ day }), '08:00')))
          if (Temporal.Instant.compare(now, step) < 0) expect(Temporal.Instant.compare(next, step)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('reaches its steps on the 1st, the 5th and the 10th', () => {
    const reached = (day: string) => stepReached('2026-11', Temporal.PlainDate.from(day)).toString();
    expect(['2026-11-01', '2026-11-04', '2026-11-05', '2026-11-09', '2026-11-10', '2026-12-02'].map(reached)).toEqual([
      '2026-11-01',
      '2026-11-01',
      '2026-11-05',
      '2026-11-05',
      '2026-11-10',
      '2026-11-10',
    ]);
    expect(dueDayOf('2026-11').toString()).toBe('2026-11-05');
  });
});
