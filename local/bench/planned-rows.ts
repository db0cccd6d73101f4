/** A branch's planned reminders in any number, written as the application writes them, and loaded by the store's own import. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { plannedOnce } from '../../functions/adapters/dynamodb/changes.ts';
import { reminderKey } from '../../functions/adapters/dynamodb/keys.ts';
import type { PlannedReminder } from '../../functions/residence/climb.ts';
import { remindersOf } from '../../functions/residence/reminders.ts';
import { dayOf, type Temporal } from '../../schemas/kernel/time.ts';
import { pointSdkAt } from '../sdk.ts';
import { dynoxideProgram, type RunningStore, startDynoxide } from '../store/dynoxide.ts';
import { ensureTable } from '../store/table.ts';

const run = promisify(execFile);

export interface Wanted {
  readonly tableName: string;
  /** The rows of one of these are asked for; those of the others are there too. */
  readonly branches: readonly [string, ...string[]];
  readonly rows: number;
  /** So many of them are due now, all in the first branch. */
  readonly due: number;
  readonly now: Temporal.Instant;
}

/** Years over which the ends of the cards are spread. */
const years = 6;

const climbed = (client: string, branch: string, cardEndsOn: Temporal.PlainDate, now: Temporal.Instant): PlannedReminder[] =>
  remindersOf(
    { client, branch, family: 'residence', card: { kind: 'asylum-temporary', cardEndsOn }, state: 'running', version: 1 },
    now.subtract({ hours: 24 }),
  );

/** The item that planning leaves in the table: what the update sets, under its key. */
const itemOf = (client: string, branch: string, reminder: PlannedReminder): Record<string, unknown> => {
  const set = Object.entries(plannedOnce(client, branch, reminder).ExpressionAttributeValues);
  return { ...reminderKey(client, reminder.id), ...Object.fromEntries(set.map(([name, value]) => [name.slice(1), value])) };
};

/** Ladders of asylum permits: as many as are due now stand on their first rung today; all others begin later. */
export const plannedRows = function* ({ branches, rows, due, now }: Wanted): Generator<Record<string, unknown>> {
  const today = dayOf(now);
  const ladders = new Map<string, PlannedReminder[]>();
  let left = rows;
  for (let number = 0; left > 0; number += 1) {
    const isDue = number < due;
    const client = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    const branch = (isDue ? branches[0] : branches[number % branches.length]) ?? branches[0];
    // A prime step visits the days of all years in a mixed order.
    const end = isDue ? today.add({ months: 7 }) : today.add({ months: 8, days: (number * 1009) % (365 * years) });
    const ladder = ladders.get(end.toString()) ?? climbed(client, branch, end, now);
    ladders.set(end.toString(), ladder);
    const dueToCome = Math.max(0, due - number - 1);
    const taken = ladder.slice(0, Math.max(1, left - dueToCome));
    for (const reminder of taken) yield itemOf(client, branch, reminder);
    left -= taken.length;
  }
};

/** The table as `npm start` makes it, without its stream: nothing follows what is loaded. */
const schemaOf = async (folder: string, TableName: string): Promise<unknown> => {
  const store = await startDynoxide(folder);
  pointSdkAt({ dynamodb: store.endpoint, services: store.endpoint });
  const client = new DynamoDBClient({});
  await ensureTable(client, TableName);
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  client.destroy();
  await store.close();
  const { StreamSpecification: _, LatestStreamArn: __, LatestStreamLabel: ___, ...table } = Table ?? {};
  return { Table: table };
};

const rowsPerFile = 50_000;

/** A store in `folder` that holds the rows. */
export const storeWith = async (folder: string, wanted: Wanted): Promise<RunningStore> => {
  const [made, data, filled] = ['made', `export/${wanted.tableName}/data`, 'filled'].map((name) => join(folder, name));
  if (!made || !data || !filled) throw new Error('a folder without a name');
  for (const each of [made, data, filled]) mkdirSync(each, { recursive: true });
  const schema = join(folder, 'schema.json');
  writeFileSync(schema, JSON.stringify(await schemaOf(made, wanted.tableName)));
  let lines: string[] = [];
  let files = 0;
  const write = (): void => {
    writeFileSync(join(data, `${String(files).padStart(4, '0')}.json.gz`), gzipSync(`${lines.join('\n')}\n`, { level: 1 }));
    lines = [];
    files += 1;
  };
  for (const item of plannedRows(wanted)) {
    lines.push(JSON.stringify({ Item: marshall(item) }));
    if (lines.length === rowsPerFile) write();
  }
  if (lines.length > 0) write();
  const output = join(filled, 'table.db');
  await run(dynoxideProgram(), ['import', '--source', join(folder, 'export'), '--schema', schema, '--output', output]);
  return startDynoxide(filled);
};
