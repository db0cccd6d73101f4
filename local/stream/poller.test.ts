import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { virtualClock } from '../clock.ts';
import { Records } from '../records.ts';
import { DeadLetters } from './dead-letters.ts';
import { Poller, type Stream } from './poller.ts';

const record = (sequence: number): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: String(sequence), Keys: { pk: { S: `k${sequence}` } } },
});

/** A stream of one shard; its iterators are sequence numbers. */
const streamOf = (count: number): Stream => ({
  arn: 'arn:stream',
  shards: async () => [{ id: 'shard' }],
  iteratorAfter: async (_, sequence) => sequence ?? '0',
  read: async (at, limit) => {
    const from = Number(at);
    const end = Math.min(count, from + limit);
    return { records: Array.from({ length: end - from }, (_, index) => record(from + index + 1)), next: String(end) };
  },
});

type Dispatch = (sequences: string[]) => string[];

const given = ({
  count = 3,
  dispatch = () => [] as string[],
  records = new Records(':memory:'),
}: {
  count?: number;
  dispatch?: Dispatch;
  records?: Records;
} = {}) => {
  const clock = virtualClock(Temporal.Instant.from('2026-11-23T08:00:00Z'));
  const seen: string[][] = [];
  const deadLetters = new DeadLetters(clock, records);
  const poller = new Poller({
    stream: streamOf(count),
    records,
    clock,
    deadLetters,
    handled: () => undefined,
    dispatch: async ({ Records: batch }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
      const sequences = batch.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');
      seen.push(sequences);
      return { batchItemFailures: dispatch(sequences).map((itemIdentifier) => ({ itemIdentifier })) };
    },
  });
  const wait = (hours: number): void => clock.set(clock.now().add({ hours }));
  return { poller, seen, deadLetters, records, clock, wait };
};

describe('the stream poller', () => {
  it('hands on everything once, in order', async () => {
    const { poller, seen } = given({ count: 250 });

    expect(await poller.drain()).toBe(250);
    expect(await poller.drain()).toBe(0);
    expect(seen.flat()).toEqual(Array.from({ length: 250 }, (_, index) => String(index + 1)));
    expect(Math.max(...seen.map((batch) => batch.length))).toBe(100);
  });

  it('goes on after a restart where it was', async () => {
    const { poller, records } = given({ count: 2 });
    await poller.drain();

    const later = given({ count: 4, records });
    await later.poller.drain();

    expect(later.seen).toEqual([['3', '4']]);
  });

  it('goes on from the first failure and tries it again', async () => {
    let failures = 1;
    const { poller, seen } = given({ dispatch: (sequences) => (sequences.includes('2') && failures-- > 0 ? ['2'] : []) });

    await poller.drain();

    expect(seen).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
    ]);
    expect(poller.nextDue()).toBeUndefined();
  });

  it('waits longer after each failure, by the clock', async () => {
    const { poller, seen, clock } = given({ count: 1, dispatch: () => ['1'] });
    await poller.drain();
    const tries = seen.length;

    await poller.drain();
    expect(seen).toHaveLength(tries);
    const due = poller.nextDue();
    expect(due?.since(clock.now()).total('seconds')).toBe(1);
    clock.set(due ?? clock.now());
    await poller.drain();
    expect(seen).toHaveLength(tries + 1);
    expect(poller.nextDue()?.since(clock.now()).total('seconds')).toBe(2);
  });

  it('puts a record aside after a day, so that those behind it go on, and gives it again when asked', async () => {
    let broken = true;
    const { poller, deadLetters, wait, seen } = given({ dispatch: (sequences) => (broken && sequences.includes('2') ? ['2'] : []) });
    await poller.drain();
    wait(25);

    await poller.drain();

    expect(deadLetters.list()).toMatchObject([{ sequence: '2', keys: { pk: { S: 'k2' } } }]);
    expect(seen.at(-1)).toEqual(['3']);
    expect(await poller.redrive()).toBe(0);
    broken = false;
    expect(await poller.redrive()).toBe(1);
    expect(deadLetters.list()).toEqual([]);
  });

  it('finds the one record that makes a whole batch fail', async () => {
    const { poller, deadLetters, wait, seen } = given({
      count: 5,
      dispatch: (sequences) => {
        if (sequences.includes('3')) throw new Error('cannot read it');
        return [];
      },
    });
    await poller.drain();
    for (let day = 0; day < 3; day += 1) {
      wait(25);
      await poller.drain();
    }

    expect(deadLetters.list().map(({ sequence, why }) => [sequence, why])).toEqual([['3', 'Error: cannot read it']]);
    expect(seen.filter((batch) => !batch.includes('3')).flat()).toEqual(['1', '2', '4', '5']);
  });
});
