/**
 * Two years of guidance of so many clients: the very machine in the very engine, its journal on disk, with the very functions that it calls; what those keep
 * stands in memory. Runs in a process of its own, so that its memory is its own: `two-years.ts 1000 0` (how many, from which number on) prints what it took as JSON.
 */
import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { ClientFile } from '../../../functions/clients/client-file.ts';
import { task } from '../../../functions/edge/task.ts';
import { planMilestones } from '../../../functions/guidance/plan-milestones/plan-milestones.ts';
import { isMilestone } from '../../../functions/guidance/tasks.ts';
import { awaitChange } from '../../../functions/residence/await-change/await-change.ts';
import { isOpen } from '../../../functions/residence/ledger.ts';
import { sendReminders } from '../../../functions/residence/send-reminders/send-reminders.ts';
import { effectOf } from '../../../functions/submissions/effects.ts';
import type { Change } from '../../../functions/submissions/submission.ts';
import { follow } from '../../../functions/watch/follow.ts';
import type { Runs } from '../../../functions/watch/runs.ts';
import { formOf } from '../../../schemas/forms/index.ts';
import { readAnswers } from '../../../schemas/kernel/form.ts';
import { momentOn, Temporal } from '../../../schemas/kernel/time.ts';
import { executionName, tasks } from '../../../workflows/guidance-trajectory/tasks.ts';
import { type MovableClock, virtualClock } from '../../clock.ts';
import { functionName, workflows } from '../../functions.ts';
import { contextOf } from '../../gateway/event.ts';
import { accountId, installMachine, machineArn, region } from '../../machines.ts';
import { moveTo } from '../../states/clock-http.ts';
import { ApiError, type Engine, openEngine, UnknownFunction } from '../../states/index.ts';
import type { Course, Told } from './course.ts';
import { KeptClients } from './kept.ts';
import { aClient, courseOfClient, firstDay, lastDay, tellings } from './people.ts';

export interface TwoYears {
  readonly clients: number;
  readonly seconds: number;
  /** Of processor time: what a busy machine does not change. */
  readonly cpuSeconds: number;
  readonly megabytes: { readonly before: number; readonly peak: number; readonly journal: number };
  readonly perClient: Readonly<Record<string, number>>;
  /** Rows that were sent to a client of each course, and rows that ended otherwise. */
  readonly sent: Readonly<Partial<Record<Course, number>>>;
}

const machine = 'guidance-trajectory';
/** So many take so long that one wants to hear how far they are. */
const tellsFrom = 5000;
/** Forms that are on their way at once. */
const together = 200;

/** The workflows as the functions see them, without the wire. */
const runsOf = (engine: () => Engine): Pick<Runs, 'start' | 'wake'> => ({
  async start({ client, family, run }) {
    const input = JSON.stringify({ client, family, run });
    await engine().call('StartExecution', { stateMachineArn: machineArn(machine), name: executionName({ client, run }), input });
  },
  async wake(taskToken) {
    try {
      await engine().call('SendTaskSuccess', { taskToken, output: '{"changed":true}' });
    } catch (fault) {
      if (!(fault instanceof ApiError) || fault.name !== 'TaskTimedOut') throw fault;
    }
  },
});

const someone = (id: string) => ({ id, name: id, email: `${id}@example.org` });

/** What the machine calls, as it is composed when deployed but for what it keeps. */
const functionsOver = (kept: KeptClients, runs: Pick<Runs, 'start' | 'wake'>, clock: MovableClock, mailed: () => void) => {
  const { ledger, watches } = kept;
  const clients = {
    fileForTask: async (id: string) => kept.file(id),
    forTask: async (ids: readonly string[]) => ids.map((id) => kept.file(id).client),
  };
  const members = {
    find: async (id: string) => someone(id),
    inPost: async (branch: string, role: string) => [someone(`${branch}-${role}`)],
  };
  const send = sendReminders({
    ...{ clients, ledger, members, clock },
    mail: { send: async () => mailed() },
    siteUrl: 'https://example.org',
    legalInbox: (branch) => `${branch}@example.org`,
  });
  return new Map([
    [
      functionName(tasks.PlanMilestones.runs),
      task(tasks.PlanMilestones, planMilestones({ clients, ledger, watches, tasks: kept.tasks, clock })),
    ],
    [functionName(tasks.SendReminders.runs), task(tasks.SendReminders, send)],
    [functionName(tasks.AwaitChange.runs), task(tasks.AwaitChange, awaitChange({ watches, runs }))],
  ]);
};

/** Tells a form about a client: what it changes is kept, and the workflow hears of it as the stream would tell it. */
const teller = (kept: KeptClients, runs: Pick<Runs, 'start' | 'wake'>, clock: MovableClock) => {
  const tell = follow({ watches: kept.watches, runs });
  return async ({ on: today, form }: Told, answers: object, client: string): Promise<void> => {
    const effect = effectOf(form);
    if ('withdraws' in effect) throw new Error(`${form} withdraws something`);
    const file = kept.file(client);
    const circumstances = { submission: client, branch: file.client.branch, actor: 'volunteer', posts: [], now: clock.now(), today };
    const told = { ...answers, clientId: client };
    const outcome =
      typeof effect === 'function' ? effect(told, circumstances) : effect.effect(told, circumstances, new Map([[client, file]]));
    if ('refusals' in outcome) throw new Error(`${form} was refused: ${outcome.refusals.map(({ rule }) => rule).join()}`);
    kept.write(client, outcome.changes);
    if (outcome.changes.some((change) => isAboutMilestone(change, file))) kept.nudge(client);
    await tell({ client, family: 'guidance', version: kept.version(client) });
  };
};

const isAboutMilestone = (change: Change, { tasks: held }: ClientFile): boolean => {
  if (change.do === 'open task') return isMilestone(change.task);
  return change.do === 'close task' && held.some((each) => each.name === change.task.name && isMilestone(each));
};

const megabytes = (bytes: number): number => bytes / 2 ** 20;

const secondsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const twoYears = async (count: number, from: number, journal: string): Promise<TwoYears> => {
  const numbers = Array.from({ length: count }, (_, place) => from + place);
  const clock = virtualClock(momentOn(firstDay, '06:00'));
  const kept = new KeptClients();
  let mails = 0;
  // The functions call the engine, and the engine the functions.
  const runs = runsOf(() => engine);
  const functions = functionsOver(kept, runs, clock, () => {
    mails += 1;
  });
  const calls = new Map<string, number>();
  const engine: Engine = await openEngine({
    ...{ clock, journal, accountId, region, keepsClosedDays: 90 },
    invoke: async (name, event, context) => {
      const handler = functions.get(name);
      if (!handler) throw new UnknownFunction(name);
      calls.set(name, (calls.get(name) ?? 0) + 1);
      return handler(event, contextOf(name, context.awsRequestId));
    },
  });
  const workflow = (await workflows()).find(({ name }) => name === machine);
  if (!workflow) throw new Error(`there is no ${machine}`);
  await installMachine(engine, workflow);

  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const began = performance.now();
  const cpu = process.cpuUsage();
  for (const number of numbers) kept.add(aClient(number));
  const tell = teller(kept, runs, clock);
  const byDay = tellings(numbers, 'as seldom as may be');
  let submissions = 0;
  for (let day = firstDay; Temporal.PlainDate.compare(day, lastDay) <= 0; day = day.add({ days: 1 })) {
    await moveTo(engine, clock, momentOn(day, '11:00'));
    for (const { told, clients } of byDay.get(day.toString()) ?? []) {
      const { clientId: _, ...answers } = readAnswers(formOf(told.form), { ...told.answers, clientId: clients[0] ?? '' }) as {
        clientId: string;
      };
      for (let first = 0; first < clients.length; first += together)
        await Promise.all(clients.slice(first, first + together).map((client) => tell(told, answers, client)));
      submissions += clients.length;
    }
    peak = Math.max(peak, process.memoryUsage.rss());
    if (day.day === 1 && count >= tellsFrom)
      process.stderr.write(
        `${count} clients from ${from} on: ${day}, ${((secondsSince(cpu) / count) * 1000).toFixed(1)} CPU ms a client\n`,
      );
  }
  await engine.settle();
  const seconds = (performance.now() - began) / 1000;
  const cpuSeconds = secondsSince(cpu);
  const { transitions, events, executions } = engine.counts();
  const { executions: running } = (await engine.call('ListExecutions', {
    stateMachineArn: machineArn(machine),
    statusFilter: 'RUNNING',
  })) as { executions: unknown[] };
  if (running.length > 0) throw new Error('executions are still running');
  await engine.close();
  const { rows, sent } = outcomeOf(kept, numbers);
  const perClient = { submissions, transitions, events, executions, mails, rows, ...Object.fromEntries(calls) };
  return {
    clients: count,
    seconds,
    cpuSeconds,
    megabytes: { before: megabytes(before), peak: megabytes(peak), journal: megabytes(statSync(journal).size) },
    perClient: Object.fromEntries(Object.entries(perClient).map(([name, value]) => [name, value / count])),
    sent,
  };
};

/** How it ended for everybody: no row is open, and who had the same course was reminded alike. */
const outcomeOf = (kept: KeptClients, numbers: readonly number[]): { rows: number; sent: TwoYears['sent'] } => {
  const sent: Partial<Record<Course, number>> = {};
  let rows = 0;
  for (const number of numbers) {
    const { reminders } = kept.file(aClient(number).id);
    const course = courseOfClient(number);
    if (reminders.some(isOpen)) throw new Error(`a row of course ${course} is still open`);
    const out = reminders.filter(({ state }) => state === 'sent').length;
    const before = sent[course] ?? out;
    if (out !== before) throw new Error(`two clients of course ${course} were reminded differently: ${before} and ${out}`);
    sent[course] = out;
    rows += reminders.length;
  }
  return { rows, sent };
};

process.env['LOG_LEVEL'] = 'silent';
const journal = join(tmpdir(), `two-years-${process.pid}.sqlite`);
try {
  process.stdout.write(JSON.stringify(await twoYears(Number(process.argv[2]), Number(process.argv[3] ?? 0), journal)));
} finally {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${journal}${suffix}`, { force: true });
}
