import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../ports.ts';
import { endOrphan, keepNote } from './orphans.ts';

const folder = mkdtempSync(join(tmpdir(), 'wegwijs-orphans-'));
const note = join(folder, 'dynoxide.json');
const database = join(folder, 'table.db');
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const aProcess = async (command: string, ...given: string[]): Promise<{ pid: number; alive: () => boolean }> => {
  const child = spawn(command, given, { stdio: 'ignore' });
  children.push(child);
  await pause(100);
  return { pid: child.pid ?? 0, alive: () => child.exitCode === null && child.signalCode === null };
};

const aStore = async (file: string): Promise<{ pid: number; alive: () => boolean }> => {
  const binary = createRequire(import.meta.url).resolve(`@dynoxide/${process.platform}-${process.arch}/dynoxide`);
  return aProcess(binary, 'serve', '--port', String(await freePort('orphan')), '--db-path', file);
};

/** An id that no process has. */
const nobody = 2 ** 22 + 1;

describe('the store of an earlier run', () => {
  it('is ended when its own system is gone', async () => {
    const store = await aStore(database);
    keepNote(note, { pid: store.pid, parent: nobody });

    await endOrphan(note, database);

    expect(store.alive()).toBe(false);
  });

  it('is left alone when its system still runs', async () => {
    const store = await aStore(database);
    const system = await aProcess(process.execPath, '-e', 'setInterval(() => {}, 1000)');
    keepNote(note, { pid: store.pid, parent: system.pid });

    await expect(endOrphan(note, database)).rejects.toThrow('uses this data');
    expect(store.alive()).toBe(true);
  });

  it('is not confused with another process that got its id, nor with the store of other data', async () => {
    const stranger = await aProcess(process.execPath, '-e', 'setInterval(() => {}, 1000)');
    keepNote(note, { pid: stranger.pid, parent: nobody });
    await endOrphan(note, database);
    expect(stranger.alive()).toBe(true);

    const other = await aStore(join(folder, 'other.db'));
    keepNote(note, { pid: other.pid, parent: nobody });
    await endOrphan(note, database);
    expect(other.alive()).toBe(true);
  });
});
