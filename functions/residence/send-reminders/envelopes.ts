/** Rows for the same reader go out as one message: a client gets one about a document, staff a digest of all that is due for them. */
import { createHash } from 'node:crypto';
import { dayOf, type Temporal } from '../../../schemas/kernel/time.ts';
import { subjectOf } from '../../clients/views.ts';
import { clientMessage, type Message, staffMessage } from '../../messages/message.ts';
import type { Reminder } from '../ledger.ts';
import type { DueRow } from './due-rows.ts';
import { asOneReader, type Directory, type Letterbox, letterboxOf } from './letterboxes.ts';

/** One message and the rows that it is for. */
export interface Envelope {
  readonly key: string;
  readonly letterbox: Letterbox;
  readonly rows: readonly DueRow[];
}

/** More rows than this wait for their own document's workflow: a transaction holds a hundred writes. */
const mostRows = 50;

/** Rows that were taken for a message before stay with it, so that a double can be folded. */
export const envelopesFor = async (due: readonly DueRow[], directory: Directory): Promise<Envelope[]> => {
  const envelopes = new Map<string, { letterbox: Letterbox; rows: DueRow[] }>();
  for (const each of due) {
    const letterbox = await letterboxOf(each.row.recipient, each.client, directory);
    const group = each.row.message ?? `${letterbox.reader === 'client' ? 'client' : 'staff'} ${letterbox.addresses.join(' ')}`;
    const before = envelopes.get(group);
    const rows = before?.rows ?? [];
    const reader = asOneReader([letterbox.reader, ...(before ? [before.letterbox.reader] : [])]);
    if (rows.length < mostRows) envelopes.set(group, { letterbox: { ...letterbox, reader }, rows: [...rows, each] });
  }
  return [...envelopes.values()].map(({ letterbox, rows: together }) => ({ letterbox, rows: together, key: keyOf(together) }));
};

/** The message's id: the same rows always make the same, and it tells nothing about the client. */
const keyOf = (rows: readonly DueRow[]): string =>
  rows[0]?.row.message ??
  createHash('sha256')
    .update(
      rows
        .map(({ row }) => `${row.client}#${row.id}`)
        .toSorted()
        .join('\n'),
    )
    .digest('base64url');

export const lateDaysOf = (row: Reminder, today: Temporal.PlainDate): number => Math.max(0, row.on.until(today).days);

export const messageIn = ({ letterbox, rows }: Envelope, now: Temporal.Instant, siteUrl: string): Message => {
  const today = dayOf(now);
  const [first] = rows;
  if (!first) throw new Error('an envelope without rows');
  if (letterbox.reader === 'client') {
    // Two rungs on one day (the window opens, nothing was sent yet) say the same to a client; the first is the kinder.
    return clientMessage({
      language: first.client.readsLanguage,
      rung: first.row.rung,
      lateDays: lateDaysOf(first.row, today),
      today,
    });
  }
  return staffMessage(
    rows.map(({ row, client }) => ({
      rung: row.rung,
      subject: subjectOf(row),
      reference: client.id.slice(0, 8),
      link: `${siteUrl}/clients/${client.id}`,
      lateDays: lateDaysOf(row, today),
      ...(row.recipient === 'client' && { insteadOfClient: true as const }),
      ...(row.recipient === 'lawyer' && { forLawyer: true as const }),
      ...(row.recipient === 'team-leader' && { escalation: true as const }),
      ...(row.ladder === 'undelivered' && { undelivered: true as const }),
    })),
  );
};
