/** A month of the monthly review: 200 and 10,000 open dossiers of a branch. What a dossier costs must not grow with their number. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Row } from './figures.ts';
import type { RoundCost } from './round-of-month.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('round-of-month.ts', import.meta.url));

/** `BENCH_DOSSIERS=200` asks for one size only; a multiple of ten. */
const sizes = (process.env['BENCH_DOSSIERS'] ?? '200,10000').split(',').map(Number);

const nameOf = (dossiers: number): string => `${dossiers.toLocaleString('en')} dossiers`;

export const fewestDossiers = nameOf(Math.min(...sizes));

export const benchMonthlyRound = async (): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const dossiers of sizes) {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', program, String(dossiers)]);
    const { transitions, events, lambdaCalls, writeUnits, readUnits, mails, largestPayload, mostAtOnce, seconds } = JSON.parse(
      stdout,
    ) as RoundCost;
    rows.push({
      name: nameOf(dossiers),
      'transitions a dossier': transitions / dossiers,
      'Lambda calls a dossier': lambdaCalls / dossiers,
      'write units a dossier': writeUnits / dossiers,
      'read units a dossier': readUnits / dossiers,
      'largest payload KB (of 256)': largestPayload / 1024,
      'at once (of 5)': mostAtOnce,
      'events (of 25,000)': events,
      mails,
      seconds,
    });
  }
  return rows;
};
