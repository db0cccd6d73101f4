/**
 * What two years of guidance cost on the whole local system: forms through HTTP, the very machine, the store's own count of what is read and written.
 * `cost.ts 20` lives through them with so many clients and prints what it took as JSON.
 */
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { paginateGetExecutionHistory, paginateListExecutions, SFNClient } from '@aws-sdk/client-sfn';
import { momentOn, Temporal } from '../../../schemas/kernel/time.ts';
import { tasks } from '../../../workflows/guidance-trajectory/tasks.ts';
import { apiClient, type FormName, sendAnswers } from '../../client/client.ts';
import { machineArn } from '../../machines.ts';
import { personaNamed } from '../../personas.ts';
import { openLocalSystem } from '../../system.ts';
import { type Consumption, watchedFunctions } from './consumption.ts';
import { courseOf, courses, type Told } from './course.ts';

export interface GuidanceCost {
  readonly clients: number;
  readonly submissions: number;
  readonly functions: Readonly<Record<string, Consumption>>;
  readonly machine: Executions;
  readonly mails: number;
  readonly seconds: number;
}

interface Executions {
  readonly executions: number;
  readonly transitions: number;
  readonly events: number;
  /** Events of the longest execution; AWS ends one at 25,000. */
  readonly mostEvents: number;
}

const firstDay = Temporal.PlainDate.from('2026-01-05');
/** Newcomers come to live here one after another. */
const daysApart = 3;

const registration = (number: number, settledOn: Temporal.PlainDate) => ({
  nameOnCard: `Example ${number}`,
  birthDate: '1990',
  sex: 'unknown',
  inflow: 'azc',
  settledOn: settledOn.toString(),
  readsLanguage: 'nl',
  speaksLanguage: 'ar',
  interpreterNeeded: true,
  safeToContact: true,
  contactVolunteer: personaNamed('volunteer-guidance')?.sub,
});

interface ToSend {
  readonly told: Told;
  readonly number: number;
}

/** All that is told, by its day. */
const agenda = (clients: number): Map<string, ToSend[]> => {
  const all = Array.from({ length: clients }, (_, number) => {
    const startedOn = firstDay.add({ days: number * daysApart });
    return courseOf(courses[number % courses.length] ?? 'in-time', startedOn, 'as agreed').map((told): ToSend => ({ told, number }));
  });
  return Map.groupBy(
    all.flat().toSorted((one, other) => one.told.on.toString().localeCompare(other.told.on.toString())),
    ({ told }) => told.on.toString(),
  );
};

/** What the engine kept of all executions of the machine. */
const executionsOf = async (): Promise<Executions> => {
  const client = new SFNClient({});
  const counted = { executions: 0, transitions: 0, events: 0, mostEvents: 0 };
  for await (const { executions = [] } of paginateListExecutions({ client }, { stateMachineArn: machineArn('guidance-trajectory') })) {
    for (const { executionArn, status } of executions) {
      if (status !== 'SUCCEEDED') throw new Error(`an execution ended as ${status}`);
      let own = 0;
      for await (const { events = [] } of paginateGetExecutionHistory({ client, pageSize: 1000 }, { executionArn })) {
        own += events.length;
        counted.transitions += events.filter(({ stateEnteredEventDetails }) => stateEnteredEventDetails).length;
      }
      counted.executions += 1;
      counted.events += own;
      counted.mostEvents = Math.max(counted.mostEvents, own);
    }
  }
  return counted;
};

const measure = async (clients: number): Promise<GuidanceCost> => {
  const began = performance.now();
  const keys = new Set(['submissions/submit', 'dispatch', ...Object.values(tasks).map(({ runs }) => runs)]);
  const { consumed, functions, countUnits } = await watchedFunctions([...keys]);
  const system = await openLocalSystem({
    ...{ port: 0, data: ':memory:', clock: 'frozen', functions },
    at: momentOn(firstDay, '09:00'),
    // What runs every night does so however many are guided.
    schedules: [],
  });
  try {
    countUnits();
    const api = apiClient(system.url, () => system.token('team-leader'));
    const send = async (form: FormName, answers: object): Promise<string> =>
      (await sendAnswers(api, { form, key: randomUUID(), answers })).id;
    const ids = new Map<number, string>();
    let submissions = 0;
    for (const [day, toSend] of agenda(clients)) {
      await system.advanceTo(momentOn(Temporal.PlainDate.from(day), '11:00'));
      for (const { told, number } of toSend) {
        const clientId = ids.get(number) ?? (await send('client-registration', registration(number, told.on)));
        ids.set(number, clientId);
        await send(told.form as FormName, { ...told.answers, clientId });
        await system.quiet();
        submissions += 1;
      }
    }
    await system.advanceTo(system.clock.now().add({ hours: 24 * 60 }));
    return {
      clients,
      submissions: submissions + clients,
      functions: Object.fromEntries(consumed),
      machine: await executionsOf(),
      mails: system.messages().length,
      seconds: (performance.now() - began) / 1000,
    };
  } finally {
    await system.close();
  }
};

process.env['LOG_LEVEL'] = 'silent';
console.log(JSON.stringify(await measure(Number(process.argv[2]))));
