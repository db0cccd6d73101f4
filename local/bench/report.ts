/** The annual report of one branch among many, and of all of them together: what is read must not grow with what is stored. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Row } from './figures.ts';
import type { ReportCost } from './report-cost.ts';

const program = fileURLToPath(new URL('report-cost.ts', import.meta.url));

/** `BENCH_BRANCHES=20` asks for fewer; of twelve or fewer nothing is kept. */
const branches = Number(process.env['BENCH_BRANCHES'] ?? '300');
const each = 4000;

/** In seconds. */
const limits: Readonly<Record<string, number>> = {
  'one branch': 1,
  [`${branches} branches`]: 10,
  [`${branches} branches, trends`]: 10,
  [`${branches} branches, 10 changed`]: 10,
};

export const benchReport = async (): Promise<Row[]> => {
  // It tells on its way how far it is: the whole takes some minutes.
  const child = spawn(process.execPath, ['--import', 'tsx', program, String(branches), String(each)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'silent' },
  });
  const [stdout, code] = await Promise.all([text(child.stdout), new Promise((ended) => void child.once('close', ended))]);
  if (code !== 0) throw new Error('the report could not be measured, or says something else than what was counted in memory');
  const { stored, fillSeconds, costs } = JSON.parse(stdout) as ReportCost;
  console.log(`${stored.toLocaleString('en')} submissions of ${branches} branches, stored in ${fillSeconds.toFixed(0)} seconds`);
  return costs.map(({ name, seconds, requests, readUnits, writeUnits, looked }) => {
    const limit = limits[name];
    return {
      name,
      seconds,
      'at most': limit ?? '',
      requests,
      'read units': readUnits,
      'write units': writeUnits,
      'items read': looked,
      ...(limit !== undefined && seconds > limit && { '': 'too slow' }),
    };
  });
};
