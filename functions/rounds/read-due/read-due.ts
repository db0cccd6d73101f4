/** Reads which dossiers have something due, sorted by who reads it, so that what is for one reader goes out together. */
import { type Clock, Temporal } from '../../../schemas/kernel/time.ts';
import { dueAt } from '../../residence/ledger.ts';
import type { Ledger } from '../../residence/reminders-ledger.ts';
import { inPagesOf, mostDossiers } from '../pages.ts';

export interface ReadDueNeeds {
  readonly ledger: Pick<Ledger, 'openAbout'>;
  /** The legal volunteer of each of these clients; nobody for a client without one. */
  readonly volunteers: (clients: readonly string[]) => Promise<ReadonlyMap<string, string | undefined>>;
  readonly clock: Clock;
}

/** As many as go out in one mail. */
const pageSize = 50;

export const readDue =
  ({ ledger, volunteers, clock }: ReadDueNeeds) =>
  async ({ branch }: { readonly branch: string }): Promise<{ readonly pages: string[][] }> => {
    const now = clock.now();
    const rows = (await ledger.openAbout('dossier', branch, now)).filter((row) => Temporal.Instant.compare(dueAt(row), now) <= 0);
    const due = rows.map(({ client, recipient }) => ({ client, recipient }));
    // Each is in one page, so that two senders do not reach for its rows at once; what does not fit now is read again.
    const clients = [...new Map(due.map((each) => [each.client, each.recipient]))].slice(0, mostDossiers);
    const known = await volunteers(clients.map(([client]) => client));
    const reader = ([client, recipient]: readonly [string, string]) =>
      recipient === 'dossier-volunteer' ? `volunteer ${known.get(client) ?? 'team-leader'}` : recipient;
    const pages = [...Map.groupBy(clients, reader).values()].flatMap((ofReader) =>
      inPagesOf(
        pageSize,
        ofReader.map(([client]) => client),
      ),
    );
    return { pages };
  };
