/**
 * Records of a branch in the table; those of a client come with the client's file.
 *
 * | question | key |
 * | --- | --- |
 * | one record of a branch | `BRANCH#id` / `RECORD#kind#id` |
 * | records of a kind in a branch, open or over | index `lines`: `records#branch#kind#open` or `…#over` / day |
 */
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type RecordKindId, recordKindOf, recordKinds } from '../../../schemas/records/index.ts';
import type { KeptRecord } from '../../records/record.ts';
import type { Records } from '../../records/records.ts';
import type { Dossier } from '../../reunification/step-deadlines.ts';
import type { World } from '../system/world.ts';
import { batchGet } from './batch-get.ts';
import { documentClient } from './client.ts';
import { recordKey, recordsLine } from './keys.ts';
import { pageOfLine } from './lines.ts';
import { recordFrom } from './record-items.ts';

/** What is left of a record that should not have been told is none. */
const recordsIn = (items: readonly Record<string, unknown>[]): KeptRecord[] =>
  items.filter(({ type }) => type === 'record').map(recordFrom);

/** The records of a branch with an id, of whatever kind: one, as a rule. */
export const branchRecords = async (tableName: string, branch: string, id: string): Promise<KeptRecord[]> => {
  const kinds = (Object.keys(recordKinds) as RecordKindId[]).filter((kind) => recordKindOf(kind).of === 'branch');
  const items =
    kinds.length > 0
      ? await batchGet(
          tableName,
          kinds.map((kind) => recordKey({ kind, of: branch, id }, 'branch')),
        )
      : [];
  return recordsIn(items);
};

/** One request for each dossier: a branch has some dozens that are open. A family is far smaller than a page of 1 MB. */
export const withMembers = async (tableName: string, dossier: KeptRecord): Promise<Dossier> => {
  const { pk, sk } = recordKey({ kind: 'dossier-member', of: dossier.of, id: '' }, 'client');
  const { Items = [] } = await documentClient().send(
    new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :members)',
      ExpressionAttributeValues: { ':pk': pk, ':members': sk },
    }),
  );
  return { dossier, members: recordsIn(Items) };
};

export const recordsTable = ({ setting }: World): Records => {
  const TableName = setting('TABLE_NAME');
  return {
    async inBranch(branch, kind, which, after) {
      const { items, next } = await pageOfLine(TableName, recordsLine(branch, kind, which), after);
      return { items: items.map(recordFrom), next };
    },

    async overSince(branch, kind, day, after) {
      const { items, next } = await pageOfLine(TableName, recordsLine(branch, kind, 'over'), after, day.toString());
      return { items: items.map(recordFrom), next };
    },

    async someOfBranch(branch, kind, ids) {
      const items = await batchGet(
        TableName,
        ids.map((id) => recordKey({ kind, of: branch, id }, 'branch')),
      );
      return recordsIn(items);
    },

    async ofClients(kind, clients) {
      const items = await batchGet(
        TableName,
        clients.map((of) => recordKey({ kind, of }, 'client')),
      );
      return recordsIn(items);
    },

    withMembers: (dossiers) => Promise.all(dossiers.map((dossier) => withMembers(TableName, dossier))),

    async ofBranch(branch, kind, id) {
      const { Item } = await documentClient().send(new GetCommand({ TableName, Key: recordKey({ kind, of: branch, id }, 'branch') }));
      return Item && recordsIn([Item])[0];
    },
  };
};
