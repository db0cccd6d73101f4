/** When a legal term of a reunification dossier ends, and what that was derived from. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { CountedEnd, PrintedEnd } from '../deadlines/printed.ts';
import type { KeptRecord } from '../records/record.ts';
import type { Deadline } from '../terms/terms.ts';
import { toldAtIn } from './member-facts.ts';

/** What one member, or a dossier without members, has of a term. */
export interface TermEnd {
  /** The day of the event from which it counts. */
  readonly from: Temporal.PlainDate;
  /** CLIENT: the day that we work towards. AUTHORITY: the day after which we act. */
  readonly day: Temporal.PlainDate;
  /** The last day by law: after it, it is missed. */
  readonly lastDay: Temporal.PlainDate;
  readonly owner: Deadline['owner'];
  readonly derivation: CountedEnd | PrintedEnd;
  /** When the event was told. */
  readonly toldAt: Temporal.Instant | undefined;
}

/** Whom a term is counted for. */
export interface Case {
  readonly dossier: KeptRecord;
  /** Absent: nobody is in the dossier yet. */
  readonly member: KeptRecord | undefined;
}

/** The end as the table of terms counts it. */
export const counted = (
  from: Temporal.PlainDate,
  found: Deadline | undefined,
  of: KeptRecord,
  more: Pick<CountedEnd, 'anchorAssumed' | 'remedy'> = {},
): TermEnd | undefined => {
  if (!found) return undefined;
  return {
    from,
    day: Temporal.PlainDate.from(found.owner === 'CLIENT' ? found.warnOn : found.actAfter),
    lastDay: Temporal.PlainDate.from(found.due),
    owner: found.owner,
    derivation: { ...found, by: 'policy', ...more },
    toldAt: toldAtIn(of),
  };
};
