/** Mail that did not arrive stands in the ledger, on the rows that it was sent for. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Reminder } from '../../residence/ledger.ts';
import type { UndeliveredMail } from '../../residence/undelivered.ts';
import type { World } from '../system/world.ts';
import { documentClient } from './client.ts';
import { sortable } from './item-fields.ts';
import { reminderFrom } from './items.ts';
import { closedReminders } from './keys.ts';

/** A month of a large branch fits in one; each is 1 MB of rows. */
const mostPages = 10;

export const undeliveredTable = ({ setting }: World): UndeliveredMail => ({
  async since(branch, from) {
    const rows: Reminder[] = [];
    let start: Record<string, unknown> | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const answer = await documentClient().send(
        new QueryCommand({
          TableName: setting('TABLE_NAME'),
          IndexName: 'due',
          KeyConditionExpression: 'dueOf = :of AND dueAt >= :from',
          FilterExpression: 'attribute_exists(undelivered)',
          ExpressionAttributeValues: { ':of': closedReminders(branch), ':from': sortable(from) },
          ExclusiveStartKey: start,
        }),
      );
      rows.push(...(answer.Items ?? []).map(reminderFrom));
      start = answer.LastEvaluatedKey;
      if (!start) break;
    }
    return rows;
  },
});
