import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { mostYears } from './age.ts';

describe('the most years that somebody can have', () => {
  it.each([
    ['1999-03-01', '2017-03-01', 18],
    ['1999-03-02', '2017-03-01', 17],
    ['1999-03', '2017-03-01', 18],
    ['1999-04', '2017-03-01', 17],
    ['1999', '2017-01-01', 18],
    ['2000', '2017-12-31', 17],
    ['2000-02-29', '2018-03-01', 18],
  ])('born %s, on %s: %s', (birthDate, on, years) => {
    expect(mostYears(birthDate, Temporal.PlainDate.from(on))).toBe(years);
  });
});
