/** Brings the ledger in line with the document and says what the workflow does next. Running it again changes nothing more. */
import { type Clock, Temporal } from '../../../schemas/kernel/time.ts';
import type { DocumentRun, Plan } from '../../../workflows/permit-renewal/tasks.ts';
import type { Clients } from '../../clients/clients.ts';
import type { ResidenceDocument } from '../document.ts';
import { escalationsOf } from '../escalations.ts';
import { dueAt, type Explanation, isOpen, type Reminder } from '../ledger.ts';
import { ladderFor, remindersOf } from '../reminders.ts';
import type { Ledger, Watches } from '../reminders-ledger.ts';

export interface PlanNeeds {
  readonly clients: Clients;
  readonly ledger: Ledger;
  readonly watches: Watches;
  readonly clock: Clock;
}

/** After so many days an execution hands over to its successor: well before six months, and far from AWS's year and 25,000 events. */
export const relayAfterDays = 150;

/** How often a plan is made again when the document changes under it. */
const attempts = 5;

export const planReminders =
  ({ clients, ledger, watches, clock }: PlanNeeds) =>
  async (run: DocumentRun & { readonly startedAt: string }): Promise<Plan> => {
    if (!(await watches.take(run))) return stop('yield', 0, 'a-later-run-watches');
    const relayAt = Temporal.Instant.from(run.startedAt).add({ hours: relayAfterDays * 24 });
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const file = await clients.fileForTask(run.client);
      const document = file?.documents.find(({ family }) => family === run.family);
      if (!file || !document) return stop('end', 0, 'no-such-document');
      const now = clock.now();
      const rows = file.reminders.filter(({ family }) => family === run.family);
      const open = await bringInLine(document, rows, now, ledger);
      const { version } = document;
      const next = open.toSorted((a, b) => Temporal.Instant.compare(dueAt(a), dueAt(b)))[0];
      if (next && Temporal.Instant.compare(dueAt(next), now) <= 0)
        return { next: 'send', version, waitSeconds: 0, until: now.toString(), reason: '' };
      if (next && Temporal.Instant.compare(relayAt, now) <= 0)
        return { next: 'relay', version, waitSeconds: 0, until: now.toString(), reason: '' };
      if (next) {
        const until = Temporal.Instant.compare(dueAt(next), relayAt) < 0 ? dueAt(next) : relayAt;
        const waitSeconds = Math.max(1, Math.ceil(now.until(until).total('seconds')));
        return { next: 'wait', version, waitSeconds, until: until.toString(), reason: '' };
      }
      const reason = whyOver(document);
      if (await watches.end(run, version, reason)) return stop('end', version, reason);
    }
    throw new Error('the document changed each time it was planned');
  };

const stop = (next: 'end' | 'yield', version: number, reason: string): Plan => ({ next, version, waitSeconds: 0, until: '', reason });

/** Plans what is missing, ends what no longer applies, and gives the rows that are open after it. */
const bringInLine = async (
  document: ResidenceDocument,
  rows: readonly Reminder[],
  now: Temporal.Instant,
  ledger: Ledger,
): Promise<Reminder[]> => {
  const wanted = new Map([...remindersOf(document, now), ...escalationsOf(rows)].map((reminder) => [reminder.id, reminder]));
  const present = new Map(rows.map((row) => [row.id, row]));
  const open: Reminder[] = [];
  for (const reminder of wanted.values()) {
    const row = present.get(reminder.id);
    if (row === undefined || row.state === 'cancelled') {
      await ledger.plan(document.client, document.branch, reminder);
      open.push({ ...reminder, client: document.client, family: document.family, branch: document.branch, state: 'planned' });
    } else if (isOpen(row)) {
      open.push(row);
    }
  }
  for (const row of rows) {
    if (wanted.has(row.id) || !isOpen(row)) continue;
    // A row that is being sent right now is left to its sender; it is looked at again when the lease ends.
    if (!(await ledger.explain(row, 'cancelled', whyCancelled(document, row), now))) open.push(row);
  }
  return open;
};

const whyCancelled = (document: ResidenceDocument, row: Reminder): Explanation => {
  if (document.state === 'renewal-pending') return row.ladder === 'decision' ? 'new-end-date' : 'renewal-sent';
  if (document.state === 'rejected') return 'rejected';
  return row.ladder === 'decision' ? 'decided' : 'new-end-date';
};

const whyOver = (document: ResidenceDocument): string => {
  if (document.state === 'rejected') return 'rejected';
  if (document.state === 'renewal-pending') return 'decision-awaited-without-more-reminders';
  return ladderFor(document) === undefined ? 'no-ladder-for-this-kind' : 'ladder-climbed';
};
