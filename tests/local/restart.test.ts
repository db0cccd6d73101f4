import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { root } from '../../local/functions.ts';
import { exampleLines, sendLine } from '../../local/seed.ts';
import { newFolder, type RunningProcess, startProcess } from './process.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tokenFrom =
  ({ url }: RunningProcess) =>
  async (persona: string): Promise<string> => {
    const response = await fetch(`${url}/_local/token`, { method: 'POST', body: JSON.stringify({ persona }) });
    return z.object({ token: z.string() }).parse(await response.json()).token;
  };

const read = async ({ url }: RunningProcess, path: string): Promise<unknown> => (await fetch(`${url}${path}`)).json();

/** A client and a document of theirs. */
const story = exampleLines(new URL('examples/permits/', root)).slice(0, 2);

const send = async (running: RunningProcess): Promise<string[]> => {
  const receipts: string[] = [];
  for (const line of story) {
    const response = await sendLine({ url: running.url, token: tokenFrom(running) }, line);
    receipts.push(`${response.status} ${await response.text()}`);
  }
  return receipts;
};

const storeProcess = (): number => z.object({ pid: z.number() }).parse(JSON.parse(readFileSync(join(folder, 'dynoxide.json'), 'utf8'))).pid;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const gone = async (pid: number): Promise<boolean> => {
  for (let tries = 0; tries < 100 && isAlive(pid); tries += 1) await pause(50);
  return !isAlive(pid);
};

describe('the local system after a violent end', { timeout: 120_000 }, () => {
  it('has lost nothing: forms, receipts, messages, the clock and who is signed in', async () => {
    const first = await startProcess(folder);
    const receipts = await send(first);
    await fetch(`${first.url}/_local/clock`, { method: 'POST', body: JSON.stringify({ advance: 'P8M' }) });
    const [clock, outbox] = [await read(first, '/_local/clock'), await read(first, '/_local/outbox')];
    const keys = await read(first, '/api/receipts/keys');
    await first.end('SIGKILL');

    const second = await startProcess(folder);
    expect(await read(second, '/_local/clock')).toEqual(clock);
    expect(await read(second, '/_local/outbox')).toEqual(outbox);
    expect(await read(second, '/api/receipts/keys')).toEqual(keys);
    expect(await send(second)).toEqual(receipts);
    expect(receipts.map((receipt) => receipt.slice(0, 3))).toEqual(['201', '201']);
    expect(outbox).toMatchObject({ messages: expect.arrayContaining([expect.objectContaining({ folded: 0 })]) });
    await second.end('SIGKILL');
  });

  it('loses nothing either when the store is killed with it', async () => {
    const first = await startProcess(folder);
    const receipts = await send(first);
    process.kill(storeProcess(), 'SIGKILL');
    await first.end('SIGKILL');

    const second = await startProcess(folder);
    expect(await send(second)).toEqual(receipts);
    await second.end('SIGTERM');
  });

  it('leaves no store behind, however it ends', async () => {
    const killed = await startProcess(folder);
    const first = storeProcess();
    await killed.end('SIGKILL');
    expect(await gone(first)).toBe(true);

    const stopped = await startProcess(folder);
    const second = storeProcess();
    expect(await stopped.end('SIGINT')).toBe(0);
    expect(await gone(second)).toBe(true);
  });

  it('does not let two systems write to one folder', async () => {
    const running = await startProcess(folder);

    await expect(startProcess(folder)).rejects.toThrow('uses this data');
    expect(await read(running, '/api/health')).toBeDefined();
    await running.end('SIGTERM');
  });
});
