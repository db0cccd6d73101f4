/** Counting the ledger by its index, and keeping what each night found. */
import { PutCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { Reconciliation } from '../../reconciliation/reconciliation.ts';
import type { Reconciliations } from '../../reconciliation/reconciliations.ts';
import type { ReminderState } from '../../residence/ledger.ts';
import type { World } from '../system/world.ts';
import { documentClient } from './client.ts';
import { reminderFrom } from './items.ts';
import { reconciliationKey, remindersDue } from './keys.ts';

const mostPages = 1000;

const item = z.object({
  branch: z.string(),
  day: z.string(),
  at: z.string(),
  counts: z.object({ planned: z.int(), claimed: z.int(), sent: z.int(), cancelled: z.int(), superseded: z.int() }),
  overdue: z.int(),
  repaired: z.int(),
});

const reconciliationFrom = (found: unknown): Reconciliation => {
  const { day, at, ...rest } = item.parse(found);
  return { ...rest, day: Temporal.PlainDate.from(day), at: Temporal.Instant.from(at) };
};

export const reconciliationsTable = ({ setting }: World): Reconciliations => {
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();

  const dueRows = (branch: string, state: ReminderState, condition: string, values: Record<string, string>): QueryCommandInput => ({
    TableName,
    IndexName: 'due',
    KeyConditionExpression: `dueOf = :of AND ${condition}`,
    ExpressionAttributeValues: { ':of': remindersDue(branch, state), ...values },
  });

  const count = async (query: QueryCommandInput): Promise<number> => {
    let rows = 0;
    let start: Record<string, unknown> | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const answer = await documents.send(new QueryCommand({ ...query, Select: 'COUNT', ExclusiveStartKey: start }));
      rows += answer.Count ?? 0;
      start = answer.LastEvaluatedKey;
      if (!start) return rows;
    }
    throw new Error('more rows came due on a day than can be counted');
  };

  return {
    async counts(branch, from, until) {
      // BETWEEN takes both ends; a row of the very first moment of the next day stands one nanosecond too far.
      const values = { ':from': from.toString(), ':until': until.subtract({ nanoseconds: 1 }).toString() };
      const of = (state: ReminderState) => count(dueRows(branch, state, 'dueAt BETWEEN :from AND :until', values));
      const [planned, claimed, sent, cancelled, superseded] = await Promise.all([
        of('planned'),
        of('claimed'),
        of('sent'),
        of('cancelled'),
        of('superseded'),
      ]);
      return { planned, claimed, sent, cancelled, superseded };
    },

    async overdue(branch, before) {
      const values = { ':before': before.toString() };
      const read = async (state: ReminderState) =>
        (await documents.send(new QueryCommand({ ...dueRows(branch, state, 'dueAt <= :before', values), Limit: 500 }))).Items ?? [];
      const planned = (await read('planned')).map(reminderFrom);
      const claimed = (await read('claimed')).map(reminderFrom);
      return [...planned, ...claimed.filter(({ leaseUntil }) => leaseUntil && Temporal.Instant.compare(leaseUntil, before) <= 0)];
    },

    async keep({ day, at, ...reconciliation }) {
      const Item = {
        ...reconciliationKey(reconciliation.branch, day.toString()),
        type: 'reconciliation',
        ...reconciliation,
        day: day.toString(),
        at: at.toString(),
      };
      await documents.send(new PutCommand({ TableName, Item }));
    },

    async latest(branch) {
      const { Items = [] } = await documents.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': reconciliationKey(branch, '').pk },
          ScanIndexForward: false,
          Limit: 31,
        }),
      );
      return Items.map(reconciliationFrom);
    },
  };
};
