/** Writes that bring what is held in line with a history. Each expects what was held when the history was read. */
import { isDeepStrictEqual } from 'node:util';
import type { Refusal } from '../../../schemas/kernel/refusals.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import { isRecordKind, recordKindOf } from '../../../schemas/records/index.ts';
import { assigneesOf, type Client, places } from '../../clients/client.ts';
import type { Difference, Replacement } from '../../history/difference.ts';
import type { KeptRecord } from '../../records/record.ts';
import type { Change } from '../../submissions/submission.ts';
import { endedAt } from './assignment-items.ts';
import { findWrites } from './find-rows.ts';
import { emptied } from './item-fields.ts';
import { cardTo, clientTo, documentTo, withdrawnDocument } from './items.ts';
import { assignmentKey, branchLine, clientKey, documentKey, taskKey } from './keys.ts';
import { closeTaskWrite, keyOf, openTaskTo, recordTo, taskAttributes, withdrawnRecord } from './record-items.ts';
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
    ...wholesOf(records).map((whole) => ({ write: newVersionOf(context, whole), otherwise })),
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

/** What is left of a record that should not have been told still says what it was, so that its versions go on counting and its reminders end. */
const markOf = ({ kind, of }: KeptRecord) => ({ type: withdrawnRecord, kind, of });

/** The version goes on, so that a workflow that watches the record wakes. */
const recordWrite = ({ tableName: TableName }: WriteContext, { held, wanted }: Replacement<KeptRecord>): Write => {
  const record = wanted ?? held;
  if (!record) throw new Error('a record that is neither held nor wanted');
  const set: Record<string, unknown> = wanted ? recordTo(wanted) : markOf(record);
  const names = [...new Set([...Object.keys(set), ...(held ? Object.keys(recordTo(held)) : [])])];
  const gone = names.filter((name) => set[name] === undefined);
  const numbered = (name: string) => names.indexOf(name);
  const kept = names.filter((name) => set[name] !== undefined);
  return {
    Update: {
      TableName,
      Key: keyOf(record),
      UpdateExpression: [
        `SET ${kept.map((name) => `#n${numbered(name)} = :n${numbered(name)}`).join(', ')}`,
        ...(gone.length > 0 ? [`REMOVE ${gone.map((name) => `#n${numbered(name)}`).join(', ')}`] : []),
        'ADD version :one',
      ].join(' '),
      ConditionExpression: held ? 'version = :held' : 'attribute_not_exists(#state)',
      ExpressionAttributeNames: {
        ...Object.fromEntries(names.map((name) => [`#n${numbered(name)}`, name])),
        ...(!held && { '#state': 'state' }),
      },
      ExpressionAttributeValues: {
        ...Object.fromEntries(kept.map((name) => [`:n${numbered(name)}`, set[name]])),
        ':one': 1,
        ...(held && { ':held': held.version }),
      },
    },
  };
};

/** Records of which others are a part, and which are not written over themselves: who watches the whole must hear of it. */
const wholesOf = (records: Difference['records']): KeptRecord[] => {
  const written = records.map(({ held, wanted }) => wanted ?? held).filter((record) => record !== undefined);
  const wholes = new Map<string, KeptRecord>();
  for (const part of written) {
    const { partOf } = recordKindOf(part.kind);
    if (partOf && isRecordKind(partOf) && !written.some(({ kind }) => kind === partOf))
      wholes.set(partOf, { ...part, kind: partOf, id: undefined });
  }
  return [...wholes.values()];
};

const newVersionOf = ({ tableName: TableName }: WriteContext, whole: KeptRecord): Write => ({
  Update: {
    TableName,
    Key: keyOf(whole),
    UpdateExpression: 'ADD version :one',
    ConditionExpression: 'attribute_exists(version)',
    ExpressionAttributeValues: { ':one': 1 },
  },
});

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
