/** The local system as a process of its own, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface RunningProcess {
  readonly url: string;
  readonly output: () => string;
  /** Ends it with a signal and waits until it is gone; gives the exit code, null after a signal. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'wegwijs-test-'));

const exited = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', (code) => resolve(code));
  });

/** Resolves when it serves; rejects with what it printed when it ends before. */
export const startProcess = async (data: string, ...more: readonly string[]): Promise<RunningProcess> => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const given = ['--import', 'tsx', 'local/main.ts', '--port', '0', '--data', data, '--clock', 'frozen', '--no-seed', ...more];
  const child = spawn(process.execPath, given, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  for (;;) {
    const url = /Wegwijs is at (\S+)/.exec(output)?.[1];
    if (url !== undefined) {
      const end = (signal: NodeJS.Signals): Promise<number | null> => {
        child.kill(signal);
        return exited(child);
      };
      return { url, output: () => output, end };
    }
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(output);
    await pause(20);
  }
};
