/** Reads which open dossiers of a branch were not asked about yet, in pages that a function can ask in one go. */
import type { OpenDossiers } from '../../../workflows/monthly-review/tasks.ts';
import type { Records } from '../../records/records.ts';
import { inPagesOf, mostDossiers } from '../pages.ts';
import type { Rounds } from '../rounds.ts';

export interface ReadNeeds {
  readonly records: Pick<Records, 'inBranch'>;
  readonly rounds: Pick<Rounds, 'askedAmong'>;
}

const pageSize = 25;

/** A dossier that moves in the list meanwhile is asked once, since asking is; one that slips past is found by the next step. */
export const readDossiers =
  ({ records, rounds }: ReadNeeds) =>
  async ({ branch, month, after }: { readonly branch: string; readonly month: string; readonly after: string }): Promise<OpenDossiers> => {
    const found: string[] = [];
    let cursor: string | undefined = after === '' ? undefined : after;
    do {
      const { items, next } = await records.inBranch(branch, 'dossier', 'open', cursor);
      const clients = items.map(({ of }) => of);
      const asked = await rounds.askedAmong(branch, month, clients);
      found.push(...clients.filter((client) => !asked.has(client)));
      cursor = next;
    } while (cursor !== undefined && found.length + 100 <= mostDossiers);
    return { pages: inPagesOf(pageSize, found), after: cursor ?? '' };
  };
