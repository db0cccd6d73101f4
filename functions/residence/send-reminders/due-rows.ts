/** Which rows of a client's file are to be sent now, and which a later rung has made pointless. */
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { Client } from '../../clients/client.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import { remindersOfGuidance } from '../../guidance/guidance-rows.ts';
import { remindersOfIntegration } from '../../integration/term-rows.ts';
import { remindersOfTerm } from '../../participation/term-rows.ts';
import { dossierIn } from '../../reunification/step-deadlines.ts';
import { remindersOfSteps } from '../../reunification/step-reminders.ts';
import { isMissing } from '../../rounds/reminders.ts';
import { escalationsOf } from '../escalations.ts';
import { dueAt, isOpen, type Reminder, type ReminderFamily } from '../ledger.ts';
import { readyAt } from '../reach.ts';
import { permitAmong, remindersOf } from '../reminders.ts';

export interface DueRow {
  readonly row: Reminder;
  readonly client: Client;
}

export interface DueRows {
  readonly current: readonly DueRow[];
  /** A later rung for the same recipient is due too, and says all that these would have said. */
  readonly overtaken: readonly Reminder[];
}

/**
 * Of all documents and the dossier, or of one family. Reads those first: a row that its document, or its dossier, no longer asks for is not due,
 * even if nobody has cancelled it yet.
 */
export const dueRowsOf = (file: ClientFile, now: Temporal.Instant, family?: ReminderFamily): DueRows => {
  const { client, documents, records, reminders } = file;
  const permit = permitAmong(documents);
  const isReady = (row: Reminder) => Temporal.Instant.compare(readyAt(row, client), now) <= 0;
  const asked = documents.filter((document) => family === undefined || document.family === family);
  const perDocument = asked.map((document) => {
    const wanted = new Set(remindersOf(document, now, permit).map(({ id }) => id));
    const reached = reminders.filter((row) => wanted.has(row.id) && Temporal.Instant.compare(row.sendAt, now) <= 0);
    return latestRungs(reached, isReady);
  });
  const isOfDossier = (row: Reminder) => row.family === 'dossier' && (family === undefined || family === 'dossier');
  const missing = reminders.filter((row) => isOfDossier(row) && isMissing(row, records) && Temporal.Instant.compare(row.sendAt, now) <= 0);
  const perMonth = [...Map.groupBy(missing, ({ anchor }) => anchor.toString()).values()].map((rows) => latestRungs(rows, isReady));
  const perTerm = watchedOf(file, now, isReady, family);
  const found = [...perDocument, ...perMonth, ...perTerm];
  // Each tells of one message; no later one says the same.
  const told = new Set(
    escalationsOf(
      reminders.filter((row) => isOfDossier(row) || isOfRecord(row, family) || asked.some((document) => document.family === row.family)),
    ).map(({ id }) => id),
  );
  const escalations = reminders.filter((row) => told.has(row.id) && isOpen(row) && Temporal.Instant.compare(dueAt(row), now) <= 0);
  return {
    current: [...found.flatMap(({ current }) => current), ...escalations].map((row) => ({ row, client })),
    overtaken: found.flatMap(({ overtaken }) => overtaken),
  };
};

const ofRecords: readonly ReminderFamily[] = ['step-plan', 'guidance', 'participation', 'integration'];

const isOfRecord = (row: Reminder, family: ReminderFamily | undefined): boolean =>
  ofRecords.includes(row.family) && (family === undefined || family === row.family);

/** What the records of a file ask for: of a dossier its terms, of guidance its milestones, of civic integration its end. Each by itself, since several run side by side. */
const watchedOf = (file: ClientFile, now: Temporal.Instant, isReady: (row: Reminder) => boolean, family: ReminderFamily | undefined) => {
  const rows = file.reminders.filter((row) => isOfRecord(row, family) && Temporal.Instant.compare(row.sendAt, now) <= 0);
  if (rows.length === 0) return [];
  const dossier = dossierIn(file.records);
  const wanted = new Set(
    [
      ...(dossier ? remindersOfSteps(dossier, now) : []),
      ...remindersOfGuidance(file, now),
      ...remindersOfTerm(file.records, now),
      ...remindersOfIntegration(file, now),
    ].map(({ id }) => id),
  );
  const reached = rows.filter((row) => wanted.has(row.id));
  return [...Map.groupBy(reached, ({ family: of, id }) => `${of} ${id.split('#')[1] ?? ''}`).values()].map((together) =>
    latestRungs(together, isReady),
  );
};

/**
 * Per ladder and recipient the rung of the latest day that was reached, sent or not: rungs of one ladder say ever more of the same, those of two
 * ladders do not. Rows already taken for a message stay with that message.
 */
const latestRungs = (reached: readonly Reminder[], isReady: (row: Reminder) => boolean): { current: Reminder[]; overtaken: Reminder[] } => {
  const latest = new Map<string, Temporal.PlainDate>();
  const place = ({ ladder, recipient }: Reminder) => `${ladder} ${recipient}`;
  for (const row of reached) {
    const before = latest.get(place(row));
    if (before === undefined || Temporal.PlainDate.compare(before, row.on) < 0) latest.set(place(row), row.on);
  }
  const isLatest = (row: Reminder) => row.state === 'claimed' || latest.get(place(row))?.equals(row.on) === true;
  const due = reached.filter((row) => isOpen(row) && isReady(row));
  return { current: due.filter(isLatest), overtaken: due.filter((row) => !isLatest(row)) };
};
