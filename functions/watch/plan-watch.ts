/** Brings the ledger in line with what is watched and says what the workflow does next. Running it again changes nothing more. */
import { type Clock, Temporal } from '../../schemas/kernel/time.ts';
import type { Plan, WatchRun } from '../../workflows/watch.ts';
import type { Client } from '../clients/client.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { Clients } from '../clients/clients.ts';
import type { PlannedReminder } from '../residence/climb.ts';
import { escalationsOf } from '../residence/escalations.ts';
import { comesBack, dueAt, isOpen, type Reminder } from '../residence/ledger.ts';
import { readyAt } from '../residence/reach.ts';
import type { Ending, Ledger } from '../residence/reminders-ledger.ts';
import { plannedWith, type Watches } from './watches.ts';

export interface PlanNeeds {
  readonly clients: Pick<Clients, 'fileForTask'>;
  readonly ledger: Pick<Ledger, 'plan' | 'postpone' | 'explain'>;
  readonly watches: Pick<Watches, 'take' | 'end'>;
  readonly clock: Clock;
}

/** What a file asks for now about the thing that is watched. */
export interface Outlook {
  readonly version: number;
  readonly permitVersion: number;
  readonly wanted: readonly PlannedReminder[];
  /** What becomes of an open row that is not wanted any more. */
  endingOf(row: Reminder): Ending;
  /** Why the watch ends when no row is open. */
  readonly whyOver: string;
  /** When the execution hands over, where what it goes by may change then: within six months. */
  readonly handsOverAt?: Temporal.Instant;
}

/** It was told by mistake and taken back: what was planned for it is cancelled. Version 0: it never was. */
export interface Withdrawn {
  readonly withdrawnAt: number;
  readonly permitVersion: number;
}

/** Of a record that is not there: the version of what is left of it. */
export const withdrawn = ({ withdrawnRecords }: ClientFile, kind: string): Withdrawn => ({
  withdrawnAt: withdrawnRecords.find((each) => each.kind === kind)?.version ?? 0,
  permitVersion: 0,
});

/** `startedAt`: of the execution. */
export type PlannedRun = WatchRun & { readonly startedAt: string };

/** Reads from a file how things stand; it may bring the tasks of the file in line meanwhile. */
export type Look = (file: ClientFile, run: PlannedRun, now: Temporal.Instant) => Outlook | Withdrawn | Promise<Outlook | Withdrawn>;

/** After so many days an execution hands over to its successor, where nothing says when: well before six months, and far from AWS's year and 25,000 events. */
const relayAfterDays = 150;

/** How often a plan is made again when something changes under it. */
const attempts = 5;

export const planWatch =
  ({ clients, ledger, watches, clock }: PlanNeeds, look: Look) =>
  async (run: PlannedRun): Promise<Plan> => {
    if (!(await watches.take(run))) return stop('yield', 'a-later-run-watches');
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const file = await clients.fileForTask(run.client);
      if (!file) return stop('end', 'no-such-client');
      const now = clock.now();
      const rows = file.reminders.filter(({ family }) => family === run.family);
      const outlook = await look(file, run, now);
      const { permitVersion } = outlook;
      if ('withdrawnAt' in outlook) {
        const version = outlook.withdrawnAt;
        if (version === 0) return stop('end', 'nothing-to-watch');
        const busy = await endAll(rows, now, ledger);
        // A row that is being sent is left to its sender; its lease is minutes.
        if (busy) return { next: 'wait', version, permitVersion, waitSeconds: 600, until: now.add({ minutes: 10 }).toString(), reason: '' };
        if (await watches.end(run, plannedWith(run.family, version, permitVersion), 'withdrawn')) return stop('end', 'withdrawn');
        continue;
      }
      const inLine = await bringInLine(outlook, rows, { file, run, now }, ledger);
      const open = await afterTheirDigest(inLine, file.client, ledger);
      const seen = { version: outlook.version, permitVersion };
      const relayAt = outlook.handsOverAt ?? Temporal.Instant.from(run.startedAt).add({ hours: relayAfterDays * 24 });
      const next = earliestOf(open);
      if (next && Temporal.Instant.compare(dueAt(next), now) <= 0)
        return { next: 'send', ...seen, waitSeconds: 0, until: now.toString(), reason: '' };
      if (next && Temporal.Instant.compare(relayAt, now) <= 0)
        return { next: 'relay', ...seen, waitSeconds: 0, until: now.toString(), reason: '' };
      if (next) {
        const until = Temporal.Instant.compare(dueAt(next), relayAt) < 0 ? dueAt(next) : relayAt;
        const waitSeconds = Math.max(1, Math.ceil(now.until(until).total('seconds')));
        return { next: 'wait', ...seen, waitSeconds, until: until.toString(), reason: '' };
      }
      const { whyOver: reason } = outlook;
      if (await watches.end(run, plannedWith(run.family, seen.version, permitVersion), reason)) return { ...stop('end', reason), ...seen };
    }
    throw new Error('what is watched changed each time it was planned');
  };

const earliestOf = (rows: readonly Reminder[]): Reminder | undefined =>
  rows.reduce<Reminder | undefined>(
    (first, row) => (first && Temporal.Instant.compare(dueAt(first), dueAt(row)) <= 0 ? first : row),
    undefined,
  );

const stop = (next: 'end' | 'yield', reason: string): Plan => ({ next, version: 0, permitVersion: 0, waitSeconds: 0, until: '', reason });

/** Cancels what was planned for something that should not have been told. True while a row is being sent. */
const endAll = async (rows: readonly Reminder[], now: Temporal.Instant, ledger: PlanNeeds['ledger']): Promise<boolean> => {
  const ending = { state: 'cancelled', explanation: 'entry-withdrawn' } as const;
  const ended = await Promise.all(rows.filter(isOpen).map((row) => ledger.explain(row, ending, now)));
  return ended.includes(false);
};

interface Within {
  readonly file: ClientFile;
  readonly run: WatchRun;
  readonly now: Temporal.Instant;
}

/** Plans what is missing, ends what no longer applies, and gives the rows that are open after it. */
const bringInLine = async (
  outlook: Outlook,
  rows: readonly Reminder[],
  { file, run: { family }, now }: Within,
  ledger: PlanNeeds['ledger'],
): Promise<Reminder[]> => {
  const { id: client, branch } = file.client;
  const wanted = new Map([...outlook.wanted, ...escalationsOf(rows)].map((reminder) => [reminder.id, reminder]));
  const present = new Map(rows.map((row) => [row.id, row]));
  // The rows are independent of each other: what one write comes to does not wait for another.
  const asked = await Promise.all(
    [...wanted.values()].map(async (reminder): Promise<Reminder | undefined> => {
      const row = present.get(reminder.id);
      if (row !== undefined && !comesBack(row)) return isOpen(row) ? row : undefined;
      await ledger.plan(client, branch, reminder);
      return { ...reminder, client, family, branch, state: 'planned' };
    }),
  );
  const left = await Promise.all(
    rows
      .filter((row) => isOpen(row) && !wanted.has(row.id))
      // A row that is being sent right now is left to its sender; it is looked at again when the lease ends.
      .map(async (row) => ((await ledger.explain(row, outlook.endingOf(row), now)) ? undefined : row)),
  );
  return [...asked, ...left].filter((row) => row !== undefined);
};

/** What staff read in the client's place waits for their digest. A row that somebody took meanwhile is looked at again when the lease ends. */
const afterTheirDigest = (rows: readonly Reminder[], client: Client, ledger: PlanNeeds['ledger']): Promise<Reminder[]> =>
  Promise.all(
    rows.map(async (row) => {
      if (row.state !== 'planned') return row;
      const sendAt = readyAt(row, client);
      if (Temporal.Instant.compare(sendAt, row.sendAt) > 0) await ledger.postpone(row, sendAt);
      return { ...row, sendAt };
    }),
  );
