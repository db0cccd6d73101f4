/** Days on which a statutory term cannot end: weekends, holidays and the days equated with them (Algemene termijnenwet art. 3). */

import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { equatingDecrees } from './equated-days.ts';

/** A day that article 3 names (`holiday`) or that a decree equates with one (`equated`). */
export interface Holiday {
  /** ISO day. */
  readonly day: string;
  readonly kind: 'holiday' | 'equated';
  readonly name: Text;
  /** How sure we are that the day is one: below H only for decreed days. */
  readonly confidence: 'H' | 'M' | 'L';
}

/** A day on which a term may not end, with the reason. */
export interface FreeDay extends Omit<Holiday, 'kind'> {
  readonly kind: 'weekend' | Holiday['kind'];
}

const quotient = (a: number, b: number): number => Math.floor(a / b);

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher). */
export const easterSunday = (year: number): Temporal.PlainDate => {
  const a = year % 19;
  const b = quotient(year, 100);
  const c = year % 100;
  const d = quotient(b, 4);
  const e = b % 4;
  const f = quotient(b + 8, 25);
  const g = quotient(b - f + 1, 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = quotient(c, 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = quotient(a + 11 * h + 22 * l, 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, quotient(n, 31), (n % 31) + 1);
};

const unlessSunday = (day: Temporal.PlainDate): Temporal.PlainDate => (day.dayOfWeek === 7 ? day.subtract({ days: 1 }) : day);

/** King's Day, 27 April since 2014; before it Queen's Day, 30 April. On a Sunday it is kept the day before. */
const monarchsDay = (year: number): readonly [Temporal.PlainDate, Text] =>
  year >= 2014
    ? [unlessSunday(new Temporal.PlainDate(year, 4, 27)), { nl: 'Koningsdag', en: "King's Day" }]
    : [unlessSunday(new Temporal.PlainDate(year, 4, 30)), { nl: 'Koninginnedag', en: "Queen's Day" }];

const named = (year: number): readonly (readonly [Temporal.PlainDate, Text])[] => {
  const easter = easterSunday(year);
  return [
    [new Temporal.PlainDate(year, 1, 1), { nl: 'Nieuwjaarsdag', en: "New Year's Day" }],
    [easter.subtract({ days: 2 }), { nl: 'Goede Vrijdag', en: 'Good Friday' }],
    [easter.add({ days: 1 }), { nl: 'tweede paasdag', en: 'Easter Monday' }],
    monarchsDay(year),
    [new Temporal.PlainDate(year, 5, 5), { nl: 'Bevrijdingsdag', en: 'Liberation Day' }],
    [easter.add({ days: 39 }), { nl: 'Hemelvaartsdag', en: 'Ascension Day' }],
    [easter.add({ days: 50 }), { nl: 'tweede pinksterdag', en: 'Whit Monday' }],
    [new Temporal.PlainDate(year, 12, 25), { nl: 'eerste kerstdag', en: 'Christmas Day' }],
    [new Temporal.PlainDate(year, 12, 26), { nl: 'tweede kerstdag', en: 'Boxing Day' }],
  ];
};

const both = (one: Text, other: Text): Text => ({
  nl: `${one.nl} en ${other.nl}`,
  en: `${one.en} and ${other.en}`,
});

const compute = (year: number): ReadonlyMap<string, Holiday> => {
  const holidays = new Map<string, Holiday>();
  for (const [date, name] of named(year)) {
    const day = date.toString();
    const there = holidays.get(day);
    holidays.set(day, { day, kind: 'holiday', name: there ? both(there.name, name) : name, confidence: 'H' });
  }
  for (const { days, confidence } of equatingDecrees) {
    for (const day of days) {
      if (!day.startsWith(`${year}-`) || holidays.has(day)) continue;
      holidays.set(day, { day, kind: 'equated', name: { nl: 'gelijkgestelde dag', en: 'equated day' }, confidence });
    }
  }
  return holidays;
};

const computed = new Map<number, ReadonlyMap<string, Holiday>>();

/**
 * The holidays of a year by ISO day. It is a map because two can coincide: 5 May 2016 is Ascension Day and Liberation Day, and one entry.
 * Right from 1990, when 5 May had become a holiday of the act. For the decreed days see {@link knowsEquatedDaysOf}.
 */
export const holidaysOf = (year: number): ReadonlyMap<string, Holiday> => {
  const known = computed.get(year);
  if (known) return known;
  const fresh = compute(year);
  computed.set(year, fresh);
  return fresh;
};

/** Whether a decree in our table settles the year. If not, an extra free day may exist that we do not know. */
export const knowsEquatedDaysOf = (year: number): boolean => equatingDecrees.some(({ years }) => years.includes(year));

/** Whether the day is a holiday or equated with one. A Saturday or Sunday is not, unless it is also one of those. */
export const isHoliday = (day: Temporal.PlainDate): boolean => holidaysOf(day.year).has(day.toString());

/** Whether a term can end on this day: no Saturday, no Sunday, no holiday. */
export const isWorkingDay = (day: Temporal.PlainDate): boolean => day.dayOfWeek < 6 && !isHoliday(day);

/** Why a term cannot end on this day, or `undefined` when it can. A holiday's name goes before the weekend's. */
export const freeDay = (day: Temporal.PlainDate): FreeDay | undefined => {
  const holiday = holidaysOf(day.year).get(day.toString());
  if (holiday) return holiday;
  if (day.dayOfWeek < 6) return undefined;
  const name = day.dayOfWeek === 6 ? { nl: 'zaterdag', en: 'Saturday' } : { nl: 'zondag', en: 'Sunday' };
  return { day: day.toString(), kind: 'weekend', name, confidence: 'H' };
};

/**
 * The `count`-th working day after a day, or before it when `count` is negative; zero gives the day itself, working or not.
 * It serves internal targets ("two working days before the end"); no term of law in our table counts in working days.
 * @throws RangeError when `count` is no whole number.
 */
export const addWorkingDays = (day: Temporal.PlainDate, count: number): Temporal.PlainDate => {
  if (!Number.isSafeInteger(count)) throw new RangeError(`A number of working days is a whole number, not ${count}.`);
  const step = { days: Math.sign(count) };
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = reached.add(step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
};
