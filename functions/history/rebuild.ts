/** Holds what the store says about every client and record of a branch against what the submissions add up to, and mends it on request. */
import { type RecordKindId, recordKindOf, recordKinds } from '../../schemas/records/index.ts';
import type { Actor } from '../../schemas/roles.ts';
import type { Client } from '../clients/client.ts';
import type { Clients } from '../clients/clients.ts';
import type { Records } from '../records/records.ts';
import { type Difference, differenceOf, isEmpty } from './difference.ts';
import { entriesOf } from './entries.ts';
import { fold } from './fold.ts';
import type { Histories } from './histories.ts';
import type { Subject } from './standing.ts';

/** The rows under which clients are found. They follow from who the client is, not from the history. */
export interface FindIndex {
  /** How many rows the client should have and has not. */
  lacking(client: Client): Promise<number>;
  write(client: Client): Promise<void>;
}

export interface RebuildNeeds {
  readonly clients: Pick<Clients, 'visibleTo'>;
  readonly records: Records;
  readonly histories: Histories;
  readonly index: FindIndex;
}

export interface Finding {
  readonly subject: Subject;
  /** Rows of the search index that are missing. */
  readonly rowsLacking?: number;
  /** Absent when the entries themselves do not fold: `entry` is the first that cannot stand. */
  readonly difference?: Difference;
  readonly entry?: string;
  /** Whether it was written over; false when somebody changed it meanwhile. */
  readonly mended?: boolean;
}

export interface Rebuilt {
  readonly checked: number;
  readonly findings: readonly Finding[];
}

export const rebuild =
  ({ clients, records, histories, index }: RebuildNeeds) =>
  async (branch: string, { repair }: { readonly repair: boolean }): Promise<Rebuilt> => {
    const findings: Finding[] = [];
    let checked = 0;
    for await (const subject of subjectsOf({ clients, records }, branch)) {
      checked += 1;
      const folded = fold(entriesOf(await histories.submissions(subject)), subject);
      if (!folded.ok) {
        findings.push({ subject, entry: folded.at.first.id });
        continue;
      }
      const difference = differenceOf(await histories.standing(subject), folded.standing);
      if (!isEmpty(difference))
        findings.push({ subject, difference, ...(repair && { mended: await histories.restore(subject, branch, difference) }) });
      const { client } = folded.standing;
      const rowsLacking = client ? await index.lacking(client) : 0;
      if (!client || rowsLacking === 0) continue;
      if (repair) await index.write(client);
      findings.push({ subject, rowsLacking, ...(repair && { mended: true }) });
    }
    return { checked, findings };
  };

async function* subjectsOf({ clients, records }: Pick<RebuildNeeds, 'clients' | 'records'>, branch: string): AsyncGenerator<Subject> {
  // The system looks as somebody who sees the whole branch; a list leaves no entry in the audit trail.
  const viewer: Actor = { id: 'rebuild', posts: [{ branch, role: 'team-leader' }] };
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const page = await clients.visibleTo(viewer, after);
    yield* page.items.map(({ id }) => ({ client: id }));
    after = page.next;
  }
  const kinds = (Object.keys(recordKinds) as RecordKindId[]).filter((kind) => {
    const { of, keptBy } = recordKindOf(kind);
    return of === 'branch' && keptBy === undefined;
  });
  for (const kind of kinds) {
    for (const which of ['open', 'over'] as const) {
      for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
        const page = await records.inBranch(branch, kind, which, after);
        yield* page.items.map(({ id }) => ({ branch, record: id ?? branch }));
        after = page.next;
      }
    }
  }
}
