import { describe, expect, it } from 'vitest';
import { mostHandedOver } from '../../schemas/forms/assignment/clients-handed-over.ts';
import { batchesOf } from './batches.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ clientId: `client-${String(place).padStart(2, '0')}`, successor: 'one' }));
/** What the endpoint takes for an Idempotency-Key. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a hand-over in batches', () => {
  it.each([0, 1, mostHandedOver, mostHandedOver + 1, 48])(
    'holds each of %i clients once, and no batch is larger than the form takes',
    (count) => {
      const batches = batchesOf('page', rows(count));

      expect(batches).toHaveLength(Math.ceil(count / mostHandedOver));
      for (const { clients } of batches) expect(clients.length).toBeLessThanOrEqual(mostHandedOver);
      expect(batches.flatMap(({ clients }) => clients)).toEqual(rows(count));
    },
  );

  it('has the same keys for the same page, whatever the order of the rows, and others for another page', () => {
    const [once, again, another] = [batchesOf('page', rows(40)), batchesOf('page', rows(40).toReversed()), batchesOf('other', rows(40))];

    expect(again).toEqual(once);
    const keys = [...once, ...another].map(({ key }) => key);
    expect(new Set(keys).size).toBe(8);
    for (const key of keys) expect(key).toMatch(uuid);
  });
});
