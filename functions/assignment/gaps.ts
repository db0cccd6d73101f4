/** Where nobody looks after a client whom the branch guides: seen every night, shown on the team leader's Monday page. */
import { type Assigned, assigneesOf, type Client } from '../clients/client.ts';
import { isOver, type KeptRecord } from '../records/record.ts';

export type GapKind = 'no-owner' | 'no-stand-in' | 'somebody-left';

export interface Gap {
  readonly client: string;
  readonly kind: GapKind;
  /** Who has a place with the client, and is not in the team any more. */
  readonly member?: string;
}

type Guided = Pick<Client, 'id'> & Assigned;
type TeamMember = Pick<KeptRecord, 'id' | 'kind' | 'state'>;

/**
 * `clients` are those who are guided now: who lives here longer than two years comes to the walk-in and needs no owner (domain facts §3.6).
 * A member who never joined counts as one who left, since nobody knows whether they are there.
 */
export const gapsOf = (clients: readonly Guided[], members: readonly TeamMember[]): Gap[] => {
  const active = new Set(members.filter((member) => !isOver(member)).map(({ id }) => id));
  return clients.flatMap((client): Gap[] => {
    const gone = assigneesOf(client).filter((member) => !active.has(member));
    return [
      ...(client.contactVolunteer === undefined ? [{ client: client.id, kind: 'no-owner' as const }] : []),
      ...(client.standIn === undefined ? [{ client: client.id, kind: 'no-stand-in' as const }] : []),
      ...gone.map((member) => ({ client: client.id, kind: 'somebody-left' as const, member })),
    ];
  });
};
