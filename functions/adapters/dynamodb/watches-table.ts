/** Which execution watches, in the table beside what it watches over. */
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { WatchedFamily } from '../../../schemas/watched.ts';
import type { PlannedWith, Watches } from '../../watch/watches.ts';
import type { World } from '../system/world.ts';
import { batchGet } from './batch-get.ts';
import { documentClient } from './client.ts';
import { ended } from './ended.ts';
import { clientOfKey, watchedKey, workflowKey } from './keys.ts';

const watchItem = z.object({
  run: z.int(),
  state: z.enum(['running', 'ended']),
  token: z.optional(z.string()),
  version: z.optional(z.int()),
  permitVersion: z.optional(z.int()),
  reason: z.optional(z.string()),
});

export const watchesTable = ({ setting }: World): Watches => {
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();
  const names = { '#run': 'run', '#state': 'state', '#token': 'token' };

  const atVersion = (client: string, family: WatchedFamily, version: number) => ({
    ConditionCheck: {
      TableName,
      Key: watchedKey(client, family),
      ...(version === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'version = :version', ExpressionAttributeValues: { ':version': version } }),
    },
  });

  /** A write on the watch that holds only while the documents are as they were planned with. */
  const whileAt = async (
    run: Parameters<Watches['park']>[0],
    { version, permitVersion }: PlannedWith,
    update: string,
    names: Record<string, string>,
    values: Record<string, unknown>,
  ): Promise<boolean> => {
    const watch = {
      Update: {
        TableName,
        Key: workflowKey(run.client, run.family),
        UpdateExpression: `${update}, version = :version, permitVersion = :permitVersion`,
        ConditionExpression: '#run = :run',
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: { ...values, ':run': run.run, ':version': version, ':permitVersion': permitVersion ?? 0 },
      },
    };
    const read = [
      atVersion(run.client, run.family, version),
      ...(permitVersion === undefined ? [] : [atVersion(run.client, 'residence', permitVersion)]),
    ];
    try {
      await documents.send(new TransactWriteCommand({ TransactItems: [watch, ...read] }));
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

    async ofClients(clients, family) {
      const items = await batchGet(
        TableName,
        clients.map((client) => workflowKey(client, family)),
      );
      return new Map(items.map((item) => [clientOfKey(item), watchItem.parse(item)]));
    },

    async nudge(client, family) {
      await ended(
        documents.send(
          new UpdateCommand({
            TableName,
            Key: watchedKey(client, family),
            UpdateExpression: 'ADD version :one',
            ConditionExpression: 'attribute_exists(version)',
            ExpressionAttributeValues: { ':one': 1 },
          }),
        ),
      );
    },

    async take({ client, family, run }) {
      try {
        await documents.send(
          new UpdateCommand({
            TableName,
            Key: workflowKey(client, family),
            UpdateExpression: 'SET #type = :type, #run = :run, #state = :running REMOVE #token, version, permitVersion, waitsUntil, reason',
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

    async park(run, planned, token, until) {
      const parked = await whileAt(
        run,
        planned,
        'SET #token = :token, waitsUntil = :until',
        { '#run': 'run', '#token': 'token' },
        { ':token': token, ':until': until },
      );
      return parked ? 'parked' : 'changed';
    },

    end: (run, planned, reason) =>
      whileAt(run, planned, 'REMOVE #token SET #state = :ended, reason = :reason', names, { ':ended': 'ended', ':reason': reason }),
  };
};
