/**
 * Tasks in the table.
 *
 * | question | key |
 * | --- | --- |
 * | open tasks of a branch until a day, or all of them | index `due`: `tasks#branch#open` / day |
 * | one task | `CLIENT#id` or `BRANCH#id` / `TASK#name` |
 */
import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Task } from '../../tasks/task.ts';
import type { Tasks } from '../../tasks/tasks.ts';
import type { World } from '../system/world.ts';
import { documentClient } from './client.ts';
import { ended } from './ended.ts';
import { setOnce } from './item-fields.ts';
import { doneTasks, openTasks, taskKey } from './keys.ts';
import { openTaskTo, taskFrom } from './record-items.ts';

/** More than a branch can have to do; whoever has, sees the nearest. */
const most = 500;

export const tasksTable = ({ setting }: World): Tasks => {
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();
  return {
    async openIn(branch, until) {
      const tasks: Task[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const answer = await documents.send(
          new QueryCommand({
            TableName,
            IndexName: 'due',
            KeyConditionExpression: 'dueOf = :of AND dueAt <= :until',
            ExpressionAttributeValues: { ':of': openTasks(branch), ':until': until.toString() },
            Limit: most - tasks.length,
            ExclusiveStartKey: start,
          }),
        );
        tasks.push(...(answer.Items ?? []).flatMap((item) => taskFrom(item) ?? []));
        start = answer.LastEvaluatedKey;
      } while (start && tasks.length < most);
      return tasks;
    },

    async everyOpenIn(branch, after) {
      const { Items = [], LastEvaluatedKey } = await documents.send(
        new QueryCommand({
          TableName,
          IndexName: 'due',
          KeyConditionExpression: 'dueOf = :of',
          ExpressionAttributeValues: { ':of': openTasks(branch) },
          // A cursor is handed to nobody outside.
          ExclusiveStartKey: after === undefined ? undefined : (JSON.parse(after) as Record<string, string>),
        }),
      );
      return { items: Items.flatMap((item) => taskFrom(item) ?? []), next: LastEvaluatedKey && JSON.stringify(LastEvaluatedKey) };
    },

    async one({ of, name }) {
      for (const about of ['client', 'branch'] as const) {
        const { Item } = await documents.send(new GetCommand({ TableName, Key: taskKey({ of, about, name }), ConsistentRead: true }));
        if (Item) return taskFrom(Item);
      }
      return undefined;
    },

    async open(branch, task) {
      await documents.send(new UpdateCommand({ TableName, Key: taskKey(task), ...setOnce(openTaskTo(branch, task)) }));
    },

    async claim(task, { member, as, insteadOf = member }) {
      return ended(
        documents.send(
          new UpdateCommand({
            TableName,
            Key: taskKey(task),
            UpdateExpression: 'SET claimedBy = :me, claimedAs = :as',
            ConditionExpression: '#state = :open AND (attribute_not_exists(claimedBy) OR claimedBy IN (:me, :before))',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':me': member, ':as': as, ':before': insteadOf, ':open': 'open' },
          }),
        ),
      );
    },

    async keepOpen(branch, task) {
      const { title, why } = task;
      const isOpen = await ended(
        documents.send(
          new UpdateCommand({
            TableName,
            Key: taskKey(task),
            UpdateExpression: 'SET title = :title, why = :why',
            ConditionExpression: '#state = :open',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':title': title, ':why': why, ':open': 'open' },
          }),
        ),
      );
      if (isOpen) return;
      // Whoever took it on the last time did what was asked then.
      const Item = { ...taskKey(task), ...openTaskTo(branch, task) };
      await documents.send(new PutCommand({ TableName, Item }));
    },

    async move(task, dueOn) {
      const day = dueOn.toString();
      await ended(
        documents.send(
          new UpdateCommand({
            TableName,
            Key: taskKey(task),
            UpdateExpression: 'SET dueOn = :day, dueAt = :day',
            ConditionExpression: '#state = :open',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':open': 'open', ':day': day },
          }),
        ),
      );
    },

    async close(branch, task) {
      await ended(
        documents.send(
          new UpdateCommand({
            TableName,
            Key: taskKey(task),
            UpdateExpression: 'SET #state = :done, dueOf = :dueOf, closedBy = :workflow',
            ConditionExpression: '#state = :open',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':open': 'open', ':done': 'done', ':dueOf': doneTasks(branch), ':workflow': 'workflow' },
          }),
        ),
      );
    },
  };
};
