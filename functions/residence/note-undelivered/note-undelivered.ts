/** Notes on the rows of a message that it did not arrive, and plans whom to tell instead. Hearing of it twice changes nothing more. */
import type { ClientFile } from '../../clients/client-file.ts';
import { escalationOf } from '../escalations.ts';
import type { Reminder, Undelivered } from '../ledger.ts';
import type { Ledger } from '../reminders-ledger.ts';
import type { Undelivery } from './ses-event.ts';

export interface NoteNeeds {
  readonly clients: { fileForTask(id: string): Promise<Pick<ClientFile, 'reminders'> | undefined> };
  readonly ledger: Pick<Ledger, 'wentOut' | 'noteUndelivered'>;
}

/** `told-nobody`: the message is none of ours, or its reader was the last one whom the ledger could tell. */
export type Noted = 'next-one-is-told' | 'told-nobody';

/** How often a document's rows are read again when somebody else changed them. */
const attempts = 3;

export const noteUndelivered =
  (needs: NoteNeeds) =>
  async ({ message, kind, at }: Undelivery): Promise<Noted> => {
    const wentOut = message === undefined ? undefined : await needs.ledger.wentOut(message);
    if (message === undefined || !wentOut) return 'told-nobody';
    const undelivered: Undelivered = { at, kind, reader: wentOut.reader };
    const ids = new Set(wentOut.rows.map(({ client, id }) => `${client} ${id}`));
    const isOfMessage = (row: Reminder) => row.message === message && ids.has(`${row.client} ${row.id}`);
    for (const client of new Set(wentOut.rows.map((row) => row.client)))
      await noteForClient(client, message, undelivered, isOfMessage, needs);
    return wentOut.reader === 'legal-inbox' ? 'told-nobody' : 'next-one-is-told';
  };

const noteForClient = async (
  client: string,
  message: string,
  undelivered: Undelivered,
  isOfMessage: (row: Reminder) => boolean,
  { clients, ledger }: NoteNeeds,
): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // A client who was forgotten meanwhile has no rows.
    const rows = (await clients.fileForTask(client))?.reminders.filter(isOfMessage) ?? [];
    const unmarked = Map.groupBy(
      rows.filter((row) => row.undelivered === undefined),
      ({ family }) => family,
    );
    let isDone = true;
    for (const [family, ofDocument] of unmarked) {
      const escalation = escalationOf(family, message, undelivered);
      if (!(await ledger.noteUndelivered(ofDocument, message, undelivered, escalation))) isDone = false;
    }
    if (isDone) return;
  }
  throw new Error('the rows of a message changed each time they were marked');
};
