/** From a ladder and the days that it counts from to the rows that the ledger must hold. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Ladder, Offset, Recipient } from '../../schemas/ladder.ts';
import type { LadderId } from '../../schemas/ladders.ts';
import { remembered } from '../remembered.ts';
import { addWorkingDays } from '../terms/calendar.ts';
import { sendingMoment } from './digest-hour.ts';

/** One row that the ledger must hold: one rung, for one recipient. */
export interface PlannedReminder {
  /** The same document, anchor, rung and recipient always give the same id, so that planning twice plans once. */
  readonly id: string;
  readonly ladder: LadderId;
  readonly ladderVersion: number;
  readonly rung: string;
  readonly recipient: Recipient;
  /** The day from which the rung was counted: the end of the card or of a term, or the day on which a decision is due. */
  readonly anchor: Temporal.PlainDate;
  readonly on: Temporal.PlainDate;
  readonly sendAt: Temporal.Instant;
}

/** The days that the rungs of a ladder are counted from. */
export interface Anchors {
  readonly anchor: Temporal.PlainDate;
  readonly atOnce?: Temporal.PlainDate;
  readonly start?: Temporal.PlainDate;
  readonly lastDay?: Temporal.PlainDate;
}

/** @param about names what the rows are about, the same as long as it is the same: with rung and recipient it is the row's id. */
export const climb = (about: string, ladder: Ladder, anchors: Anchors, now: Temporal.Instant): PlannedReminder[] =>
  daysOf(ladder, anchors).flatMap(({ rung, on }) =>
    rung.to.map((recipient) => ({
      id: `${about}#${rung.id}#${recipient}`,
      ladder: ladder.id as LadderId,
      ladderVersion: ladder.version,
      rung: rung.id,
      recipient,
      anchor: anchors.anchor,
      on,
      sendAt: sendingMoment(on, recipient, now),
    })),
  );

/** The rungs with their days. The same ladder is climbed from the same days each time that something is planned anew. */
const daysOf = remembered(
  ({ id, version }: Ladder, { anchor, atOnce, start, lastDay }: Anchors) => [id, version, anchor, atOnce, start, lastDay].join(),
  ({ rungs }, anchors) => rungs.map((rung) => ({ rung, on: dayOfRung(anchors, rung.at) })),
);

const dayOfRung = ({ anchor, atOnce = anchor, start = anchor, lastDay = anchor }: Anchors, at: Offset): Temporal.PlainDate => {
  if ('atOnce' in at) return atOnce;
  if ('afterStart' in at) return start.add(at.afterStart);
  if ('daysAfterLastDay' in at) return lastDay.add({ days: at.daysAfterLastDay });
  return 'workingDays' in at ? addWorkingDays(anchor, at.workingDays) : anchor.add(at);
};
