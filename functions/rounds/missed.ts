/** The months that went by without a round. */
import { dayOf, momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { firstDayOf, monthOf } from './month.ts';
import type { Round } from './round.ts';

/** More months than any branch looks back on. */
const mostMonths = 600;

/** The hour on the 1st at which a round begins when all is well (schemas/schedules.ts). */
const beginsAt = '07:00';

/** Months since the first round that are over and had none, newest first. The months after the newest round count as well, since nothing may run at all. */
export const missedMonths = (rounds: readonly Pick<Round, 'month'>[], now: Temporal.Instant): string[] => {
  const held = new Set(rounds.map(({ month }) => month));
  const oldest = [...held].toSorted()[0];
  if (oldest === undefined) return [];
  const missed: string[] = [];
  let month = before(monthOf(dayOf(now)));
  for (let looked = 0; month > oldest && looked < mostMonths; looked += 1, month = before(month)) if (!held.has(month)) missed.push(month);
  return missed;
};

/** This month, when its round should have begun and did not. It is not missed yet: it begins on the first morning on which the schedule runs. */
export const monthNotBegun = (rounds: readonly Pick<Round, 'month'>[], now: Temporal.Instant): string | undefined => {
  const month = monthOf(dayOf(now));
  const isDue = Temporal.Instant.compare(now, momentOn(firstDayOf(month), beginsAt)) > 0;
  return rounds.length > 0 && isDue && !rounds.some((round) => round.month === month) ? month : undefined;
};

const before = (month: string): string => monthOf(firstDayOf(month).subtract({ months: 1 }));
