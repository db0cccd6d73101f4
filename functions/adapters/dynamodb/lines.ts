/** The index `lines`: what belongs together in order of time, a page at a time. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Page } from '../../clients/clients.ts';
import { documentClient } from './client.ts';

const pageSize = 100;

/** @param from the first day or moment that is asked for; all of them when absent. */
export const pageOfLine = async (
  tableName: string,
  line: string,
  after: string | undefined,
  from = '',
): Promise<Page<Record<string, unknown>>> => {
  const answer = await documentClient().send(
    new QueryCommand({
      TableName: tableName,
      IndexName: 'lines',
      KeyConditionExpression: from === '' ? 'line = :line' : 'line = :line AND #at >= :from',
      ...(from !== '' && { ExpressionAttributeNames: { '#at': 'at' } }),
      ExpressionAttributeValues: { ':line': line, ...(from !== '' && { ':from': from }) },
      Limit: pageSize,
      ExclusiveStartKey: after === undefined ? undefined : cursorFrom(after, line),
    }),
  );
  return { items: answer.Items ?? [], next: answer.LastEvaluatedKey && cursorTo(answer.LastEvaluatedKey) };
};

/** A cursor carries the keys of the last item without the line itself, which the reader's own rights give anew. */
const cursorTo = ({ pk, sk, at }: Record<string, unknown>): string => Buffer.from(JSON.stringify([pk, sk, at])).toString('base64url');

/** A cursor that we did not make starts at the first page. */
const cursorFrom = (cursor: string, line: string): Record<string, string> | undefined => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === 'string' && part !== '')) return undefined;
    const [pk, sk, at] = parts as [string, string, string];
    return { pk, sk, at, line };
  } catch {
    return undefined;
  }
};
