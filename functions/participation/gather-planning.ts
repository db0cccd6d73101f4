/** The planning of the sessions of a branch: what is planned, and who waits for a session, by language. */
import { type Clock, dayOf, type Temporal } from '../../schemas/kernel/time.ts';
import { type Actor, branchesToSubmitIn, viewIn } from '../../schemas/roles.ts';
import type { Client } from '../clients/client.ts';
import type { Clients } from '../clients/clients.ts';
import { upTo } from '../clients/every-page.ts';
import { Problem } from '../problem.ts';
import type { Records } from '../records/records.ts';
import { byDay, type Session, sessionFrom } from './session.ts';
import { type AwaitedSession, type Lacking, lackingAmong, type Waiting, waitingAmong } from './waiting.ts';

export interface PlanningNeeds {
  readonly records: Pick<Records, 'inBranch' | 'ofClients'>;
  readonly clients: Pick<Clients, 'amongVisible' | 'forTask'>;
  readonly clock: Clock;
}

/** Somebody on the list whom the viewer may see. */
export interface WaitingClient extends Waiting {
  readonly name: string;
}

/** Those who wait for the same session in the same language. */
export interface WaitingGroup {
  readonly language: string;
  readonly awaits: AwaitedSession;
  readonly count: number;
  /** The nearest last day for a signature in the group. */
  readonly signBy: Temporal.PlainDate | undefined;
  /** Places that are free at sessions to come of this kind in this language. */
  readonly free: number;
  readonly clients: readonly WaitingClient[];
}

export interface Planning {
  readonly branch: string;
  readonly today: Temporal.PlainDate;
  /** Those to be held, the nearest first. */
  readonly planned: readonly Session[];
  /** Those that were held last, the latest first. */
  readonly held: readonly Session[];
  readonly waiting: readonly WaitingGroup[];
  readonly lacking: Lacking;
  /** More people take part than are read at once: the list is not whole. */
  readonly isPart: boolean;
}

/** Far more than a branch has under way: whoever comes after them is told to be missing. */
const mostPeople = 1000;
const mostSessions = 2000;
const latestHeld = 10;

/** A list and not a look at a file: it leaves no entry in the audit trail. Whom the viewer may not see is counted and not named. */
export const gatherPlanning =
  ({ records, clients, clock }: PlanningNeeds) =>
  async (viewer: Actor, asked: string | undefined): Promise<Planning> => {
    const branch = planningBranch(viewer, asked);
    const today = dayOf(clock.now());
    const [people, open, over] = await Promise.all([
      upTo(mostPeople, (after) => records.inBranch(branch, 'participation', 'open', after)),
      upTo(mostSessions, (after) => records.inBranch(branch, 'pvt-session', 'open', after)),
      upTo(mostSessions, (after) => records.inBranch(branch, 'pvt-session', 'over', after)),
    ]);
    const ids = people.items.map(({ of }) => of);
    const [own, within, seen] = await Promise.all([
      records.ofClients('participation-term', ids),
      records.ofClients('integration-term', ids),
      clients.amongVisible(viewer, ids),
    ]);
    const everyone = viewIn(viewer, branch) === 'branch' ? seen : await clients.forTask(ids);
    const planned = open.items.map((record) => sessionFrom(record, today)).toSorted(byDay);
    const waiting = waitingAmong({ participations: people.items, terms: [...own, ...within], planned: open.items });
    return {
      branch,
      today,
      planned,
      held: over.items
        .filter(({ state }) => state === 'held')
        .map((record) => sessionFrom(record, today))
        .toSorted((one, other) => byDay(other, one))
        .slice(0, latestHeld),
      waiting: grouped(waiting, { planned, everyone, seen }),
      lacking: lackingAmong(people.items),
      isPart: people.next !== undefined,
    };
  };

/** The branch whose sessions somebody plans; needed only from who plans for several. */
export const planningBranch = (viewer: Actor, asked: string | undefined): string => {
  const branches = branchesToSubmitIn(viewer, 'participation');
  if (branches.length === 0) throw new Problem('not-allowed');
  const branch = asked ?? (branches.length === 1 ? branches[0] : undefined);
  if (branch === undefined) throw new Problem('branch-needed');
  if (!branches.includes(branch)) throw new Problem('not-allowed');
  return branch;
};

interface Around {
  readonly planned: readonly Session[];
  readonly everyone: readonly Client[];
  readonly seen: readonly Client[];
}

/** A group stands where its most urgent member does. */
const grouped = (waiting: readonly Waiting[], { planned, everyone, seen }: Around): WaitingGroup[] => {
  const languageOf = new Map(everyone.map(({ id, speaksLanguage }) => [id, speaksLanguage]));
  const nameOf = new Map(seen.map(({ id, person }) => [id, person.nameOnCard]));
  const groups = Map.groupBy(
    waiting.filter(({ client }) => languageOf.has(client)),
    ({ client, awaits }) => `${awaits} ${languageOf.get(client)}`,
  );
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { awaits, signBy } = first;
    const language = languageOf.get(first.client) ?? '';
    const free = planned
      .filter((session) => session.gathering === awaits && session.language === language && !session.awaitsSheet)
      .reduce((sum, session) => sum + Math.max(0, session.free), 0);
    const named = members.flatMap((member) => {
      const name = nameOf.get(member.client);
      return name === undefined ? [] : [{ ...member, name }];
    });
    return [{ language, awaits, count: members.length, signBy, free, clients: named }];
  });
};
