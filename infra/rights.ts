/** What each function may do, and nothing else. A function with a row here and no row in `schemas/settings.ts`, or the other way round, fails a test. */
import type { table } from '../schemas/table.ts';
import { type MachineId, watching } from './machines.ts';

/** DynamoDB's names, without the prefix. A transaction is allowed by the rights of its parts. */
export type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheckItem';

export type IndexName = (typeof table.indexes)[number]['name'];

export interface Rights {
  /** On the table itself, by its keys. */
  readonly table?: readonly TableAction[];
  /** May add to the audit trail, and may write nothing else by that right. */
  readonly notesLooks?: true;
  /** May keep what was counted for reports, and may write nothing else by that right. */
  readonly keepsCounts?: true;
  /** May query these indexes. */
  readonly indexes?: readonly IndexName[];
  /** May look up members in the user pool. */
  readonly members?: readonly ('AdminGetUser' | 'ListUsersInGroup')[];
  /** May send mail, from our one address. */
  readonly mails?: true;
  /** May start these state machines. */
  readonly starts?: readonly MachineId[];
  /** May see whether an execution of these state machines still runs. */
  readonly sees?: readonly MachineId[];
  /** May list which executions of these state machines run. */
  readonly lists?: readonly MachineId[];
  /** May end a wait of these state machines by sending its token back. */
  readonly wakes?: readonly MachineId[];
}

const readsFiles = ['GetItem', 'Query'] as const satisfies readonly TableAction[];
const submits = ['PutItem', 'UpdateItem', 'ConditionCheckItem'] as const satisfies readonly TableAction[];

export const rightsOf: Readonly<Record<string, Rights>> = {
  // It reads only for the few forms whose effect must know more than they were told, and to correct or withdraw.
  'submissions/submit': { table: [...submits, 'GetItem', 'BatchGetItem', 'Query'], indexes: ['lines'], notesLooks: true },
  'submissions/read': { table: ['GetItem'], notesLooks: true },
  'receipts/verify': {},
  'receipts/keys': {},
  'forms/list': {},
  'forms/describe': {},
  'deadlines/list': { table: ['BatchGetItem', 'Query'], indexes: ['lines'] },
  'calendar/read': { table: ['GetItem', 'BatchGetItem', 'Query'], indexes: ['lines'], members: ['ListUsersInGroup'] },
  'clients/list': { table: ['BatchGetItem', 'Query'], indexes: ['lines'], notesLooks: true },
  'clients/search': { table: ['BatchGetItem', 'Query'], notesLooks: true },
  'clients/read': { table: readsFiles, notesLooks: true },
  'clients/break-glass': { table: ['GetItem', 'PutItem', 'UpdateItem', 'ConditionCheckItem'] },
  'clients/audit': { table: readsFiles, notesLooks: true },
  'clients/timeline': { table: [...readsFiles, 'BatchGetItem'], notesLooks: true, indexes: ['lines'] },
  'tasks/list': { table: ['BatchGetItem'], indexes: ['due'] },
  'tasks/claim': { table: ['GetItem', 'BatchGetItem', 'UpdateItem'] },
  'week/read': { table: ['BatchGetItem', 'Query'], indexes: ['lines', 'due'] },
  'reconciliation/list': { table: ['Query'] },
  'team/overview': { table: ['Query', 'BatchGetItem'], indexes: ['lines', 'due'] },
  // What the municipality reads is held against what it was sent.
  'reports/annual': { table: ['BatchGetItem', 'Query'], indexes: ['facts'], keepsCounts: true },
  'reports/sent': { table: ['BatchGetItem', 'Query'], indexes: ['facts'] },
  'reports/send': { table: ['BatchGetItem', 'Query', 'PutItem'], indexes: ['facts'] },
  'reports/trends': { table: ['BatchGetItem'], indexes: ['facts'], keepsCounts: true },
  openapi: {},
  health: {},
  pages: {
    table: [...submits, ...readsFiles, 'BatchGetItem'],
    indexes: ['lines', 'due', 'facts'],
    members: ['AdminGetUser', 'ListUsersInGroup'],
  },
  'assignment/find-gaps': {
    table: ['GetItem', 'BatchGetItem', 'Query', 'UpdateItem', 'PutItem'],
    indexes: ['lines', 'due'],
    starts: ['guidance-trajectory'],
    sees: ['guidance-trajectory'],
    lists: ['guidance-trajectory'],
    wakes: ['guidance-trajectory'],
  },
  'reports/count': { table: ['BatchGetItem'], indexes: ['facts'], keepsCounts: true },
  dispatch: { table: ['GetItem', 'Query', 'UpdateItem'], starts: watching, wakes: watching },
  reconciliation: {
    table: ['GetItem', 'PutItem'],
    indexes: ['due', 'lines'],
    starts: [...watching, 'monthly-review'],
    sees: [...watching, 'monthly-review'],
    wakes: watching,
  },
  'guidance/read': { table: readsFiles, notesLooks: true },
  'reunification/list': { table: ['Query', 'BatchGetItem'], indexes: ['lines'] },
  'reunification/read': { table: [...readsFiles, 'BatchGetItem'], indexes: ['lines'], notesLooks: true },
  'participation/list': { table: ['BatchGetItem'], indexes: ['lines'] },
  'participation/read': { table: ['GetItem', 'BatchGetItem'], indexes: ['lines'] },
  'rounds/list': { table: ['Query', 'BatchGetItem'], indexes: ['lines'] },
  'rounds/start': { starts: ['monthly-review'] },
  'rounds/plan': { table: ['GetItem', 'Query', 'PutItem', 'UpdateItem'], indexes: ['due'] },
  'rounds/read-dossiers': { table: ['BatchGetItem'], indexes: ['lines'] },
  'rounds/ask': { table: ['BatchGetItem', 'UpdateItem'] },
  'rounds/read-due': { table: ['BatchGetItem'], indexes: ['due'] },
  'rounds/send': {
    table: ['Query', 'BatchGetItem', 'UpdateItem'],
    indexes: ['due'],
    members: ['AdminGetUser', 'ListUsersInGroup'],
    mails: true,
  },
  'rounds/close': { table: ['Query', 'BatchGetItem', 'UpdateItem'] },
  'residence/plan-reminders': { table: ['Query', 'UpdateItem', 'ConditionCheckItem'] },
  'residence/await-change': { table: ['UpdateItem', 'ConditionCheckItem'], wakes: watching },
  'guidance/plan-milestones': { table: ['Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'] },
  'participation/plan-term': { table: ['Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'] },
  'integration/plan-term': { table: ['Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'] },
  'reunification/plan-steps': { table: ['Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'] },
  'residence/note-undelivered': { table: ['GetItem', 'Query', 'UpdateItem'] },
  'residence/send-reminders': {
    table: ['Query', 'BatchGetItem', 'UpdateItem'],
    indexes: ['due'],
    members: ['AdminGetUser', 'ListUsersInGroup'],
    mails: true,
  },
};
