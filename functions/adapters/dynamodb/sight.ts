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

export const maySee = async (tableName: string, viewer: Actor, { client, branch }: Seen, now: Temporal.Instant): Promise<boolean> => {
  switch (viewIn(viewer, branch)) {
    case 'branch':
      return true;
    case 'assigned': {
      const { Item } = await documentClient().send(new GetCommand({ TableName: tableName, Key: assignmentKey(client, viewer.id) }));
      const until: unknown = Item?.['until'];
      return Item !== undefined && (typeof until !== 'string' || Temporal.Instant.compare(Temporal.Instant.from(until), now) > 0);
    }
    case 'none':
      return false;
  }
};
