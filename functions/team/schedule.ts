/** Which hours hold on a day. */
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
