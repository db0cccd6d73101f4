/**
 * One month of so many open dossiers through the very machine that is deployed: asked on the 1st, three of five told, the others reminded on the 5th and
 * the 10th, counted after the last working day. `one-month.ts 200` prints what it took as JSON.
 */
import { performance } from 'node:perf_hooks';
import { GetExecutionHistoryCommand, ListExecutionsCommand, ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn';
import { BatchWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { assignmentItem } from '../../../functions/adapters/dynamodb/assignment-items.ts';
import { documentClient } from '../../../functions/adapters/dynamodb/client.ts';
import { clientTo } from '../../../functions/adapters/dynamodb/items.ts';
import { branchLine, clientKey, recordKey } from '../../../functions/adapters/dynamodb/keys.ts';
import { recordTo } from '../../../functions/adapters/dynamodb/record-items.ts';
import { roundsTable } from '../../../functions/adapters/dynamodb/rounds-table.ts';
import type { Client } from '../../../functions/clients/client.ts';
import { updatedIn } from '../../../functions/rounds/month.ts';
import type { RoundCounts } from '../../../functions/rounds/round.ts';
import { momentOn, Temporal } from '../../../schemas/kernel/time.ts';
import { tasks } from '../../../workflows/monthly-review/tasks.ts';
import type { Compose } from '../../functions.ts';
import { personaNamed } from '../../personas.ts';
import { openLocalSystem } from '../../system.ts';

export interface RoundCost {
  readonly dossiers: number;
  /** Of the round alone: transitions, calls of functions, write units. */
  readonly perDossier: Readonly<Record<string, number>>;
  readonly figures: Readonly<Record<string, number>>;
  readonly accounted: RoundCounts;
  readonly seconds: number;
}

const branch = 'maassluis';
const month = '2026-11';
const tableName = 'wegwijs';

/** An id by its number, spread as ids are. */
const idOf = (number: number): string => {
  const hex = ((number + 1) * 2_654_435_761).toString(16).padStart(12, '0').slice(-12);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4000-8000-${String(number).padStart(12, '0')}`;
};

const aClient = (number: number, legalVolunteer: string | undefined): Client => ({
  id: idOf(number),
  branch,
  person: { nameOnCard: `Example Sponsor ${number}`, birthDate: '1990' },
  household: idOf(number),
  sex: 'unknown',
  inflow: 'azc',
  settledOn: Temporal.PlainDate.from('2025-01-06'),
  readsLanguage: 'nl',
  speaksLanguage: 'ar',
  interpreterNeeded: false,
  safeToContact: false,
  legalVolunteer,
  registeredAt: Temporal.Instant.from('2026-01-05T09:00:00Z').add({ seconds: number }),
});

const day = Temporal.PlainDate.from('2026-02-02');

/** Dossiers in which nothing runs by law: what is measured is the round. Every fifth has no volunteer. */
const itemsOf = (number: number): Record<string, unknown>[] => {
  const volunteer = number % 5 === 0 ? undefined : personaNamed('volunteer-legal')?.sub;
  const client = aClient(number, volunteer);
  const dossier = {
    kind: 'dossier' as const,
    of: client.id,
    branch,
    state: 'open',
    since: day,
    facts: { openedOn: day.toString(), filedBy: 'lawyer' },
    person: {},
  };
  const member = { ...dossier, kind: 'dossier-member' as const, id: client.id, state: 'queued', facts: {} };
  const line = { branch, at: client.registeredAt.toString(), client: client.id };
  return [
    { ...clientKey(client.id), ...clientTo(client), line: branchLine(branch) },
    { ...recordKey(dossier, 'client'), ...recordTo(dossier), version: 1 },
    { ...recordKey(member, 'client'), ...recordTo(member), version: 1 },
    ...(volunteer ? [assignmentItem(line, volunteer)] : []),
  ];
};

const fill = async (dossiers: number): Promise<void> => {
  let batch: Record<string, unknown>[] = [];
  const write = async () => {
    if (batch.length === 0) return;
    await documentClient().send(new BatchWriteCommand({ RequestItems: { [tableName]: batch.map((Item) => ({ PutRequest: { Item } })) } }));
    batch = [];
  };
  for (let number = 0; number < dossiers; number += 1) {
    for (const item of itemsOf(number)) {
      batch.push(item);
      if (batch.length === 25) await write();
    }
  }
  await write();
};

interface Seen {
  calls: number;
  running: number;
  /** Pages of dossiers that are worked on. */
  pages: number;
  atOnce: number;
  writeUnits: number;
  readUnits: number;
}

/** Those that the machine runs several of at once. */
const isOfPages = (key: string): boolean => key === 'rounds/ask' || key === 'rounds/send';

/** Counts what the functions of the round do, around the very functions. */
const watched = async (seen: Seen): Promise<Record<string, Compose>> => {
  const keys = [...new Set(Object.values(tasks).map(({ runs }) => runs))];
  const made = await Promise.all(
    keys.map(async (key): Promise<[string, Compose]> => {
      const { compose } = (await import(new URL(`../../../functions/${key}/compose.ts`, import.meta.url).href)) as { compose: Compose };
      return [
        key,
        (world) => {
          const handler = compose(world);
          return async (event, context) => {
            seen.calls += 1;
            seen.running += 1;
            if (isOfPages(key)) {
              seen.pages += 1;
              seen.atOnce = Math.max(seen.atOnce, seen.pages);
            }
            try {
              return await handler(event, context);
            } finally {
              seen.running -= 1;
              if (isOfPages(key)) seen.pages -= 1;
            }
          };
        },
      ];
    }),
  );
  return Object.fromEntries(made);
};

/** Only what is consumed while a function of the round runs; the store's own figures. */
const countUnits = (seen: Seen): void => {
  documentClient().middlewareStack.add(
    (next, context) => async (args) => {
      if (seen.running === 0) return next(args);
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: Consumed | Consumed[] };
      const units = [ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      if (/Query|Get/.test(context.commandName ?? '')) seen.readUnits += units;
      else seen.writeUnits += units;
      return answer;
    },
    { step: 'initialize', name: 'consumed', override: true },
  );
};

interface Consumed {
  readonly CapacityUnits?: number;
}

/** Of every execution of the round in the branch: states entered, events, and the largest thing that a state held. */
const historyOf = async () => {
  const states = new SFNClient({});
  const { stateMachines = [] } = await states.send(new ListStateMachinesCommand({}));
  const machine = stateMachines.find(({ name }) => name === 'monthly-review');
  const { executions = [] } = await states.send(new ListExecutionsCommand({ stateMachineArn: machine?.stateMachineArn, maxResults: 100 }));
  const mine = executions.filter(({ name }) => name === `monthly-review-${branch}-${month}`);
  let transitions = 0;
  let events = 0;
  let largest = 0;
  for (const { executionArn } of mine) {
    let nextToken: string | undefined;
    do {
      const page = await states.send(
        new GetExecutionHistoryCommand({ executionArn, maxResults: 1000, nextToken, includeExecutionData: true }),
      );
      for (const event of page.events ?? []) {
        events += 1;
        if (event.stateEnteredEventDetails) transitions += 1;
        const held = [
          event.stateEnteredEventDetails?.input,
          event.stateExitedEventDetails?.output,
          ...Object.values(event.stateExitedEventDetails?.assignedVariables ?? {}),
        ];
        largest = Math.max(largest, ...held.map((text) => Buffer.byteLength(text ?? '')));
      }
      nextToken = page.nextToken;
    } while (nextToken);
  }
  return { transitions, events, largest };
};

const measure = async (dossiers: number): Promise<RoundCost> => {
  const began = performance.now();
  const seen: Seen = { calls: 0, running: 0, pages: 0, atOnce: 0, writeUnits: 0, readUnits: 0 };
  const system = await openLocalSystem({
    port: 0,
    data: ':memory:',
    clock: 'frozen',
    at: momentOn(Temporal.PlainDate.from('2026-10-31'), '12:00'),
    functions: await watched(seen),
  });
  try {
    await fill(dossiers);
    await system.quiet();
    countUnits(seen);
    await system.advanceTo(momentOn(Temporal.PlainDate.from('2026-11-02'), '12:00'));
    for (let number = 0; number < dossiers; number += 1) {
      if (number % 5 < 2) continue;
      await documentClient().send(
        new UpdateCommand({
          TableName: tableName,
          Key: recordKey({ kind: 'dossier', of: idOf(number) }, 'client'),
          UpdateExpression: 'SET #told = :by ADD version :one',
          ExpressionAttributeNames: { '#told': `fact:${updatedIn(month)}` },
          ExpressionAttributeValues: { ':by': idOf(number), ':one': 1 },
        }),
      );
    }
    await system.quiet();
    await system.advanceTo(momentOn(Temporal.PlainDate.from('2026-12-01'), '06:00'));
    const { transitions, events, largest } = await historyOf();
    const world = { clock: system.clock, setting: () => tableName };
    const round = (await roundsTable(world).latest(branch)).find((each) => each.month === month);
    if (!round?.counts) throw new Error('the round was not counted');
    return {
      dossiers,
      perDossier: {
        'state transitions': transitions / dossiers,
        'Lambda calls': seen.calls / dossiers,
        'write units': seen.writeUnits / dossiers,
        'read units': seen.readUnits / dossiers,
      },
      figures: {
        'largest state, kB': Math.ceil(largest / 1024),
        'events of the round': events,
        'pages at once': seen.atOnce,
        mails: system.messages().length,
      },
      accounted: round.counts,
      seconds: (performance.now() - began) / 1000,
    };
  } finally {
    await system.close();
  }
};

process.env['LOG_LEVEL'] = 'silent';
console.log(JSON.stringify(await measure(Number(process.argv[2] ?? 200))));
