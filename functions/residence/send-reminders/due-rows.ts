/** Which rows of a client's file are to be sent now, and which a later rung has made pointless. */
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { Client } from '../../clients/client.ts';
import type { ClientFile } from '../../clients/clients.ts';
import { escalationsOf } from '../escalations.ts';
import { dueAt, isOpen, type Reminder } from '../ledger.ts';
import { remindersOf } from '../reminders.ts';

export interface DueRow {
  readonly row: Reminder;
  readonly client: Client;
}

export interface DueRows {
  readonly current: readonly DueRow[];
  /** A later rung for the same recipient is due too, and says all that these would have said. */
  readonly overtaken: readonly Reminder[];
}

/** Reads the documents first: a row that its document no longer asks for is not due, even if nobody has cancelled it yet. */
export const dueRowsOf = ({ client, documents, reminders }: ClientFile, now: Temporal.Instant): DueRows => {
  const perDocument = documents.map((document) => {
    const wanted = new Set(remindersOf(document, now).map(({ id }) => id));
    const reached = reminders.filter((row) => wanted.has(row.id) && Temporal.Instant.compare(row.sendAt, now) <= 0);
    return latestRungs(reached, now);
  });
  // Each tells of one message; no later one says the same.
  const told = new Set(
    escalationsOf(reminders.filter(({ family }) => documents.some((document) => document.family === family))).map(({ id }) => id),
  );
  const escalations = reminders.filter((row) => told.has(row.id) && isOpen(row) && Temporal.Instant.compare(dueAt(row), now) <= 0);
  return {
    current: [...perDocument.flatMap(({ current }) => current), ...escalations].map((row) => ({ row, client })),
    overtaken: perDocument.flatMap(({ overtaken }) => overtaken),
  };
};

/** Per recipient the rung of the latest day that was reached, sent or not; rows already taken for a message stay with that message. */
const latestRungs = (reached: readonly Reminder[], now: Temporal.Instant): { current: Reminder[]; overtaken: Reminder[] } => {
  const latest = new Map<string, Temporal.PlainDate>();
  for (const { recipient, on } of reached) {
    const before = latest.get(recipient);
    if (before === undefined || Temporal.PlainDate.compare(before, on) < 0) latest.set(recipient, on);
  }
  const isLatest = (row: Reminder) => row.state === 'claimed' || latest.get(row.recipient)?.equals(row.on) === true;
  const due = reached.filter((row) => isOpen(row) && Temporal.Instant.compare(dueAt(row), now) <= 0);
  return { current: due.filter(isLatest), overtaken: due.filter((row) => !isLatest(row)) };
};
