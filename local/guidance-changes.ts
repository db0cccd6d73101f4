/**
 * `npm run guidance:changes`: the dry run of a plan of guidance. Says for each running trajectory of a branch what the plan in a file would change, and from which day; writes nothing.
 * Exit code 2 when the plan cannot be read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clientsTable } from '../functions/adapters/dynamodb/clients-table.ts';
import { recordsTable } from '../functions/adapters/dynamodb/records-table.ts';
import { systemClock, type World } from '../functions/adapters/system/world.ts';
import { changesNothing, planChanges, type TrajectoryChanges } from '../functions/guidance/plan-changes.ts';
import { planFrom } from '../functions/guidance/plan-file.ts';
import { guidancePlanOn, guidancePlansIn } from '../schemas/guidance-plans.ts';
import { type Clock, dayOf } from '../schemas/kernel/time.ts';
import { Closing } from './closing.ts';
import { dataFolder } from './data-folder.ts';
import { actedUntil } from './position.ts';
import { Records } from './records.ts';
import { pointSdkAt } from './sdk.ts';
import { openStore } from './store/dynoxide.ts';

const usage = `Usage: npm run guidance:changes -- --branch B --plan FILE.json [--json] [--data .data]
       npm run guidance:changes -- --branch B --print     the plan of today as JSON, to begin from
       TABLE_NAME=… npm run guidance:changes -- …         a table in AWS, with the credentials of the environment
The local system must not run on the same data meanwhile.`;

/** Client and task are ids: nothing here says who somebody is. */
const inWords = ({ client, from, asked, moved, dropped, contactBy, ends }: TrajectoryChanges): string =>
  [
    `${client}  from ${from}`,
    ...asked.map(({ task, dueOn }) => `  + ${task} on ${dueOn}`),
    ...moved.map(({ task, before, after }) => `  ~ ${task} ${before} -> ${after}`),
    ...dropped.map(({ task, dueOn }) => `  - ${task} on ${dueOn}`),
    ...(contactBy ? [`  ~ contact by ${contactBy.before} -> ${contactBy.after}`] : []),
    ...(ends ? [`  ~ ends ${ends.before} -> ${ends.after}`] : []),
  ].join('\n');

const planIn = (path: string) => {
  try {
    return planFrom(JSON.parse(readFileSync(path, 'utf8')));
  } catch (fault) {
    throw new Error(`${path} is no plan of guidance.\n${fault instanceof Error ? fault.message : fault}`);
  }
};

/** The clock of the local system, which may have been moved. */
const localClock = (folder: string): Clock => {
  const records = new Records(join(folder, 'local.db'));
  try {
    const acted = actedUntil(records);
    return acted ? { now: () => acted } : systemClock;
  } finally {
    records.close();
  }
};

const run = async (closing: Closing): Promise<void> => {
  const { values } = parseArgs({
    options: {
      branch: { type: 'string' },
      plan: { type: 'string' },
      print: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      data: { type: 'string', default: '.data' },
    },
  });
  const { branch, plan } = values;
  if (branch === undefined) throw new Error('Name a branch.');
  if (values.print) {
    console.log(JSON.stringify(guidancePlanOn(guidancePlansIn(branch), dayOf(systemClock.now()).toString()), null, 2));
    return;
  }
  if (plan === undefined) throw new Error('Name the file of a plan.');
  const proposed = planIn(plan);
  const table = process.env['TABLE_NAME'];
  let clock: Clock = systemClock;
  if (table === undefined) {
    const folder = dataFolder(values.data, closing);
    clock = localClock(folder);
    const store = await openStore(folder);
    closing.add(() => store.close());
    pointSdkAt({ dynamodb: store.endpoint, services: store.endpoint });
  }
  const world: World = { clock, setting: (name) => (name === 'TABLE_NAME' ? (table ?? 'wegwijs') : '') };
  const changes = planChanges({ clients: clientsTable(world), records: recordsTable(world), clock });
  let [trajectories, changed] = [0, 0];
  for await (const each of changes(branch, proposed)) {
    trajectories += 1;
    if (!changesNothing(each)) changed += 1;
    if (values.json) console.log(JSON.stringify(each));
    else console.log(changesNothing(each) ? `${each.client}  nothing changes` : inWords(each));
  }
  if (!values.json) console.log(`${trajectories} running trajectories, ${changed} of them would change`);
};

const closing = new Closing();
try {
  await run(closing);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  console.error(usage);
  process.exitCode = 2;
} finally {
  await closing.close();
}
