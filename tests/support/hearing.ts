/** Hands on to `dispatch` what changed in a house since it was last asked, as the stream of the table would: at least once, in order. */
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect } from 'vitest';
import { keptCountsTable } from '../../functions/adapters/dynamodb/kept-counts-table.ts';
import { dispatch } from '../../functions/dispatch/dispatch.ts';
import type { House } from './house.ts';

const nothing = async () => undefined;

export const hearingIn = (house: House) => {
  const seen = new Map<string, string>();
  const hear = dispatch({
    follow: nothing,
    moveFile: nothing,
    nudge: nothing,
    keptCounts: keptCountsTable(house.world),
    clock: house.clock,
  });
  return async ({ times = 1 } = {}): Promise<number> => {
    const changed = (await house.items()).filter((item) => {
      const name = `${item['pk']} ${item['sk']}`;
      const text = JSON.stringify(item);
      const isNew = seen.get(name) !== text;
      seen.set(name, text);
      return isNew && !name.startsWith('COUNTS#');
    });
    const Records = changed.map((item, place) => ({
      dynamodb: { SequenceNumber: String(place), NewImage: marshall(item, { removeUndefinedValues: true }) },
    }));
    for (let time = 0; time < times; time += 1) expect(await hear({ Records } as DynamoDBStreamEvent)).toEqual({ batchItemFailures: [] });
    return changed.length;
  };
};
