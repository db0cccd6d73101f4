/** The machine on which the system runs as a process of its own: it can be killed, stay off for a while, and lose its last notes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Temporal } from '../../../schemas/kernel/time.ts';
import { openPosition } from '../../position.ts';
import { Records } from '../../records.ts';
import { schedules } from '../../schedules.ts';

const program = fileURLToPath(new URL('../../main.ts', import.meta.url));

export class Machine {
  readonly #folder: string;
  #child: ChildProcess | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts the system; gives where it answers. */
  async start(): Promise<string> {
    const given = ['--import', 'tsx', program, '--port', '0', '--data', this.#folder, '--clock', 'frozen', '--no-seed'];
    const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    let output = '';
    const read = (chunk: Buffer): void => {
      output = `${output}${chunk.toString()}`.slice(-10_000);
    };
    child.stdout.on('data', read);
    // What fails while a part is out is expected; it is read so that the pipe does not fill.
    child.stderr.on('data', read);
    for (;;) {
      const url = /Wegwijs is at (\S+)/.exec(output)?.[1];
      if (url !== undefined) return url;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the system did not start: ${output}`);
      await pause(20);
    }
  }

  /** `kill -9`. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Where the clock of the machine stands while the system is off; and it goes on by so many hours. */
  stayOff(hours: number, begin?: Temporal.Instant): { readonly from: Temporal.Instant; readonly until: Temporal.Instant } {
    return this.#whileOff((records) => {
      const position = openPosition(records, 'frozen', begin);
      const from = position.clock.now();
      position.moveTo(from.add({ hours }));
      return { from, until: position.clock.now() };
    });
  }

  /** As a crash between a piece of work and the note of it: the records of the stream, and the last turn of each schedule, come again. */
  loseNotes(): void {
    this.#whileOff((records) => {
      for (const { name } of records.rows("SELECT name FROM facts WHERE name LIKE 'stream %'")) records.keepFact(String(name), '[]');
      for (const { name } of schedules) {
        const last = records.fact(`schedule ${name}`);
        if (last) records.keepFact(`schedule ${name}`, Temporal.Instant.from(last).subtract({ hours: 24 }).toString());
      }
    });
  }

  #whileOff<T>(work: (records: Records) => T): T {
    const records = new Records(join(this.#folder, 'local.db'));
    try {
      return work(records);
    } finally {
      records.close();
    }
  }
}
