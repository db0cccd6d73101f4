/**
 * Rounds in the table: a record of the branch for each month, and beside it an item for each dossier that was asked about.
 *
 * | question | key |
 * | --- | --- |
 * | the round of a month | `BRANCH#id` / `RECORD#monthly-round#month` |
 * | who was asked in a month, and what became of it | `ROUND#branch#month` / `DOSSIER#client` |
 */
import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { reunificationRecords } from '../../../schemas/records/reunification.ts';
import type { KeptRecord } from '../../records/record.ts';
import type { Asked, Round } from '../../rounds/round.ts';
import type { Rounds } from '../../rounds/rounds.ts';
import type { World } from '../system/world.ts';
import { batchGet } from './batch-get.ts';
import { documentClient } from './client.ts';
import { ended } from './ended.ts';
import { everyItem } from './every-item.ts';
import { once, setOnce, storedDay } from './item-fields.ts';
import { askedKey, recordKey, recordsLine } from './keys.ts';
import { recordTo } from './record-items.ts';
import { recordsTable } from './records-table.ts';

const kind = 'monthly-round';

/** Dossiers of a branch: a megabyte holds some thousands of them. */
const mostPages = 100;

const askedItem = once(() =>
  z.object({ client: z.string(), on: storedDay(), outcome: z.optional(z.enum(['done', 'gap', 'dossier-closed'])) }),
);

const facts = once(() =>
  z.object({
    openedOn: storedDay(),
    run: z.int(),
    counts: z.optional(z.object({ asked: z.int(), done: z.int(), gaps: z.int(), dossiersClosed: z.int() })),
  }),
);

const roundFrom = ({ branch, id = '', state, facts: kept }: KeptRecord): Round => ({
  branch,
  month: id,
  state: state === reunificationRecords[kind].steps.closed.to ? 'closed' : 'open',
  ...facts().parse(kept),
});

export const roundsTable = (world: World): Rounds => {
  const TableName = world.setting('TABLE_NAME');
  const documents = documentClient();
  const records = recordsTable(world);
  const at = (branch: string, month: string) => ({ TableName, Key: recordKey({ kind, of: branch, id: month }, 'branch') });

  const everybodyAsked = (branch: string, month: string) => ({
    TableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': askedKey(branch, month, '').pk },
    ConsistentRead: true,
  });

  return {
    async find(branch, month) {
      const record = await records.ofBranch(branch, kind, month);
      return record && roundFrom(record);
    },

    async latest(branch) {
      const found: KeptRecord[] = [];
      for (const which of ['open', 'over'] as const) {
        for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
          const page = await records.inBranch(branch, kind, which, after);
          found.push(...page.items);
          after = page.next;
        }
      }
      return found.map(roundFrom).toSorted((one, other) => other.month.localeCompare(one.month));
    },

    async open(branch, month, on) {
      const round = {
        kind,
        of: branch,
        id: month,
        branch,
        state: reunificationRecords[kind].steps.opened.to,
        since: on,
        facts: { openedOn: on.toString(), run: 1 },
        person: {},
      } as const;
      const Item = { ...at(branch, month).Key, ...recordTo(round), version: 1 };
      await ended(documents.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' })));
    },

    take: (branch, month, run) =>
      ended(
        documents.send(
          new UpdateCommand({
            ...at(branch, month),
            UpdateExpression: 'SET #run = :run',
            ConditionExpression: '#run <= :run',
            ExpressionAttributeNames: { '#run': 'fact:run' },
            ExpressionAttributeValues: { ':run': run },
          }),
        ),
      ),

    async close(branch, month, counts, on) {
      await ended(
        documents.send(
          new UpdateCommand({
            ...at(branch, month),
            UpdateExpression: 'SET #state = :closed, since = :on, #at = :on, #line = :line, #counts = :counts ADD version :one',
            ConditionExpression: '#state = :open',
            ExpressionAttributeNames: { '#state': 'state', '#at': 'at', '#line': 'line', '#counts': 'fact:counts' },
            ExpressionAttributeValues: {
              ':closed': reunificationRecords[kind].steps.closed.to,
              ':open': reunificationRecords[kind].steps.opened.to,
              ':on': on.toString(),
              ':line': recordsLine(branch, kind, 'over'),
              ':counts': counts,
              ':one': 1,
            },
          }),
        ),
      );
    },

    async noteAsked(branch, month, client, on) {
      const Key = askedKey(branch, month, client);
      await documents.send(new UpdateCommand({ TableName, Key, ...setOnce({ type: 'asked', branch, month, client, on: on.toString() }) }));
    },

    async askedAmong(branch, month, clients) {
      const items = await batchGet(
        TableName,
        clients.map((client) => askedKey(branch, month, client)),
      );
      return new Set(items.map((item) => askedItem().parse(item).client));
    },

    async hasAsked(branch, month) {
      const { Items = [] } = await documents.send(new QueryCommand({ ...everybodyAsked(branch, month), Limit: 1 }));
      return Items.length > 0;
    },

    async asked(branch, month) {
      const items = await everyItem(everybodyAsked(branch, month), mostPages, 'more dossiers were asked about in a month than can be');
      return items.map((item): Asked => askedItem().parse(item));
    },

    async settle(branch, month, client, outcome) {
      const Key = askedKey(branch, month, client);
      await documents.send(new UpdateCommand({ TableName, Key, ...setOnce({ outcome }) }));
    },
  };
};
