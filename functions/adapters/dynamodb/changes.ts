/** How each change becomes one write of the transaction, with what it expects to find. */
import { assigneesOf } from '../../clients/client.ts';
import type { Change } from '../../submissions/submission.ts';
import { assignmentItem, assignmentWrites } from './assignment-items.ts';
import { moveWrites } from './client-moves.ts';
import { changeClientWrites, seeClientWrite } from './client-writes.ts';
import { findWrites } from './find-rows.ts';
import { setOnce, sortable } from './item-fields.ts';
import { cardTo, clientTo, objectionTo, rejectionTo, reminderTo, renewalTo } from './items.ts';
import { branchLine, clientKey, documentKey, openReminders, reminderKey, submissionKey } from './keys.ts';
import { closeTaskWrite, openTaskWrite, recordCheck, recordWrite, reopenTaskWrite } from './record-items.ts';
import { restoreWrites } from './restore-writes.ts';
import type { ConditionalWrite, WriteContext } from './writes.ts';

export const writesOf = (change: Change, context: WriteContext): ConditionalWrite[] => {
  const { tableName: TableName, branch } = context;
  switch (change.do) {
    case 'add client': {
      const { client } = change;
      const line = { branch, at: client.registeredAt.toString(), client: client.id };
      return [
        { write: { Put: { TableName, Item: { ...clientKey(client.id), ...clientTo(client), line: branchLine(branch) } } } },
        ...assigneesOf(client).map((member) => ({ write: { Put: { TableName, Item: assignmentItem(line, member) } } })),
        ...findWrites(context, { wanted: client }),
      ];
    }
    case 'change client':
      return changeClientWrites(context, change);
    case 'see client':
      return [seeClientWrite(context, change)];
    case 'hold document': {
      const { card, person } = cardTo(change.card);
      return [
        {
          write: {
            Update: {
              TableName,
              Key: documentKey(change.client, change.family),
              UpdateExpression:
                'SET #type = :type, client = :client, #family = :family, #branch = :branch, card = :card, person = :person, #state = :running REMOVE renewal, rejection ADD version :one',
              ConditionExpression: 'attribute_not_exists(pk) OR #state <> :pending OR card.cardEndsOn < :ends',
              ExpressionAttributeNames: { '#type': 'type', '#family': 'family', '#branch': 'branch', '#state': 'state' },
              ExpressionAttributeValues: {
                ':type': 'document',
                ':client': change.client,
                ':family': change.family,
                ':branch': branch,
                ':card': card,
                ':person': person,
                ':running': 'running',
                ':pending': 'renewal-pending',
                ':ends': card.cardEndsOn,
                ':one': 1,
              },
            },
          },
          otherwise: change.otherwise,
        },
      ];
    }
    case 'send renewal':
      return [
        stepOf(context, change, 'SET #state = :to, renewal = :renewal', {
          ':to': 'renewal-pending',
          ':renewal': renewalTo(change.renewal),
        }),
      ];
    case 'decide renewal': {
      if (change.card) {
        const { card, person } = cardTo(change.card);
        return [
          stepOf(context, change, 'SET #state = :to, card = :card, person = :person REMOVE renewal, rejection', {
            ':to': change.to,
            ':card': card,
            ':person': person,
          }),
        ];
      }
      if (change.rejection) {
        return [
          stepOf(context, change, 'SET #state = :to, rejection = :rejection REMOVE renewal', {
            ':to': change.to,
            ':rejection': rejectionTo(change.rejection),
          }),
        ];
      }
      return [stepOf(context, change, 'SET #state = :to REMOVE renewal', { ':to': change.to })];
    }
    case 'file objection':
      return [
        {
          write: {
            Update: {
              TableName,
              Key: documentKey(change.client, change.family),
              UpdateExpression: 'SET rejection.objection = :objection ADD version :one',
              ConditionExpression: 'rejection.application = :application',
              ExpressionAttributeValues: {
                ':objection': objectionTo(change.objection),
                ':application': change.application,
                ':one': 1,
              },
            },
          },
          otherwise: change.otherwise,
        },
      ];
    case 'plan reminder': {
      const { reminder, client } = change;
      return [{ write: { Update: { TableName, Key: reminderKey(client, reminder.id), ...plannedOnce(client, branch, reminder) } } }];
    }
    case 'step record':
      return [recordWrite(context, change)];
    case 'see record':
      return [recordCheck(context, change)];
    case 'open task':
      return [change.again ? reopenTaskWrite(context, change.task) : openTaskWrite(context, change.task)];
    case 'close task':
      return [closeTaskWrite(context, change)];
    case 'mark amended':
      return [
        {
          write: {
            Update: {
              TableName,
              Key: submissionKey(change.submission),
              // What was amended is no fact any more; what took its place is one of its own.
              UpdateExpression: 'SET amendedBy = :by REMOVE factOf, factOn',
              ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(amendedBy)',
              ExpressionAttributeValues: { ':by': { submission: change.by, how: change.how } },
            },
          },
          otherwise: change.otherwise,
        },
      ];
    case 'restore':
      return restoreWrites(context, change);
    case 'assign client':
      return assignmentWrites(context, change);
    case 'move client':
      return moveWrites(context, change);
  }
};

/** A step of a document's renewal: the kind of card and the state from which the step may be taken are the condition. */
const stepOf = (
  { tableName }: WriteContext,
  change: Extract<Change, { do: 'send renewal' | 'decide renewal' }>,
  update: string,
  values: Record<string, unknown>,
): ConditionalWrite => {
  const kinds = Object.fromEntries(change.kinds.map((kind, place) => [`:kind${place}`, kind]));
  const from = Object.fromEntries(change.from.map((state, place) => [`:from${place}`, state]));
  return {
    write: {
      Update: {
        TableName: tableName,
        Key: documentKey(change.client, change.family),
        UpdateExpression: `${update} ADD version :one`,
        ConditionExpression: `card.kind IN (${Object.keys(kinds).join(', ')}) AND #state IN (${Object.keys(from).join(', ')})`,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ...values, ...kinds, ...from, ':one': 1 },
      },
    },
    otherwise: change.otherwise,
  };
};

/** Plans a row that may have been planned, or even sent, before: what stands there stays. No read is needed to know. */
export const plannedOnce = (client: string, branch: string, reminder: Extract<Change, { do: 'plan reminder' }>['reminder']) =>
  setOnce({
    ...reminderTo(client, branch, reminder),
    state: 'planned',
    dueOf: openReminders(branch),
    dueAt: sortable(reminder.sendAt),
  });
