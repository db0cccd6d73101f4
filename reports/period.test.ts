import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../schemas/kernel/time.ts';
import {
  askingFor,
  daysFrom,
  isMisunderstood,
  isOfCalendar,
  monthsIn,
  type PeriodAsked,
  periodAsked,
  quarterOf,
  yearsEarlier,
} from './period.ts';

const daysOf = (asked: PeriodAsked) => {
  const period = periodAsked(asked);
  return isMisunderstood(period) ? period.field : [period.from, period.till, period.name.nl];
};

describe('the period of a report', () => {
  it.each([
    [{ year: '2017' }, ['2017-01-01', '2017-12-31', '2017']],
    [{ year: '2017', half: '1' }, ['2017-01-01', '2017-06-30', '1e halfjaar 2017']],
    [{ year: '2017', half: '2' }, ['2017-07-01', '2017-12-31', '2e halfjaar 2017']],
    [{ year: '2016', quarter: '1' }, ['2016-01-01', '2016-03-31', '1e kwartaal 2016']],
    [{ year: '2017', quarter: '4' }, ['2017-10-01', '2017-12-31', '4e kwartaal 2017']],
    [{ from: '2016-02-29', till: '2017-03-01' }, ['2016-02-29', '2017-03-01', '29-02-2016 tot en met 01-03-2017']],
    [{ year: '2017', from: '2017-02-01', till: '2017-02-28' }, ['2017-02-01', '2017-02-28', '01-02-2017 tot en met 28-02-2017']],
  ])('%j is understood', (asked, expected) => expect(daysOf(asked)).toEqual(expected));

  it.each([
    [{}, 'year'],
    [{ year: '1999' }, 'year'],
    [{ year: '2017', half: '3' }, 'half'],
    [{ year: '2017', quarter: '0' }, 'quarter'],
    [{ year: '2017', half: '1', quarter: '1' }, 'quarter'],
    [{ year: '2017', half: '1', from: '2017-01-01', till: '2017-01-02' }, 'half'],
    [{ from: '2017-02-29', till: '2017-03-01' }, 'from'],
    [{ from: '2017-02-01' }, 'till'],
    [{ from: '2017-02-02', till: '2017-02-01' }, 'till'],
    [{ from: '2007-01-01', till: '2017-01-01' }, 'till'],
    [{ year: '2016', from: '2017-01-01', till: '2017-02-01' }, 'year'],
  ])('%j is refused by the name of what does not fit', (asked, field) => expect(daysOf(asked)).toBe(field));

  it('is the same days of the years before, also from a leap day', () => {
    expect(yearsEarlier(quarterOf(2017, 2), 2)).toEqual(quarterOf(2015, 2));
    expect(yearsEarlier(daysFrom('2016-02-29', '2016-03-01'), 1)).toMatchObject({ from: '2015-02-28', till: '2015-03-01' });
  });

  it('is asked for again by what stands in its address', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.oneof(
          fc.constant({}),
          fc.integer({ min: 1, max: 2 }).map((half) => ({ half: String(half) })),
          fc.integer({ min: 1, max: 4 }).map((quarter) => ({ quarter: String(quarter) })),
        ),
        (year, part) => {
          const period = periodAsked({ year: String(year), ...part });
          if (isMisunderstood(period)) throw new Error('it fits');
          expect(askingFor(period)).toEqual(part);
          expect(yearsEarlier(yearsEarlier(period, 1), -1)).toEqual(period);
        },
      ),
    );
  });

  it('falls apart into months that follow each other, without a day lost or counted twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 1500 }), (after, length) => {
        const from = Temporal.PlainDate.from('2001-01-01').add({ days: after });
        const till = from.add({ days: length });
        const months = monthsIn({ from: from.toString(), till: till.toString() });
        expect([months[0]?.from, months.at(-1)?.till]).toEqual([from.toString(), till.toString()]);
        for (const [place, { till: last }] of months.slice(0, -1).entries()) {
          expect(months[place + 1]?.from).toBe(Temporal.PlainDate.from(last).add({ days: 1 }).toString());
        }
      }),
    );
  });

  it.each([
    ['2024-01-01', '2024-12-31', true],
    ['2024-07-01', '2024-12-31', true],
    ['2024-04-01', '2024-06-30', true],
    ['2024-02-01', '2024-02-29', true],
    ['2023-02-01', '2023-02-28', true],
    ['2024-02-01', '2024-02-28', false],
    ['2024-02-01', '2024-04-30', false],
    ['2024-04-01', '2024-09-30', false],
    ['2024-07-01', '2025-06-30', false],
    ['2024-01-01', '2025-12-31', false],
    ['2024-01-02', '2024-12-31', false],
  ])('of %s to %s are of the calendar: %s', (from, till, expected) => {
    expect(isOfCalendar({ from, till })).toBe(expected);
  });
});
