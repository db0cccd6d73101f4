/**
 * Two years of guidance: what one client costs on the whole local system, and whether time and memory grow with the number of clients and no faster. What
 * is measured runs in processes of its own.
 */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { memoryMegabytes } from '../../infra/memory.ts';
import type { Consumption } from './guidance/consumption.ts';
import type { GuidanceCost } from './guidance/cost.ts';
import { costOf, listPrices, lookedUpOn } from './guidance/list-prices.ts';
import type { TwoYears } from './guidance/two-years.ts';

const run = promisify(execFile);
const program = (name: string): string => fileURLToPath(new URL(`guidance/${name}.ts`, import.meta.url));

/** `BENCH_GUIDED=1000` asks for one size only, `BENCH_GUIDED=` for none. */
const sizes = (process.env['BENCH_GUIDED'] ?? '1000,10000,100000').split(',').filter(Boolean).map(Number);
/** Once each course; `BENCH_COSTED=0` asks for none. */
const costed = Number(process.env['BENCH_COSTED'] ?? '10');

/** A client of the largest size may take so much more than one of the next smaller: of processor time, and of memory. */
const limits = { 'CPU ms a client': 1.5, 'kB a client': 1.5 } as const;

/** Most of what is allocated lives as long as one step: a large nursery keeps it from being copied. */
const nodeOptions = ['--expose-gc', '--max-semi-space-size=64', '--max-old-space-size=12288', '--import', 'tsx'];

const measured = async <T>(name: string, size: number, from = 0): Promise<T> => {
  const running = run(process.execPath, [...nodeOptions, program(name), String(size), String(from)], { maxBuffer: 64 * 1024 * 1024 });
  running.child.stderr?.pipe(process.stderr);
  const { stdout } = await running;
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
};

/**
 * More are lived through in several processes, as many side by side as there are processors. The deployed system has no process that holds all clients;
 * here one holds what a table would, and from some ten thousand on the collector of garbage would measure itself.
 */
const mostInProcess = 10_000;

/** What the processes took together, as if all had lived at once. */
const together = (all: readonly [TwoYears, ...TwoYears[]], seconds: number): TwoYears => {
  const [first] = all;
  const sum = (figure: (each: TwoYears) => number): number => all.reduce((total, each) => total + figure(each), 0);
  const clients = sum((each) => each.clients);
  const sent: TwoYears['sent'] = Object.assign({}, ...all.map((each) => each.sent));
  for (const each of all) {
    const isAlike = isDeepStrictEqual({ ...sent, ...each.sent }, sent);
    if (!isAlike) throw new Error('two clients of one course were reminded differently');
  }
  const mean = (name: string) => sum((each) => (each.perClient[name] ?? 0) * each.clients) / clients;
  return {
    clients,
    seconds,
    cpuSeconds: sum((each) => each.cpuSeconds),
    megabytes: {
      before: sum(({ megabytes }) => megabytes.before),
      peak: sum(({ megabytes }) => megabytes.peak),
      journal: sum(({ megabytes }) => megabytes.journal),
    },
    perClient: Object.fromEntries(Object.keys(first.perClient).map((name) => [name, mean(name)])),
    sent,
  };
};

export const guidanceCost = (clients: number): Promise<GuidanceCost> => measured('cost', clients);
export const twoYears = async (clients: number, inProcess = mostInProcess): Promise<TwoYears> => {
  const starts = Array.from({ length: Math.ceil(clients / inProcess) }, (_, place) => place * inProcess);
  const lived: TwoYears[] = [];
  const began = performance.now();
  const liveOn = async (): Promise<void> => {
    for (let from = starts.shift(); from !== undefined; from = starts.shift())
      lived.push(await measured<TwoYears>('two-years', Math.min(inProcess, clients - from), from));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, liveOn));
  const [first, ...others] = lived;
  if (!first) throw new Error('nobody lives');
  return together([first, ...others], (performance.now() - began) / 1000);
};

const shown = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

const sumOf = (functions: readonly Consumption[], figure: keyof Consumption): number =>
  functions.reduce((sum, each) => sum + each[figure], 0);

/** Of one client, in what AWS counts. */
export const billed = ({ clients, functions, machine, mails }: GuidanceCost) => {
  const all = Object.values(functions);
  const gigabytes = memoryMegabytes / 1024;
  return {
    transition: machine.transitions / clients,
    lambdaRequest: sumOf(all, 'calls') / clients,
    lambdaGigabyteSecond: (sumOf(all, 'milliseconds') / 1000 / clients) * gigabytes,
    writeUnit: sumOf(all, 'writeUnits') / clients,
    readUnit: sumOf(all, 'readUnits') / clients,
    mail: mails / clients,
  };
};

const printCost = (cost: GuidanceCost): void => {
  const { clients, submissions, functions, machine, mails, seconds } = cost;
  console.log(`${clients} clients through two years, on ten courses in turn, met as agreed; ${seconds.toFixed(0)} seconds. Of one client:`);
  console.table({
    submissions: shown(submissions / clients),
    mails: shown(mails / clients),
    executions: shown(machine.executions / clients),
    'state transitions': shown(machine.transitions / clients),
    'events of the longest execution': `${machine.mostEvents} of 25,000`,
  });
  console.table(
    Object.fromEntries(
      Object.entries(functions).map(([name, { calls, milliseconds, writeUnits, readUnits }]) => [
        name,
        {
          calls: shown(calls / clients),
          'ms, here': shown(milliseconds / clients),
          'write units': shown(writeUnits / clients),
          'read units': shown(readUnits / clients),
        },
      ]),
    ),
  );
  const used = billed(cost);
  const dollars = costOf(used);
  console.log(`By list prices of eu-central-1, looked up on ${lookedUpOn}; an estimate and no bill:`);
  console.table(
    Object.fromEntries(
      Object.entries(listPrices).map(([name, { per, confidence }]) => {
        const priced = name as keyof typeof listPrices;
        return [per, { 'of one client': shown(used[priced]), 'US dollars': dollars[priced].toFixed(6), confidence }];
      }),
    ),
  );
  for (const { per, source } of Object.values(listPrices)) console.log(`  ${per}: ${source}`);
  const total = Object.values(dollars).reduce((sum, each) => sum + each, 0);
  console.log(`In all ${total.toFixed(4)} US dollars a client in two years, without what an installation costs however many it guides.`);
};

const perClient = ({ clients, cpuSeconds, megabytes }: TwoYears): Record<keyof typeof limits, number> => ({
  'CPU ms a client': (cpuSeconds * 1000) / clients,
  'kB a client': ((megabytes.peak - megabytes.before) * 1024) / clients,
});

const printSizes = (lived: readonly TwoYears[]): void => {
  console.table(
    Object.fromEntries(
      lived.map((each) => [
        `${each.clients.toLocaleString('en')} clients`,
        {
          seconds: shown(each.seconds),
          'CPU seconds': shown(each.cpuSeconds),
          'peak MB': shown(each.megabytes.peak),
          'journal MB': shown(each.megabytes.journal),
          ...Object.fromEntries(Object.entries(perClient(each)).map(([name, value]) => [name, shown(value)])),
        },
      ]),
    ),
  );
  const largest = lived.at(-1);
  if (largest) console.log('Of one client:', mapped(largest.perClient), 'Rows sent in each course:', largest.sent);
  for (const [place, each] of lived.entries()) {
    const smaller = lived[place - 1];
    if (!smaller) continue;
    const further = ((each.megabytes.peak - smaller.megabytes.peak) * 1024) / (each.clients - smaller.clients);
    console.log(`${each.clients} to ${smaller.clients}: each further client ${shown(further)} kB`);
    for (const [name, limit] of Object.entries(limits)) {
      const figure = name as keyof typeof limits;
      const ratio = perClient(each)[figure] / perClient(smaller)[figure];
      console.log(`${each.clients} to ${smaller.clients}: ${name} ${ratio.toFixed(2)} times, of at most ${limit}`);
      if (ratio > limit) process.exitCode = 1;
    }
  }
};

const mapped = (figures: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, shown(value)]));

export const benchGuidance = async (): Promise<void> => {
  if (costed > 0) printCost(await guidanceCost(costed));
  const lived: TwoYears[] = [];
  for (const size of sizes) lived.push(await twoYears(size));
  printSizes(lived);
};
