/** Whom the ledger tells when a message did not arrive: a pure reading of the rows that it was for. Planning, sending and noting all use it. */
import { dayOf } from '../../schemas/kernel/time.ts';
import type { Recipient } from '../../schemas/ladder.ts';
import { ladders } from '../../schemas/ladders.ts';
import type { PlannedReminder } from './climb.ts';
import { nextDigest } from './digest-hour.ts';
import type { Reader, Reminder, ReminderFamily, Undelivered } from './ledger.ts';

interface Step {
  readonly rung: string;
  readonly recipient: Recipient;
}

/** The one after each reader. After the legal inbox there is nobody in the ledger: an alarm tells who keeps the installation. */
const next: Readonly<Record<Reader, Step | undefined>> = {
  client: { rung: 'U1', recipient: 'contact-volunteer' },
  volunteer: { rung: 'U2', recipient: 'team-leader' },
  'team-leader': { rung: 'U3', recipient: 'legal-inbox' },
  'legal-inbox': undefined,
};

/** The row that tells the next one. The same message and document (or dossier) always give the same id, so that a bounce that is heard of twice plans once. */
export const escalationOf = (family: ReminderFamily, message: string, { at, reader }: Undelivered): PlannedReminder | undefined => {
  const step = next[reader];
  if (!step) return undefined;
  // A mail of eight o'clock may come back in the same minute; the digest of that day is out by then.
  const sendAt = nextDigest(at.add({ minutes: 1 }));
  return {
    id: `${family}#undelivered#${message}#${step.recipient}`,
    ladder: 'undelivered',
    ladderVersion: ladders.undelivered.version,
    ...step,
    anchor: dayOf(at),
    on: dayOf(sendAt),
    sendAt,
  };
};

/** What the rows of a file ask for beside their documents. It does not matter what became of a document since: an address still does not work. */
export const escalationsOf = (rows: readonly Reminder[]): PlannedReminder[] => {
  const asked = rows.flatMap(({ family, message, undelivered }) => {
    const escalation = message && undelivered ? escalationOf(family, message, undelivered) : undefined;
    return escalation ? [escalation] : [];
  });
  return [...new Map(asked.map((escalation) => [escalation.id, escalation])).values()];
};

/** Whether mail to the client is known to fail: the last one to their own address came back, or was not wanted. A later one that arrives ends it. */
export const mailToClientFails = (rows: readonly Reminder[]): boolean => {
  const toClient = rows.filter(({ recipient, sentAt }) => recipient === 'client' && sentAt !== undefined);
  const last = toClient.toSorted((a, b) => (b.sentAt?.epochMilliseconds ?? 0) - (a.sentAt?.epochMilliseconds ?? 0))[0];
  return last?.undelivered?.reader === 'client';
};
