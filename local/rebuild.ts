/** `npm run rebuild`: holds what the store says against what the submissions add up to; with `--repair` it writes over what differs. */
import { parseArgs } from 'node:util';
import { clientsTable } from '../functions/adapters/dynamodb/clients-table.ts';
import { historiesTable } from '../functions/adapters/dynamodb/histories-table.ts';
import { recordsTable } from '../functions/adapters/dynamodb/records-table.ts';
import type { World } from '../functions/adapters/system/world.ts';
import { systemClock } from '../functions/adapters/system/world.ts';
import { type Finding, rebuild } from '../functions/history/rebuild.ts';
import { Closing } from './closing.ts';
import { dataFolder } from './data-folder.ts';
import { personas } from './personas.ts';
import { pointSdkAt } from './sdk.ts';
import { openStore } from './store/dynoxide.ts';

const usage = `Usage: npm run rebuild -- [--branch B]… [--repair] [--data .data]
       TABLE_NAME=… npm run rebuild -- --branch B    a table in AWS, with the credentials of the environment
The local system must not run on the same data meanwhile.`;

const localBranches = [...new Set(personas.flatMap(({ groups }) => groups.map((group) => group.split(':')[0] ?? '')))];

const nameOf = ({ subject }: Finding): string => ('client' in subject ? `client ${subject.client}` : `record ${subject.record}`);

/** What differs, by kind and id: no answers and no names. */
const whatDiffers = ({ difference, entry }: Finding): string => {
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

const run = async (closing: Closing): Promise<number> => {
  const { values } = parseArgs({
    options: {
      branch: { type: 'string', multiple: true },
      repair: { type: 'boolean', default: false },
      data: { type: 'string', default: '.data' },
    },
  });
  const table = process.env['TABLE_NAME'];
  if (table === undefined) {
    const store = await openStore(dataFolder(values.data, closing));
    closing.add(() => store.close());
    pointSdkAt({ dynamodb: store.endpoint, services: store.endpoint });
  } else if (!values.branch) throw new Error('Name the branches of the table.');
  const world: World = { clock: systemClock, setting: () => table ?? 'wegwijs' };
  const all = rebuild({ clients: clientsTable(world), records: recordsTable(world), histories: historiesTable(world) });
  let open = 0;
  for (const branch of values.branch ?? localBranches) {
    const { checked, findings } = await all(branch, { repair: values.repair });
    console.log(`${branch}: ${checked} clients and records checked, ${findings.length} differ`);
    for (const finding of findings) {
      console.log(`  ${nameOf(finding)}: ${whatDiffers(finding)}${finding.mended ? ' (mended)' : ''}`);
      if (!finding.mended) open += 1;
    }
  }
  return open === 0 ? 0 : 1;
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
