/**
 * What a month of the monthly review costs: so many open dossiers of one branch, through the real machine in our States engine and the real store, under
 * the virtual clock. Six in ten are told on the 3rd, two more on the 8th, the others never. Runs in a process of its own: `round-of-month.ts 200`
 * prints what it took as JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Context } from 'aws-lambda';
import { documentClient } from '../../functions/adapters/dynamodb/client.ts';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { clientTo } from '../../functions/adapters/dynamodb/items.ts';
import { branchLine, clientKey, recordKey } from '../../functions/adapters/dynamodb/keys.ts';
import { ledgerTable } from '../../functions/adapters/dynamodb/ledger-table.ts';
import { recordTo } from '../../functions/adapters/dynamodb/record-items.ts';
import { roundsTable } from '../../functions/adapters/dynamodb/rounds-table.ts';
import type { World } from '../../functions/adapters/system/world.ts';
import type { Client } from '../../functions/clients/client.ts';
import { type TaskHandler, task } from '../../functions/edge/task.ts';
import { sendDue } from '../../functions/residence/send-reminders/send-reminders.ts';
import { compose as composeAsk } from '../../functions/rounds/ask/compose.ts';
import { compose as composeClose } from '../../functions/rounds/close/compose.ts';
import { cutOffOf, updatedIn } from '../../functions/rounds/month.ts';
import { inPagesOf } from '../../functions/rounds/pages.ts';
import { compose as composePlan } from '../../functions/rounds/plan/compose.ts';
import { compose as composeReadDossiers } from '../../functions/rounds/read-dossiers/compose.ts';
import { compose as composeReadDue } from '../../functions/rounds/read-due/compose.ts';
import { sendPage } from '../../functions/rounds/send/send.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { executionName, tasks } from '../../workflows/monthly-review/tasks.ts';
import { virtualClock } from '../clock.ts';
import { functionName, workflows } from '../functions.ts';
import { installMachine, machineArn } from '../machines.ts';
import { pointSdkAt } from '../sdk.ts';
import { moveTo } from '../states/clock-http.ts';
import { openEngine } from '../states/index.ts';
import { openStore } from '../store/dynoxide.ts';
import { ensureTable } from '../store/table.ts';

export interface RoundCost {
  readonly transitions: number;
  /** History events of the one execution; AWS ends one at 25,000. */
  readonly events: number;
  readonly lambdaCalls: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly mails: number;
  /** Bytes of the largest input or answer of a task; AWS allows 256 KB. */
  readonly largestPayload: number;
  /** How many calls of one function ran at once; the Map allows five. */
  readonly mostAtOnce: number;
  readonly asked: number;
  readonly done: number;
  readonly gaps: number;
  readonly seconds: number;
}

const tableName = 'wegwijs';
const branch = 'maassluis';
const month = '2027-03';
const perVolunteer = 40;

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const day = (text: string) => Temporal.PlainDate.from(text);

const clientOf = (number: number): Client => ({
  id: idOf(number),
  branch,
  person: { nameOnCard: `Voorbeeld ${number}`, birthDate: '1990' },
  household: idOf(number),
  sex: 'x',
  inflow: 'azc',
  settledOn: day('2026-10-01'),
  readsLanguage: 'ti',
  speaksLanguage: 'ti',
  interpreterNeeded: false,
  safeToContact: true,
  legalVolunteer: `volunteer-${Math.floor(number / perVolunteer)}`,
  registeredAt: momentOn(day('2026-10-02')),
});

const dossierOf = (number: number) => {
  const dossier = { kind: 'dossier', of: idOf(number) } as const;
  const opened = { state: 'open', since: day('2026-10-05'), facts: { openedOn: '2026-10-05' }, person: {} };
  return { ...recordKey(dossier, 'client'), ...recordTo({ ...dossier, branch, ...opened }), version: 1 };
};

const fill = async (dossiers: number): Promise<void> => {
  const numbers = Array.from({ length: dossiers }, (_, number) => number);
  const items = numbers.flatMap((number) => [
    { ...clientKey(idOf(number)), ...clientTo(clientOf(number)), line: branchLine(branch) },
    dossierOf(number),
  ]);
  for (const some of inPagesOf(25, items)) {
    const puts = some.map((Item) => ({ PutRequest: { Item } }));
    await documentClient().send(new BatchWriteCommand({ RequestItems: { [tableName]: puts } }));
  }
};

/** What telling leaves in a dossier. It is a submission's cost and not the round's, so it is not counted. */
const tell = async (number: number): Promise<void> => {
  await documentClient().send(
    new UpdateCommand({
      TableName: tableName,
      Key: recordKey({ kind: 'dossier', of: idOf(number) }, 'client'),
      UpdateExpression: 'SET #fact = :by',
      ExpressionAttributeNames: { '#fact': `fact:${updatedIn(month)}` },
      ExpressionAttributeValues: { ':by': idOf(number) },
    }),
  );
};

type Capacity = { readonly CapacityUnits?: number } | undefined;

/** Adds up what every command of the document client consumed, while it is switched on. */
const capacities = () => {
  const consumed = { isOn: false, readUnits: 0, writeUnits: 0 };
  documentClient().middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: Capacity | Capacity[] };
      if (consumed.isOn) {
        const each = [ConsumedCapacity ?? []].flat();
        const units = each.reduce((sum, one) => sum + (one?.CapacityUnits ?? 0), 0);
        if (/Query|Get/.test(String(context['commandName']))) consumed.readUnits += units;
        else consumed.writeUnits += units;
      }
      return answer;
    },
    { step: 'initialize', name: 'consumed', override: true },
  );
  return consumed;
};

const handlersOf = (world: World, sent: (to: readonly string[]) => void): Record<string, TaskHandler> => {
  const needs = {
    clients: clientsTable(world),
    ledger: ledgerTable(world),
    members: {
      find: async (id: string) => ({ id, name: id, email: `${id}@wegwijs.example` }),
      inPost: async () => [{ id: 'leader', name: 'leader', email: 'leader@wegwijs.example' }],
    },
    mail: { send: async ({ to }: { readonly to: readonly string[] }) => sent(to) },
    clock: world.clock,
    siteUrl: 'http://localhost',
    legalInbox: () => 'inbox@wegwijs.example',
  };
  return {
    [tasks.PlanRound.runs]: composePlan(world),
    [tasks.ReadDossiers.runs]: composeReadDossiers(world),
    [tasks.AskUpdates.runs]: composeAsk(world),
    [tasks.ReadDue.runs]: composeReadDue(world),
    [tasks.SendUpdateReminders.runs]: task(tasks.SendUpdateReminders, sendPage({ ...needs, sendDue: sendDue(needs) })),
    [tasks.CloseRound.runs]: composeClose(world),
  };
};

const measure = async (dossiers: number, folder: string): Promise<RoundCost> => {
  process.env['LOG_LEVEL'] = 'silent';
  const store = await openStore(folder);
  try {
    pointSdkAt({ dynamodb: store.endpoint, services: store.endpoint });
    const dynamodb = new DynamoDBClient({});
    await ensureTable(dynamodb, tableName);
    dynamodb.destroy();
    await fill(dossiers);

    const clock = virtualClock(momentOn(day(`${month}-01`), '07:00'));
    const world: World = { clock, setting: (name) => (name === 'TABLE_NAME' ? tableName : name) };
    const totals = { mails: 0, largestPayload: 0, mostAtOnce: 0 };
    const handlers = handlersOf(world, () => {
      totals.mails += 1;
    });
    const byName = new Map(Object.entries(handlers).map(([runs, handler]) => [functionName(runs), handler]));
    const running = new Map<string, number>();
    const engine = await openEngine({
      clock,
      journal: join(folder, 'states.db'),
      accountId: '000000000000',
      region: 'eu-central-1',
      invoke: async (name, payload) => {
        const handler = byName.get(name);
        if (!handler) throw new Error(`the round calls ${name}, which is none of its functions`);
        const now = (running.get(name) ?? 0) + 1;
        running.set(name, now);
        totals.mostAtOnce = Math.max(totals.mostAtOnce, now);
        try {
          // None of them reads its context.
          const answer = await handler(payload, {} as Context);
          for (const each of [payload, answer]) totals.largestPayload = Math.max(totals.largestPayload, JSON.stringify(each).length);
          return answer;
        } finally {
          running.set(name, (running.get(name) ?? 1) - 1);
        }
      },
    });
    const review = (await workflows()).find(({ name }) => name === 'monthly-review');
    if (!review) throw new Error('there is no monthly review');
    await installMachine(engine, review);

    const consumed = capacities();
    const began = performance.now();
    const to = async (text: string, time: string) => {
      consumed.isOn = true;
      await moveTo(engine, clock, momentOn(day(text), time));
      consumed.isOn = false;
    };
    const told = (among: readonly number[]) =>
      Promise.all(
        Array.from({ length: dossiers }, (_, number) => number)
          .filter((number) => among.includes(number % 10))
          .map(tell),
      );
    const input = JSON.stringify({ branch, month, run: 1 });
    const name = executionName({ branch, month, run: 1 });
    consumed.isOn = true;
    await engine.call('StartExecution', { stateMachineArn: machineArn('monthly-review'), name, input });
    await to(`${month}-03`, '12:00');
    await told([0, 1, 2, 3, 4, 5]);
    await to(`${month}-08`, '12:00');
    await told([6, 7]);
    await to(cutOffOf(month).add({ days: 1 }).toString(), '12:00');

    const { transitions, events, invocations } = engine.counts();
    const counts = (await roundsTable(world).find(branch, month))?.counts;
    await engine.close();
    if (!counts || counts.asked !== dossiers || counts.done + counts.gaps !== dossiers || counts.gaps !== dossiers / 5)
      throw new Error(`the month does not balance: ${JSON.stringify(counts)}`);
    const { readUnits, writeUnits } = consumed;
    const { asked, done, gaps } = counts;
    return {
      ...{ transitions, events, lambdaCalls: invocations, writeUnits, readUnits },
      ...totals,
      ...{ asked, done, gaps, seconds: (performance.now() - began) / 1000 },
    };
  } finally {
    await store.close();
  }
};

const folder = mkdtempSync(join(tmpdir(), 'wegwijs-round-'));
try {
  process.stdout.write(JSON.stringify(await measure(Number(process.argv[2]), folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
