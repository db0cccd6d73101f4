/** Days as ISO text, as they stand in the answers. */
import { Temporal } from '../../schemas/kernel/time.ts';
import { below } from './chance.ts';

export const plus = (day: string, duration: Temporal.DurationLike): string => Temporal.PlainDate.from(day).add(duration).toString();
export const minus = (day: string, duration: Temporal.DurationLike): string => Temporal.PlainDate.from(day).subtract(duration).toString();

/** The office tells on Monday what happened in a weekend. */
export const workday = (day: string): string => {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  return dayOfWeek > 5 ? plus(day, { days: 8 - dayOfWeek }) : day;
};

/** A working day from the first until the last, which is none in a weekend itself. */
export const workdayWithin = (label: string, first: string, last: string): string => {
  const { days } = Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' });
  const day = workday(plus(first, { days: below(`day ${label}`, days + 1) }));
  return day <= last ? day : last;
};
