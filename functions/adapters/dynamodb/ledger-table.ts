/** The ledger in the table. Open rows stand apart in the index `due`, so that finding what is due reads only what is due. */
import { GetCommand, QueryCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { comesBack, type Posting, type Reminder } from '../../residence/ledger.ts';
import type { Ledger } from '../../residence/reminders-ledger.ts';
import type { World } from '../system/world.ts';
import { plannedOnce } from './changes.ts';
import { documentClient } from './client.ts';
import { ended } from './ended.ts';
import { everyItem } from './every-item.ts';
import { sortable } from './item-fields.ts';
import { reminderFrom, wentOutFrom } from './items.ts';
import { closedReminders, messageKey, openReminders, reminderKey, watchedKey } from './keys.ts';

/** Open rows of a branch: a megabyte holds some thousand of them. */
const mostPages = 100;

export const ledgerTable = ({ setting }: World): Ledger => {
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();
  const at = (row: Reminder) => ({ TableName, Key: reminderKey(row.client, row.id) });

  return {
    async due(branch, now) {
      const { Items = [] } = await documents.send(
        new QueryCommand({
          TableName,
          IndexName: 'due',
          KeyConditionExpression: 'dueOf = :of AND dueAt <= :now',
          ExpressionAttributeValues: { ':of': openReminders(branch), ':now': sortable(now) },
          Limit: 100,
        }),
      );
      return Items.map(reminderFrom).filter(({ state }) => state === 'planned');
    },

    async openAbout(family, branch, until) {
      const query = {
        TableName,
        IndexName: 'due',
        KeyConditionExpression: 'dueOf = :of AND dueAt <= :until',
        ExpressionAttributeValues: { ':of': openReminders(branch), ':until': sortable(until) },
      };
      const items = await everyItem(query, mostPages, 'more rows of a branch are open than can be');
      return items.map(reminderFrom).filter((row) => row.family === family);
    },

    async plan(client, branch, reminder) {
      const where = { TableName, Key: reminderKey(client, reminder.id) };
      const { Attributes } = await documents.send(
        new UpdateCommand({ ...where, ...plannedOnce(client, branch, reminder), ReturnValues: 'ALL_NEW' }),
      );
      if (!Attributes || !comesBack(reminderFrom(Attributes))) return;
      await ended(
        documents.send(
          new UpdateCommand({
            ...where,
            UpdateExpression: 'SET #state = :planned, dueOf = :dueOf, dueAt = :dueAt, sendAt = :sendAt REMOVE explanation',
            // Nobody has planned it meanwhile: the same as `comesBack` says of the row that was read.
            ConditionExpression: '#state = :cancelled OR (#state = :superseded AND explanation <> :overtaken)',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: {
              ':planned': 'planned',
              ':cancelled': 'cancelled',
              ':superseded': 'superseded',
              ':overtaken': 'overtaken-by-later-rung',
              ':dueOf': openReminders(branch),
              ':sendAt': reminder.sendAt.toString(),
              ':dueAt': sortable(reminder.sendAt),
            },
          }),
        ),
      );
    },

    postpone: (row, sendAt) =>
      ended(
        documents.send(
          new UpdateCommand({
            ...at(row),
            UpdateExpression: 'SET sendAt = :sendAt, dueAt = :dueAt',
            ConditionExpression: '#state = :planned',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':planned': 'planned', ':sendAt': sendAt.toString(), ':dueAt': sortable(sendAt) },
          }),
        ),
      ),

    explain: (row, { state, explanation }, now) =>
      ended(
        documents.send(
          new UpdateCommand({
            ...at(row),
            UpdateExpression: 'SET #state = :state, dueOf = :dueOf, explanation = :explanation REMOVE leaseUntil',
            ConditionExpression: '#state = :planned OR (#state = :claimed AND leaseUntil <= :now)',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: {
              ':state': state,
              ':dueOf': closedReminders(row.branch),
              ':explanation': explanation,
              ':planned': 'planned',
              ':claimed': 'claimed',
              ':now': sortable(now),
            },
          }),
        ),
      ),

    claim: (rows, { message, reader }, now, leaseUntil) =>
      ended(
        documents.send(
          new TransactWriteCommand({
            TransactItems: [
              asOneMessage(rows, { message, reader }),
              ...rows.map((row) => ({
                Update: {
                  ...at(row),
                  UpdateExpression: 'SET #state = :claimed, message = :message, leaseUntil = :until',
                  ConditionExpression: '#state = :planned OR (#state = :claimed AND message = :message AND leaseUntil <= :now)',
                  ExpressionAttributeNames: { '#state': 'state' },
                  ExpressionAttributeValues: {
                    ':claimed': 'claimed',
                    ':planned': 'planned',
                    ':message': message,
                    ':until': sortable(leaseUntil),
                    ':now': sortable(now),
                  },
                },
              })),
            ],
          }),
        ),
      ),

    async release(rows, message) {
      await ended(
        documents.send(
          new TransactWriteCommand({
            TransactItems: rows.map((row) => ({
              Update: {
                ...at(row),
                UpdateExpression: 'SET #state = :planned REMOVE message, leaseUntil',
                ConditionExpression: '#state = :claimed AND message = :message',
                ExpressionAttributeNames: { '#state': 'state' },
                ExpressionAttributeValues: {
                  ':claimed': 'claimed',
                  ':planned': 'planned',
                  ':message': message,
                },
              },
            })),
          }),
        ),
      );
    },

    async sent(rows, message, sentAt) {
      await documents.send(
        new TransactWriteCommand({
          TransactItems: rows.map((row) => ({
            Update: {
              ...at(row),
              UpdateExpression: 'SET #state = :sent, dueOf = :dueOf, sentAt = :at, lateDays = :late REMOVE leaseUntil',
              ConditionExpression: '#state = :claimed AND message = :message',
              ExpressionAttributeNames: { '#state': 'state' },
              ExpressionAttributeValues: {
                ':sent': 'sent',
                ':claimed': 'claimed',
                ':dueOf': closedReminders(row.branch),
                ':message': message,
                ':at': sentAt.toString(),
                ':late': row.lateDays,
              },
            },
          })),
        }),
      );
    },

    async wentOut(message) {
      const { Item } = await documents.send(new GetCommand({ TableName, Key: messageKey(message), ConsistentRead: true }));
      return Item && wentOutFrom(Item);
    },

    async noteUndelivered(rows, message, undelivered, escalation) {
      const [first] = rows;
      if (!first) return true;
      const { client, family, branch } = first;
      const marks = rows.map((row) => ({
        Update: {
          ...at(row),
          UpdateExpression: 'SET undelivered = :undelivered',
          ConditionExpression: 'message = :message AND attribute_not_exists(undelivered)',
          ExpressionAttributeValues: { ':message': message, ':undelivered': { ...undelivered, at: undelivered.at.toString() } },
        },
      }));
      // A new version of what is watched is what workflows wake for; the stream hands it on until one has looked. A round looks every morning.
      const changed = family !== 'dossier' && {
        Update: {
          TableName,
          Key: watchedKey(client, family),
          UpdateExpression: 'ADD version :one',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':one': 1 },
        },
      };
      const planned = escalation && {
        Update: { TableName, Key: reminderKey(client, escalation.id), ...plannedOnce(client, branch, escalation) },
      };
      const TransactItems = planned ? [...marks, planned, ...(changed ? [changed] : [])] : marks;
      return ended(documents.send(new TransactWriteCommand({ TransactItems })));
    },
  };

  /** The rows of the first time stay: on a later try some of them may have been ended meanwhile. */
  function asOneMessage(rows: readonly Reminder[], { message, reader }: Posting) {
    return {
      Update: {
        TableName,
        Key: messageKey(message),
        UpdateExpression: 'SET #type = :type, reader = :reader, #rows = if_not_exists(#rows, :rows)',
        ExpressionAttributeNames: { '#type': 'type', '#rows': 'rows' },
        ExpressionAttributeValues: { ':type': 'message', ':reader': reader, ':rows': rows.map(({ client, id }) => ({ client, id })) },
      },
    };
  }
};
