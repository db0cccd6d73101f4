/** Which reminders a document asks for, and when: a pure reading of the document and the ladders. Planning, sending and checking all use it. */

import { dayOf, momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { type Ladder, type LadderId, ladders, type Offset, type Recipient } from '../../schemas/ladders.ts';
import { applications, documentKinds } from '../../schemas/residence.ts';
import { addWorkingDays } from '../terms/calendar.ts';
import { type Deadline, deadline } from '../terms/terms.ts';
import type { ResidenceDocument } from './document.ts';

/** One row that the ledger must hold: one rung, for one recipient. */
export interface PlannedReminder {
  /** The same document, anchor, rung and recipient always give the same id, so that planning twice plans once. */
  readonly id: string;
  readonly ladder: LadderId;
  readonly ladderVersion: number;
  readonly rung: string;
  readonly recipient: Recipient;
  /** The day from which the rung was counted: the end of the card, or the day on which the decision is due. */
  readonly anchor: Temporal.PlainDate;
  readonly on: Temporal.PlainDate;
  readonly sendAt: Temporal.Instant;
}

/** The hour, in Amsterdam, at which the reminders of a day go out: staff read one digest a day. */
const sendingHour = '08:00';

/**
 * When a row goes out. One that is found late goes to a client at once, and to staff with the next day's digest, so that nobody gets a second one
 * on the same day.
 */
const sendingMoment = (on: Temporal.PlainDate, recipient: Recipient, now: Temporal.Instant): Temporal.Instant => {
  const planned = momentOn(on, sendingHour);
  return recipient === 'client' || Temporal.Instant.compare(planned, now) >= 0 ? planned : nextDigest(now);
};

/** When staff read their next digest. */
export const nextDigest = (now: Temporal.Instant): Temporal.Instant => {
  const today = dayOf(now);
  const digest = momentOn(today, sendingHour);
  return Temporal.Instant.compare(digest, now) >= 0 ? digest : momentOn(today.add({ days: 1 }), sendingHour);
};

/** The ladder by which a document that nobody has renewed yet is watched; none for a passport of the country of origin. */
export const ladderFor = ({ card }: Pick<ResidenceDocument, 'card'>): LadderId | undefined => {
  const { family, right } = documentKinds[card.kind];
  switch (family) {
    case 'travel':
      return 'travel';
    case 'awaiting':
      return 'awaiting';
    case 'national':
      return undefined;
    case 'residence':
      return right === 'temporary' && endsWithTheRight(card) ? (card.kind === 'asylum-temporary' ? 'asylum' : 'regular') : 'card';
  }
};

const endsWithTheRight = (card: ResidenceDocument['card']): boolean =>
  card.rightEndsOn === undefined || Temporal.PlainDate.compare(card.cardEndsOn, card.rightEndsOn) >= 0;

/** When the authority must have decided, or undefined when policy knows no term. Counted from receipt; from sending while receipt is unknown. */
export const decisionDue = (renewal: NonNullable<ResidenceDocument['renewal']>): Deadline | undefined => {
  const application = applications[renewal.application];
  return 'decisionTerm' in application ? deadline(application.decisionTerm, renewal.receivedOn ?? renewal.sentOn) : undefined;
};

/** What a document asks for, planned now. Only the moments of sending depend on `now`: the rows, their days and their ids do not. */
export const remindersOf = (document: ResidenceDocument, now: Temporal.Instant): PlannedReminder[] => {
  switch (document.state) {
    case 'running': {
      const ladder = ladderFor(document);
      return ladder ? climb(document, ladders[ladder], document.card.cardEndsOn, now) : [];
    }
    case 'renewal-pending': {
      const due = document.renewal && decisionDue(document.renewal);
      return due ? climb(document, ladders.decision, Temporal.PlainDate.from(due.due), now) : [];
    }
    case 'rejected':
      return [];
  }
};

const climb = (
  { family }: Pick<ResidenceDocument, 'family'>,
  ladder: Ladder,
  anchor: Temporal.PlainDate,
  now: Temporal.Instant,
): PlannedReminder[] =>
  ladder.rungs.flatMap((rung) => {
    const on = offsetFrom(anchor, rung.at);
    return rung.to.map((recipient) => ({
      id: `${family}#${anchor}#${rung.id}#${recipient}`,
      ladder: ladder.id as LadderId,
      ladderVersion: ladder.version,
      rung: rung.id,
      recipient,
      anchor,
      on,
      sendAt: sendingMoment(on, recipient, now),
    }));
  });

const offsetFrom = (anchor: Temporal.PlainDate, offset: Offset): Temporal.PlainDate =>
  'workingDays' in offset ? addWorkingDays(anchor, offset.workingDays) : anchor.add(offset);
