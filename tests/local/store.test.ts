import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningStore, startDynoxide } from '../../local/store/dynoxide.ts';
import { openStreamRecords } from '../../local/store/stream-records.ts';
import { ensureTable } from '../../local/store/table.ts';
import { StreamClient } from '../../local/stream/client.ts';

const folder = mkdtempSync(join(tmpdir(), 'wegwijs-store-'));
let store: RunningStore;
let client: DynamoDBClient;
let stream: StreamClient;

beforeAll(async () => {
  store = await startDynoxide(folder);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = new DynamoDBClient({ endpoint: store.endpoint, region: 'eu-central-1', credentials });
  stream = new StreamClient(store.endpoint, (await ensureTable(client, 'wegwijs')).streamArn);
});
afterAll(async () => {
  client.destroy();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const put = (sk: string): Promise<unknown> =>
  client.send(new PutItemCommand({ TableName: 'wegwijs', Item: { pk: { S: 'p' }, sk: { S: sk }, bytes: { B: new Uint8Array([0, 1]) } } }));

const newRecords = async (after?: string) => {
  const [shard] = await stream.shards();
  const { records } = await stream.read(await stream.iteratorAfter(shard?.id ?? '', after), 1000);
  return records;
};

describe('the stream of the local store', () => {
  it('gives records as Lambda hands them to a function', async () => {
    await put('first');

    expect(await newRecords()).toMatchObject([
      {
        eventName: 'INSERT',
        eventSource: 'aws:dynamodb',
        eventSourceARN: stream.arn,
        dynamodb: {
          StreamViewType: 'NEW_IMAGE',
          Keys: { pk: { S: 'p' }, sk: { S: 'first' } },
          NewImage: { pk: { S: 'p' }, sk: { S: 'first' }, bytes: { B: 'AAE=' } },
        },
      },
    ]);
  });

  it('goes on counting after what was dispatched has been deleted', async () => {
    const before = (await newRecords()).at(-1)?.dynamodb?.SequenceNumber ?? '';
    for (const sk of ['a', 'b', 'c']) await put(sk);
    const records = openStreamRecords(store.file ?? '', 'wegwijs');
    const last = (await newRecords()).at(-1)?.dynamodb?.SequenceNumber ?? '';
    records?.forgetUpTo(last);
    records?.close();
    await put('d');

    expect(records).toBeDefined();
    expect((await newRecords()).map(({ dynamodb }) => dynamodb?.Keys?.['sk']?.S)).toEqual(['c', 'd']);
    expect((await newRecords(last)).map(({ dynamodb }) => dynamodb?.Keys?.['sk']?.S)).toEqual(['d']);
    expect(Number(last)).toBeGreaterThan(Number(before));
  });

  it('finds the newest record by an index', () => {
    const db = new DatabaseSync(store.file ?? '', { readOnly: true });
    const question = "SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1 FROM _stream_records WHERE table_name = 'wegwijs'";
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${question}`).all();
    db.close();

    expect(JSON.stringify(plan)).toContain('wegwijs_stream_order');
  });

  it('writes ahead, so that an end of the process loses nothing', () => {
    const db = new DatabaseSync(store.file ?? '', { readOnly: true });
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    db.close();
  });
});
