/** The store's process of an earlier run: after `kill -9` it lives on without its parent and still holds the file. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';

const note = z.object({ pid: z.int(), parent: z.int() });
type Note = z.output<typeof note>;

/** The command line of a live process, or undefined. `ps` is asked because `/proc` is Linux's alone. */
const commandOf = (pid: number): string | undefined => {
  try {
    const command = execFileSync('ps', ['-ww', '-p', String(pid), '-o', 'stat=,command='], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return command === '' || command.startsWith('Z') ? undefined : command;
  } catch {
    return commandFromProc(pid);
  }
};

/** Where there is no `ps` (small containers). */
const commandFromProc = (pid: number): string | undefined => {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return command === '' ? undefined : command;
  } catch {
    return undefined;
  }
};

const readNote = (file: string): Note | undefined => {
  try {
    return note.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/** Says whose process holds the database from now on. */
export const keepNote = (file: string, given: Note): void => writeFileSync(file, JSON.stringify(given));

export const dropNote = (file: string): void => rmSync(file, { force: true });

/**
 * Ends the store process that an earlier run left behind, and only that: its command must name the store and this very database, since a
 * process id may long have passed to another program.
 * @throws when that run is still alive.
 */
export const endOrphan = async (file: string, database: string): Promise<void> => {
  const left = readNote(file);
  const isStore = (): boolean => {
    const command = left && commandOf(left.pid);
    return command?.includes('dynoxide') === true && command.includes(database);
  };
  if (left === undefined || !isStore()) return;
  const parent = left.parent === process.pid ? undefined : commandOf(left.parent);
  if (parent?.includes('node'))
    throw new Error(`Another local system (process ${left.parent}) uses this data. Stop it first, or give --data another folder.`);
  for (let tries = 0; tries < 100 && isStore(); tries += 1) {
    process.kill(left.pid, tries < 50 ? 'SIGTERM' : 'SIGKILL');
    await pause(50);
  }
  dropNote(file);
};
