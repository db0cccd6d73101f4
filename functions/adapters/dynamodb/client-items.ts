/** Everything that the table holds in the file of one client. */
import { everyItem } from './every-item.ts';
import { clientKey } from './keys.ts';

/** More than one client can have: a file that does not fit in so many pages of 1 MB is a fault. */
const mostPages = 20;

export const itemsOfClient = (TableName: string, client: string): Promise<Record<string, unknown>[]> =>
  everyItem(
    {
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': clientKey(client).pk },
      ConsistentRead: true,
    },
    mostPages,
    'a client file has more pages than a file can have',
  );
