/** Records and tasks as they stand in the table, and the writes that move them. A fact is an attribute of its own, so that a step adds to what is there without reading it. */
import * as z from 'zod/mini';
import { isFormId } from '../../../schemas/forms/ids.ts';
import type { Refusal } from '../../../schemas/kernel/refusals.ts';
import { recordKindOf, recordKinds } from '../../../schemas/records/index.ts';
import { absent } from '../../../schemas/records/record-kind.ts';
import { isOver, type KeptRecord, type RecordRef } from '../../records/record.ts';
import { seatedIn, seatsFact } from '../../records/seats.ts';
import type { Change, SeatChange } from '../../submissions/submission.ts';
import type { PlannedTask, Task } from '../../tasks/task.ts';
import { json, keysOf, once, setOnce, storedDay } from './item-fields.ts';
import { doneTasks, openTasks, recordKey, recordsLine, taskKey } from './keys.ts';
import type { ConditionalWrite, WriteContext } from './writes.ts';

/** The type of what is left of a record that should not have been told. */
export const withdrawnRecord = 'withdrawn-record';

const factPrefix = 'fact:';

const recordItem = once(() =>
  z.looseObject({
    kind: z.enum(keysOf(recordKinds)),
    of: z.string(),
    id: z.optional(z.string()),
    branch: z.string(),
    state: z.string(),
    since: storedDay(),
    person: z.optional(z.record(z.string(), json())),
    version: z.int(),
  }),
);

const fact = once(json);

export const recordFrom = (item: unknown): KeptRecord => {
  const { kind, of, id, branch, state, since, person = {}, version, ...rest } = recordItem().parse(item);
  if (!Object.hasOwn(recordKindOf(kind).states, state))
    throw new Error(`a record of the kind ${kind} is in a state that the kind does not have`);
  const facts = Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) =>
      name.startsWith(factPrefix) ? [[name.slice(factPrefix.length), fact().parse(fromSet(value))]] : [],
    ),
  );
  return { kind, of, ...(id !== undefined && { id }), branch, state, since, facts, person, version };
};

/** Those who have a seat are a set in the table, to which a step adds without reading it. */
const fromSet = (value: unknown): unknown => (value instanceof Set ? [...value].toSorted() : value);

type RecordStep = Extract<Change, { do: 'step record' }>;

/** The attributes of a record beside its key and version. A person about whom nothing was said leaves no attribute. */
export const recordTo = ({ kind, of, id, branch, state, since, facts, person }: Omit<KeptRecord, 'version'>): Record<string, unknown> => ({
  type: 'record',
  kind,
  of,
  ...(id !== undefined && { id }),
  branch,
  state,
  since: since.toString(),
  line: recordsLine(branch, kind, isOver({ kind, state }) ? 'over' : 'open'),
  at: since.toString(),
  ...Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      `${factPrefix}${name}`,
      name === seatsFact(kind) ? new Set(seatedIn({ kind, facts })) : value,
    ]),
  ),
  ...(Object.keys(person).length > 0 && { person: { ...person } }),
});

export const keyOf = (record: RecordRef) => recordKey(record, recordKindOf(record.kind).of);

/** One update: the states from which the step leads are its condition. */
export const recordWrite = ({ tableName, branch }: WriteContext, change: RecordStep): ConditionalWrite => {
  const { record, from, to, on, facts, person, otherwise, untold, seat } = change;
  const { since, at, ...whole } = recordTo({ ...record, branch, state: to, since: on, facts, person });
  // A seat brings nothing into its state: since when that is stays, whoever tells first of two invitations.
  const set: Record<string, unknown> = seat ? whole : { ...whole, since, at };
  const names = Object.keys(set);
  const states = from.filter((state) => state !== absent);
  const conditions = [
    ...(from.includes(absent) ? ['attribute_not_exists(#state)'] : []),
    ...(states.length > 0 ? [`#state IN (${states.map((_, place) => `:from${place}`).join(', ')}) AND #branch = :branch`] : []),
  ];
  const ofStates = conditions.map((condition) => `(${condition})`).join(' OR ');
  const untoldFact = untold && `${factPrefix}${untold.fact}`;
  const seats = seat && seatWrite(record, seat);
  const further = [...(untold ? ['(attribute_not_exists(#untold) OR #untold = :empty)'] : []), ...(seats ? [seats.condition] : [])];
  // DynamoDB refuses parentheses that are redundant.
  const condition = [further.length > 0 && conditions.length > 1 ? `(${ofStates})` : ofStates, ...further].join(' AND ');
  const otherwiseBy = (item: Readonly<Record<string, unknown>>): Refusal | undefined => {
    // Where the state is not what it had to be, that is said; a fact, or a seat, is told of only by a record whose state is right.
    if (!from.includes(String(item['state']))) return otherwise;
    if (untold && untoldFact !== undefined && (item[untoldFact] ?? null) !== null) return untold.otherwise;
    return seat && 'takenBy' in seat ? seat.full : otherwise;
  };
  return {
    write: {
      Update: {
        TableName: tableName,
        Key: keyOf(record),
        UpdateExpression: [
          `SET ${names.map((_, place) => `#n${place} = :v${place}`).join(', ')}`,
          `ADD version :one${seats?.adds ?? ''}`,
          ...(seats?.removes ? [seats.removes] : []),
        ].join(' '),
        ConditionExpression: condition,
        ExpressionAttributeNames: {
          ...Object.fromEntries(names.map((name, place) => [`#n${place}`, name])),
          '#state': 'state',
          ...(states.length > 0 && { '#branch': 'branch' }),
          ...(untoldFact !== undefined && { '#untold': untoldFact }),
          ...seats?.names,
        },
        ExpressionAttributeValues: {
          ...Object.fromEntries(names.map((name, place) => [`:v${place}`, set[name]])),
          ...Object.fromEntries(states.map((state, place) => [`:from${place}`, state])),
          ...(states.length > 0 && { ':branch': branch }),
          ...(untold && { ':empty': null }),
          ...seats?.values,
          ':one': 1,
        },
        ...(further.length > 0 && { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const }),
      },
    },
    otherwise,
    ...(further.length > 0 && { otherwiseBy }),
  };
};

/** The seats as the table holds them: a set, so that who has a seat does not take a second one. */
const seatWrite = ({ kind }: RecordRef, seat: SeatChange) => {
  const { seats } = recordKindOf(kind);
  if (!seats) throw new Error(`a record of the kind ${kind} has no seats`);
  const takes = 'takenBy' in seat;
  const who = takes ? seat.takenBy : seat.givenBackBy;
  return {
    adds: takes ? ', #seated :seat' : undefined,
    removes: takes ? undefined : 'DELETE #seated :seat',
    condition: takes ? '(attribute_not_exists(#seated) OR contains(#seated, :who) OR size(#seated) < #seats)' : 'contains(#seated, :who)',
    names: { '#seated': `${factPrefix}${seats.takenBy}`, ...(takes && { '#seats': `${factPrefix}${seats.number}` }) },
    values: { ':seat': new Set([who]), ':who': who },
  };
};

/** Nothing is written: the record must be there, in one of the states, or nothing else is written either. */
export const recordCheck = (
  { tableName, branch }: WriteContext,
  { record, states, otherwise }: Extract<Change, { do: 'see record' }>,
): ConditionalWrite => ({
  write: {
    ConditionCheck: {
      TableName: tableName,
      Key: recordKey(record, recordKindOf(record.kind).of),
      ConditionExpression: `#branch = :branch AND #state IN (${states.map((_, place) => `:state${place}`).join(', ')})`,
      ExpressionAttributeNames: { '#state': 'state', '#branch': 'branch' },
      ExpressionAttributeValues: { ':branch': branch, ...Object.fromEntries(states.map((state, place) => [`:state${place}`, state])) },
    },
  },
  otherwise,
});

const text = () => z.object({ nl: z.string(), en: z.string() });

const taskItem = once(() =>
  z.object({
    of: z.string(),
    about: z.enum(['client', 'branch']),
    name: z.string(),
    branch: z.string(),
    form: z.string(),
    prefill: z.record(z.string(), z.string()),
    title: text(),
    why: text(),
    dueOn: storedDay(),
    owner: z.enum(['contact-volunteer', 'legal-volunteer', 'job-coach', 'team-leader']),
    state: z.enum(['open', 'done']),
    openedBy: z.optional(z.literal('workflow')),
    closedBy: z.optional(z.literal('workflow')),
    claimedBy: z.optional(z.string()),
    claimedAs: z.optional(z.enum(['assigned', 'branch'])),
  }),
);

/** Undefined for a task that was done before anybody opened it: only the mark that it is done stands there. */
export const taskFrom = (item: Readonly<Record<string, unknown>>): Task | undefined => {
  if (item['form'] === undefined) return undefined;
  const task = taskItem().parse(item);
  const { form } = task;
  if (!isFormId(form)) throw new Error('a task names a form that is not in the catalogue');
  return { ...task, form };
};

/** What was opened before stays as it is, and what was done stays done. */
export const openTaskWrite = ({ tableName, branch }: Pick<WriteContext, 'tableName' | 'branch'>, task: PlannedTask): ConditionalWrite => ({
  write: { Update: { TableName: tableName, Key: taskKey(task), ...setOnce(openTaskTo(branch, task)) } },
});

/** Whoever took it on before it was closed has to take it on anew. */
export const reopenTaskWrite = (
  { tableName, branch }: Pick<WriteContext, 'tableName' | 'branch'>,
  task: PlannedTask,
): ConditionalWrite => ({
  write: { Put: { TableName: tableName, Item: { ...taskKey(task), ...openTaskTo(branch, task) } } },
});

/** All that a task can hold beside its key. */
export const taskAttributes: readonly string[] = ['type', ...Object.keys(taskItem().shape), 'dueOf', 'dueAt'];

export const openTaskTo = (branch: string, { dueOn, ...task }: PlannedTask) => {
  const day = dueOn.toString();
  return { type: 'task', ...task, branch, dueOn: day, state: 'open', dueOf: openTasks(branch), dueAt: day };
};

/** It leaves the list of what is open, and keeps a place in that of what is done, so that opening it later does not bring it back. */
export const closeTaskWrite = (
  { tableName, branch }: WriteContext,
  { task, on }: Extract<Change, { do: 'close task' }>,
): ConditionalWrite => ({
  write: {
    Update: {
      TableName: tableName,
      Key: taskKey(task),
      UpdateExpression: 'SET #type = :type, #state = :done, dueOf = :dueOf, dueAt = if_not_exists(dueAt, :on)',
      ExpressionAttributeNames: { '#type': 'type', '#state': 'state' },
      ExpressionAttributeValues: { ':type': 'task', ':done': 'done', ':dueOf': doneTasks(branch), ':on': on.toString() },
    },
  },
});
