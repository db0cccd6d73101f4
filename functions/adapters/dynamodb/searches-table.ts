/**
 * The search index in the table.
 *
 * | question | key |
 * | --- | --- |
 * | clients of a branch who have a key of a name, birth date or number | `FIND#branch#hash of the key` / client |
 */
import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mayOpenFilesIn } from '../../../schemas/roles.ts';
import type { Searches, Stranger } from '../../clients/search/search.ts';
import { findHash } from '../secrets/search-key.ts';
import type { World } from '../system/world.ts';
import { foundItem } from './audit.ts';
import { batchGet } from './batch-get.ts';
import { documentClient } from './client.ts';
import { clientFrom } from './items.ts';
import { assignmentKey, clientKey, findKey } from './keys.ts';
import { isSeen } from './sight.ts';

/** More clients of one key say that it does not tell people apart; whoever searches says more then. */
const mostPerKey = 1000;
/** Whom a correction took a key from still stands under it, emptied. */
const mostPages = 10;

export const searchesTable = (world: World): Searches => {
  const { setting, clock } = world;
  const TableName = setting('TABLE_NAME');
  const hashed = findHash(world);
  const documents = documentClient();

  const clientsUnder = async (branch: string, key: string): Promise<string[]> => {
    const ids: string[] = [];
    let start: Record<string, unknown> | undefined;
    for (let page = 0; page < mostPages && ids.length < mostPerKey; page += 1) {
      const answer = await documents.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': findKey(branch, hashed(branch, key), '').pk },
          Limit: mostPerKey,
          ExclusiveStartKey: start,
        }),
      );
      // What was emptied has no client any more.
      ids.push(...(answer.Items ?? []).flatMap((item) => (typeof item['client'] === 'string' ? [item['client']] : [])));
      start = answer.LastEvaluatedKey;
      if (!start) break;
    }
    return ids;
  };

  return {
    async matches(branch, groups) {
      const perGroup = await Promise.all(
        groups.map(async (keys) => new Set((await Promise.all(keys.map((key) => clientsUnder(branch, key)))).flat())),
      );
      const counted = new Map<string, number>();
      for (const ids of perGroup) for (const id of ids) counted.set(id, (counted.get(id) ?? 0) + 1);
      return counted;
    },

    async known(ids, viewer, fits) {
      const now = clock.now();
      const [items, assignments] = await Promise.all([
        batchGet(TableName, ids.map(clientKey)),
        batchGet(
          TableName,
          ids.map((id) => assignmentKey(id, viewer.id)),
        ),
      ]);
      const assigned = new Map(assignments.map((item) => [String(item['client']), item]));
      const clients = items
        .filter(({ type }) => type === 'client')
        .map(clientFrom)
        .filter(({ person }) => fits(person));
      const isTheirs = ({ id, branch }: Stranger) => isSeen(viewer, branch, assigned.get(id), now);
      return {
        seen: clients.filter(isTheirs),
        strangers: clients
          .filter((client) => !isTheirs(client) && mayOpenFilesIn(viewer, client.branch))
          .map(({ id, branch, person: { nameOnCard, birthDate } }) => ({ id, branch, person: { nameOnCard, birthDate } })),
      };
    },

    async noteShown(strangers, viewer) {
      const at = clock.now().toString();
      const entries = strangers.map(({ id, branch }) => foundItem(viewer, { client: id, branch, at }));
      await documents.send(new TransactWriteCommand({ TransactItems: entries.map((Item) => ({ Put: { TableName, Item } })) }));
    },
  };
};
