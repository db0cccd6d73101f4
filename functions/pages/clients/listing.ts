/** The clients that a person may see, gathered for a list. */

import type { Actor } from '../../../schemas/roles.ts';
import { maySubmitIn } from '../../../schemas/roles.ts';
import type { Client } from '../../clients/client.ts';
import type { Clients } from '../../clients/clients.ts';

/** By name as Dutch sorts it; a list for a thumb, not a register. */
export const byName = (one: Client, other: Client): number =>
  one.person.nameOnCard.localeCompare(other.person.nameOnCard, 'nl') || one.person.birthDate.localeCompare(other.person.birthDate);

export interface Gathered {
  readonly clients: readonly Client[];
  readonly hasMore: boolean;
}

/** The first so many, by name. A client who comes in twice, by the branch and by an assignment, stands there once. */
export const gather = async (clients: Clients, viewer: Actor, most: number, branch?: string): Promise<Gathered> => {
  const found = new Map<string, Client>();
  let after: string | undefined;
  do {
    const page = await clients.visibleTo(viewer, after);
    for (const client of page.items) {
      if (branch === undefined || (client.branch === branch && maySubmitIn(viewer, client.branch))) found.set(client.id, client);
    }
    after = page.next;
  } while (after !== undefined && found.size < most);
  const all = [...found.values()];
  return { clients: all.slice(0, most).sort(byName), hasMore: all.length > most || after !== undefined };
};
