/** The month of a round: its days, and under which names its updates are known. A month is written `2026-11`. */
import { dayOf, momentOn, Temporal } from '../../schemas/kernel/time.ts';
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
 * When the round looks again. Once somebody was asked: with the next digest, every morning until the month is counted, since mail may be reported as not
 * arrived long after it went out, and a dossier may be reopened. That is one look a day for a branch, however many dossiers it has. Otherwise: at its next step.
 */
export const looksAgainAt = (month: string, now: Temporal.Instant, asked: boolean): Temporal.Instant => {
  const steps = stepDays.slice(1).map((day) => digestOn(firstDayOf(month).with({ day })));
  const moments = [...steps, ...(asked ? [nextDigestAfter(now)] : []), closesAt(month)];
  const ahead = moments.filter((moment) => Temporal.Instant.compare(moment, now) > 0).toSorted(Temporal.Instant.compare);
  // A round that is closed and still has something to send looks with each digest.
  return ahead[0] ?? nextDigestAfter(now);
};

const nextDigestAfter = (now: Temporal.Instant): Temporal.Instant => {
  const today = digestOn(dayOf(now));
  return Temporal.Instant.compare(today, now) > 0 ? today : digestOn(dayOf(now).add({ days: 1 }));
};

/** The fact of a dossier that says by which submission a month was told. */
export const updatedIn = (month: string): string => `updated-${month}`;

const taskPrefix = 'monthly-update-';

export const updateTask = (client: string, month: string): TaskRef => ({ of: client, about: 'client', name: `${taskPrefix}${month}` });

export const isUpdateTask = (taskName: string): boolean => taskName.startsWith(taskPrefix);
