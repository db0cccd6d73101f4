/** The tasks that somebody may see, sorted into their own and those of others. */
import { Temporal } from '../../schemas/kernel/time.ts';
import { type Actor, branchesOf, viewIn } from '../../schemas/roles.ts';
import type { Client } from '../clients/client.ts';
import type { Clients } from '../clients/clients.ts';
import type { Records } from '../records/records.ts';
import { withLeavers } from './leavers.ts';
import type { Tasks } from './tasks.ts';
import { isFor, maySeeTask, type SeenTask } from './whose.ts';

export interface GatheredTasks {
  readonly mine: readonly SeenTask[];
  readonly others: readonly SeenTask[];
}

interface Needs {
  readonly tasks: Pick<Tasks, 'openIn'>;
  readonly clients: Pick<Clients, 'amongVisible'>;
  readonly records: Pick<Records, 'someOfBranch'>;
}

/** Open tasks until a day, the nearest first. A list and not a look at a file: it leaves no entry in the audit trail. */
export const gatherTasks =
  ({ tasks, clients, records }: Needs) =>
  async (viewer: Actor, until: Temporal.PlainDate): Promise<GatheredTasks> => {
    // Who sees no file anywhere in a branch sees no task there either, and none is read.
    const branches = branchesOf(viewer).filter((branch) => viewIn(viewer, branch) !== 'none');
    const open = (await Promise.all(branches.map((branch) => tasks.openIn(branch, until)))).flat();
    const about = [...new Set(open.flatMap((task) => (task.about === 'client' ? [task.of] : [])))];
    const known = new Map<string, Client>((await clients.amongVisible(viewer, about)).map((client) => [client.id, client]));
    const withClients = open
      .map((task): SeenTask => ({ task, client: task.about === 'client' ? known.get(task.of) : undefined }))
      // Of a client whom the viewer may not see nobody is looked up.
      .filter(({ task, client }) => task.about === 'branch' || client !== undefined);
    const seen = (await withLeavers({ records })(withClients))
      .filter((each) => maySeeTask(each, viewer))
      .sort((one, other) => Temporal.PlainDate.compare(one.task.dueOn, other.task.dueOn));
    return { mine: seen.filter((each) => isFor(each, viewer)), others: seen.filter((each) => !isFor(each, viewer)) };
  };
