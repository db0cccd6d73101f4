/** The dossiers of a branch that somebody may see: those that are open, or closed ones that a change of policy might concern. */

import { countries } from '../../schemas/forms/reunification/choices.ts';
import { closeReasons } from '../../schemas/forms/reunification/dossier-closed.ts';
import { evidence } from '../../schemas/forms/reunification/dossier-member-added.ts';
import { type Clock, dayOf, type Temporal } from '../../schemas/kernel/time.ts';
import { nationalities } from '../../schemas/nationalities.ts';
import { type Actor, branchesOf, viewIn } from '../../schemas/roles.ts';
import type { Client } from '../clients/client.ts';
import type { Clients } from '../clients/clients.ts';
import { dossierDeadlinesOf, type RunningDeadline, standingOf } from '../deadlines/deadlines.ts';
import { Problem } from '../problem.ts';
import type { Records } from '../records/records.ts';
import type { Dossier } from './step-deadlines.ts';

export interface DossiersNeeds {
  readonly records: Pick<Records, 'inBranch' | 'withMembers'>;
  readonly clients: Pick<Clients, 'amongVisible'>;
  readonly clock: Clock;
}

/** What the list is narrowed to; each by the closed choices of the forms. */
export const filters = {
  reason: closeReasons,
  evidence,
  country: countries,
  nationality: nationalities,
} as const;
export type FilterId = keyof typeof filters;

export interface DossiersAsked {
  readonly viewer: Actor;
  readonly branch: string | undefined;
  readonly state: string | undefined;
  readonly filter: Readonly<Partial<Record<FilterId, string>>>;
  readonly after: string | undefined;
}

export interface ListedDossier {
  readonly of: Client;
  readonly found: Dossier;
  /** The nearest, overdue ones first. */
  readonly next: RunningDeadline | undefined;
  readonly standing: ReturnType<typeof standingOf> | undefined;
}

export interface GatheredDossiers {
  readonly branch: string;
  readonly items: readonly ListedDossier[];
  readonly next: string | undefined;
}

/** So many pages of a hundred are looked through before an answer goes out, however few of them fit. */
const mostPages = 10;
const enough = 50;

export const gatherDossiers =
  ({ records, clients, clock }: DossiersNeeds) =>
  async ({ viewer, branch: asked, state = 'open', filter, after }: DossiersAsked): Promise<GatheredDossiers> => {
    const branches = branchesOf(viewer).filter((each) => viewIn(viewer, each) !== 'none');
    if (branches.length === 0) throw new Problem('not-allowed');
    const branch = asked ?? (branches.length === 1 ? branches[0] : undefined);
    if (branch === undefined) throw new Problem('branch-needed');
    if (!branches.includes(branch)) throw new Problem('not-allowed');
    if (state !== 'open' && state !== 'closed') throw new Problem('bad-query');
    for (const [name, value] of Object.entries(filter))
      if (value !== undefined && !Object.hasOwn(filters[name as FilterId], value)) throw new Problem('bad-query');
    const today = dayOf(clock.now());
    const items: ListedDossier[] = [];
    let cursor = after;
    let pages = 0;
    do {
      const page = await records.inBranch(branch, 'dossier', state === 'open' ? 'open' : 'over', cursor);
      const seen = new Map(
        (
          await clients.amongVisible(
            viewer,
            page.items.map(({ of }) => of),
          )
        ).map((client) => [client.id, client]),
      );
      const dossiers = await records.withMembers(page.items.filter(({ of }) => seen.has(of)));
      for (const found of dossiers) {
        const of = seen.get(found.dossier.of);
        if (of && fits(found, of, filter)) items.push(listed(of, found, today));
      }
      cursor = page.next;
      pages += 1;
    } while (cursor !== undefined && pages < mostPages && items.length < enough);
    return { branch, items, next: cursor };
  };

const listed = (of: Client, found: Dossier, today: Temporal.PlainDate): ListedDossier => {
  const [next] = dossierDeadlinesOf({ client: of, dossier: found });
  return { of, found, next, standing: next && standingOf(next, today) };
};

const fits = (
  { dossier, members }: Dossier,
  client: Client,
  { reason, evidence: kind, country, nationality }: DossiersAsked['filter'],
): boolean =>
  (reason === undefined || dossier.facts['closeReason'] === reason) &&
  (kind === undefined || members.some(({ facts }) => facts['evidence'] === kind)) &&
  (country === undefined || members.some(({ facts }) => facts['staysIn'] === country)) &&
  (nationality === undefined || client.nationality === nationality);
