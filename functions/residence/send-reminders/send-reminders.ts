/** Sends what is due for one document: each row once, rows for the same reader together, and earlier rungs not when a later one says it all. */
import { createHash } from 'node:crypto';
import { type Clock, dayOf, Temporal } from '../../../schemas/kernel/time.ts';
import type { DocumentRun, Sent } from '../../../workflows/permit-renewal/tasks.ts';
import type { Client } from '../../clients/client.ts';
import type { Clients } from '../../clients/clients.ts';
import { subjectOf } from '../../clients/views.ts';
import type { Members } from '../../members/members.ts';
import { clientMessage } from '../../messages/client-message.ts';
import { staffMessage } from '../../messages/staff-message.ts';
import { dueAt, isOpen, type Reminder } from '../ledger.ts';
import { remindersOf } from '../reminders.ts';
import type { Ledger } from '../reminders-ledger.ts';
import { type Letterbox, letterboxOf } from './letterboxes.ts';
import { type Mail, MailNotTaken } from './mail.ts';

export interface SendNeeds {
  readonly clients: Clients;
  readonly ledger: Ledger;
  readonly members: Members;
  readonly mail: Mail;
  readonly clock: Clock;
  readonly siteUrl: string;
  /** The branch's shared inbox, which owns what nobody else does. */
  readonly legalInbox: (branch: string) => string;
}

/** How long a sender has its rows for itself: longer than a function may run. */
const leaseMinutes = 6;

/** One message and the rows that it is for. */
interface Envelope {
  readonly key: string;
  readonly letterbox: Letterbox;
  readonly rows: readonly Reminder[];
}

export const sendReminders =
  (needs: SendNeeds) =>
  async ({ client: id, family }: DocumentRun): Promise<Sent> => {
    const { clients, ledger, clock } = needs;
    const now = clock.now();
    const file = await clients.fileForTask(id);
    const document = file?.documents.find((each) => each.family === family);
    if (!file || !document) return { sent: 0, explained: 0 };

    const wanted = new Set(remindersOf(document).map((reminder) => reminder.id));
    const due = file.reminders.filter((row) => isOpen(row) && wanted.has(row.id) && Temporal.Instant.compare(dueAt(row), now) <= 0);
    const { current, overtaken } = latestRungs(due);
    let explained = 0;
    for (const row of overtaken) if (await ledger.explain(row, 'superseded', 'overtaken-by-later-rung', now)) explained += 1;

    const envelopes = await envelopesFor(current, file.client, needs);
    const faults: unknown[] = [];
    let sent = 0;
    for (const envelope of envelopes) {
      try {
        if (await deliver(envelope, file.client, needs)) sent += envelope.rows.length;
      } catch (fault) {
        faults.push(fault);
      }
    }
    // The others went out; what failed is tried again by whoever called.
    if (faults.length > 0) throw new AggregateError(faults, 'some reminders could not be sent');
    return { sent, explained };
  };

/** Per recipient the rung that was due last; rows already taken for a message stay with that message. */
const latestRungs = (due: readonly Reminder[]): { current: Reminder[]; overtaken: Reminder[] } => {
  const latest = new Map<string, Temporal.Instant>();
  for (const { recipient, sendAt } of due) {
    const before = latest.get(recipient);
    if (before === undefined || Temporal.Instant.compare(before, sendAt) < 0) latest.set(recipient, sendAt);
  }
  const isLatest = (row: Reminder) => row.state === 'claimed' || latest.get(row.recipient)?.equals(row.sendAt) === true;
  return { current: due.filter(isLatest), overtaken: due.filter((row) => !isLatest(row)) };
};

/** Rows for the same letterbox make one message. Rows that were taken before keep the message they were taken for, so that it can be folded. */
const envelopesFor = async (rows: readonly Reminder[], client: Client, needs: SendNeeds): Promise<Envelope[]> => {
  const envelopes = new Map<string, Omit<Envelope, 'key'>>();
  for (const row of rows) {
    const letterbox = await letterboxOf(row.recipient, client, needs);
    const group = row.message ?? `${letterbox.audience} ${letterbox.addresses.join(' ')}`;
    const rowsBefore = envelopes.get(group)?.rows ?? [];
    envelopes.set(group, { letterbox, rows: [...rowsBefore, row] });
  }
  return [...envelopes.values()].map(({ letterbox, rows: together }) => ({ letterbox, rows: together, key: keyOf(together) }));
};

/** The message's id: the same rows always make the same, and it tells nothing about the client. */
const keyOf = (rows: readonly Reminder[]): string =>
  rows[0]?.message ??
  createHash('sha256')
    .update(
      rows
        .map((row) => `${row.client}#${row.id}`)
        .toSorted()
        .join('\n'),
    )
    .digest('base64url');

const deliver = async (
  { key, letterbox, rows }: Envelope,
  client: Client,
  { ledger, mail, clock, siteUrl }: SendNeeds,
): Promise<boolean> => {
  const now = clock.now();
  if (!(await ledger.claim(rows, key, now, now.add({ minutes: leaseMinutes })))) return false;
  const today = dayOf(now);
  const late = rows.map((row) => ({ ...row, lateDays: Math.max(0, row.on.until(today).days) }));
  const link = `${siteUrl}/clients/${client.id}`;
  const message =
    letterbox.audience === 'client'
      ? clientMessage({ language: client.readsLanguage, rung: lastOf(late).rung, lateDays: lastOf(late).lateDays, today })
      : staffMessage(
          late.map((row) => ({
            rung: row.rung,
            subject: subjectOf(row),
            reference: client.id.slice(0, 8),
            link,
            lateDays: row.lateDays,
            ...(row.recipient === 'client' && { insteadOfClient: true as const }),
            ...(row.recipient === 'lawyer' && { forLawyer: true as const }),
            ...(row.recipient === 'team-leader' && { escalation: true as const }),
          })),
        );
  try {
    await mail.send({ key, to: letterbox.addresses, ...message });
  } catch (fault) {
    if (fault instanceof MailNotTaken) await ledger.release(rows, key);
    throw fault;
  }
  await ledger.sent(late, key, clock.now());
  return true;
};

const lastOf = <T>(rows: readonly T[]): T => rows[rows.length - 1] as T;
