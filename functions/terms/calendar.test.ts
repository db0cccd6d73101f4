import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { addWorkingDays, easterSunday, freeDay, holidaysOf, isHoliday, isWorkingDay, knowsEquatedDaysOf } from './calendar.ts';
import { equatingDecrees } from './equated-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const listed = (year: number) => [...holidaysOf(year).keys()].map((text) => text.slice(5)).sort();

describe('the holidays of a year', () => {
  it.each([
    [2017, '01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26'],
    [2026, '01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26'],
    [2027, '01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26'],
    [2028, '01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26'],
  ])('are those of the domain facts in %i', (year, days) => {
    expect(listed(year)).toEqual(days.split(' '));
  });

  it('are a set: 5 May 2016 is Ascension Day too', () => {
    expect(holidaysOf(2016).get('2016-05-05')?.name.en).toBe('Liberation Day and Ascension Day');
    expect(holidaysOf(2016).size).toBe(8);
  });

  it.each([
    ['2014-04-26', true],
    ['2014-04-27', false],
    ['2013-04-30', true],
    ['2013-04-27', false],
    ['2006-04-29', true],
    ['2006-04-30', false],
    ['2025-04-26', true], // biome-ignore format: a list
  ])("keep the monarch's day: %s is %s", (text, expected) => {
    expect(isHoliday(day(text))).toBe(expected);
  });

  it('know the bridge day that was not decreed, and the days that are none', () => {
    for (const text of ['2026-05-04', '2026-12-31', '2026-12-24', '2026-02-16']) expect(isWorkingDay(day(text))).toBe(true);
  });

  it('find Easter at its earliest and latest', () => {
    expect([2008, 2011, 2035, 2038].map((year) => easterSunday(year).toString())).toEqual([
      '2008-03-23',
      '2011-04-24',
      '2035-03-25',
      '2038-04-25',
    ]);
  });
});

describe('the equated days', () => {
  it('lie in the years of their decree, on weekdays, and are no holidays already', () => {
    for (const { years, days } of equatingDecrees)
      for (const text of days) {
        expect(years).toContain(day(text).year);
        expect(day(text).dayOfWeek).toBeLessThan(6);
        expect(freeDay(day(text))?.kind).toBe('equated');
      }
  });

  it('are known for decreed years only', () => {
    expect([2016, 2017, 2019, 2020, 2022, 2023, 2028, 2029].map(knowsEquatedDaysOf)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('counting working days', () => {
  it('goes both ways and leaves a day alone at zero', () => {
    expect(addWorkingDays(day('2026-05-13'), 1).toString()).toBe('2026-05-18');
    expect(addWorkingDays(day('2026-05-18'), -2).toString()).toBe('2026-05-12');
    expect(addWorkingDays(day('2026-05-17'), 0).toString()).toBe('2026-05-17');
    expect(addWorkingDays(day('2026-05-17'), 1).toString()).toBe('2026-05-18');
    expect(() => addWorkingDays(day('2026-05-17'), 0.5)).toThrow(RangeError);
  });

  it('says why a day is free', () => {
    expect(freeDay(day('2026-12-26'))?.name.nl).toBe('tweede kerstdag');
    expect(freeDay(day('2026-12-27'))?.name.nl).toBe('zondag');
    expect(freeDay(day('2026-12-28'))).toBeUndefined();
  });
});
