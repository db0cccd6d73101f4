/** Whom the branch guides now: who settled here less than two years ago. Others come to the walk-in and need no owner (domain facts §3.6). */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Client } from '../clients/client.ts';
import type { KeptRecord } from '../records/record.ts';
import { type Gap, gapsOf } from './gaps.ts';

const guidance = { years: 2 } as const;

export const isGuided = ({ settledOn }: Pick<Client, 'settledOn'>, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(today, settledOn.add(guidance)) < 0;

/** The gaps among those who are guided. A branch that has not told yet who works there is not told that everybody left. */
export const gapsAmong = (clients: readonly Client[], members: readonly KeptRecord[], today: Temporal.PlainDate): Gap[] => {
  const guided = clients.filter((client) => isGuided(client, today));
  return gapsOf(guided, members).filter(({ kind }) => kind !== 'somebody-left' || members.length > 0);
};

/** Those who have no owner or no stand-in, or whose owner or stand-in is not there any more. */
export const withoutSomebody = (clients: readonly Client[], members: readonly KeptRecord[], today: Temporal.PlainDate): Client[] => {
  const gaps = Map.groupBy(gapsAmong(clients, members, today), ({ client }) => client);
  return clients.filter((client) => {
    const { contactVolunteer, standIn } = client;
    return gaps.get(client.id)?.some(({ member }) => member === undefined || member === contactVolunteer || member === standIn);
  });
};
