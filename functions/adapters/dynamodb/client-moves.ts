/**
 * A client who goes to another branch. The submission moves the client, who sees them and under what they are found; what else stands in the file (documents, records, tasks, reminders that are
 * still to come) is too much for one transaction and follows from the stream. Until then it names the branch before, and is shown to nobody who may not see the client.
 */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { assigneesOf, places } from '../../clients/client.ts';
import type { Change } from '../../submissions/submission.ts';
import type { World } from '../system/world.ts';
import { endedAt } from './assignment-items.ts';
import { documentClient } from './client.ts';
import { itemsOfClient } from './client-items.ts';
import { ended } from './ended.ts';
import { findWrites } from './find-rows.ts';
import { assignmentKey, branchLine, clientKey, doneTasks, openReminders, openTasks, recordsLine } from './keys.ts';
import type { ConditionalWrite, WriteContext } from './writes.ts';

/** The branch before is kept on the client: the stream tells by it that the rest of the file must follow. */
export const moveWrites = (
  context: WriteContext,
  { held: client, to, otherwise }: Extract<Change, { do: 'move client' }>,
): ConditionalWrite[] => [
  {
    write: {
      Update: {
        TableName: context.tableName,
        Key: clientKey(client.id),
        UpdateExpression: `SET #branch = :to, #line = :line, movedFrom = :from REMOVE ${places.join(', ')}`,
        ConditionExpression: '#branch = :from',
        ExpressionAttributeNames: { '#branch': 'branch', '#line': 'line' },
        ExpressionAttributeValues: { ':from': context.branch, ':to': to, ':line': branchLine(to) },
      },
    },
    otherwise,
  },
  ...assigneesOf(client).map((member) => ({
    write: { Update: { TableName: context.tableName, Key: assignmentKey(client.id, member), ...endedAt(context.now) } },
  })),
  ...findWrites(context, { held: client, wanted: { ...client, branch: to } }),
];

type Item = Readonly<Record<string, unknown>>;

/** In which list of the branch an item stands, by the index in which it does; what stands in none says so with an empty object. Undefined: it stays with the branch that did it. */
const listsOf = (item: Item, from: string, to: string): Readonly<Record<string, string>> | undefined => {
  switch (item['type']) {
    case 'document':
    case 'withdrawn-document':
    case 'withdrawn-record':
      return {};
    case 'record': {
      const kind = String(item['kind']);
      const which = (['open', 'over'] as const).find((each) => item['line'] === recordsLine(from, kind, each));
      return which ? { line: recordsLine(to, kind, which) } : {};
    }
    case 'task':
      if (item['dueOf'] === undefined) return {};
      return { dueOf: item['dueOf'] === openTasks(from) ? openTasks(to) : doneTasks(to) };
    case 'reminder':
      // What was sent or explained stays in the nights of the branch that did it.
      return item['dueOf'] === openReminders(from) ? { dueOf: openReminders(to) } : undefined;
    default:
      return undefined;
  }
};

/** Brings the rest of a client's file to the branch in which the client is. Doing it again changes nothing more; what somebody changes meanwhile makes it fail, and it is tried again. */
export const fileMoves =
  ({ setting }: World) =>
  async (client: string): Promise<void> => {
    const TableName = setting('TABLE_NAME');
    const documents = documentClient();
    const items = await itemsOfClient(TableName, client);
    const to = items.find(({ type }) => type === 'client')?.['branch'];
    if (typeof to !== 'string') return;
    for (const item of items) {
      const from = item['branch'];
      const lists = typeof from === 'string' && from !== to ? listsOf(item, from, to) : undefined;
      if (typeof from !== 'string' || lists === undefined) continue;
      const names = Object.keys(lists);
      const moved = await ended(
        documents.send(
          new UpdateCommand({
            TableName,
            Key: { pk: item['pk'], sk: item['sk'] },
            UpdateExpression: `SET ${['branch', ...names].map((name) => `#${name} = :${name}`).join(', ')}`,
            ConditionExpression: ['#branch = :from', ...names.map((name) => `#${name} = :${name}Before`)].join(' AND '),
            ExpressionAttributeNames: Object.fromEntries(['branch', ...names].map((name) => [`#${name}`, name])),
            ExpressionAttributeValues: {
              ':from': from,
              ':branch': to,
              ...Object.fromEntries(
                names.flatMap((name) => [
                  [`:${name}`, lists[name]],
                  [`:${name}Before`, item[name]],
                ]),
              ),
            },
          }),
        ),
      );
      if (!moved) throw new Error('a part of a file that moves was changed meanwhile');
    }
  };
