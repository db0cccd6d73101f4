/**
 * `npm run report`: the report over a year or other days, of one branch or several, of the local store or of an example that is replayed into memory.
 * With `--strict` the exit code is 1 when the report contradicts itself.
 */
import { parseArgs } from 'node:util';
import { factsTable } from '../functions/adapters/dynamodb/facts-table.ts';
import { systemClock, type World } from '../functions/adapters/system/world.ts';
import { reportsInTime } from '../functions/reports/annual-report.ts';
import type { Facts } from '../functions/reports/facts.ts';
import { factsInMemory } from '../functions/reports/facts-in-memory.ts';
import { csvOf, rowsOf, shown } from '../reports/csv.ts';
import { units } from '../reports/figure.ts';
import { isMisunderstood, periodAsked } from '../reports/period.ts';
import { type AnnualReport, contradictions } from '../reports/report.ts';
import { dayOf } from '../schemas/kernel/time.ts';
import { Closing } from './closing.ts';
import { dataFolder } from './data-folder.ts';
import { replayExample } from './replay-example.ts';
import { pointSdkAt } from './sdk.ts';
import { openStore } from './store/dynoxide.ts';

const usage = `Usage: npm run report -- --branch B[,B2] (--year Y [--half 1 | --quarter 1] | --from DAY --till DAY)
  [--json | --csv] [--strict] [--example NAME | --data .data]
The local system must not run on the same data meanwhile.`;

const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
};

const marks = { true: '✓', false: '✗', null: '-' } as const;

const forPeople = (report: AnnualReport, period: string): string => {
  const lines = [`Jaarverslag ${period}, ${report.branch}`];
  let chapter = '';
  for (const { chapter: title, id, figure } of rowsOf(report)) {
    if (title.nl !== chapter) lines.push('', title.nl);
    chapter = title.nl;
    const value = figure.value === null ? 'niet bekend' : shown(id, figure.value);
    const unit = typeof figure.value === 'number' ? units[figure.unit].nl : '';
    lines.push(`  ${id.padEnd(18)} ${figure.title.nl.padEnd(50)} ${value} ${unit}`.trimEnd());
    const parts = shown(id, figure.parts);
    if (parts !== '') lines.push(...wrapped(parts, 90).map((line) => `  ${' '.repeat(18)} ${' '.repeat(50)} ${line}`));
  }
  lines.push('', 'Wat moet kloppen');
  for (const { says, weight, holds } of report.invariants) {
    lines.push(`  ${marks[`${holds}`]} ${says.nl}${weight === 'expected' ? ' (meestal)' : ''}`);
  }
  return lines.join('\n');
};

const factsFrom = async (closing: Closing, { example, data }: { example?: string | undefined; data: string }): Promise<Facts> => {
  if (example !== undefined) return factsInMemory((await replayExample(example, dayOf(systemClock.now()).toString())).submissions);
  const store = await openStore(dataFolder(data, closing));
  closing.add(() => store.close());
  pointSdkAt({ dynamodb: store.endpoint, services: store.endpoint });
  const world: World = { clock: systemClock, setting: () => 'wegwijs' };
  return factsTable(world);
};

const run = async (closing: Closing): Promise<number> => {
  const { values } = parseArgs({
    options: {
      branch: { type: 'string' },
      year: { type: 'string' },
      half: { type: 'string' },
      quarter: { type: 'string' },
      from: { type: 'string' },
      till: { type: 'string' },
      json: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      example: { type: 'string' },
      data: { type: 'string', default: '.data' },
    },
  });
  const { branch, year, half, quarter, from, till } = values;
  if (branch === undefined) throw new Error('--branch: name a branch.');
  const period = periodAsked({ year, half, quarter, from, till });
  if (isMisunderstood(period)) throw new Error(`--${period.field}: ${period.says.en}`);
  const facts = await factsFrom(closing, values);
  const [first = branch, ...others] = new Set(branch.split(','));
  const { report } = await reportsInTime({ facts })({ branches: [first, ...others], period });
  if (values.csv) process.stdout.write(csvOf(report));
  else console.log(values.json ? JSON.stringify(report, null, 2) : forPeople(report, period.name.nl));
  const broken = contradictions(report);
  for (const { id, says } of broken) console.error(`The report contradicts itself: ${says.en} (${id})`);
  return values.strict && broken.length > 0 ? 1 : 0;
};

const closing = new Closing();
try {
  process.exitCode = await run(closing);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  console.error(usage);
  process.exitCode = 2;
} finally {
  await closing.close();
}
