/** Taking a task on, so that others know that somebody does. It is completed by submitting its form, whoever does that. */
import { type Actor, viewIn } from '../../../schemas/roles.ts';
import type { Clients } from '../../clients/clients.ts';
import { Problem } from '../../problem.ts';
import type { Records } from '../../records/records.ts';
import { withLeavers } from '../leavers.ts';
import type { Task } from '../task.ts';
import type { Tasks } from '../tasks.ts';
import { isHeld, maySeeTask, type SeenTask } from '../whose.ts';

export interface ClaimNeeds {
  readonly tasks: Pick<Tasks, 'one' | 'claim'>;
  readonly clients: Pick<Clients, 'amongVisible'>;
  readonly records: Pick<Records, 'someOfBranch'>;
}

/** The task as it stands with its new owner. Taking on one's own task again changes nothing. */
export const claimTask =
  ({ tasks, clients, records }: ClaimNeeds) =>
  async (id: string, by: Actor): Promise<SeenTask> => {
    const dot = id.indexOf('.');
    const task: Task | undefined = dot > 0 ? await tasks.one({ of: id.slice(0, dot), name: id.slice(dot + 1) }) : undefined;
    if (!task) throw new Problem('not-found');
    const [client] = task.about === 'client' ? await clients.amongVisible(by, [task.of]) : [];
    const [seen = { task, client }] = await withLeavers({ records })([{ task, client }]);
    if (!maySeeTask(seen, by)) throw new Problem('not-found');
    const as = viewIn(by, task.branch) === 'branch' ? 'branch' : 'assigned';
    const insteadOf = isHeld(seen) ? undefined : task.claimedBy;
    if (!(await tasks.claim(task, { member: by.id, as, insteadOf }))) throw new Problem('task-taken');
    return { ...seen, task: { ...task, claimedBy: by.id, claimedAs: as } };
  };
