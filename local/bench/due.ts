/** Finding the 50 reminders that are due among 10,000 to 1,000,000 planned ones: what it reads must not grow with what is planned for later. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { DueCost } from './due-rows.ts';
import type { Row } from './figures.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('due-rows.ts', import.meta.url));

/** `BENCH_PLANNED=10000` asks for one size only. */
const sizes = (process.env['BENCH_PLANNED'] ?? '10000,100000,1000000').split(',').map(Number);

const most = 50;
/** A tenth of what is due, to see that it costs less. */
const few = 5;

const nameOf = (planned: number, due = most): string => `${planned.toLocaleString('en')} planned, ${due} due`;

/** The row by which the others are measured: what is flat stays 1. */
export const fewestPlanned = nameOf(Math.min(...sizes));

/** Among so many rows; in a process of its own. */
export const dueAmong = async (planned: number, due = most): Promise<DueCost> => {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', program, String(planned), String(due)]);
  return JSON.parse(stdout) as DueCost;
};

export const benchDue = async (): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [planned, due] of [...sizes.map((size) => [size, most] as const), [Math.min(...sizes), few] as const]) {
    const { units, looked, medianMilliseconds, fillSeconds } = await dueAmong(planned, due);
    const cost = { 'read units': units, 'items looked at': looked, 'ms a call': medianMilliseconds };
    rows.push({ name: nameOf(planned, due), ...cost, 'seconds to fill': fillSeconds });
  }
  return rows;
};
