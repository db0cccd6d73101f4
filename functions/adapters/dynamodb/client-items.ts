/** Everything that the table holds in the file of one client. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from './client.ts';
import { clientKey } from './keys.ts';

/** More than one client can have: a file that does not fit in so many pages of 1 MB is a fault. */
const mostPages = 20;

export const itemsOfClient = async (TableName: string, client: string): Promise<Record<string, unknown>[]> => {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await documentClient().send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': clientKey(client).pk },
        ConsistentRead: true,
        ExclusiveStartKey: start,
      }),
    );
    items.push(...(answer.Items ?? []));
    start = answer.LastEvaluatedKey;
    if (!start) return items;
  }
  throw new Error('a client file has more pages than a file can have');
};
