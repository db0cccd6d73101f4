/** Who has left, of those whom tasks could be for: one batch of member records for each branch, as many as there are names. */
import { assigneesOf } from '../clients/client.ts';
import { isOver } from '../records/record.ts';
import type { Records } from '../records/records.ts';
import type { SeenTask } from './whose.ts';

interface Needs {
  readonly records: Pick<Records, 'someOfBranch'>;
}

/** The same tasks, each with who left its branch. Somebody of whom the branch never told that they joined has not left. */
export const withLeavers =
  ({ records }: Needs) =>
  async (seen: readonly SeenTask[]): Promise<SeenTask[]> => {
    const leavers = new Map<string, ReadonlySet<string>>();
    for (const [branch, ofBranch] of Map.groupBy(seen, ({ task }) => task.branch)) {
      const members = await records.someOfBranch(branch, 'member', [...new Set(ofBranch.flatMap(namedIn))]);
      leavers.set(branch, new Set(members.filter(isOver).flatMap(({ id }) => id ?? [])));
    }
    return seen.map((each) => ({ ...each, left: leavers.get(each.task.branch) }));
  };

const namedIn = ({ task, client }: SeenTask): string[] => [
  ...(client ? assigneesOf(client) : []),
  ...(task.claimedBy === undefined ? [] : [task.claimedBy]),
];
