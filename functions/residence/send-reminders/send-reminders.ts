/** Sends what is due for something that is watched, or for several dossiers: each row once, and to staff together with all else that is due for the same reader. */
import type { Clock } from '../../../schemas/kernel/time.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import type { Sent, WatchRun } from '../../../workflows/watch.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import type { Clients } from '../../clients/clients.ts';
import type { Reminder, ReminderFamily } from '../ledger.ts';
import type { Ledger } from '../reminders-ledger.ts';
import { type DueRow, dueRowsOf } from './due-rows.ts';
import { type Envelope, envelopesFor, lateDaysOf, messageIn } from './envelopes.ts';
import { type Directory, type Letterbox, letterboxOf } from './letterboxes.ts';
import { type Mail, MailNotTaken } from './mail.ts';

export interface SendNeeds extends Directory {
  readonly clients: Pick<Clients, 'forTask' | 'fileForTask'>;
  readonly ledger: Pick<Ledger, 'due' | 'explain' | 'claim' | 'release' | 'sent'>;
  readonly mail: Mail;
  readonly clock: Clock;
  readonly siteUrl: string;
}

/** How long a sender has its rows for itself: longer than a function may run. */
const leaseMinutes = 6;

const overtakenByLaterRung = { state: 'stale', explanation: 'overtaken-by-later-rung' } as const;

export const sendReminders =
  (needs: SendNeeds) =>
  async ({ client: id, family }: WatchRun): Promise<Sent> => {
    const file = await needs.clients.fileForTask(id);
    return file ? sendDue(needs)([file], family) : { sent: 0, explained: 0 };
  };

/** Of files of one branch, what is due about one kind of thing. */
export const sendDue =
  (needs: SendNeeds) =>
  async (files: readonly ClientFile[], family: ReminderFamily): Promise<Sent> => {
    const { ledger, clock } = needs;
    const now = clock.now();
    const due = files.map((file) => dueRowsOf(file, now, family));
    const current = due.flatMap((each) => each.current);
    let explained = 0;
    for (const row of due.flatMap(({ overtaken }) => overtaken)) if (await ledger.explain(row, overtakenByLaterRung, now)) explained += 1;

    const own = await envelopesFor(current, needs);
    const branch = files[0]?.client.branch;
    const readers = new Set(own.flatMap(({ letterbox }) => staffIn(letterbox) ?? []));
    const neighbours = branch !== undefined && readers.size > 0 ? await dueElsewhere(branch, { readers, own: current, family }, needs) : [];
    const faults: unknown[] = [];
    let sent = 0;
    for (const envelope of own) {
      try {
        sent += await deliver(envelope, await digestOf(envelope, neighbours, needs), needs);
      } catch (fault) {
        faults.push(fault);
      }
    }
    // The others went out; what failed is tried again by whoever called.
    if (faults.length > 0) throw new AggregateError(faults, 'some reminders could not be sent');
    return { sent, explained };
  };

/** By whom a letterbox of staff is read. */
const staffIn = ({ reader, addresses }: Letterbox): string | undefined => (reader === 'client' ? undefined : addresses.join());

interface Sending {
  readonly readers: ReadonlySet<string>;
  readonly own: readonly DueRow[];
  readonly family: ReminderFamily;
}

/** What else is due in the branch now: the reader gets it with the same mail, and the other documents' workflows find it sent. */
const dueElsewhere = async (branch: string, { readers, own, family }: Sending, needs: SendNeeds): Promise<DueRow[]> => {
  const { clients, ledger, clock } = needs;
  const now = clock.now();
  const mine = new Set(own.map(({ row }) => `${row.client}#${row.id}`));
  // A round sorts its dossiers by reader beforehand: the others have mails of their own.
  const rows = (await ledger.due(branch, now)).filter(
    (row) => !mine.has(`${row.client}#${row.id}`) && !(family === 'dossier' && row.family === 'dossier'),
  );
  const ids = await clientsOf(rows, readers, needs);
  const files = await Promise.all(ids.map((client) => clients.fileForTask(client)));
  return files
    .flatMap((file) => (file ? dueRowsOf(file, now).current : []))
    .filter(({ row }) => row.state === 'planned' && !mine.has(`${row.client}#${row.id}`));
};

/**
 * The clients of whom something may be due for these readers. Who looks after whom stands with the client; the files of all that is due in a branch
 * would be read by every sender of a morning.
 */
const clientsOf = async (rows: readonly Reminder[], readers: ReadonlySet<string>, needs: SendNeeds): Promise<readonly string[]> => {
  const all = new Map((await needs.clients.forTask([...new Set(rows.map(({ client }) => client))])).map((client) => [client.id, client]));
  const found = new Set<string>();
  for (const { client: id, recipient } of rows) {
    const client = all.get(id);
    const staff = client && !found.has(id) ? staffIn(await letterboxOf(recipient, client, needs)) : undefined;
    if (staff !== undefined && readers.has(staff)) found.add(id);
  }
  return [...found];
};

/** The envelope with what is due elsewhere for the same reader. One that went out before, perhaps, stays as it was. */
const digestOf = async (envelope: Envelope, neighbours: readonly DueRow[], directory: Directory): Promise<Envelope> => {
  const isTaken = envelope.rows.some(({ row }) => row.message !== undefined);
  if (isTaken || envelope.letterbox.reader === 'client') return envelope;
  const together = await envelopesFor([...envelope.rows, ...neighbours], directory);
  const reader = staffIn(envelope.letterbox);
  return together.find(({ letterbox }) => staffIn(letterbox) === reader) ?? envelope;
};

/** How many rows went out. Another sender may have taken one of the neighbours meanwhile: then the document's own rows go alone. */
const deliver = async (own: Envelope, digest: Envelope, needs: SendNeeds): Promise<number> => {
  const { ledger, clock } = needs;
  const now = clock.now();
  const until = now.add({ minutes: leaseMinutes });
  const rowsOf = ({ rows }: Envelope) => rows.map(({ row }) => row);
  const candidates = digest.rows.length > own.rows.length ? [digest, own] : [own];
  for (const envelope of candidates) {
    const posting = { message: envelope.key, reader: envelope.letterbox.reader };
    if (await ledger.claim(rowsOf(envelope), posting, now, until)) return post(envelope, needs);
  }
  return 0;
};

const post = async (envelope: Envelope, { ledger, mail, clock, siteUrl, legalInbox }: SendNeeds): Promise<number> => {
  const { key, letterbox, rows } = envelope;
  const now = clock.now();
  const branch = letterbox.reader === 'client' ? rows[0]?.client.branch : undefined;
  try {
    await mail.send({
      key,
      to: letterbox.addresses,
      ...messageIn(envelope, now, siteUrl),
      ...(branch !== undefined && { unsubscribeAt: legalInbox(branch) }),
    });
  } catch (fault) {
    if (fault instanceof MailNotTaken)
      await ledger.release(
        rows.map(({ row }) => row),
        key,
      );
    throw fault;
  }
  const today = dayOf(now);
  await ledger.sent(
    rows.map(({ row }) => ({ ...row, lateDays: lateDaysOf(row, today) })),
    key,
    clock.now(),
  );
  return rows.length;
};
