import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPlan, guidancePlanOn } from '../../schemas/guidance-plans.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { checklistOf, endOf, halfYearBegan, handsOverOn, milestonesOf, planOf } from './plan.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const days = fc.integer({ min: 0, max: 4000 }).map((number) => day('2016-01-01').add({ days: number }));
const aStart = (startedOn: string, inflow = 'azc', round = 1) => ({ startedOn: day(startedOn), inflow, round });
const asked = (start: ReturnType<typeof aStart>, plan = firstPlan) =>
  milestonesOf(plan, start).map(({ row: { id }, dueOn }) => `${id} ${dueOn}`);

describe('the half-year of a trajectory', () => {
  it.each([
    ['2025-01-06', '2025-01-06', '2025-01-06', '2025-07-06'],
    ['2025-01-06', '2025-07-05', '2025-01-06', '2025-07-06'],
    ['2025-01-06', '2025-07-06', '2025-07-06', '2026-01-06'],
    ['2016-02-29', '2017-02-28', '2017-02-28', '2017-08-29'],
    ['2016-08-31', '2017-02-27', '2016-08-31', '2017-02-28'],
    ['2016-08-31', '2017-02-28', '2017-02-28', '2017-08-31'],
    // Told before it began, it is in the first.
    ['2025-01-06', '2024-12-01', '2025-01-06', '2025-07-06'],
  ])('of a start on %s on %s began on %s, and the next begins on %s', (startedOn, on, began, next) => {
    expect(halfYearBegan(day(startedOn), day(on)).toString()).toBe(began);
    expect(handsOverOn(day(startedOn), day(on)).toString()).toBe(next);
  });

  it('holds every day once, and none lasts more than six months', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 3000 }), (startedOn, later) => {
        const on = startedOn.add({ days: later });
        const [began, next] = [halfYearBegan(startedOn, on), handsOverOn(startedOn, on)];
        expect(Temporal.PlainDate.compare(began, on)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(on, next)).toBe(-1);
        expect(began.until(next).days).toBeLessThanOrEqual(184);
        expect(halfYearBegan(startedOn, next).equals(next)).toBe(true);
      }),
    );
  });
});

describe('a plan', () => {
  const second = { ...firstPlan, version: 2, validFrom: '2025-06-01' };
  const plans = [firstPlan, second];

  it.each([
    ['2025-05-31', 1],
    // It applies at the next hand-over, on the 6th of July.
    ['2025-06-30', 1],
    ['2025-07-05', 1],
    ['2025-07-06', 2],
    ['2026-12-31', 2],
  ])('of a start on 6 January 2025 is on %s version %i', (on, version) => {
    expect(planOf('maassluis', aStart('2025-01-06'), day(on), plans).version).toBe(version);
  });

  it('applies at once to who begins when it holds', () => {
    expect(planOf('maassluis', aStart('2025-06-01'), day('2025-06-01'), plans).version).toBe(2);
  });

  it('before the first is the first', () => {
    expect(guidancePlanOn(plans, '2014-01-01').version).toBe(1);
  });

  it('asks each milestone on its day', () => {
    expect(asked(aStart('2016-02-29'))).toEqual([
      'day-one 2016-02-29',
      'intake 2016-03-28',
      'month-3 2016-05-29',
      'month-6 2016-08-29',
      'month-12 2017-02-28',
      'month-18 2017-08-29',
      'end 2018-02-28',
      'close 2018-02-28',
    ]);
  });

  it('asks a first day of who arrives, once', () => {
    expect(asked(aStart('2025-01-06', 'moved-in'))).not.toContain('day-one 2025-01-06');
    expect(asked(aStart('2025-01-06', 'azc', 2))).not.toContain('day-one 2025-01-06');
    expect(asked(aStart('2025-01-06', 'gva'))).toContain('day-one 2025-01-06');
  });

  it('of one year ends with it, and has no evaluation on that day but the last', () => {
    const year = { ...firstPlan, years: 1 };
    expect(endOf(year, day('2025-01-06')).toString()).toBe('2026-01-06');
    expect(asked(aStart('2025-01-06'), year).slice(-3)).toEqual(['month-6 2025-07-06', 'end 2026-01-06', 'close 2026-01-06']);
  });

  it('gives each item of the intake an owner and a day', () => {
    const list = checklistOf(firstPlan, day('2025-01-06'));
    expect(list).toHaveLength(35);
    expect(list.find(({ item }) => item === 'health-insurance')).toMatchObject({ owner: 'contact-volunteer' });
    expect(list.find(({ item }) => item === 'health-insurance')?.dueOn.toString()).toBe('2025-01-20');
  });
});
