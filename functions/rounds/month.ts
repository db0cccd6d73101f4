/** The month of a round: its days, and under which names its updates are known. A month is written `2026-11`. */
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { digestOn } from '../residence/digest-hour.ts';
import type { TaskRef } from '../tasks/task.ts';
import { addWorkingDays, isWorkingDay } from '../terms/calendar.ts';

export const monthOf = (day: Temporal.PlainDate): string => day.toPlainYearMonth().toString();

export const firstDayOf = (month: string): Temporal.PlainDate => Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });

/** On these days of the month the round asks for what was not asked yet; on the last two it reminds as well. */
const stepDays = [1, 5, 10] as const;

/** By when the volunteer is asked to tell: the day of the first reminder. */
export const dueDayOf = (month: string): Temporal.PlainDate => firstDayOf(month).with({ day: 5 });

/** The last working day: what was not told by its end is a gap. */
export const cutOffOf = (month: string): Temporal.PlainDate => {
  const last = firstDayOf(month).add({ months: 1 }).subtract({ days: 1 });
  return isWorkingDay(last) ? last : addWorkingDays(last, -1);
};

/** The moment from which the month can be counted. */
export const closesAt = (month: string): Temporal.Instant => momentOn(cutOffOf(month).add({ days: 1 }));

/** The step that the round has reached; the first one from its opening on. */
export const stepReached = (month: string, today: Temporal.PlainDate): Temporal.PlainDate => {
  const days = stepDays.map((day) => firstDayOf(month).with({ day }));
  return days.findLast((day) => Temporal.PlainDate.compare(day, today) <= 0) ?? firstDayOf(month);
};

/**
 * When the round looks again, at the hour of the digest: at its next step, or every morning once somebody was asked, since mail that did not arrive is told to the
 * next one with the next digest. It is one look for the whole branch.
 */
export const looksAgainAt = (month: string, now: Temporal.Instant, asked: boolean): Temporal.Instant => {
  const first = firstDayOf(month);
  const days = asked
    ? Array.from({ length: first.daysInMonth - 1 }, (_, more) => first.add({ days: more + 1 }))
    : stepDays.slice(1).map((day) => first.with({ day }));
  const ahead = [...days.map(digestOn), closesAt(month)].filter((moment) => Temporal.Instant.compare(moment, now) > 0);
  // A round that is closed and still has something to send.
  return ahead.toSorted(Temporal.Instant.compare)[0] ?? now.add({ hours: 24 });
};

/** The fact of a dossier that says by which submission a month was told. */
export const updatedIn = (month: string): string => `updated-${month}`;

export const updateTask = (client: string, month: string): TaskRef => ({ of: client, about: 'client', name: `monthly-update-${month}` });
