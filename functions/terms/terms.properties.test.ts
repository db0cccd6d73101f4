import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type Policy, policies } from '../../schemas/policies.ts';
import { addWorkingDays, isWorkingDay } from './calendar.ts';
import { deadline } from './terms.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const epoch = day('2005-01-01');
const anAnchor = fc.integer({ min: 0, max: 12_500 }).map((days) => epoch.add({ days }));
const aRow = fc.constantFrom(...policies);
const rolling = fc.constantFrom(...policies.filter(({ roll }) => roll !== 'NONE'));
const backward = fc.constantFrom(...policies.filter(({ direction }) => direction === 'backward'));
const forward = fc.constantFrom(...policies.filter(({ direction }) => direction === 'forward'));

// The version is asked for, so that the properties hold for every row on every day.
const end = ({ id, version }: Policy, anchor: Temporal.PlainDate, options = {}) => deadline(id, anchor, { version, ...options });

describe('every term', () => {
  it('never moves its end backwards', () => {
    fc.assert(
      fc.property(aRow, anAnchor, (row, anchor) => {
        expect(end(row, anchor).rolled >= end(row, anchor).unrolled).toBe(true);
      }),
    );
  });

  it('ends no earlier for a later anchor', () => {
    fc.assert(
      fc.property(aRow, anAnchor, fc.integer({ min: 0, max: 40 }), (row, anchor, days) => {
        const [first, second] = [end(row, anchor), end(row, anchor.add({ days }))];
        expect([second.unrolled >= first.unrolled, second.rolled >= first.rolled]).toEqual([true, true]);
      }),
    );
  });

  it('is clamped to the month it reaches and never spills into the next', () => {
    fc.assert(
      fc.property(
        aRow.filter(({ term }) => 'months' in term || 'years' in term),
        anAnchor,
        (row, anchor) => {
          const months = ('months' in row.term ? row.term.months : 'years' in row.term ? row.term.years * 12 : 0) * (row.direction === 'backward' ? -1 : 1); // biome-ignore format: one expression
          const { year, month, day: number, daysInMonth } = day(end(row, anchor).unrolled);
          expect(year * 12 + month - (anchor.year * 12 + anchor.month)).toBe(months);
          expect(number).toBe(Math.min(anchor.day, daysInMonth));
        },
      ),
    );
  });

  it('is plain data that survives JSON', () => {
    fc.assert(
      fc.property(aRow, anAnchor, (row, anchor) => {
        expect(JSON.parse(JSON.stringify(end(row, anchor)))).toEqual(end(row, anchor));
      }),
    );
  });

  it('is shifted by a suspension by exactly its days, as counted', () => {
    fc.assert(
      fc.property(forward, anAnchor, fc.integer({ min: 0, max: 400 }), (row, anchor, suspendedDays) => {
        const shifted = day(end(row, anchor).unrolled).add({ days: suspendedDays }).toString();
        expect(end(row, anchor, { suspendedDays }).unrolled).toBe(shifted);
      }),
    );
  });

  it('lets an authority act no earlier than the rolled end, and us warn no later than it', () => {
    fc.assert(
      fc.property(aRow, anAnchor, (row, anchor) => {
        const found = end(row, anchor);
        expect(found.owner === 'CLIENT' ? found.warnOn <= found.due : found.actAfter >= found.due).toBe(true);
      }),
    );
  });
});

describe('a term that the act moves', () => {
  it('ends on the first working day from its counted end on (articles 1 and 4)', () => {
    fc.assert(
      fc.property(
        rolling.filter(({ roll }) => roll === 'ATW'),
        anAnchor,
        (row, anchor) => {
          const { unrolled, rolled, because } = end(row, anchor);
          expect(isWorkingDay(day(rolled))).toBe(true);
          const between = day(unrolled).until(day(rolled), { largestUnit: 'days' }).days;
          expect(because.passed).toHaveLength(between);
          expect(addWorkingDays(day(unrolled).subtract({ days: 1 }), 1).toString()).toBe(rolled);
        },
      ),
    );
  });

  it('holds two working days where article 2 applies, and its last day is one of them', () => {
    fc.assert(
      fc.property(
        rolling.filter(({ roll }) => roll === 'ATW2'),
        anAnchor,
        (row, anchor) => {
          const rolled = day(end(row, anchor).rolled);
          expect(isWorkingDay(rolled)).toBe(true);
          expect(Temporal.PlainDate.compare(addWorkingDays(anchor, 2), rolled)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

describe('a term counted backwards', () => {
  it('never moves', () => {
    fc.assert(
      fc.property(backward, anAnchor, (row, anchor) => {
        expect(end(row, anchor)).toMatchObject({ rolled: end(row, anchor).unrolled });
      }),
    );
  });
});
