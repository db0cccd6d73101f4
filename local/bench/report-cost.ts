/**
 * What the annual report costs, of one branch and of all: the application's own reading, its consumed capacity as the store reports it. Runs in a process
 * of its own, because the SDK keeps the store that it first saw: `report-cost.ts 300 4000` (branches, submissions of each) prints what it took as JSON.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { documentClient } from '../../functions/adapters/dynamodb/client.ts';
import { factsTable } from '../../functions/adapters/dynamodb/facts-table.ts';
import { keptCountsTable } from '../../functions/adapters/dynamodb/kept-counts-table.ts';
import { sentReportsTable } from '../../functions/adapters/dynamodb/sent-reports-table.ts';
import type { World } from '../../functions/adapters/system/world.ts';
import { dispatch } from '../../functions/dispatch/dispatch.ts';
import { periodsBeside, readLibrary } from '../../functions/reports/annual-report.ts';
import { countBranches } from '../../functions/reports/count/count.ts';
import { dayTold } from '../../functions/reports/fact-of.ts';
import { factsInMemory } from '../../functions/reports/facts-in-memory.ts';
import { countBranch } from '../../functions/reports/kept/count-branch.ts';
import { readReports } from '../../functions/reports/reader.ts';
import { readTrends } from '../../functions/reports/trends/read-trends.ts';
import type { Submission } from '../../functions/submissions/submission.ts';
import { wholeYear } from '../../reports/period.ts';
import type { AnnualReport } from '../../reports/report.ts';
import { together } from '../../reports/together.ts';
import { countFollowed, quartersFollowed, trendsOf } from '../../reports/trends.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { virtualClock } from '../clock.ts';
import { replayExample } from '../replay-example.ts';
import { pointSdkAt } from '../sdk.ts';
import { branchNamed, branchRows, itemOf } from './branch-rows.ts';
import { capacities } from './capacities.ts';
import { storeWith } from './loaded-store.ts';

export interface Cost {
  readonly name: string;
  readonly seconds: number;
  readonly requests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Items that were looked at: facts, or counts that are kept. */
  readonly looked: number;
}

export interface ReportCost {
  readonly stored: number;
  readonly fillSeconds: number;
  readonly costs: readonly Cost[];
}

const tableName = 'wegwijs';
const year = 2017;
const yearsBefore = 2;
/** In so many branches something changes between two readings. */
const changing = 10;

type Said = Pick<AnnualReport, 'figures' | 'invariants'>;

/** What a report says, but for the one figure that names entries (M56): each branch has its own. */
const saidIn = ({ figures, invariants }: Said) => ({
  invariants,
  figures: Object.fromEntries(
    Object.entries(figures).flatMap(([id, { value, parts }]) => (id === 'M56' ? [] : [[id, { value, ...(parts && { parts }) }]])),
  ),
});

/** What the branches say together, counted in memory from the same submissions; the first branches told something more. */
const expectedOf = async (own: readonly Submission[], more: Submission, branches: number, changed: number) => {
  // What is agreed differs by branch; of those that are made up it is not known.
  const first = branchNamed(1);
  const count = (submissions: readonly Submission[]) =>
    countBranch({ facts: factsInMemory(submissions.map((told) => ({ ...told, branch: first }))) })(
      first,
      periodsBeside(wholeYear(year), yearsBefore),
    );
  const [alike, richer] = [await count(own), await count([...own, more])];
  const named = Array.from({ length: branches }, (_, place) => ({
    branch: branchNamed(place + 1),
    reports: place < changed ? richer : alike,
  }));
  return alike.map((_, place) => {
    const [one, ...others] = named.flatMap(({ branch, reports }) => {
      const report = reports[place];
      return report ? [{ ...report, branch }] : [];
    });
    if (!one) throw new Error('no branches');
    return saidIn(together([one, ...others]));
  });
};

/** The trends of branches that are all alike. */
const trendsExpected = async (own: readonly Submission[], branches: number, today: string) => {
  const first = branchNamed(1);
  const quarters = quartersFollowed(year, today);
  const { from, till } = { from: quarters[0]?.from ?? '', till: quarters.at(-1)?.till ?? '' };
  const open = await readLibrary({ facts: factsInMemory(own.map((told) => ({ ...told, branch: first }))) })(first, { from, till });
  const counted = quarters.map((quarter) => Array.from({ length: branches }, () => countFollowed(open(quarter))));
  return trendsOf(quarters, counted).trends;
};

const measure = async (branches: number, each: number, folder: string): Promise<ReportCost> => {
  const { submissions } = await replayExample('maassluis-2017', '2018-01-01');
  const own = submissions.filter(({ branch }) => branch === 'maassluis').map((told) => ({ ...told, digest: '', receipt: '' }));
  const contact = own.find((told) => told.form === 'contact-noted' && dayTold(told)?.day.startsWith(String(year)));
  if (!contact) throw new Error('the example has no contact in its year');
  const more = (branch: number): Submission => ({
    ...contact,
    id: `ffffffff-0000-4000-8000-${String(branch).padStart(12, '0')}`,
    client: 'somebody who was not helped before',
    branch: branchNamed(branch),
  });
  const names = Array.from({ length: branches }, (_, place) => branchNamed(place + 1));

  const began = performance.now();
  const store = await storeWith(folder, tableName, branchRows(own, branches, each));
  const fillSeconds = (performance.now() - began) / 1000;
  try {
    pointSdkAt({ dynamodb: store.endpoint, services: store.endpoint });
    const consumed = capacities();
    const clock = virtualClock(momentOn(Temporal.PlainDate.from('2018-12-31'), '04:00'));
    const world: World = { clock, setting: (name) => (name === 'TABLE_NAME' ? tableName : name) };
    const needs = { facts: factsTable(world), keptCounts: keptCountsTable(world), sentReports: sentReportsTable(world), clock };
    const read = async (of: readonly string[]) => {
      const reader = { id: 'bench', posts: of.map((branch) => ({ branch, role: 'manager' as const })) };
      const { report, before, behind } = await readReports(needs)({ reader, branch: 'all', period: { year: String(year) }, yearsBefore });
      if (behind) throw new Error('the report was not counted up to now');
      return [report, ...before].map(saidIn);
    };
    const countByNight = async () => {
      const { differing } = await countBranches({ ...needs, branches: names })();
      if (differing > 0) throw new Error(`${differing} kept counts are not what was counted`);
    };
    const costs: Cost[] = [];
    const measured = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      consumed.length = 0;
      const start = performance.now();
      const done = await work();
      const seconds = (performance.now() - start) / 1000;
      const total = (figure: keyof (typeof consumed)[number]) => consumed.reduce((sum, one) => sum + one[figure], 0);
      const [readUnits, writeUnits, looked] = [total('units'), total('writeUnits'), total('looked')];
      costs.push({ name, seconds, requests: consumed.length, readUnits, writeUnits, looked });
      process.stderr.write(`${name}: ${seconds.toFixed(2)} s\n`);
      return done;
    };

    // The first asking opens the connection and compiles the schemas.
    await read([branchNamed(2)]);
    deepStrictEqual(await measured('one branch', () => read([branchNamed(1)])), await expectedOf(own, more(0), 1, 0));
    await measured(`the night counts ${branches}`, countByNight);
    const all = `${branches} branches`;
    deepStrictEqual(await measured(all, () => read(names)), await expectedOf(own, more(0), branches, 0));
    const reader = { id: 'bench', posts: names.map((branch) => ({ branch, role: 'manager' as const })) };
    const trends = () => readTrends(needs)({ reader, branch: 'all', period: { year: String(year) } });
    deepStrictEqual((await measured(`${all}, trends`, trends)).trends, await trendsExpected(own, branches, '2018-12-31'));

    clock.set(clock.now().add({ hours: 6 }));
    const told = names.slice(0, changing).map((_, place) => itemOf(more(place + 1)));
    for (const item of told) await documentClient().send(new PutCommand({ TableName: tableName, Item: item }));
    await measured(`${changing} branches are told of`, () => heard(needs)(told));
    const expected = await expectedOf(own, more(0), branches, changing);
    deepStrictEqual(await measured(`${all}, ${changing} changed`, () => read(names)), expected);

    clock.set(clock.now().add({ hours: 18 }));
    await measured('the night holds and counts again', countByNight);
    deepStrictEqual(await measured(`${all}, the day after`, () => read(names)), expected);
    return { stored: branches * each, fillSeconds, costs };
  } finally {
    await store.close();
  }
};

/** What the stream hands on of items that were put. */
const heard =
  (needs: Pick<Parameters<typeof dispatch>[0], 'keptCounts' | 'clock'>) => async (items: readonly Record<string, unknown>[]) => {
    const untouched = async () => {
      throw new Error('no workflow follows a contact');
    };
    const Records = items.map((item, place) => ({
      eventName: 'INSERT',
      dynamodb: { SequenceNumber: String(place), NewImage: marshall(item, { removeUndefinedValues: true }) },
    }));
    const { batchItemFailures } = await dispatch({ ...needs, follow: untouched, moveFile: untouched, nudge: untouched })({
      Records,
    } as DynamoDBStreamEvent);
    deepStrictEqual(batchItemFailures, []);
  };

const folder = mkdtempSync(join(tmpdir(), 'wegwijs-report-'));
try {
  process.stdout.write(JSON.stringify(await measure(Number(process.argv[2]), Number(process.argv[3]), folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
