/** A data folder of an older version, which had no index of facts: it is given one, with what was sent before in it. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { submissionKey } from '../../functions/adapters/dynamodb/keys.ts';
import { startDynoxide } from '../../local/store/dynoxide.ts';
import { newFolder, type RunningProcess, startProcess } from './process.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const headers = async ({ url }: RunningProcess) => {
  const response = await fetch(`${url}/_local/token`, { method: 'POST', body: JSON.stringify({ persona: 'team-leader' }) });
  const { token } = z.object({ token: z.string() }).parse(await response.json());
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
};

const held = async (running: RunningProcess, heldOn: string): Promise<string> => {
  const response = await fetch(`${running.url}/api/forms/activity-held/submissions`, {
    method: 'POST',
    headers: await headers(running),
    body: JSON.stringify({ kind: 'group-meeting', heldOn }),
  });
  return z.object({ id: z.string() }).parse(await response.json()).id;
};

/** The year in which the clock of the system stands. */
const yearOf = async ({ url }: RunningProcess): Promise<string> => {
  const { now } = z.object({ now: z.string() }).parse(await (await fetch(`${url}/_local/clock`)).json());
  return now.slice(0, 4);
};

const meetings = async (running: RunningProcess): Promise<unknown> => {
  const response = await fetch(`${running.url}/api/reports/annual/${await yearOf(running)}?branch=maassluis`, {
    headers: await headers(running),
  });
  const { figures } = z.object({ figures: z.record(z.string(), z.object({ value: z.unknown() })) }).parse(await response.json());
  return figures['M43']?.value;
};

const inStore = async (change: (documents: DynamoDBDocumentClient) => Promise<unknown>): Promise<void> => {
  const store = await startDynoxide(folder);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: store.endpoint, region: 'eu-central-1', credentials });
  await change(DynamoDBDocumentClient.from(client));
  client.destroy();
  await store.close();
};

const unplaced = (id: string) =>
  new UpdateCommand({ TableName: 'wegwijs', Key: submissionKey(id), UpdateExpression: 'REMOVE factOf, factOn' });

const rebuild = (...more: readonly string[]): Promise<{ code: unknown; output: string }> => {
  const given = ['--import', 'tsx', 'local/rebuild.ts', '--data', folder, ...more];
  return new Promise((resolve) => {
    execFile(process.execPath, given, { cwd: fileURLToPath(new URL('../..', import.meta.url)) }, (fault, output) =>
      resolve({ code: fault ? fault.code : 0, output }),
    );
  });
};

let id: string;
beforeAll(async () => {
  const running = await startProcess(folder);
  id = await held(running, `${await yearOf(running)}-01-01`);
  expect(await meetings(running)).toBe(1);
  await running.end('SIGTERM');
}, 60_000);

describe('an older data folder', () => {
  it('is given the index that it lacks, with what was sent before', async () => {
    await inStore(async (documents) => {
      await documents.send(
        new UpdateTableCommand({ TableName: 'wegwijs', GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: 'facts' } }] }),
      );
      await documents.send(unplaced(id));
    });

    const running = await startProcess(folder);
    try {
      expect(await meetings(running)).toBe(1);
    } finally {
      await running.end('SIGTERM');
    }
  }, 60_000);

  it('is held against its submissions by a command, which mends when it is asked to', async () => {
    await inStore((documents) => documents.send(unplaced(id)));

    const [found, mended, again] = [await rebuild(), await rebuild('--repair'), await rebuild()];

    expect(found).toMatchObject({ code: 1, output: expect.stringContaining('facts: 1 submissions checked, 1 differ') });
    expect(found.output).toContain('not in the index');
    expect(mended).toMatchObject({ code: 0, output: expect.stringContaining('1 differ, 1 mended') });
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining('facts: 1 submissions checked, 0 differ') });
  }, 60_000);
});
