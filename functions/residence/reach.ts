/** Whether a client hears of a reminder, and when it is read. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Client } from '../clients/client.ts';
import { nextDigest } from './digest-hour.ts';
import { dueAt, type Reminder } from './ledger.ts';

/** The address at which we may and can write to the client; without one the contact volunteer passes it on in person. */
export const safeAddressOf = ({ safeToContact, person }: Client): string | undefined => (safeToContact ? person.emailAddress : undefined);

/** The moment at which a row can be taken up. What goes to staff in a client's place is no exception to one digest a day. */
export const readyAt = (row: Reminder, client: Client): Temporal.Instant =>
  row.state === 'planned' && row.recipient === 'client' && safeAddressOf(client) === undefined ? nextDigest(row.sendAt) : dueAt(row);
