/** Brings the ledger in line with the document and says what the workflow does next. Running it again changes nothing more. */
import { type Clock, Temporal } from '../../../schemas/kernel/time.ts';
import type { DocumentRun, Plan } from '../../../workflows/permit-renewal/tasks.ts';
import type { Client } from '../../clients/client.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import type { Clients } from '../../clients/clients.ts';
import type { ResidenceDocument } from '../document.ts';
import { endingOf } from '../ending.ts';
import { escalationsOf } from '../escalations.ts';
import { comesBack, dueAt, isOpen, type Reminder } from '../ledger.ts';
import { readyAt } from '../reach.ts';
import { ladderFor, type Permit, permitAmong, remindersOf } from '../reminders.ts';
import { type Ledger, plannedWith, type Watches } from '../reminders-ledger.ts';

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
    if (!(await watches.take(run))) return stop('yield', 'a-later-run-watches');
    const relayAt = Temporal.Instant.from(run.startedAt).add({ hours: relayAfterDays * 24 });
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const file = await clients.fileForTask(run.client);
      const document = file?.documents.find(({ family }) => family === run.family);
      if (!file) return stop('end', 'no-such-client');
      const now = clock.now();
      const rows = file.reminders.filter(({ family }) => family === run.family);
      const permit = permitAmong(file.documents);
      const permitVersion = permit?.version ?? withdrawnVersion(file, 'residence');
      if (!document) {
        const version = withdrawnVersion(file, run.family);
        if (version === 0) return stop('end', 'no-such-document');
        const busy = await endAll(rows, now, ledger);
        // A row that is being sent is left to its sender; its lease is minutes.
        if (busy) return { next: 'wait', version, permitVersion, waitSeconds: 600, until: now.add({ minutes: 10 }).toString(), reason: '' };
        if (await watches.end(run, plannedWith(run.family, version, permitVersion), 'withdrawn')) return stop('end', 'withdrawn');
        continue;
      }
      const inLine = await bringInLine({ document, permit, rows }, now, ledger);
      const open = await afterTheirDigest(inLine, file.client, ledger);
      const seen = { version: document.version, permitVersion };
      const next = open.toSorted((a, b) => Temporal.Instant.compare(dueAt(a), dueAt(b)))[0];
      if (next && Temporal.Instant.compare(dueAt(next), now) <= 0)
        return { next: 'send', ...seen, waitSeconds: 0, until: now.toString(), reason: '' };
      if (next && Temporal.Instant.compare(relayAt, now) <= 0)
        return { next: 'relay', ...seen, waitSeconds: 0, until: now.toString(), reason: '' };
      if (next) {
        const until = Temporal.Instant.compare(dueAt(next), relayAt) < 0 ? dueAt(next) : relayAt;
        const waitSeconds = Math.max(1, Math.ceil(now.until(until).total('seconds')));
        return { next: 'wait', ...seen, waitSeconds, until: until.toString(), reason: '' };
      }
      const reason = whyOver(document);
      const planned = plannedWith(run.family, seen.version, seen.permitVersion);
      if (await watches.end(run, planned, reason)) return { ...stop('end', reason), ...seen };
    }
    throw new Error('the document changed each time it was planned');
  };

const stop = (next: 'end' | 'yield', reason: string): Plan => ({ next, version: 0, permitVersion: 0, waitSeconds: 0, until: '', reason });

/** The version of what is left of a withdrawn document; 0 when there is no such thing. */
const withdrawnVersion = ({ withdrawnDocuments }: ClientFile, of: DocumentRun['family']): number =>
  withdrawnDocuments.find(({ family }) => family === of)?.version ?? 0;

/** Cancels what was planned for a document that should not have been registered. True while a row is being sent. */
const endAll = async (rows: readonly Reminder[], now: Temporal.Instant, ledger: Ledger): Promise<boolean> => {
  const ending = { state: 'cancelled', explanation: 'entry-withdrawn' } as const;
  const ended = await Promise.all(rows.filter(isOpen).map((row) => ledger.explain(row, ending, now)));
  return ended.includes(false);
};

interface Read {
  readonly document: ResidenceDocument;
  readonly permit: Permit | undefined;
  readonly rows: readonly Reminder[];
}

/** Plans what is missing, ends what no longer applies, and gives the rows that are open after it. */
const bringInLine = async ({ document, permit, rows }: Read, now: Temporal.Instant, ledger: Ledger): Promise<Reminder[]> => {
  const wanted = new Map([...remindersOf(document, now, permit), ...escalationsOf(rows)].map((reminder) => [reminder.id, reminder]));
  const present = new Map(rows.map((row) => [row.id, row]));
  const open: Reminder[] = [];
  for (const reminder of wanted.values()) {
    const row = present.get(reminder.id);
    if (row === undefined || comesBack(row)) {
      await ledger.plan(document.client, document.branch, reminder);
      open.push({ ...reminder, client: document.client, family: document.family, branch: document.branch, state: 'planned' });
    } else if (isOpen(row)) {
      open.push(row);
    }
  }
  for (const row of rows) {
    if (wanted.has(row.id) || !isOpen(row)) continue;
    // A row that is being sent right now is left to its sender; it is looked at again when the lease ends.
    if (!(await ledger.explain(row, endingOf(row, document), now))) open.push(row);
  }
  return open;
};

/** What staff read in the client's place waits for their digest. A row that somebody took meanwhile is looked at again when the lease ends. */
const afterTheirDigest = (rows: readonly Reminder[], client: Client, ledger: Ledger): Promise<Reminder[]> =>
  Promise.all(
    rows.map(async (row) => {
      if (row.state !== 'planned') return row;
      const sendAt = readyAt(row, client);
      if (Temporal.Instant.compare(sendAt, row.sendAt) > 0) await ledger.postpone(row, sendAt);
      return { ...row, sendAt };
    }),
  );

const whyOver = (document: ResidenceDocument): string => {
  if (document.state === 'rejected') return whyOverAfterRejection(document);
  if (document.state === 'renewal-pending') return 'decision-awaited-without-more-reminders';
  return ladderFor(document) === undefined ? 'no-ladder-for-this-kind' : 'ladder-climbed';
};

const whyOverAfterRejection = ({ rejection }: ResidenceDocument): string => {
  if (rejection === undefined) return 'rejected';
  return rejection.objection ? 'objection-filed' : 'objection-ladder-climbed';
};
