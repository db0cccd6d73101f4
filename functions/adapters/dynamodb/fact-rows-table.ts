/** Where facts stand in the index, read from the table itself: for the command that holds them against the submissions. */
import { GetCommand, ScanCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { FactPlace, FactRows, KeptFact } from '../../history/rebuild-facts.ts';
import type { World } from '../system/world.ts';
import { documentClient } from './client.ts';
import { ended } from './ended.ts';
import { factKeys } from './facts-table.ts';
import { submissionFrom } from './items.ts';
import { submissionKey } from './keys.ts';

const placeOf = ({ factOf, factOn }: Readonly<Record<string, unknown>>): FactPlace | undefined =>
  factOf === undefined && factOn === undefined ? undefined : { of: String(factOf), on: String(factOn) };

const keptFrom = (item: Readonly<Record<string, unknown>>): KeptFact => {
  const { pk, sk, type, factOf } = item;
  const row = JSON.stringify([pk, sk]);
  const held = placeOf(item);
  if (type !== 'submission') {
    const [, branch = ''] = String(factOf).split('#');
    return { row, branch, submission: undefined, held, wanted: undefined };
  }
  const submission = submissionFrom(item);
  return { row, branch: submission.branch, submission, held, wanted: submission.amendedBy ? undefined : placeOf(factKeys(submission)) };
};

const updated = (input: UpdateCommandInput): Promise<boolean> => ended(documentClient().send(new UpdateCommand(input)));

export const factRowsTable = ({ setting }: Pick<World, 'setting'>, pageSize = 500): FactRows => {
  const TableName = setting('TABLE_NAME');
  return {
    async page(after) {
      const answer = await documentClient().send(
        new ScanCommand({
          TableName,
          FilterExpression: '#type = :submission OR attribute_exists(factOf)',
          ExpressionAttributeNames: { '#type': 'type' },
          ExpressionAttributeValues: { ':submission': 'submission' },
          ConsistentRead: true,
          Limit: pageSize,
          ExclusiveStartKey: after === undefined ? undefined : (JSON.parse(after) as Record<string, unknown>),
        }),
      );
      return { items: (answer.Items ?? []).map(keptFrom), next: answer.LastEvaluatedKey && JSON.stringify(answer.LastEvaluatedKey) };
    },

    place({ row, submission, wanted }) {
      const [pk, sk] = JSON.parse(row) as [string, string];
      const at = { TableName, Key: { pk, sk } };
      if (!wanted) return updated({ ...at, UpdateExpression: 'REMOVE factOf, factOn', ConditionExpression: 'attribute_exists(pk)' });
      return updated({
        ...at,
        UpdateExpression: 'SET factOf = :of, factOn = :on',
        ConditionExpression: 'id = :id AND attribute_not_exists(amendedBy)',
        ExpressionAttributeValues: { ':of': wanted.of, ':on': wanted.on, ':id': submission?.id },
      });
    },

    async isMarked(submission) {
      const { Item } = await documentClient().send(new GetCommand({ TableName, Key: submissionKey(submission), ConsistentRead: true }));
      return Item?.['amendedBy'] !== undefined;
    },

    markAmended: (submission, by) =>
      updated({
        TableName,
        Key: submissionKey(submission),
        UpdateExpression: 'SET amendedBy = :by REMOVE factOf, factOn',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(amendedBy)',
        ExpressionAttributeValues: { ':by': by },
      }),
  };
};
