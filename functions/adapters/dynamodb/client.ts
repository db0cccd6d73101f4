/** The one connection to the table per container. Where it goes is the SDK's own setting, AWS_ENDPOINT_URL_DYNAMODB. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

const ignore = (): void => undefined;

/** Without `info` the SDK does not copy every answer for a log line that nobody reads; with its own silent logger it does. */
const silent = { trace: ignore, debug: ignore, warn: ignore, error: ignore } as unknown as NonNullable<DynamoDBClientConfig['logger']>;

let documents: DynamoDBDocumentClient | undefined;

export const documentClient = (): DynamoDBDocumentClient => {
  documents ??= DynamoDBDocumentClient.from(new DynamoDBClient({ logger: silent }), { marshallOptions: { removeUndefinedValues: true } });
  return documents;
};
