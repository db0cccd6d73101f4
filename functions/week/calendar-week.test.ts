import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import { daysOf, holdsDay, neighboursOf, weekFrom, weekOf } from './calendar-week.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-25');

describe('the week of a day', () => {
  it.each([
    ['2026-11-25', '2026-W48', '2026-11-23', '2026-11-29'],
    ['2026-11-23', '2026-W48', '2026-11-23', '2026-11-29'],
    ['2026-11-29', '2026-W48', '2026-11-23', '2026-11-29'],
    // 2026 has 53 weeks: it begins and ends on a Thursday.
    ['2026-12-31', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2027-01-03', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2027-01-04', '2027-W01', '2027-01-04', '2027-01-10'],
    // The last days of 2024 belong to the first week of 2025.
    ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
    ['2021-01-01', '2020-W53', '2020-12-28', '2021-01-03'],
  ])('%s is %s', (of, name, from, till) => {
    const week = weekOf(day(of));

    expect([week.name, week.from.toString(), week.till.toString()]).toEqual([name, from, till]);
  });

  it('is the one that the calendar of Temporal knows, from Monday to Sunday, and holds the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const some = day('1990-01-01').add({ days });
        const week = weekOf(some);
        expect(week.name).toBe(`${some.yearOfWeek}-W${String(some.weekOfYear).padStart(2, '0')}`);
        expect([week.from.dayOfWeek, week.till.dayOfWeek, holdsDay(week, some)]).toEqual([1, 7, true]);
      }),
    );
  });

  it.each([
    ['the night before Monday, in UTC still Sunday', '2026-11-22T23:30:00Z', '2026-W48'],
    ['the last minute of Sunday', '2026-11-29T22:59:00Z', '2026-W48'],
    ['the night in which the clock goes back', '2026-10-25T00:30:00Z', '2026-W43'],
    ['the end of that Sunday, one hour from UTC', '2026-10-25T22:59:00Z', '2026-W43'],
    ['the Monday after it', '2026-10-25T23:00:00Z', '2026-W44'],
    ['the end of the Sunday on which the clock goes forward, two hours from UTC', '2026-03-29T21:59:00Z', '2026-W13'],
    ['the Monday after that', '2026-03-29T22:00:00Z', '2026-W14'],
  ])('goes by the days of Amsterdam: %s', (_, moment, name) => {
    expect(weekOf(dayOf(Temporal.Instant.from(moment))).name).toBe(name);
  });

  it('has seven days, also when the clock changes', () => {
    expect(daysOf(weekOf(day('2026-10-25'))).map(String)).toEqual([
      ...['2026-10-19', '2026-10-20', '2026-10-21', '2026-10-22'],
      ...['2026-10-23', '2026-10-24', '2026-10-25'],
    ]);
  });
});

describe('the week that is asked for', () => {
  it.each([[undefined], [null], ['']])('is this one when none is named (%s)', (text) => {
    expect(weekFrom(text, today).name).toBe('2026-W48');
  });

  it.each(['2026-W53', '2027-W01', '2025-W48', '2027-W47'])('is %s by its name', (name) => {
    expect(weekFrom(name, today).name).toBe(name);
  });

  it.each([
    ['no week', 'soon'],
    ['a day', '2026-11-25'],
    ['one digit', '2026-W8'],
    ['week 0', '2026-W00'],
    ['a week 53 of a year that has 52', '2025-W53'],
    ['a week 54', '2026-W54'],
    ['more than 52 weeks back', '2025-W47'],
    ['more than 52 weeks ahead', '2027-W48'],
    ['far away', '9999-W01'],
  ])('is refused when it is %s', (_, text) => {
    expect(() => weekFrom(text, today)).toThrowError(expect.objectContaining({ name: 'bad-query' }));
  });

  it('leads to the week before and after, over the turn of the year, and no further than it reaches', () => {
    expect(neighboursOf(weekFrom('2026-W53', today), today)).toEqual({ before: '2026-W52', after: '2027-W01' });
    expect(neighboursOf(weekFrom('2025-W48', today), today)).toEqual({ after: '2025-W49' });
    expect(neighboursOf(weekFrom('2027-W47', today), today)).toEqual({ before: '2027-W46' });
  });
});
