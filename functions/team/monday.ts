/** What a team leader must know on Monday, out of what is kept about one branch: a pure reading of it. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Gap } from '../assignment/gaps.ts';
import { gapsAmong } from '../assignment/guided.ts';
import { assigneesOf, type Client } from '../clients/client.ts';
import type { WatchedClient } from '../clients/clients.ts';
import { byDay, type RunningDeadline } from '../deadlines/deadlines.ts';
import { passedOf } from '../deadlines/passed.ts';
import type { KeptRecord } from '../records/record.ts';
import { askedOf, type SeenTask } from '../tasks/whose.ts';

export interface KeptOfBranch {
  readonly clients: readonly WatchedClient[];
  /** Open tasks about these clients, and about the branch itself. */
  readonly tasks: readonly SeenTask[];
  /** Who is in the team, as the branch has told. */
  readonly members: readonly KeptRecord[];
}

/** A deadline that has passed, with the client whose it is. */
export interface PassedDeadline extends RunningDeadline {
  readonly of: Client;
}

export interface Workload {
  /** Undefined: what is the team leader's, because nobody else has it. */
  readonly member: string | undefined;
  /** Clients with whom they have any place. */
  readonly clients: number;
  /** In order of the day on which they are due. */
  readonly openTasks: readonly SeenTask[];
  /** The longest overdue first. */
  readonly overdueTasks: readonly SeenTask[];
  readonly passedDeadlines: readonly PassedDeadline[];
}

export interface Monday {
  /** The team leader's own first, then whoever has most that is overdue, then whoever has most clients. */
  readonly workloads: readonly Workload[];
  readonly gaps: readonly Gap[];
  /** Clients to whom no mail can go although mail would be safe: their reminders go to a volunteer instead. */
  readonly withoutAddress: readonly string[];
}

export const mondayOf = ({ clients, tasks, members }: KeptOfBranch, today: Temporal.PlainDate): Monday => {
  const all = clients.map(({ client }) => client);
  const caseloads = count(all.flatMap(assigneesOf));
  const tasksOf = Map.groupBy(tasks, (seen) => memberAsked(seen));
  const passedWith = Map.groupBy(passedAmong(clients, today), ({ of }) => watcherOf(of));
  const everybody = new Set([undefined, ...caseloads.keys(), ...tasksOf.keys(), ...passedWith.keys()]);
  const workloads = [...everybody].map((member): Workload => {
    const open = (tasksOf.get(member) ?? []).toSorted(byDueDay);
    return {
      member,
      clients: (member !== undefined && caseloads.get(member)) || 0,
      openTasks: open,
      overdueTasks: open.filter(({ task }) => Temporal.PlainDate.compare(task.dueOn, today) < 0),
      passedDeadlines: passedWith.get(member) ?? [],
    };
  });
  return {
    workloads: workloads.sort(byNeed),
    gaps: gapsAmong(all, members, today),
    withoutAddress: all.filter(({ person, safeToContact }) => safeToContact && person.emailAddress === undefined).map(({ id }) => id),
  };
};

/** Who is asked for a task by name; a role's task, such as the team leader's, is nobody's by name. */
const memberAsked = (seen: SeenTask): string | undefined => askedOf(seen).member;

/** Who watches permits: the legal volunteer, else whoever else looks after the client. */
const watcherOf = ({ legalVolunteer, contactVolunteer, standIn }: Client): string | undefined =>
  legalVolunteer ?? contactVolunteer ?? standIn;

const passedAmong = (clients: readonly WatchedClient[], today: Temporal.PlainDate): PassedDeadline[] =>
  clients.flatMap((watched) => passedOf(watched, today).map((deadline) => ({ ...deadline, of: watched.client }))).sort(byDay);

const byDueDay = (one: SeenTask, other: SeenTask): number => Temporal.PlainDate.compare(one.task.dueOn, other.task.dueOn);

export const overdueOf = ({ overdueTasks, passedDeadlines }: Workload): number => overdueTasks.length + passedDeadlines.length;

const byNeed = (one: Workload, other: Workload): number =>
  Number(other.member === undefined) - Number(one.member === undefined) ||
  overdueOf(other) - overdueOf(one) ||
  other.clients - one.clients ||
  String(one.member).localeCompare(String(other.member));

const count = (ids: readonly string[]): Map<string, number> => {
  const counted = new Map<string, number>();
  for (const id of ids) counted.set(id, (counted.get(id) ?? 0) + 1);
  return counted;
};
