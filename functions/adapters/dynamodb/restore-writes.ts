/** Writes that bring what is held in line with a history. Each expects what was held when the history was read. */
import { isDeepStrictEqual } from 'node:util';
import type { Refusal } from '../../../schemas/kernel/refusals.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import { assigneesOf, type Client, places } from '../../clients/client.ts';
import type { Difference, Replacement } from '../../history/difference.ts';
import type { KeptRecord } from '../../records/record.ts';
import type { Change } from '../../submissions/submission.ts';
import { endedAt } from './assignment-items.ts';
import { findWrites } from './find-rows.ts';
import { emptied } from './item-fields.ts';
import { cardTo, clientTo, documentTo, withdrawnDocument } from './items.ts';
import { assignmentKey, branchLine, clientKey, documentKey, taskKey } from './keys.ts';
import { closeTaskWrite, keyOf, openTaskTo, recordTo, taskAttributes } from './record-items.ts';
import type { ConditionalWrite, Write, WriteContext } from './writes.ts';

export const restoreWrites = (
  context: WriteContext,
  { subject, difference, otherwise }: Extract<Change, { do: 'restore' }>,
): ConditionalWrite[] => {
  const { client, documents, records, tasks } = difference;
  const owner =
    'client' in subject ? ({ of: subject.client, about: 'client' } as const) : ({ of: subject.branch, about: 'branch' } as const);
  return [
    ...(client ? clientWrites(context, client, otherwise) : []),
    ...documents.map((each) => ({ write: documentWrite(context, each), otherwise })),
    ...records.map((each) => ({ write: recordWrite(context, each), otherwise })),
    ...tasks.map((each) => taskWrite(context, { ...owner, name: each.name }, each)),
  ];
};

const assigned: readonly string[] = places;

/** The facts about a client change; who is assigned stays. A client who should not have been registered goes, with the assignments. */
const clientWrites = (context: WriteContext, { held, wanted }: Replacement<Client>, otherwise: Refusal): ConditionalWrite[] => {
  const { tableName: TableName, branch, now } = context;
  const found = findWrites(context, { held, wanted });
  const expected = held && { ConditionExpression: 'person = :held', ExpressionAttributeValues: { ':held': held.person } };
  if (!wanted) {
    if (!held) return [];
    return [
      {
        write: { Update: { TableName, Key: clientKey(held.id), ...emptied([...Object.keys(clientTo(held)), 'line']), ...expected } },
        otherwise,
      },
      ...assigneesOf(held).map((member) => ({ write: { Update: { TableName, Key: assignmentKey(held.id, member), ...endedAt(now) } } })),
      ...found,
    ];
  }
  const next: Record<string, unknown> = { ...clientTo(wanted), line: branchLine(branch) };
  if (!held) {
    const Item = { ...clientKey(wanted.id), ...next };
    return [{ write: { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } }, otherwise }, ...found];
  }
  const before: Record<string, unknown> = { ...clientTo(held), line: branchLine(branch) };
  const names = [...new Set([...Object.keys(before), ...Object.keys(next)])].filter((name) => !assigned.includes(name));
  const set = names.filter((name) => next[name] !== undefined && !isDeepStrictEqual(next[name], before[name]));
  const removed = names.filter((name) => next[name] === undefined && before[name] !== undefined);
  const changed = [...set, ...removed];
  if (changed.length === 0) return [];
  return [
    {
      write: {
        Update: {
          TableName,
          Key: clientKey(wanted.id),
          UpdateExpression: [
            set.length > 0 && `SET ${set.map((name) => `#${name} = :${name}`).join(', ')}`,
            removed.length > 0 && `REMOVE ${removed.map((name) => `#${name}`).join(', ')}`,
          ]
            .filter(Boolean)
            .join(' '),
          ConditionExpression: 'person = :held',
          ExpressionAttributeNames: Object.fromEntries(changed.map((name) => [`#${name}`, name])),
          ExpressionAttributeValues: { ':held': held.person, ...Object.fromEntries(set.map((name) => [`:${name}`, next[name]])) },
        },
      },
      otherwise,
    },
    ...found,
  ];
};

/** The version goes on, so that the workflow that watches the document wakes. A document that should not have been registered leaves a mark. */
const documentWrite = ({ tableName: TableName }: WriteContext, { held, wanted }: Difference['documents'][number]): Write => {
  const document = wanted ?? held;
  if (!document) throw new Error('a document that is neither held nor wanted');
  const { card, person } = cardTo(document.card);
  const set: Record<string, unknown> = wanted ? { ...documentTo(wanted), card, person } : { type: withdrawnDocument, state: 'withdrawn' };
  const names = Object.keys(set);
  const gone = ['renewal', 'rejection'].filter((name) => set[name] === undefined);
  return {
    Update: {
      TableName,
      Key: documentKey(document.client, document.family),
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}${gone.length > 0 ? ` REMOVE ${gone.join(', ')}` : ''} ADD version :one`,
      ConditionExpression: held ? 'version = :held' : 'attribute_not_exists(pk) OR #type = :withdrawn',
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ...Object.fromEntries(names.map((name) => [`:${name}`, set[name]])),
        ':one': 1,
        ...(held ? { ':held': held.version } : { ':withdrawn': withdrawnDocument }),
      },
    },
  };
};

const recordWrite = ({ tableName: TableName }: WriteContext, { held, wanted }: Replacement<KeptRecord>): Write => {
  if (wanted) {
    const Item = { ...keyOf(wanted), ...recordTo(wanted), version: (held?.version ?? 0) + 1 };
    return { Put: { TableName, Item, ...expects(held) } };
  }
  if (!held) throw new Error('a record that is neither held nor wanted');
  return { Update: { TableName, Key: keyOf(held), ...emptied(Object.keys(recordTo(held))), ...expects(held) } };
};

const expects = (held: KeptRecord | undefined) =>
  held
    ? { ConditionExpression: 'version = :held', ExpressionAttributeValues: { ':held': held.version } }
    : { ConditionExpression: 'attribute_not_exists(#state)', ExpressionAttributeNames: { '#state': 'state' } };

const taskWrite = (
  context: WriteContext,
  task: Parameters<typeof taskKey>[0],
  { wanted, held }: Difference['tasks'][number],
): ConditionalWrite => {
  const { tableName: TableName, branch, now } = context;
  if (wanted === undefined) return { write: { Update: { TableName, Key: taskKey(task), ...emptied(taskAttributes) } } };
  if (wanted === 'done' || wanted.state === 'done') {
    return closeTaskWrite(context, { do: 'close task', task, on: dayOf(now) });
  }
  const { claimedBy, claimedAs } = held === undefined || held === 'done' ? {} : held;
  const claim = { ...(claimedBy && { claimedBy }), ...(claimedAs && { claimedAs }) };
  const { branch: _, state: __, claimedBy: ___, claimedAs: ____, ...planned } = wanted;
  return { write: { Put: { TableName, Item: { ...taskKey(task), ...openTaskTo(branch, planned), ...claim } } } };
};
