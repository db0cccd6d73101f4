/**
 * Files that somebody opened for a day. The row stands where an assignment would stand, with the moment at which it ends and without a caseload, so
 * every check of need-to-know finds it by itself. A row without an end is an assignment and is never touched.
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { Temporal } from '../../../schemas/kernel/time.ts';
import { mayOpenFilesIn } from '../../../schemas/roles.ts';
import type { Openings } from '../../clients/break-glass/opening.ts';
import type { World } from '../system/world.ts';
import { openingItem } from './audit.ts';
import { documentClient } from './client.ts';
import { sortable } from './item-fields.ts';
import { clientFrom } from './items.ts';
import { assignmentKey, clientKey } from './keys.ts';
import { openTaskWrite } from './record-items.ts';
import { isSeen } from './sight.ts';

export const openingsTable = ({ setting, clock }: World): Openings => {
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();
  const itemAt = async (Key: Record<string, string>) =>
    (await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;

  return {
    async standing(id, viewer) {
      const [item, row] = await Promise.all([itemAt(clientKey(id)), itemAt(assignmentKey(id, viewer.id))]);
      if (item?.['type'] !== 'client') return undefined;
      const { branch, person } = clientFrom(item);
      if (!mayOpenFilesIn(viewer, branch)) return undefined;
      const client = { id, branch, person: { nameOnCard: person.nameOnCard, birthDate: person.birthDate } };
      if (!isSeen(viewer, branch, row, clock.now())) return { client, sight: 'closed' };
      return { client, sight: typeof row?.['until'] === 'string' ? Temporal.Instant.from(row['until']) : 'theirs' };
    },

    async open({ client: { id: client, branch }, by, at, until, reason, note, task }) {
      const ends = sortable(until);
      const row = { ...assignmentKey(client, by.id), type: 'opening', member: by.id, client, branch, at: at.toString(), until: ends };
      const isOfBranch = {
        ConditionExpression: '#branch = :branch',
        ExpressionAttributeNames: { '#branch': 'branch' },
        ExpressionAttributeValues: { ':branch': branch },
      };
      const hasNoSight = {
        ConditionExpression: 'attribute_not_exists(pk) OR #until <= :now',
        ExpressionAttributeNames: { '#until': 'until' },
        ExpressionAttributeValues: { ':now': sortable(at) },
      };
      try {
        await documents.send(
          new TransactWriteCommand({
            TransactItems: [
              { ConditionCheck: { TableName, Key: clientKey(client), ...isOfBranch } },
              { Put: { TableName, Item: row, ...hasNoSight } },
              openTaskWrite({ tableName: TableName, branch }, task).write,
              { Put: { TableName, Item: openingItem(by, { client, branch, at: at.toString(), reason, note, until: ends }) } },
            ],
          }),
        );
        return true;
      } catch (fault) {
        const reasons = fault instanceof TransactionCanceledException ? (fault.CancellationReasons ?? []) : [];
        if (reasons.some(({ Code }) => Code === 'ConditionalCheckFailed')) return false;
        throw fault;
      }
    },
  };
};
