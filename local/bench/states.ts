/** The States engine: 1,000 and 10,000 trajectories of two years under the virtual clock, each size in a process of its own. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Row } from './figures.ts';
import type { Measured } from './trajectories.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('trajectories.ts', import.meta.url));

/** `BENCH_TRAJECTORIES=1000` asks for one size only. */
const sizes = (process.env['BENCH_TRAJECTORIES'] ?? '1000,10000').split(',').map(Number);

const nameOf = (size: number): string => `${size.toLocaleString('en')} trajectories`;

/** The row by which the others are measured: where time grows linearly, milliseconds per trajectory stay 1. */
export const smallest = nameOf(Math.min(...sizes));

export const benchStates = async (): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const size of sizes) {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', program, String(size)]);
    const { milliseconds, cpuMilliseconds, peakMegabytes, executions, waits, interrupted, transitions, events } = JSON.parse(
      stdout,
    ) as Measured;
    rows.push({
      name: nameOf(size),
      ms: milliseconds,
      'ms per trajectory': milliseconds / size,
      'CPU ms per trajectory': cpuMilliseconds / size,
      'peak memory MB': peakMegabytes,
      ...{ executions, waits, interrupted, transitions, events },
    });
  }
  return rows;
};
