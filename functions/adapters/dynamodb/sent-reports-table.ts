/**
 * Reports that were sent, in the table.
 *
 * | question | key |
 * | --- | --- |
 * | what a branch sent of a period, by moment | `REPORT#branch` / `from#till#moment` |
 */
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { mostSendings } from '../../../reports/sent.ts';
import type { SentReports } from '../../reports/sent/sent-reports.ts';
import type { World } from '../system/world.ts';
import { documentClient } from './client.ts';
import { json, once, storedMoment } from './item-fields.ts';
import { sentReportKey, sentReportsOf } from './keys.ts';

const sentItem = once(() =>
  z.object({
    branch: z.string(),
    period: z.object({ from: z.string(), till: z.string() }),
    sentAt: storedMoment(),
    sentBy: z.string(),
    signed: z.string(),
    figures: z.record(
      z.string(),
      z.object({
        version: z.int(),
        value: json(),
        parts: z.optional(z.record(z.string(), json())),
        hidden: z.optional(z.literal(true)),
      }),
    ),
  }),
);

export const sentReportsTable = ({ setting }: World): SentReports => {
  const TableName = setting('TABLE_NAME');
  return {
    async keep({ sentAt, ...report }) {
      const { branch, period } = report;
      await documentClient().send(
        new PutCommand({
          TableName,
          Item: { ...sentReportKey(branch, period, sentAt.toString()), type: 'sent-report', ...report, sentAt: sentAt.toString() },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    },

    async of(branch, period) {
      const { pk, sk } = sentReportsOf(branch, period);
      const { Items = [] } = await documentClient().send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :period)',
          ExpressionAttributeValues: { ':pk': pk, ':period': sk },
          ConsistentRead: true,
          ScanIndexForward: false,
          Limit: mostSendings,
        }),
      );
      return Items.map((item) => sentItem().parse(item));
    },
  };
};
