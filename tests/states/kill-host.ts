/** The process that `kill.test.ts` kills: an engine on a journal file with a story of twenty executions, told to its end. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { virtualClock } from '../../local/clock.ts';
import { moveTo } from '../../local/states/clock-http.ts';
import { openEngine } from '../../local/states/index.ts';
import { Temporal } from '../../schemas/kernel/time.ts';

const [, , folder = '.', slowness = '1'] = process.argv;

const note = (step: string, next: object) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: 'note', Payload: { who: '{% $states.context.Execution.Name %}', step, round: '{% $round %}' } },
  Output: { chance: '{% $random() %}' },
  ...next,
});

const definition = {
  QueryLanguage: 'JSONata',
  StartAt: 'Begin',
  States: {
    Begin: { Type: 'Pass', Assign: { round: 0 }, Next: 'Note' },
    Note: note('note', { Next: 'Wait' }),
    Wait: { Type: 'Wait', Seconds: 2_592_000, Next: 'Both' },
    Both: {
      Type: 'Parallel',
      Branches: [
        { StartAt: 'Left', States: { Left: note('left', { End: true }) } },
        { StartAt: 'Right', States: { Right: note('right', { End: true }) } },
      ],
      Next: 'Ask',
    },
    Ask: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Arguments: { FunctionName: 'park', Payload: { token: '{% $states.context.Task.Token %}', round: '{% $round %}' } },
      TimeoutSeconds: 86_400,
      Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Again?' }],
      Next: 'Again?',
    },
    'Again?': {
      Type: 'Choice',
      Choices: [{ Condition: '{% $round < 4 %}', Assign: { round: '{% $round + 1 %}' }, Next: 'Note' }],
      Default: 'Is it the last?',
    },
    'Is it the last?': {
      Type: 'Choice',
      Choices: [{ Condition: '{% $states.context.Execution.Input.run >= 2 %}', Next: 'Done' }],
      Default: 'Relay',
    },
    Relay: {
      Type: 'Task',
      Resource: 'arn:aws:states:::states:startExecution.sync:2',
      Arguments: {
        StateMachineArn: '{% $states.context.StateMachine.Id %}',
        Name: "{% $states.context.Execution.Input.name & '-2' %}",
        Input: { name: '{% $states.context.Execution.Input.name %}', run: 2 },
      },
      Next: 'Done',
    },
    Done: { Type: 'Succeed', Output: { round: '{% $round %}' } },
  },
};

const clock = virtualClock(Temporal.Instant.from('2026-01-05T08:00:00Z'));
const engine = await openEngine({
  clock,
  journal: `${folder}/journal.sqlite`,
  invoke: async (name, event) => {
    const { token, ...rest } = event as { token?: string; round: number };
    if (name === 'note') appendFileSync(`${folder}/notes`, `${JSON.stringify(rest)}\n`);
    await setTimeout(Number(slowness));
    if (name === 'park' && rest.round % 2 === 0)
      await engine.call('SendTaskSuccess', { taskToken: token, output: '"yes"' }).catch(() => {});
    return {};
  },
});
const last = engine.lastMoment();
if (last !== undefined) clock.set(last);
process.stdout.write('open\n');

const made = (await engine.call('CreateStateMachine', {
  name: 'story',
  definition: JSON.stringify(definition),
  roleArn: 'role',
})) as object;
const names = Array.from({ length: 20 }, (_, index) => `client-${index}`);
await Promise.all(
  names.map((name) =>
    engine.call('StartExecution', { ...made, name, input: JSON.stringify({ name, run: 1 }) }).catch((error: Error) => {
      if (error.name !== 'ExecutionAlreadyExists') throw error;
    }),
  ),
);
await moveTo(engine, clock, Temporal.Instant.from('2027-06-01T00:00:00Z'));

const { executions } = (await engine.call('ListExecutions', { ...made, maxResults: 1000 })) as {
  executions: { executionArn: string; status: string }[];
};
const told: unknown[] = [];
for (const { executionArn, status } of executions.toSorted((a, b) => (a.executionArn < b.executionArn ? -1 : 1))) {
  const { events } = (await engine.call('GetExecutionHistory', { executionArn, maxResults: 1000 })) as { events: unknown[] };
  told.push({ executionArn, status, events });
}
await engine.close();
writeFileSync(`${folder}/told`, JSON.stringify(told));
