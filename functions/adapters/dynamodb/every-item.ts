/** All that a query finds, a page of a megabyte at a time. */
import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { documentClient } from './client.ts';

/** @throws `tooMany` when there are more pages than there can be. */
export const everyItem = async (
  query: Omit<QueryCommandInput, 'ExclusiveStartKey'>,
  mostPages: number,
  tooMany: string,
): Promise<Record<string, unknown>[]> => {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await documentClient().send(new QueryCommand({ ...query, ExclusiveStartKey: start }));
    items.push(...(answer.Items ?? []));
    start = answer.LastEvaluatedKey;
    if (!start) return items;
  }
  throw new Error(tooMany);
};
