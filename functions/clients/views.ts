/** Clients, documents and reminders as the API and the pages show them: days and moments as ISO text, nothing that was not agreed. */

import type { Text } from '../../schemas/kernel/text.ts';
import type { Rung } from '../../schemas/ladder.ts';
import { ladders } from '../../schemas/ladders.ts';
import type { PlannedReminder } from '../residence/climb.ts';
import type { Rejection, ResidenceDocument } from '../residence/document.ts';
import type { Reminder } from '../residence/ledger.ts';
import type { Submission } from '../submissions/submission.ts';
import type { Client } from './client.ts';

export const clientView = ({ settledOn, registeredAt, ...client }: Client) => ({
  ...client,
  settledOn: settledOn.toString(),
  registeredAt: registeredAt.toString(),
});

export const documentView = ({ card, renewal, rejection, family, state, version }: ResidenceDocument) => ({
  family,
  state,
  version,
  card: {
    ...card,
    rightEndsOn: card.rightEndsOn?.toString(),
    cardIssuedOn: card.cardIssuedOn?.toString(),
    cardEndsOn: card.cardEndsOn.toString(),
  },
  renewal: renewal && { ...renewal, sentOn: renewal.sentOn.toString(), receivedOn: renewal.receivedOn?.toString() },
  rejection: rejection && rejectionView(rejection),
});

const rejectionView = ({ decidedOn, receivedOn, lastDay, registeredAt, objection, ...rejection }: Rejection) => ({
  ...rejection,
  decidedOn: decidedOn.toString(),
  receivedOn: receivedOn.toString(),
  lastDay: lastDay?.toString(),
  registeredAt: registeredAt.toString(),
  objection: objection && { ...objection, filedOn: objection.filedOn.toString() },
});

/** What a rung is about, in both languages. */
export const subjectOf = ({ ladder, rung }: Pick<PlannedReminder, 'ladder' | 'rung'>): Text => {
  const rungs: readonly Rung[] = ladders[ladder].rungs;
  return rungs.find(({ id }) => id === rung)?.subject ?? { nl: rung, en: rung };
};

export const reminderView = (reminder: Reminder) => ({
  id: reminder.id,
  ladder: reminder.ladder,
  ladderVersion: reminder.ladderVersion,
  rung: reminder.rung,
  recipient: reminder.recipient,
  subject: subjectOf(reminder),
  anchor: reminder.anchor.toString(),
  plannedFor: reminder.on.toString(),
  state: reminder.state,
  explanation: reminder.explanation,
  sentAt: reminder.sentAt?.toString(),
  lateDays: reminder.lateDays,
  undelivered: reminder.undelivered && { at: reminder.undelivered.at.toString(), kind: reminder.undelivered.kind },
});

export const submissionLine = ({ id, form, formVersion, at, actor, amends, amendedBy }: Submission) => ({
  id,
  form,
  formVersion,
  receivedAt: at.toString(),
  actor,
  amends,
  amendedBy,
});
