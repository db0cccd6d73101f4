/** The deadlines of all clients that somebody may see, gathered until a day. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Actor } from '../../schemas/roles.ts';
import type { Client } from '../clients/client.ts';
import type { Clients } from '../clients/clients.ts';
import { byDay, deadlinesFor, type RunningDeadline } from './deadlines.ts';

export interface ClientDeadline extends RunningDeadline {
  readonly of: Client;
}

export interface GatheredDeadlines {
  /** In order of day. */
  readonly items: readonly ClientDeadline[];
  /** Where to go on, when there are more clients than one answer takes. Each answer is in order of day by itself. */
  readonly next?: string | undefined;
}

export interface Asked {
  readonly viewer: Actor;
  /** The last day, itself included. What lies behind it in time is there too, however long ago: it is overdue. */
  readonly until: Temporal.PlainDate;
  readonly after?: string | undefined;
}

/** After a page of clients that reaches one of these an answer is full. A volunteer's caseload never is; that of a large branch may be. */
const enough = { clients: 1000, deadlines: 500 };

export const gatherDeadlines =
  ({ clients }: { readonly clients: Pick<Clients, 'watchedVisibleTo'> }) =>
  async ({ viewer, until, after }: Asked): Promise<GatheredDeadlines> => {
    // A client can come in twice: by the branch, and by an assignment.
    const seen = new Set<string>();
    const items: ClientDeadline[] = [];
    let next = after;
    do {
      const page = await clients.watchedVisibleTo(viewer, next);
      for (const watched of page.items) {
        const { client } = watched;
        if (seen.has(client.id)) continue;
        seen.add(client.id);
        const found = deadlinesFor(watched).filter(({ day }) => Temporal.PlainDate.compare(day, until) <= 0);
        items.push(...found.map((deadline) => ({ ...deadline, of: client })));
      }
      next = page.next;
    } while (next !== undefined && seen.size < enough.clients && items.length < enough.deadlines);
    return { items: items.sort(byDay), next };
  };
