/** Which reminders a document asks for, and when: a pure reading of the document and the ladders. Planning, sending and checking all use it. */

import { Temporal } from '../../schemas/kernel/time.ts';
import type { Ladder } from '../../schemas/ladder.ts';
import { type LadderId, ladders, permitOutlivesBy } from '../../schemas/ladders.ts';
import { applications, documentKinds } from '../../schemas/residence.ts';
import { type Deadline, deadline, watchedDay } from '../terms/terms.ts';
import { type Anchors, climb, type PlannedReminder } from './climb.ts';
import { digestDay } from './digest-hour.ts';
import type { Card, Rejection, Renewal, ResidenceDocument } from './document.ts';

/** The residence card of the same client: whether a travel document can be applied for depends on it. */
export type Permit = Pick<ResidenceDocument, 'card'>;

export const permitAmong = (documents: readonly ResidenceDocument[]): ResidenceDocument | undefined =>
  documents.find(({ family }) => family === 'residence');

/**
 * Whether the residence card must be renewed before a travel document can be: it ends before the travel document does, or soon after. Once its
 * renewal is granted the new card is held, which ends later. Of a client whose card is not registered nothing is known, so nothing stands in the way.
 */
const comesFirst = (permit: Permit | undefined, travel: Card): boolean =>
  permit !== undefined && Temporal.PlainDate.compare(permit.card.cardEndsOn, travel.cardEndsOn.add(permitOutlivesBy)) <= 0;

/** The ladder by which a document that nobody has renewed yet is watched; none for a passport of the country of origin. */
export const ladderFor = ({ card }: Pick<ResidenceDocument, 'card'>, permit?: Permit): LadderId | undefined => {
  const { family, right } = documentKinds[card.kind];
  switch (family) {
    case 'travel':
      return comesFirst(permit, card) ? 'permit-first' : 'travel';
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
export const decisionDue = (renewal: Renewal): Deadline | undefined => {
  const application = applications[renewal.application];
  return 'decisionTerm' in application ? deadline(application.decisionTerm, renewal.receivedOn ?? renewal.sentOn) : undefined;
};

/** The last day for objection (or appeal) to a rejection; a day that the letter prints goes before the computed one. */
export const objectionDue = ({ application, decidedOn, lastDay }: Rejection): Deadline =>
  deadline(applications[application].objectionTerm, decidedOn, { printed: lastDay });

/**
 * What a document asks for, planned now. Only the moments of sending depend on `now`: the rows, their days and their ids do not.
 * @param permit the client's residence card, which a travel document waits for.
 */
export const remindersOf = (document: ResidenceDocument, now: Temporal.Instant, permit?: Permit): PlannedReminder[] => [
  ...remindersOfState(document, now, permit),
  ...(document.rejection ? remindersToObject(document, document.rejection, now) : []),
];

type Family = Pick<ResidenceDocument, 'family'>;

const remindersOfState = (document: ResidenceDocument, now: Temporal.Instant, permit: Permit | undefined): PlannedReminder[] => {
  switch (document.state) {
    case 'running': {
      const ladder = ladderFor(document, permit);
      return ladder ? climbFor(document, ladders[ladder], { anchor: document.card.cardEndsOn }, now) : [];
    }
    case 'renewal-pending':
      return document.renewal
        ? [...remindersOfDecision(document, document.renewal, now), ...remindersOfCardWhilePending(document, document.renewal, now)]
        : [];
    case 'rejected':
      return [];
  }
};

/** What a pending renewal asks for, whatever card it is for. */
export const remindersOfDecision = (of: Family, renewal: Renewal, now: Temporal.Instant): PlannedReminder[] => {
  const due = decisionDue(renewal);
  return due ? climbFor(of, ladders.decision, { anchor: Temporal.PlainDate.from(due.due) }, now) : [];
};

/** Somebody whose card ends while a decision is awaited needs a W-document; of a card that had ended before, from the day of sending. */
const remindersOfCardWhilePending = ({ family, card }: ResidenceDocument, { sentOn }: Renewal, now: Temporal.Instant): PlannedReminder[] =>
  family === 'residence' ? climbFor({ family }, ladders['card-while-pending'], { anchor: later(card.cardEndsOn, sentOn) }, now) : [];

/** What a rejection asks for until an objection was filed. We warn on the day as counted; it is missed only after the day that the law allows. */
export const remindersToObject = (of: Family, rejection: Rejection, now: Temporal.Instant): PlannedReminder[] => {
  if (rejection.objection) return [];
  const due = objectionDue(rejection);
  const anchor = watchedDay(due);
  // A letter that is registered after its last day must not hide that the day was missed.
  const atOnce = earlier(digestDay(rejection.registeredAt), anchor);
  return climbFor(of, ladders.objection, { anchor, atOnce, lastDay: Temporal.PlainDate.from(due.due) }, now);
};

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) < 0 ? other : one;
const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate => (later(one, other) === one ? other : one);

const climbFor = ({ family }: Family, ladder: Ladder, anchors: Anchors, now: Temporal.Instant): PlannedReminder[] =>
  climb(`${family}#${anchors.anchor}`, ladder, anchors, now);
