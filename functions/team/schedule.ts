/** Which hours hold on a day. */
import * as z from 'zod/mini';
import { consultationHours, weekdays } from '../../schemas/forms/team/schedule-set.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { KeptRecord } from '../records/record.ts';

type Schedule = Pick<KeptRecord, 'since' | 'facts'>;

const toldAt = ({ facts }: Schedule): Temporal.Instant => Temporal.Instant.from(String(facts['toldAt']));

/** The last to begin by then; of two that begin on one day, the one that was told last. */
export const scheduleOn = <S extends Schedule>(day: Temporal.PlainDate, schedules: readonly S[]): S | undefined =>
  schedules
    .filter(({ since }) => Temporal.PlainDate.compare(since, day) <= 0)
    .toSorted((one, other) => Temporal.PlainDate.compare(one.since, other.since) || Temporal.Instant.compare(toldAt(one), toldAt(other)))
    .at(-1);

const slot = z.object({
  kind: z.enum(Object.keys(consultationHours) as (keyof typeof consultationHours)[]),
  weekday: z.enum(Object.keys(weekdays) as (keyof typeof weekdays)[]),
  from: z.string(),
  till: z.string(),
});

export type Slot = z.output<typeof slot>;

/** The hours of one day by that schedule, the earliest first. */
export const slotsOn = (day: Temporal.PlainDate, schedules: readonly Schedule[]): Slot[] => {
  const weekday = Object.keys(weekdays)[day.dayOfWeek - 1];
  const held = scheduleOn(day, schedules);
  if (!held) return [];
  return z
    .parse(z.array(slot), held.facts['slots'])
    .filter((each) => each.weekday === weekday)
    .toSorted((one, other) => one.from.localeCompare(other.from) || one.till.localeCompare(other.till));
};
