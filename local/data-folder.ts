/** Where the data lies. */
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Closing } from './closing.ts';

/** A system of one's own needs some megabytes; a small memory disk is for others. */
const enough = 1024 ** 3;

/** A disk in memory, where there is one: a sync costs nothing there. */
const volatilePlace = (): string => {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= enough ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir();
  }
};

/** Makes the folder; one for ':memory:' is gone after closing. Only its owner may look into it. */
export const dataFolder = (data: string, closing: Closing): string => {
  if (data === ':memory:') {
    const folder = mkdtempSync(join(volatilePlace(), 'wegwijs-'));
    closing.add(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }
  const folder = resolve(data);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};
