/** The annual report of one branch among many, and of all of them: what is read must grow with what the report is about, not with what is stored. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Row } from './figures.ts';
import type { ReportCost } from './report-cost.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('report-cost.ts', import.meta.url));

/** `BENCH_BRANCHES=20` asks for fewer. */
const branches = Number(process.env['BENCH_BRANCHES'] ?? '300');
const each = 4000;

export const oneBranch = 'one branch';

export const benchReport = async (): Promise<Row[]> => {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', program, String(branches), String(each)]);
  const { stored, branch, all, fillSeconds } = JSON.parse(stdout) as ReportCost;
  console.log(`${stored.toLocaleString('en')} submissions of ${branches} branches, stored in ${fillSeconds.toFixed(0)} seconds`);
  const row = (name: string, { seconds, requests, units, looked }: ReportCost['branch']) => ({
    name,
    seconds,
    requests,
    'read units': units,
    'facts read': looked,
  });
  return [row(oneBranch, branch), row(`${branches} branches`, all)];
};
