/** What a monthly round of open dossiers costs, over one month of the virtual clock: each size in a process of its own. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RoundCost } from './monthly-round/one-month.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('monthly-round/one-month.ts', import.meta.url));

/** `BENCH_DOSSIERS=200` asks for one size only. */
const sizes = (process.env['BENCH_DOSSIERS'] ?? '200,10000').split(',').map(Number);

const limits = { 'largest state, kB': 256, 'events of the round': 25_000, 'pages at once': 5 } as const;

export const benchMonthlyRound = async (): Promise<void> => {
  const costs: RoundCost[] = [];
  for (const size of sizes) {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', program, String(size)], { maxBuffer: 64 * 1024 * 1024 });
    costs.push(JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as RoundCost);
  }
  console.table(
    Object.fromEntries(
      costs.map(({ dossiers, perDossier, figures, seconds }) => [
        `${dossiers.toLocaleString('en')} open dossiers`,
        {
          ...Object.fromEntries(Object.entries(perDossier).map(([name, value]) => [`${name} a dossier`, value.toFixed(3)])),
          ...figures,
          seconds: Math.round(seconds),
        },
      ]),
    ),
  );
  for (const { dossiers, figures, accounted } of costs) {
    for (const [name, limit] of Object.entries(limits)) {
      const value = figures[name] ?? 0;
      console.log(`${dossiers}: ${name} ${value} of ${limit}`);
      if (value > limit) process.exitCode = 1;
    }
    console.log(
      `${dossiers}: asked ${accounted.asked} = told ${accounted.done} + gaps ${accounted.gaps} + closed ${accounted.dossiersClosed}`,
    );
    if (accounted.asked !== dossiers || accounted.done + accounted.gaps + accounted.dossiersClosed !== dossiers) process.exitCode = 1;
  }
};
