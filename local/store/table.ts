/** Makes the one table from its description, with the stream on. */
import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { type Index, table } from '../../schemas/table.ts';

const indexes: readonly Index[] = table.indexes;

const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

const attributes = (): AttributeDefinition[] => {
  const names = new Set([table.partition, table.sort, ...table.indexes.flatMap(({ partition, sort }) => [partition, sort])]);
  return [...names].map((AttributeName) => ({ AttributeName, AttributeType: 'S' }));
};

const streamOf = async (client: DynamoDBClient, TableName: string): Promise<string | undefined> => {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    const missing = table.indexes.filter(({ name }) => !Table?.GlobalSecondaryIndexes?.some(({ IndexName }) => IndexName === name));
    if (missing.length > 0) {
      const names = missing.map(({ name }) => name).join(', ');
      throw new Error(`The table in this data folder is of an older version (no index ${names}). Start with a new --data folder.`);
    }
    return Table?.LatestStreamArn;
  } catch (fault) {
    if (fault instanceof ResourceNotFoundException) return undefined;
    throw fault;
  }
};

/** Makes the table if it is not there; gives the ARN of its stream. */
export const ensureTable = async (client: DynamoDBClient, TableName: string): Promise<string> => {
  const known = await streamOf(client, TableName);
  if (known !== undefined) return known;
  try {
    await client.send(
      new CreateTableCommand({
        TableName,
        KeySchema: keys(table.partition, table.sort),
        AttributeDefinitions: attributes(),
        BillingMode: 'PAY_PER_REQUEST',
        GlobalSecondaryIndexes: indexes.map(({ name, partition, sort, holds }) => ({
          IndexName: name,
          KeySchema: keys(partition, sort),
          Projection: holds ? { ProjectionType: 'INCLUDE', NonKeyAttributes: [...holds] } : { ProjectionType: 'ALL' },
        })),
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
      }),
    );
  } catch (fault) {
    if (!(fault instanceof ResourceInUseException)) throw fault;
  }
  const made = await streamOf(client, TableName);
  if (made === undefined) throw new Error(`The table ${TableName} has no stream.`);
  return made;
};
