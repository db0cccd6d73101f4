/**
 * What the annual report costs, of one branch and of all: the application's own reading, its consumed capacity as the store reports it. Runs in a process
 * of its own, because the SDK keeps the store that it first saw: `report-cost.ts 300 4000` (branches, submissions of each) prints what it took as JSON.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { factsTable } from '../../functions/adapters/dynamodb/facts-table.ts';
import { annualReport } from '../../functions/reports/annual-report.ts';
import { factsInMemory } from '../../functions/reports/facts-in-memory.ts';
import type { AnnualReport } from '../../reports/report.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { virtualClock } from '../clock.ts';
import { replayExample } from '../replay-example.ts';
import { pointSdkAt } from '../sdk.ts';
import { branchNamed, branchRows } from './branch-rows.ts';
import { capacities } from './capacities.ts';
import { storeWith } from './loaded-store.ts';

export interface ReadingCost {
  readonly seconds: number;
  readonly requests: number;
  readonly units: number;
  /** Facts that were read. */
  readonly looked: number;
}

export interface ReportCost {
  readonly stored: number;
  readonly branch: ReadingCost;
  readonly all: ReadingCost;
  readonly fillSeconds: number;
}

const tableName = 'wegwijs';
const year = 2017;

const valuesOf = ({ figures }: AnnualReport) => Object.fromEntries(Object.entries(figures).map(([id, { value }]) => [id, value]));

const measure = async (branches: number, each: number, folder: string): Promise<ReportCost> => {
  const { submissions } = await replayExample('maassluis-2017', '2018-01-01');
  const own = submissions.filter(({ branch }) => branch === 'maassluis');
  const first = own.map((submission) => ({ ...submission, branch: branchNamed(1) }));
  const expected = await annualReport({ facts: factsInMemory(first) })(branchNamed(1), year);
  const began = performance.now();
  const store = await storeWith(folder, tableName, branchRows(own, branches, each));
  const fillSeconds = (performance.now() - began) / 1000;
  try {
    pointSdkAt({ dynamodb: store.endpoint, services: store.endpoint });
    const consumed = capacities();
    const clock = virtualClock(momentOn(Temporal.PlainDate.from('2018-12-31'), '12:00'));
    const report = annualReport({ facts: factsTable({ clock, setting: (name) => (name === 'TABLE_NAME' ? tableName : name) }) });
    const read = async (numbers: readonly number[]): Promise<ReadingCost> => {
      consumed.length = 0;
      const before = performance.now();
      for (const number of numbers) {
        const { figures, invariants } = await report(branchNamed(number), year);
        // A figure that names entries (M56) names those of the branch.
        const values = { ...valuesOf({ ...expected, figures, invariants }), M56: null };
        if (number === 1 || number === branches) deepStrictEqual(values, { ...valuesOf(expected), M56: null });
      }
      const seconds = (performance.now() - before) / 1000;
      const total = (figure: 'units' | 'looked') => consumed.reduce((sum, one) => sum + one[figure], 0);
      return { seconds, requests: consumed.length, units: total('units'), looked: total('looked') };
    };
    // The first asking opens the connection and compiles the schemas.
    await read([2]);
    const branch = await read([1]);
    const all = await read(Array.from({ length: branches }, (_, place) => place + 1));
    return { stored: branches * each, branch, all, fillSeconds };
  } finally {
    await store.close();
  }
};

const folder = mkdtempSync(join(tmpdir(), 'wegwijs-report-'));
try {
  process.stdout.write(JSON.stringify(await measure(Number(process.argv[2]), Number(process.argv[3]), folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
