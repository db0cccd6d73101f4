/**
 * `npm run rebuild`: holds what the store says against what the submissions add up to; with `--repair` it writes over what differs. Counts that are kept
 * for reports of many branches are held too; those of a branch in which one differs are marked as old, and are counted anew when they are next asked for.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientsTable } from '../functions/adapters/dynamodb/clients-table.ts';
import { factRowsTable } from '../functions/adapters/dynamodb/fact-rows-table.ts';
import { factsTable } from '../functions/adapters/dynamodb/facts-table.ts';
import { findIndex } from '../functions/adapters/dynamodb/find-index.ts';
import { historiesTable } from '../functions/adapters/dynamodb/histories-table.ts';
import { keptCountsTable } from '../functions/adapters/dynamodb/kept-counts-table.ts';
import { recordsTable } from '../functions/adapters/dynamodb/records-table.ts';
import type { World } from '../functions/adapters/system/world.ts';
import { systemClock } from '../functions/adapters/system/world.ts';
import { type Finding, rebuild } from '../functions/history/rebuild.ts';
import { type FactFinding, rebuildFacts } from '../functions/history/rebuild-facts.ts';
import { holdCounts } from '../functions/reports/kept/hold-counts.ts';
import type { KeptCount } from '../functions/reports/kept/kept-counts.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { Closing } from './closing.ts';
import { dataFolder } from './data-folder.ts';
import { localBranches } from './personas.ts';
import { Records, searchSecret } from './records.ts';
import { pointSdkAt } from './sdk.ts';
import { openStore } from './store/dynoxide.ts';
import { ensureTable } from './store/table.ts';

const usage = `Usage: npm run rebuild -- [--branch B]… [--repair] [--data .data]
       TABLE_NAME=… SEARCH_SECRET=… npm run rebuild -- --branch B    a table in AWS, with the credentials of the environment
The local system must not run on the same data meanwhile.`;

const localTable = 'wegwijs';

const nameOf = ({ subject }: Finding): string => ('client' in subject ? `client ${subject.client}` : `record ${subject.record}`);

/** What differs, by kind and id: no answers and no names. */
const whatDiffers = ({ difference, entry, rowsLacking }: Finding): string => {
  if (rowsLacking !== undefined) return `${rowsLacking} rows of the search index`;
  if (!difference) return `the entry ${entry} cannot stand on those before it`;
  const { client, documents, records, tasks } = difference;
  return [
    client && 'client',
    ...documents.map(({ held, wanted }) => `document ${(wanted ?? held)?.family}`),
    ...records.map(({ held, wanted }) => `record ${(wanted ?? held)?.kind}`),
    ...tasks.map(({ name }) => `task ${name}`),
  ]
    .filter(Boolean)
    .join(', ');
};

/** As the local system keeps it; whichever of the two comes first makes it. */
const localSecret = (folder: string): string => {
  const records = new Records(join(folder, 'local.db'));
  try {
    return searchSecret(records);
  } finally {
    records.close();
  }
};

/** How many facts differ and were not mended. */
const openFacts = async (world: World, branches: readonly string[], repair: boolean): Promise<number> => {
  const { checked, differ, mended, findings } = await rebuildFacts({ rows: factRowsTable(world) })(branches, { repair });
  console.log(`facts: ${checked} submissions checked, ${differ} differ${repair ? `, ${mended} mended` : ''}`);
  for (const { branch, row, fault, mended: isMended } of findings) {
    console.log(`  ${branch} ${row}: ${faults[fault]}${isMended ? ' (mended)' : ''}`);
  }
  if (differ > findings.length) console.log(`  and ${differ - findings.length} more`);
  return differ - mended;
};

const faults: Readonly<Record<FactFinding['fault'], string>> = {
  missing: 'not in the index',
  misplaced: 'at another place in the index than it was told',
  'no fact': 'in the index, and no fact',
  unmarked: 'amended, and it does not say so',
};

/** The kept counts of a branch that say something else than its facts do now. */
const countsThatDiffer = async (world: World, branch: string, repair: boolean): Promise<readonly KeptCount[]> => {
  const keptCounts = keptCountsTable(world);
  const kept = await keptCounts.everyOf(branch);
  const [first, ...others] = kept.map(({ period }) => period);
  if (!first) return [];
  const { differing } = await holdCounts({ facts: factsTable(world), keptCounts, clock: world.clock })(branch, [first, ...others], {
    keep: false,
  });
  // A local clock that was moved may have counted in what is still ahead.
  const latest = [world.clock.now(), ...kept.map(({ begunAt }) => begunAt)].toSorted(Temporal.Instant.compare).at(-1);
  if (repair && latest && differing.length > 0) await keptCounts.noteChange(branch, 'stock', latest);
  return differing;
};

const run = async (closing: Closing): Promise<number> => {
  const { values } = parseArgs({
    options: {
      branch: { type: 'string', multiple: true },
      repair: { type: 'boolean', default: false },
      data: { type: 'string', default: '.data' },
    },
  });
  const table = process.env['TABLE_NAME'];
  let secret = process.env['SEARCH_SECRET'];
  if (table === undefined) {
    const folder = dataFolder(values.data, closing);
    secret = localSecret(folder);
    const store = await openStore(folder);
    closing.add(() => store.close());
    pointSdkAt({ dynamodb: store.endpoint, services: store.endpoint });
    const client = new DynamoDBClient({});
    await ensureTable(client, localTable);
    client.destroy();
  } else if (!values.branch) throw new Error('Name the branches of the table.');
  if (!secret) throw new Error('SEARCH_SECRET is missing: without it nobody can be made findable.');
  const settings: Readonly<Record<string, string>> = { TABLE_NAME: table ?? localTable, SEARCH_SECRET: secret };
  const world: World = { clock: systemClock, setting: (name) => settings[name] ?? '' };
  const all = rebuild({
    clients: clientsTable(world),
    records: recordsTable(world),
    histories: historiesTable(world),
    index: findIndex(world),
  });
  const branches = values.branch ?? localBranches;
  let open = 0;
  for (const branch of branches) {
    const { checked, findings } = await all(branch, { repair: values.repair });
    console.log(`${branch}: ${checked} clients and records checked, ${findings.length} differ`);
    for (const finding of findings) {
      console.log(`  ${nameOf(finding)}: ${whatDiffers(finding)}${finding.mended ? ' (mended)' : ''}`);
      if (!finding.mended) open += 1;
    }
    for (const { period } of await countsThatDiffer(world, branch, values.repair)) {
      console.log(`  counts kept of ${period.from} to ${period.till}${values.repair ? ' (to be counted anew)' : ''}`);
      if (!values.repair) open += 1;
    }
  }
  return open + (await openFacts(world, branches, values.repair)) === 0 ? 0 : 1;
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
