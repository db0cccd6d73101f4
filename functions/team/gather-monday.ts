/**
 * Gathers a branch for the team leader, 500 clients at a time. What it costs, whatever else is stored: one query and four batch reads for each
 * hundred clients (the index holds the clients, the batches their documents), one query for the open tasks, one for each hundred members, a batch for
 * each hundred whom tasks name, and two for the nights and the mail of the past month. No file is looked at, so the audit trail gets no entry.
 */
import { type Clock, dayOf, momentOn } from '../../schemas/kernel/time.ts';
import type { Actor } from '../../schemas/roles.ts';
import type { Client } from '../clients/client.ts';
import type { Clients } from '../clients/clients.ts';
import { everyPage, upTo } from '../clients/every-page.ts';
import { lastCounted, type Night, nightsUntil } from '../reconciliation/reconciliation.ts';
import type { Reconciliations } from '../reconciliation/reconciliations.ts';
import type { Records } from '../records/records.ts';
import type { UndeliveredMail } from '../residence/undelivered.ts';
import { withLeavers } from '../tasks/leavers.ts';
import type { Tasks } from '../tasks/tasks.ts';
import type { SeenTask } from '../tasks/whose.ts';
import { asLeaderOf } from './led-branch.ts';
import { type Monday, mondayOf } from './monday.ts';

export interface MondayNeeds {
  readonly clients: Pick<Clients, 'watchedVisibleTo'>;
  readonly tasks: Pick<Tasks, 'openIn'>;
  readonly records: Pick<Records, 'inBranch' | 'someOfBranch'>;
  readonly reconciliations: Pick<Reconciliations, 'latest'>;
  readonly undelivered: UndeliveredMail;
  readonly clock: Clock;
}

export interface GatheredMonday extends Monday {
  readonly clients: ReadonlyMap<string, Client>;
  /** The last week, newest first, with the nights that did not run. */
  readonly nights: readonly Night[];
  /** Clients of this page to whom, or about whom, mail of the past month did not arrive. */
  readonly notArrived: readonly string[];
  /** Where to go on when the branch has more clients. */
  readonly next?: string | undefined;
}

const onOnePage = 500;
/** As far as the lists of tasks and deadlines look. */
const ahead = { months: 3 } as const;
const mailOf = { days: 30 } as const;
const shownNights = 7;

export const gatherMonday =
  ({ clients, tasks, records, reconciliations, undelivered, clock }: MondayNeeds) =>
  async (leader: Actor, branch: string, after?: string): Promise<GatheredMonday> => {
    const now = clock.now();
    const today = dayOf(now);
    const [page, open, members, nights, unread] = await Promise.all([
      upTo(onOnePage, (from) => clients.watchedVisibleTo(asLeaderOf(branch, leader), from), after),
      tasks.openIn(branch, today.add(ahead)),
      everyPage((from) => records.inBranch(branch, 'member', 'open', from)),
      reconciliations.latest(branch),
      undelivered.since(branch, momentOn(today.subtract(mailOf))),
    ]);
    const known = new Map(page.items.map(({ client }) => [client.id, client]));
    // What is about the branch itself stands on the first page, so that the pages together show everything once.
    const seen = open
      .map((task): SeenTask => ({ task, client: task.about === 'client' ? known.get(task.of) : undefined }))
      .filter(({ task, client }) => (task.about === 'client' ? client !== undefined : after === undefined));
    return {
      ...mondayOf({ clients: page.items, tasks: await withLeavers({ records })(seen), members }, today),
      clients: known,
      nights: nightsUntil(lastCounted(now), nights, shownNights),
      notArrived: [...new Set(unread.map(({ client }) => client))].filter((client) => known.has(client)),
      next: page.next,
    };
  };
