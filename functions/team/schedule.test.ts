import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { scheduleOn } from './schedule.ts';

const aSchedule = (since: string, toldAt: string, name = since) => ({
  name,
  since: Temporal.PlainDate.from(since),
  facts: { toldAt },
});

describe('the schedule of a day', () => {
  const old = aSchedule('2017-01-01', '2016-12-20T09:00:00Z');
  const coming = aSchedule('2017-09-01', '2017-06-01T09:00:00Z');
  const corrected = aSchedule('2017-01-01', '2017-01-03T09:00:00Z', 'corrected');

  it.each([
    ['2016-12-31', undefined],
    ['2017-01-01', 'corrected'],
    ['2017-08-31', 'corrected'],
    ['2017-09-01', '2017-09-01'],
  ])('on %s is %s', (day, name) => {
    expect(scheduleOn(Temporal.PlainDate.from(day), [coming, corrected, old])?.name).toBe(name);
  });

  it('does not depend on the order in which they are read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([old, coming, corrected], { minLength: 3 }), (schedules) => {
        expect(scheduleOn(Temporal.PlainDate.from('2017-05-01'), schedules)?.name).toBe('corrected');
      }),
    );
  });
});
