/** Sends what is due about a page of dossiers, and ends the rows that are not expected any more. */
import { type Clock, Temporal } from '../../../schemas/kernel/time.ts';
import type { RoundPage, SentAndEnded } from '../../../workflows/monthly-review/tasks.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import type { Clients } from '../../clients/clients.ts';
import { dueAt, isOpen } from '../../residence/ledger.ts';
import type { Ledger } from '../../residence/reminders-ledger.ts';
import { isMissing, whyNot } from '../reminders.ts';

export interface SendPageNeeds {
  readonly clients: Pick<Clients, 'forTask' | 'fileForTask'>;
  readonly ledger: Pick<Ledger, 'explain'>;
  readonly clock: Clock;
  /** The ledger's own sender, which all reminders go through. */
  readonly sendDue: (files: readonly ClientFile[], family: 'dossier') => Promise<SentAndEnded>;
}

export const sendPage =
  ({ clients, ledger, clock, sendDue }: SendPageNeeds) =>
  async ({ clients: ids }: Pick<RoundPage, 'clients'>): Promise<SentAndEnded> => {
    const files = (await Promise.all(ids.map((id) => clients.fileForTask(id)))).filter((file) => file !== undefined);
    const now = clock.now();
    let ended = 0;
    for (const { reminders, records } of files) {
      for (const row of reminders) {
        const isDue = row.ladder === 'monthly' && isOpen(row) && Temporal.Instant.compare(dueAt(row), now) <= 0;
        if (!isDue || isMissing(row, records)) continue;
        if (await ledger.explain(row, { state: 'cancelled', explanation: whyNot(row, records) }, now)) ended += 1;
      }
    }
    const { sent, explained } = await sendDue(files, 'dossier');
    return { sent, explained: explained + ended };
  };
