/**
 * How long two years take: guidance-like trajectories, each of 24 interruptible waits (a task token with a time-out of a month, one in ten
 * answered early), relayed every half year because no execution lives longer, under the virtual clock, journalled to a real file. Runs in
 * a process of its own, so that its memory is its own: `trajectories.ts 1000` prints what it took as JSON.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Temporal } from '../../schemas/kernel/time.ts';
import { virtualClock } from '../clock.ts';
import { moveTo } from '../states/clock-http.ts';
import { type Engine, openEngine } from '../states/index.ts';

const lambda = (name: string, payload: object, more: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: name, Payload: payload },
  Output: '{% $states.result.Payload %}',
  Retry: [{ ErrorEquals: ['States.TaskFailed'], MaxAttempts: 2 }],
  ...more,
});

/** Plan, wait until the month is over or something changes, decide; after six waits hand over to the next run. */
const definition = {
  Comment: 'A trajectory as it is relayed: six waits, then its successor.',
  QueryLanguage: 'JSONata',
  StartAt: 'Begin',
  States: {
    Begin: {
      Type: 'Pass',
      Assign: { waited: 0, trajectory: '{% $states.input.trajectory %}', run: '{% $states.input.run %}' },
      Next: 'Plan',
    },
    Plan: lambda(
      'plan',
      { trajectory: '{% $trajectory %}' },
      { Assign: { seconds: '{% $states.result.Payload.seconds %}' }, Next: 'Wait' },
    ),
    Wait: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Arguments: { FunctionName: 'park', Payload: { token: '{% $states.context.Task.Token %}', trajectory: '{% $trajectory %}' } },
      TimeoutSeconds: '{% $seconds %}',
      Output: '{% $states.result %}',
      Assign: { waited: '{% $waited + 1 %}' },
      Catch: [{ ErrorEquals: ['States.Timeout'], Assign: { waited: '{% $waited + 1 %}' }, Next: 'Is the half year over?' }],
      Next: 'Is the half year over?',
    },
    'Is the half year over?': {
      Type: 'Choice',
      Choices: [{ Condition: '{% $waited < 6 %}', Next: 'Plan' }],
      Default: 'Is it done?',
    },
    'Is it done?': { Type: 'Choice', Choices: [{ Condition: '{% $run >= 4 %}', Next: 'Done' }], Default: 'Relay' },
    Relay: {
      Type: 'Task',
      Resource: 'arn:aws:states:::states:startExecution',
      Arguments: {
        StateMachineArn: '{% $states.context.StateMachine.Id %}',
        Name: "{% $trajectory & '-' & ($run + 1) %}",
        Input: { trajectory: '{% $trajectory %}', run: '{% $run + 1 %}' },
      },
      Next: 'Done',
    },
    Done: { Type: 'Succeed', Output: { trajectory: '{% $trajectory %}', run: '{% $run %}' } },
  },
};

export interface Measured {
  readonly milliseconds: number;
  /** Of processor time: what a busy machine does not change. */
  readonly cpuMilliseconds: number;
  readonly peakMegabytes: number;
  readonly executions: number;
  readonly waits: number;
  readonly interrupted: number;
  readonly transitions: number;
  readonly events: number;
}

/** Runs so many trajectories to their end and says what it took. */
const trajectories = async (count: number, journal: string): Promise<Measured> => {
  const clock = virtualClock(Temporal.Instant.from('2026-01-05T08:00:00Z'));
  const month = 2_629_800;
  const totals = { waits: 0, interrupted: 0 };
  let engine: Engine | undefined;
  /** One wait in ten is answered while its function still runs: something changed in the meantime. */
  const park = async ({ token }: { token: string }): Promise<object> => {
    totals.waits += 1;
    if (totals.waits % 10 === 0) {
      totals.interrupted += 1;
      await engine?.call('SendTaskSuccess', { taskToken: token, output: '{"why":"changed"}' });
    }
    return {};
  };
  const handlers: Record<string, (event: never) => unknown> = { park, plan: () => ({ seconds: month }) };
  engine = await openEngine({ clock, journal, invoke: async (name, event) => handlers[name]?.(event as never) });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const began = performance.now();
  const cpu = process.cpuUsage();
  const made = (await engine.call('CreateStateMachine', { name: 'guidance', definition: JSON.stringify(definition), roleArn: 'role' })) as {
    stateMachineArn: string;
  };
  const starts = Array.from({ length: count }, (_, index) => {
    const input = JSON.stringify({ trajectory: `trajectory-${index}`, run: 1 });
    return engine.call('StartExecution', { ...made, name: `trajectory-${index}-1`, input });
  });
  await Promise.all(starts);
  await moveTo(engine, clock, clock.now().add({ hours: 24 * 800 }));
  const milliseconds = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(watch);
  peak = Math.max(peak, process.memoryUsage.rss());
  const { transitions, events, executions } = engine.counts();
  const { executions: running } = (await engine.call('ListExecutions', { ...made, statusFilter: 'RUNNING' })) as { executions: unknown[] };
  await engine.close();
  if (running.length > 0 || executions !== count * 4 || totals.waits !== count * 24)
    throw new Error('The trajectories did not come to their end.');
  return {
    milliseconds,
    cpuMilliseconds: (user + system) / 1000,
    peakMegabytes: peak / 2 ** 20,
    ...totals,
    transitions,
    events,
    executions,
  };
};

const size = Number(process.argv[2]);
const journal = join(tmpdir(), `trajectories-${process.pid}.sqlite`);
try {
  process.stdout.write(JSON.stringify(await trajectories(size, journal)));
} finally {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${journal}${suffix}`, { force: true });
}
