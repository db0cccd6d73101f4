/** One session: who is invited, who came, and what each has of the facts that are told apart. */
import { type Clock, dayOf } from '../../schemas/kernel/time.ts';
import { type Actor, branchesToSubmitIn } from '../../schemas/roles.ts';
import type { Clients, Page } from '../clients/clients.ts';
import { upTo } from '../clients/every-page.ts';
import { entriesOf } from '../history/entries.ts';
import type { Histories } from '../history/histories.ts';
import { Problem } from '../problem.ts';
import { dayFact, type KeptRecord } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import { type Session, sessionFrom } from './session.ts';
import { toldOfSession } from './session-told.ts';

export interface SessionNeeds {
  readonly records: Pick<Records, 'inBranch' | 'ofBranch' | 'ofClients'>;
  readonly clients: Pick<Clients, 'amongVisible'>;
  readonly histories: Pick<Histories, 'submissions'>;
  readonly clock: Clock;
}

/** Five facts with five days: none of them is told by another. */
export const factDays = {
  attendedFirst: 'attendedFirstOn',
  attendedSecond: 'attendedSecondOn',
  signed: 'signedOn',
  registeredAtDuo: 'registeredAtDuoOn',
  certificate: 'certificateOn',
} as const;
export type FactId = keyof typeof factDays;

export interface OfSession {
  readonly client: string;
  /** Undefined: the viewer may not see this client. */
  readonly name: string | undefined;
  readonly state: string | undefined;
  readonly hasSeat: boolean;
  readonly invitedOn: string | undefined;
  /** Whether they were at this session; absent while no list tells. */
  readonly attended: boolean | undefined;
  readonly days: Readonly<Partial<Record<FactId, string>>>;
}

export interface SessionGathered {
  readonly session: Session;
  readonly heldOn: string | undefined;
  /** By name; whom the viewer may not see come last. */
  readonly people: readonly OfSession[];
  /** Of a ceremony to come: who signed and has no certificate yet, and who came to the sessions and may sign there. */
  readonly candidates: readonly OfSession[];
  readonly isPart: boolean;
}

const nobody: Page<KeptRecord> = { items: [] };

/** Far more than a branch has under way. */
const mostPeople = 1000;

/** A list and not a look at a file: it leaves no entry in the audit trail. */
export const gatherSession =
  ({ records, clients, histories, clock }: SessionNeeds) =>
  async (viewer: Actor, id: string): Promise<SessionGathered> => {
    const branches = branchesToSubmitIn(viewer, 'participation');
    if (branches.length === 0) throw new Problem('not-allowed');
    const found = await Promise.all(branches.map((branch) => records.ofBranch(branch, 'pvt-session', id)));
    const record = found.find((each) => each !== undefined);
    if (!record) throw new Problem('not-found');
    const session = sessionFrom(record, dayOf(clock.now()));
    const told = toldOfSession(entriesOf(await histories.submissions({ branch: record.branch, record: id })));
    const toldOf = new Map(told.people.map((each) => [each.client, each]));
    const ids = [...new Set([...session.invited, ...toldOf.keys()])];
    const forCertificate = session.gathering === 'ceremony' && session.state === 'planned';
    const [ofIds, open] = await Promise.all([
      records.ofClients('participation', ids),
      forCertificate ? upTo(mostPeople, (after) => records.inBranch(record.branch, 'participation', 'open', after)) : nobody,
    ]);
    const mayCome = open.items.filter(({ state }) => mayReceive.includes(state));
    const seen = await clients.amongVisible(viewer, [...ids, ...mayCome.map(({ of }) => of)]);
    const nameOf = new Map(seen.map((client) => [client.id, client.person.nameOnCard]));
    const recordOf = new Map([...mayCome, ...ofIds].map((each) => [each.of, each]));
    const shown = (client: string): OfSession => {
      const { invitedOn, attended } = toldOf.get(client) ?? {};
      const progress = recordOf.get(client);
      return {
        client,
        name: nameOf.get(client),
        state: progress?.state,
        hasSeat: session.invited.includes(client),
        invitedOn,
        attended,
        days: progress ? daysIn(progress) : {},
      };
    };
    const present = ids.map(shown).filter(({ hasSeat, attended }) => hasSeat || attended !== undefined);
    return {
      session,
      heldOn: told.heldOn,
      people: present.toSorted(byName),
      candidates: mayCome.map(({ of }) => shown(of)).toSorted(byName),
      isPart: open.next !== undefined,
    };
  };

const mayReceive: readonly string[] = ['attended-2', 'no-show-2', 'signed', 'registered-at-duo'];

const daysIn = (progress: KeptRecord): OfSession['days'] =>
  Object.fromEntries(
    Object.entries(factDays).flatMap(([fact, name]) => {
      const day = dayFact(progress, name);
      return day ? [[fact, day.toString()]] : [];
    }),
  );

const byName = (one: OfSession, other: OfSession): number =>
  Number(one.name === undefined) - Number(other.name === undefined) || (one.name ?? '').localeCompare(other.name ?? '', 'nl');

/** How many of these people have each fact. */
export const countFacts = (people: readonly OfSession[]): Readonly<Record<FactId, number>> => {
  const number = (fact: FactId) => people.filter(({ days }) => days[fact] !== undefined).length;
  return {
    attendedFirst: number('attendedFirst'),
    attendedSecond: number('attendedSecond'),
    signed: number('signed'),
    registeredAtDuo: number('registeredAtDuo'),
    certificate: number('certificate'),
  };
};
