/** Who guides whom in a branch, 500 clients at a time: one query for each hundred clients, and one for each hundred members. No file is looked at. */
import { type Clock, dayOf } from '../../schemas/kernel/time.ts';
import type { Actor } from '../../schemas/roles.ts';
import { assigneesOf, type Client } from '../clients/client.ts';
import type { Clients } from '../clients/clients.ts';
import { everyPage, upTo } from '../clients/every-page.ts';
import type { Records } from '../records/records.ts';
import type { Gap } from './gaps.ts';
import { gapsAmong } from './guided.ts';

interface Needs {
  readonly clients: Pick<Clients, 'visibleTo'>;
  readonly records: Pick<Records, 'inBranch'>;
  readonly clock: Clock;
}

export interface Assignments {
  /** Clients with what is missing, those without an owner first. */
  readonly gaps: readonly { readonly client: Client; readonly gaps: readonly Gap[] }[];
  /** With how many clients each member has a place. */
  readonly caseloads: ReadonlyMap<string, number>;
  readonly next?: string | undefined;
}

const onOnePage = 500;

/** `leader` leads this branch and is nothing else. */
export const gatherAssignments =
  ({ clients, records, clock }: Needs) =>
  async (leader: Actor, branch: string, after?: string): Promise<Assignments> => {
    const [{ items, next }, members] = await Promise.all([
      upTo(onOnePage, (from) => clients.visibleTo(leader, from), after),
      everyPage((from) => records.inBranch(branch, 'member', 'open', from)),
    ]);
    const found = Map.groupBy(gapsAmong(items, members, dayOf(clock.now())), ({ client }) => client);
    const gaps = items.flatMap((client) => {
      const missing = found.get(client.id);
      return missing ? [{ client, gaps: missing }] : [];
    });
    const caseloads = new Map<string, number>();
    for (const member of items.flatMap(assigneesOf)) caseloads.set(member, (caseloads.get(member) ?? 0) + 1);
    return { gaps: gaps.toSorted((one, other) => urgency(one.gaps) - urgency(other.gaps)), caseloads, next };
  };

/** Nobody at all, then no owner, then no stand-in, then somebody who left. */
const urgency = (gaps: readonly Gap[]): number => {
  const has = (kind: Gap['kind']) => gaps.some((gap) => gap.kind === kind);
  if (has('no-owner')) return has('no-stand-in') ? 0 : 1;
  return has('no-stand-in') ? 2 : 3;
};
