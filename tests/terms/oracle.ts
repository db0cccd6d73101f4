/**
 * A second implementation of the calendar and of counting, by other means: day numbers and integers instead of Temporal, Gauss's Easter in
 * Lichtenberg's form instead of Meeus's, holidays found by looking at a day instead of by listing a year. It shares no code with the module.
 */

export type Ymd = readonly [year: number, month: number, day: number];

/** Days since 1 March of year 0 in the proleptic Gregorian calendar. */
export const numberOf = ([year, month, day]: Ymd): number => {
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1;
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lastOf = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

export const dateOf = (number: number): Ymd => {
  let year = Math.floor(number / 365.2425);
  while (numberOf([year + 1, 1, 1]) <= number) year += 1;
  while (numberOf([year, 1, 1]) > number) year -= 1;
  let month = 1;
  let left = number - numberOf([year, 1, 1]);
  for (; left >= lastOf(year, month); month += 1) left -= lastOf(year, month);
  return [year, month, left + 1];
};

export const iso = (number: number): string => {
  const [year, month, day] = dateOf(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

export const parse = (text: string): number => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return numberOf([year, month, day]);
};

/** Monday 1 … Sunday 7; 1 March of year 0 was a Wednesday. */
export const weekdayOf = (number: number): number => ((number + 2) % 7) + 1;

/** Easter Sunday, Lichtenberg's form of Gauss's rule: counted in days from "0 March". */
export const easterOf = (year: number): number => {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const a = year % 19;
  const d = (19 * a + moon) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const border = 21 + d - r;
  const firstSunday = 7 - ((((year + Math.floor(year / 4) + sun) % 7) + 7) % 7);
  return numberOf([year, 3, 1]) - 1 + border + (7 - ((((border - firstSunday) % 7) + 7) % 7));
};

const decreed = new Set(
  '2017-04-28 2017-05-26 2018-05-11 2018-12-24 2018-12-31 2019-05-31 2019-12-27 2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26'.split(
    ' ',
  ),
);

export const isHolidayIn = (number: number): boolean => {
  const [year, month, day] = dateOf(number);
  const [kingsMonthDay, moved] = year < 2014 ? [30, 29] : [27, 26];
  const isMonarchs = month === 4 && ((day === kingsMonthDay && weekdayOf(number) !== 7) || (day === moved && weekdayOf(number) === 6));
  const isFixed = ['1-1', '5-5', '12-25', '12-26'].includes(`${month}-${day}`);
  return isMonarchs || isFixed || [-2, 1, 39, 50].includes(number - easterOf(year)) || decreed.has(iso(number));
};

export const isFree = (number: number): boolean => weekdayOf(number) > 5 || isHolidayIn(number);

/** A length as domain-facts writes it ("90d"), added or taken away. */
export const move = (number: number, length: string, sign: 1 | -1): number => {
  const amount = sign * Number.parseInt(length, 10);
  const unit = length.at(-1);
  if (unit === 'd') return number + amount;
  if (unit === 'w') return number + 7 * amount;
  const [year, month, day] = dateOf(number);
  const months = year * 12 + (month - 1) + amount * (unit === 'y' ? 12 : 1);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return numberOf([toYear, toMonth, Math.min(day, lastOf(toYear, toMonth))]);
};

/** The end by the act: first possible day and, under article 2, with two possible days since the anchor. */
export const rollIn = (anchor: number, end: number, roll: string): number => {
  if (roll === 'NONE') return end;
  let possible = 0;
  for (let day = anchor + 1; ; day += 1) {
    if (!isFree(day)) possible += 1;
    if (day >= end && !isFree(day) && (roll === 'ATW' || possible >= 2)) return day;
  }
};
