/**
 * What a night reads of the guidance of a branch before it opens any file: lists, a page at a time, and batches of a hundred. It costs in proportion to
 * the trajectories that run and to the tasks that are open, whatever else is stored.
 */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Clients, Page } from '../clients/clients.ts';
import { everyPage, upTo } from '../clients/every-page.ts';
import type { Records } from '../records/records.ts';
import { withLeavers } from '../tasks/leavers.ts';
import type { Task } from '../tasks/task.ts';
import type { Tasks } from '../tasks/tasks.ts';
import type { SeenTask } from '../tasks/whose.ts';
import type { LivingRuns } from '../watch/runs.ts';
import type { Watches } from '../watch/watches.ts';
import type { GuidanceNight } from './guidance-night.ts';
import { leftOver, mayHaveLapsed } from './lapses.ts';
import { lateTasks } from './late-tasks.ts';
import { isMilestone } from './tasks.ts';
import { runningTrajectory } from './trajectory.ts';

export interface ReadNeeds {
  readonly clients: Pick<Clients, 'forTask'>;
  readonly records: Pick<Records, 'inBranch' | 'overSince' | 'someOfBranch'>;
  readonly tasks: Pick<Tasks, 'everyOpenIn'>;
  readonly watches: Pick<Watches, 'ofClients'>;
}

export interface BranchGuidance extends Pick<GuidanceNight, 'trajectories' | 'late' | 'inherited' | 'withStrangers'> {
  /** Clients whose file must tell whether all is as it must be. */
  readonly suspects: readonly string[];
}

/** Who ended longer ago is looked at no more, but for tasks: a row that is still planned is found when its day comes, by the reconciliation. */
const lately = { days: 62 } as const;

/** More than a branch can have. */
const most = { trajectories: 20_000, tasks: 200_000 } as const;

export const readGuidance =
  (needs: ReadNeeds) =>
  async (branch: string, living: LivingRuns['byClient'], today: Temporal.PlainDate): Promise<BranchGuidance> => {
    const { records, tasks, watches } = needs;
    const [open, running, ended] = await Promise.all([
      allOf(most.tasks, (after) => tasks.everyOpenIn(branch, after)),
      allOf(most.trajectories, (after) => records.inBranch(branch, 'trajectory', 'open', after)),
      allOf(most.trajectories, (after) => records.overSince(branch, 'trajectory', today.subtract(lately), after)),
    ]);
    const openOf = Map.groupBy(
      open.filter(({ about }) => about === 'client'),
      ({ of }) => of,
    );
    const watchOf = await watches.ofClients(
      [...running, ...ended].map(({ of }) => of),
      'guidance',
    );
    const runsOf = running.length > 0 ? await living() : new Map<string, readonly number[]>();

    const suspects = new Set<string>();
    for (const record of running) {
      const { of: client, version } = record;
      const trajectory = runningTrajectory({ records: [record] });
      const watching = { watch: watchOf.get(client), living: runsOf.get(client) ?? [] };
      if (trajectory && mayHaveLapsed({ branch, trajectory, version, open: openOf.get(client) ?? [] }, watching, today))
        suspects.add(client);
    }
    for (const { of: client } of ended) if (watchOf.get(client)?.state === 'running') suspects.add(client);
    const guided = new Set(running.map(({ of }) => of));
    for (const [client, theirs] of openOf) if (!guided.has(client) && leftOver(theirs, undefined).length > 0) suspects.add(client);

    const isLate = (task: Task) =>
      task.about === 'client' && guided.has(task.of) && isMilestone(task) && Temporal.PlainDate.compare(task.dueOn, today) < 0;
    return {
      trajectories: running.length,
      ...(await standingOf(needs, branch, open.filter(isLate))),
      suspects: [...suspects],
    };
  };

/** With whom the tasks stand: by the same rule as in the lists of tasks. */
const standingOf = async ({ clients, records }: ReadNeeds, branch: string, late: readonly Task[]) => {
  if (late.length === 0) return lateTasks([], new Set());
  const known = new Map((await clients.forTask([...new Set(late.map(({ of }) => of))])).map((client) => [client.id, client]));
  const seen = await withLeavers({ records })(late.map((task): SeenTask => ({ task, client: known.get(task.of) })));
  const team = await everyPage((after) => records.inBranch(branch, 'member', 'open', after));
  return lateTasks(seen, new Set(team.flatMap(({ id }) => id ?? [])));
};

/** All that a port gives in pages, if it is no more than there can be. */
const allOf = async <T>(limit: number, read: (after: string | undefined) => Promise<Page<T>>): Promise<readonly T[]> => {
  const { items, next } = await upTo(limit, read);
  if (next !== undefined) throw new Error('a branch has more trajectories, or tasks, than a night can look at');
  return items;
};
