import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { guidanceYearOn, yearStart } from './trajectory.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const running = (startedOn: string) => ({ startedOn: day(startedOn), endedOn: undefined });

describe('the guidance year', () => {
  it.each([
    ['2017-03-01', '2017-03-01', 1],
    ['2017-03-01', '2018-02-28', 1],
    ['2017-03-01', '2018-03-01', 2],
    ['2017-03-01', '2019-03-01', 3],
    ['2016-02-29', '2017-02-27', 1],
    ['2016-02-29', '2017-02-28', 2],
    ['2017-03-01', '2017-02-28', undefined],
  ])('of a start on %s is on %s: %s', (startedOn, on, year) => {
    expect(guidanceYearOn(running(startedOn), day(on))).toBe(year);
  });

  it('never goes back, and begins on the day that its start says', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((days) => day('2016-01-01').add({ days }));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 4 }), (startedOn, year) => {
        const trajectory = { ...running('2016-01-01'), startedOn };
        const start = yearStart(startedOn, year);
        expect(guidanceYearOn(trajectory, start)).toBe(year);
        expect(guidanceYearOn(trajectory, start.subtract({ days: 1 }))).toBe(year === 1 ? undefined : year - 1);
      }),
    );
  });

  it('ends after the last day', () => {
    const ended = { ...running('2017-03-01'), endedOn: day('2018-06-01') };
    expect(guidanceYearOn(ended, day('2018-06-01'))).toBe(2);
    expect(guidanceYearOn(ended, day('2018-06-02'))).toBeUndefined();
  });
});
