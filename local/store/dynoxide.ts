/** Runs dynoxide, the DynamoDB-compatible store on SQLite, as a child process. It commits with a sync per write, so what it acknowledged is on disk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../ports.ts';
import { dropNote, endOrphan, keepNote } from './orphans.ts';
import { indexStreamRecords } from './stream-records.ts';

export interface RunningStore {
  readonly endpoint: string;
  /** The SQLite file, when the store is ours. */
  readonly file?: string;
  close(): Promise<void>;
}

/** The program, for whoever wants more of it than to be served. */
export const dynoxideProgram = (): string => {
  const { platform, arch } = process;
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${platform}-${arch}/dynoxide`);
  } catch {
    throw new Error(
      `There is no dynoxide for ${platform}-${arch} among the dependencies. Set DYNAMODB_ENDPOINT to another DynamoDB (DynamoDB Local, say).`,
    );
  }
};

const answers = async (endpoint: string): Promise<boolean> => {
  try {
    await fetch(endpoint, { method: 'POST', signal: AbortSignal.timeout(2000) });
    return true;
  } catch {
    return false;
  }
};

/** Ends the store when this process is gone, however it went: `sh` waits for the end of a pipe that only we hold. */
const watchdogFor = (store: ChildProcess): ChildProcess | undefined => {
  if (!existsSync('/bin/sh') || store.pid === undefined) return undefined;
  const watchdog = spawn('/bin/sh', ['-c', 'read -r _; kill -TERM "$0"', String(store.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.on('error', () => undefined);
  watchdog.unref();
  return watchdog;
};

/** Starts the store on a database file in `folder`. */
export const startDynoxide = async (folder: string): Promise<RunningStore> => {
  const file = join(folder, 'table.db');
  const note = join(folder, 'dynoxide.json');
  await endOrphan(note, file);
  const port = await freePort('dynamodb');
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(dynoxideProgram(), ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Not of the terminal's group: Ctrl-C is for us, and we close the store last.
    detached: true,
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(-2000);
  });
  let ended = false;
  let watchdog: ChildProcess | undefined;
  const end = new Promise<void>((resolve) => {
    const done = (): void => {
      ended = true;
      watchdog?.kill('SIGKILL');
      resolve();
    };
    child.once('exit', done);
    child.once('error', done);
  });
  if (child.pid !== undefined) keepNote(note, { pid: child.pid, parent: process.pid });
  watchdog = watchdogFor(child);
  const onExit = (): void => void child.kill('SIGTERM');
  process.once('exit', onExit);
  for (let tries = 0; !(await answers(endpoint)); tries += 1) {
    if (ended || tries > 600) {
      child.kill('SIGKILL');
      throw new Error(`The store did not start: ${complaint.trim() || 'no reason given'}`);
    }
    await pause(20);
  }
  indexStreamRecords(file);
  return {
    endpoint,
    file,
    close: async () => {
      process.off('exit', onExit);
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5000);
      await end;
      clearTimeout(late);
      dropNote(note);
    },
  };
};

/** The store that the environment names, or our own. */
export const openStore = async (folder: string): Promise<RunningStore> => {
  const endpoint = process.env['DYNAMODB_ENDPOINT'];
  if (endpoint) return { endpoint, close: () => Promise.resolve() };
  return startDynoxide(folder);
};
