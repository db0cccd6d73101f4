/** Days and moments as people here write them: dd-mm-jjjj, in Amsterdam's time. */
import type { Text } from '../schemas/kernel/text.ts';
import { officeZone, Temporal } from '../schemas/kernel/time.ts';

const two = (number: number): string => String(number).padStart(2, '0');

export const showDay = (day: Temporal.PlainDate): string => `${two(day.day)}-${two(day.month)}-${String(day.year).padStart(4, '0')}`;

export const showMoment = (moment: Temporal.Instant): Text => {
  const there = moment.toZonedDateTimeISO(officeZone);
  const day = showDay(there.toPlainDate());
  const time = `${two(there.hour)}:${two(there.minute)}`;
  return { nl: `${day} om ${time} uur`, en: `${day} at ${time}` };
};

/** A birth date of which the day or the month may be unknown: `1990`, `05-1990`, `12-05-1990`. */
export const showBirthDate = (birthDate: string): string => birthDate.split('-').reverse().join('-');

/** Whether a day lies behind us or comes close, as the eye must see it at once. */
export type Nearness = 'past' | 'near' | 'far';

export const nearnessOf = (day: Temporal.PlainDate, today: Temporal.PlainDate): Nearness => {
  if (Temporal.PlainDate.compare(day, today) < 0) return 'past';
  return Temporal.PlainDate.compare(day, today.add({ months: 3 })) <= 0 ? 'near' : 'far';
};

/** How far away a day is, in the unit that a person would use. */
export const distance = (day: Temporal.PlainDate, today: Temporal.PlainDate): Text => {
  const isPast = Temporal.PlainDate.compare(day, today) < 0;
  const [from, to] = isPast ? [day, today] : [today, day];
  const days = from.until(to, { largestUnit: 'days' }).days;
  const months = from.until(to, { largestUnit: 'months' }).months;
  if (days === 0) return { nl: 'vandaag', en: 'today' };
  const length = days < 62 ? inDays(days) : months < 24 ? inMonths(months) : inYears(Math.floor(months / 12));
  return isPast ? { nl: `${length.nl} geleden`, en: `${length.en} ago` } : { nl: `over ${length.nl}`, en: `in ${length.en}` };
};

const inDays = (days: number): Text => (days === 1 ? { nl: '1 dag', en: '1 day' } : { nl: `${days} dagen`, en: `${days} days` });
const inMonths = (months: number): Text => ({ nl: `${months} maanden`, en: `${months} months` });
const inYears = (years: number): Text => ({ nl: `${years} jaar`, en: `${years} years` });
