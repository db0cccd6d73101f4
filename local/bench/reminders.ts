/**
 * Two years of reminders on the real local system, as a process of its own, through outages, kills, clock jumps and triggers that come twice: what
 * was missed, double and late, beside what the usual daily job would have sent in the same two years. `SEED`, `CLIENTS` and `KILLS` say which.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { people } from '../demo/people.ts';
import { dailyJob } from './reminders/daily-job.ts';
import { judge } from './reminders/judge.ts';
import { liveThrough } from './reminders/lived.ts';
import { Machine } from './reminders/machine.ts';
import { obligationsOf } from './reminders/oracle.ts';
import { readOutbox } from './reminders/reading.ts';
import { printFound, printTrace } from './reminders/report.ts';
import { traceOf } from './reminders/trace.ts';

const months = 24;
const given = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);

export const benchReminders = async (): Promise<void> => {
  const seed = given('SEED', Math.floor(Math.random() * 2 ** 31));
  const options = { seed, months, clients: given('CLIENTS', 20), kills: given('KILLS', 12) };
  console.log(`${months} months, ${options.clients} clients, seed ${seed} (SEED=${seed} repeats the trace)`);
  const began = performance.now();
  const trace = traceOf(options);
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-trace-'));
  const machine = new Machine(folder);
  try {
    const lived = await liveThrough(trace, machine);
    printTrace(lived);
    const obligations = obligationsOf(lived.submissions, people);
    const { sendings, strays } = readOutbox(lived.mails, obligations);
    const ledger = judge(obligations, sendings, lived);
    printFound({ ledger, strays, dailyJob: judge(obligations, dailyJob(obligations, lived, trace.begin), lived) });
    console.log(`It took ${((performance.now() - began) / 1000).toFixed(0)} s.`);
    if (ledger.missed.length + ledger.double.length + strays.length > 0) process.exitCode = 1;
  } finally {
    await machine.kill();
    rmSync(folder, { recursive: true, force: true });
  }
};
