/** Who may see a client: those who see the whole branch, those assigned, and those who opened the file today with a reason. */
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { Temporal } from '../../../schemas/kernel/time.ts';
import { type Actor, viewIn } from '../../../schemas/roles.ts';
import { documentClient } from './client.ts';
import { assignmentKey } from './keys.ts';

export interface Seen {
  readonly client: string;
  readonly branch: string;
}

/** Whether a row of assignment still gives sight: it may have ended, or have been for a day. */
export const isOpenRow = ({ until }: Readonly<Record<string, unknown>>, now: Temporal.Instant): boolean =>
  typeof until !== 'string' || Temporal.Instant.compare(Temporal.Instant.from(until), now) > 0;

/** Whether a viewer sees a client of a branch, given the row that assigns the client to them, if there is one. */
export const isSeen = (
  viewer: Actor,
  branch: string,
  assignment: Readonly<Record<string, unknown>> | undefined,
  now: Temporal.Instant,
): boolean => {
  switch (viewIn(viewer, branch)) {
    case 'branch':
      return true;
    case 'assigned':
      return assignment !== undefined && isOpenRow(assignment, now);
    case 'none':
      return false;
  }
};

export const maySee = async (tableName: string, viewer: Actor, { client, branch }: Seen, now: Temporal.Instant): Promise<boolean> => {
  const Key = assignmentKey(client, viewer.id);
  const needsRow = viewIn(viewer, branch) === 'assigned';
  const row = needsRow ? (await documentClient().send(new GetCommand({ TableName: tableName, Key }))).Item : undefined;
  return isSeen(viewer, branch, row, now);
};
