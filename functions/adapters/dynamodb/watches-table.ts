/** Which execution watches a document, in the table beside the document itself. */
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Watches } from '../../residence/reminders-ledger.ts';
import type { World } from '../system/world.ts';
import { documentClient } from './client.ts';
import { documentKey, workflowKey } from './keys.ts';

const watchItem = z.object({
  run: z.int(),
  state: z.enum(['running', 'ended']),
  token: z.optional(z.string()),
  version: z.optional(z.int()),
  reason: z.optional(z.string()),
});

export const watchesTable = ({ setting }: World): Watches => {
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();
  const names = { '#run': 'run', '#state': 'state', '#token': 'token' };

  /** A write on the watch that holds only while the document is at a version. */
  const whileAt = async (
    run: Parameters<Watches['park']>[0],
    version: number,
    update: string,
    names: Record<string, string>,
    values: Record<string, unknown>,
  ): Promise<boolean> => {
    const watch = {
      Update: {
        TableName,
        Key: workflowKey(run.client, run.family),
        UpdateExpression: update,
        ConditionExpression: '#run = :run',
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: { ...values, ':run': run.run },
      },
    };
    const document = {
      ConditionCheck: {
        TableName,
        Key: documentKey(run.client, run.family),
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: { ':version': version },
      },
    };
    try {
      await documents.send(new TransactWriteCommand({ TransactItems: [watch, document] }));
      return true;
    } catch (fault) {
      if (!(fault instanceof TransactionCanceledException)) throw fault;
      if (fault.CancellationReasons?.some(({ Code }) => Code === 'ConditionalCheckFailed')) return false;
      throw fault;
    }
  };

  return {
    async of(client, family) {
      const { Item } = await documents.send(new GetCommand({ TableName, Key: workflowKey(client, family), ConsistentRead: true }));
      return Item && watchItem.parse(Item);
    },

    async take({ client, family, run }) {
      try {
        await documents.send(
          new UpdateCommand({
            TableName,
            Key: workflowKey(client, family),
            UpdateExpression: 'SET #type = :type, #run = :run, #state = :running REMOVE #token, version, waitsUntil, reason',
            ConditionExpression: 'attribute_not_exists(pk) OR #run <= :run',
            ExpressionAttributeNames: { ...names, '#type': 'type' },
            ExpressionAttributeValues: { ':type': 'watch', ':run': run, ':running': 'running' },
          }),
        );
        return true;
      } catch (fault) {
        if (fault instanceof ConditionalCheckFailedException) return false;
        throw fault;
      }
    },

    async park(run, version, token, until) {
      const parked = await whileAt(
        run,
        version,
        'SET #token = :token, version = :version, waitsUntil = :until',
        { '#run': 'run', '#token': 'token' },
        {
          ':token': token,
          ':version': version,
          ':until': until,
        },
      );
      return parked ? 'parked' : 'changed';
    },

    end: (run, version, reason) =>
      whileAt(run, version, 'SET #state = :ended, reason = :reason, version = :version REMOVE #token', names, {
        ':ended': 'ended',
        ':reason': reason,
        ':version': version,
      }),
  };
};
