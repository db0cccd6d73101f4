/** Items by their keys, a hundred in a request, as many requests as it takes. What the table leaves over is asked for again. */
import { setTimeout as pause } from 'node:timers/promises';
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from './client.ts';

type Key = Record<string, unknown>;

/** The most keys that the table takes at once. */
const largestBatch = 100;
const mostRounds = 10;

/** In no order; a key that is not there gives nothing. No key may come twice. */
export const batchGet = async (tableName: string, keys: readonly Key[]): Promise<Record<string, unknown>[]> => {
  const batches = Array.from({ length: Math.ceil(keys.length / largestBatch) }, (_, place) =>
    keys.slice(place * largestBatch, (place + 1) * largestBatch),
  );
  return (await Promise.all(batches.map((batch) => wholeBatch(tableName, batch)))).flat();
};

const wholeBatch = async (tableName: string, keys: readonly Key[]): Promise<Record<string, unknown>[]> => {
  const items: Record<string, unknown>[] = [];
  let left = [...keys];
  for (let round = 0; left.length > 0; round += 1) {
    if (round === mostRounds) throw new Error(`the table did not give all items in ${mostRounds} rounds`);
    if (round > 0) await pause(Math.random() * 10 * 2 ** round);
    const answer = await documentClient().send(new BatchGetCommand({ RequestItems: { [tableName]: { Keys: left } } }));
    items.push(...(answer.Responses?.[tableName] ?? []));
    left = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
  }
  return items;
};
