/** A store that holds any number of items, loaded by its own import: writing them one batch after another would take minutes. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { pointSdkAt } from '../sdk.ts';
import { dynoxideProgram, type RunningStore, startDynoxide } from '../store/dynoxide.ts';
import { ensureTable } from '../store/table.ts';

const run = promisify(execFile);

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

const itemsPerFile = 50_000;

/** `items` are lines of DynamoDB JSON, without the `Item` around them. */
export const storeWith = async (folder: string, tableName: string, items: Iterable<string>): Promise<RunningStore> => {
  const [made, data, filled] = ['made', `export/${tableName}/data`, 'filled'].map((name) => join(folder, name));
  if (!made || !data || !filled) throw new Error('a folder without a name');
  for (const each of [made, data, filled]) mkdirSync(each, { recursive: true });
  const schema = join(folder, 'schema.json');
  writeFileSync(schema, JSON.stringify(await schemaOf(made, tableName)));
  let lines: string[] = [];
  let files = 0;
  const write = (): void => {
    writeFileSync(join(data, `${String(files).padStart(4, '0')}.json.gz`), gzipSync(`${lines.join('\n')}\n`, { level: 1 }));
    lines = [];
    files += 1;
  };
  for (const item of items) {
    lines.push(`{"Item":${item}}`);
    if (lines.length === itemsPerFile) write();
  }
  if (lines.length > 0) write();
  const output = join(filled, 'table.db');
  await run(dynoxideProgram(), ['import', '--source', join(folder, 'export'), '--schema', schema, '--output', output]);
  return startDynoxide(filled);
};
