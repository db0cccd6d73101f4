/** Makes the one table from its description, with the stream on. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import { type Index, table } from '../../schemas/table.ts';

const indexes: readonly Index[] = table.indexes;

const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

/** Of the table and some of its indexes: no other may be named. */
const attributes = (own: readonly Index[]): AttributeDefinition[] => {
  const names = new Set([table.partition, table.sort, ...own.flatMap(({ partition, sort }) => [partition, sort])]);
  return [...names].map((AttributeName) => ({ AttributeName, AttributeType: 'S' }));
};

const projectionOf = ({ holds }: Index) =>
  holds ? { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...holds] } : { ProjectionType: 'ALL' as const };

const described = async (client: DynamoDBClient, TableName: string): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName }))).Table;
  } catch (fault) {
    if (fault instanceof ResourceNotFoundException) return undefined;
    throw fault;
  }
};

/** How often it is asked whether an index is there, and how long between: ten minutes in all. */
const mostAsked = 6000;
const between = 100;

const untilActive = async (client: DynamoDBClient, TableName: string, name: string): Promise<void> => {
  for (let asked = 0; asked < mostAsked; asked += 1) {
    const found = (await described(client, TableName))?.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === name);
    if (found?.IndexStatus === 'ACTIVE') return;
    await pause(between);
  }
  throw new Error(`The index ${name} is not there after ten minutes.`);
};

/** A data folder of an older version is given the indexes that came since, one after the other; the store fills them. */
const addMissing = async (client: DynamoDBClient, TableName: string, known: TableDescription): Promise<string[]> => {
  const missing = indexes.filter(({ name }) => !known.GlobalSecondaryIndexes?.some(({ IndexName }) => IndexName === name));
  for (const index of missing) {
    const { name, partition, sort } = index;
    const Create = { IndexName: name, KeySchema: keys(partition, sort), Projection: projectionOf(index) };
    await client.send(
      new UpdateTableCommand({ TableName, AttributeDefinitions: attributes([index]), GlobalSecondaryIndexUpdates: [{ Create }] }),
    );
    await untilActive(client, TableName, name);
  }
  return missing.map(({ name }) => name);
};

export interface ReadyTable {
  readonly streamArn: string;
  /** Indexes that an older table did not have. What an index needs of each item is for whoever writes such items to add. */
  readonly added: readonly string[];
}

/** Makes the table if it is not there, and adds the indexes that it lacks. */
export const ensureTable = async (client: DynamoDBClient, TableName: string): Promise<ReadyTable> => {
  const known = await described(client, TableName);
  const added = known ? await addMissing(client, TableName, known) : [];
  if (!known) await create(client, TableName);
  const streamArn = (known ?? (await described(client, TableName)))?.LatestStreamArn;
  if (streamArn === undefined) throw new Error(`The table ${TableName} has no stream.`);
  return { streamArn, added };
};

const create = async (client: DynamoDBClient, TableName: string): Promise<void> => {
  try {
    await client.send(
      new CreateTableCommand({
        TableName,
        KeySchema: keys(table.partition, table.sort),
        AttributeDefinitions: attributes(indexes),
        BillingMode: 'PAY_PER_REQUEST',
        GlobalSecondaryIndexes: indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: keys(index.partition, index.sort),
          Projection: projectionOf(index),
        })),
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
      }),
    );
  } catch (fault) {
    if (!(fault instanceof ResourceInUseException)) throw fault;
  }
};
