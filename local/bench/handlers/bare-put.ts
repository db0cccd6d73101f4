/** The limit against which the submit function is measured: one lib-dynamodb Put, written as every tutorial writes it. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const handler = async (event: {
  readonly headers: Record<string, string>;
  readonly body: string;
}): Promise<{ statusCode: number }> => {
  const Item = { pk: event.headers['idempotency-key'], sk: 'SUBMISSION', answers: JSON.parse(event.body) as unknown };
  await documents.send(new PutCommand({ TableName: process.env['TABLE_NAME'], Item }));
  return { statusCode: 201 };
};
