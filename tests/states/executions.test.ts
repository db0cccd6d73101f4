/** Executions as a whole: names, ends, restarts, and the same story told twice; and definitions that cannot run here. */
import { describe, expect, it } from 'vitest';
import { aStory, invoke, machine, park, pass, stories } from './story.ts';

const given = stories();

describe('executions', () => {
  const waiting = machine({ Wait: { Type: 'Wait', Seconds: 3600, End: true } });

  it('are the same under the same name and input, and another may have the name after 90 days', async () => {
    const { create, start, call, advance } = await given();
    const stateMachineArn = await create(waiting);
    const arn = await start(stateMachineArn, { a: 1 });

    expect(await start(stateMachineArn, { a: 1 })).toBe(arn);
    await expect(start(stateMachineArn, { a: 2 })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    await advance('P90D');
    await expect(start(stateMachineArn, { a: 1 })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    await advance('PT1H');
    expect(await start(stateMachineArn, { a: 2 })).toBe(arn);
    expect((await call('ListExecutions', { stateMachineArn })).executions).toHaveLength(2);
  });

  it('are forgotten with their histories so many days after their end, if the engine is told to; those that run are not', async () => {
    const { create, start, call, advance } = await given({ keepsClosedDays: 90 });
    const stateMachineArn = await create(waiting);
    const short = await start(stateMachineArn);
    await advance('PT1H');
    const running = await start(await create(machine({ Wait: { Type: 'Wait', Seconds: 200 * 86_400, End: true } }), 'longer'));
    await advance('P89D');
    expect((await call('GetExecutionHistory', { executionArn: short })).events).toHaveLength(4);

    // Something happens, and with it the journal is written.
    await advance('P2D');
    await start(stateMachineArn, {}, 'another');

    await expect(call('DescribeExecution', { executionArn: short })).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
    expect((await call('DescribeExecution', { executionArn: running })).status).toBe('RUNNING');
    expect((await call('ListExecutions', { stateMachineArn })).executions).toHaveLength(1);
  });

  it('end after a year', async () => {
    const { create, start, advance, describe, types } = await given();
    const arn = await start(await create(machine({ Ask: park() })));

    await advance('P366D');

    expect(await describe(arn)).toMatchObject({ status: 'TIMED_OUT' });
    expect((await types(arn)).at(-1)).toBe('ExecutionTimedOut');
  });

  it('end at 25,000 events', async () => {
    const { told, call } = await given();

    const { status, error, executionArn } = await told(machine({ Round: { Type: 'Pass', Next: 'Round' } }));

    expect({ status, error }).toEqual({ status: 'FAILED', error: 'States.Runtime' });
    const { events, nextToken } = await call('GetExecutionHistory', { executionArn, reverseOrder: true, maxResults: 2 });
    expect(events.map(({ id, type }: { id: number; type: string }) => [id, type])).toEqual([
      [25_000, 'ExecutionFailed'],
      [24_999, 'PassStateExited'],
    ]);
    expect(nextToken).toBeTypeOf('string');
  });

  it('can be stopped, and go on from there when redriven', async () => {
    const { create, start, call, tokens, engine, describe, types } = await given();
    const arn = await start(await create(machine({ First: pass({ Next: 'Ask', End: undefined }), Ask: park() })));

    await call('StopExecution', { executionArn: arn, error: 'enough' });
    expect(await describe(arn)).toMatchObject({ status: 'ABORTED', error: 'enough', redriveStatus: 'REDRIVABLE' });
    await call('RedriveExecution', { executionArn: arn });
    await engine.settle();
    await call('SendTaskSuccess', { taskToken: tokens[1], output: '1' });
    await engine.settle();

    expect(await describe(arn)).toMatchObject({ status: 'SUCCEEDED', output: '1', redriveCount: 1 });
    expect(await types(arn)).toContain('ExecutionRedriven');
  });

  it('start others, and wait for them when asked to', async () => {
    const { create, told } = await given();
    const target = await create(machine({ Say: pass({ Output: { said: '{% $states.input.word %}' } }) }), 'target');
    const Start = {
      Type: 'Task',
      Resource: 'arn:aws:states:::states:startExecution.sync:2',
      Arguments: { StateMachineArn: target, Input: { word: 'yes' } },
      Output: '{% $states.result.Output %}',
      End: true,
    };

    expect(await told(machine({ Start }))).toMatchObject({ status: 'SUCCEEDED', output: '{"said":"yes"}' });
  });

  it('go on after a restart: a timer that fell due meanwhile fires at once', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs');
    const folder = mkdtempSync('/tmp/states-');
    const journal = `${folder}/journal.sqlite`;
    const first = await aStory({ journal });
    const arn = await first.start(await first.create(waiting));
    await first.close();

    const second = await given({ journal, start: first.clock.now().add({ hours: 30 }) });
    await second.engine.settle();

    expect(await second.describe(arn)).toMatchObject({ status: 'SUCCEEDED', stopDate: second.clock.now().epochMilliseconds / 1000 });
    rmSync(folder, { recursive: true });
  });
});

describe('a story told twice', () => {
  const tell = async () => {
    const slow = (event: unknown) => new Promise((resolve) => setTimeout(() => resolve(event), Math.random() * 10));
    const branch = (name: string) => machine({ [name]: invoke('slow', { name, chance: '{% $random() %}', id: '{% $uuid() %}' }) });
    const states = {
      Both: { Type: 'Parallel', Branches: ['a', 'b', 'c', 'd'].map(branch), Next: 'Jitter' },
      Jitter: invoke('never', {}, { Retry: [{ ErrorEquals: ['States.ALL'], JitterStrategy: 'FULL' }] }),
    };
    const { create, call, advance, history } = await given({ handlers: { slow } });
    const { executionArn } = await call('StartExecution', { stateMachineArn: await create(machine(states)) });
    await advance('PT1H');
    return JSON.stringify(await history(executionArn));
  };

  it('has the same history, to the byte', async () => {
    expect(await tell()).toBe(await tell());
  });
});

describe('a definition that cannot run here', () => {
  it.each([
    [
      'another service',
      { Send: { Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage', End: true } },
      {},
      "state 'Send' is not known",
    ],
    ['JSONPath', { Say: { Type: 'Pass', End: true } }, { QueryLanguage: 'JSONPath' }, "state 'Say' uses the query language JSONPath"],
    [
      'a distributed Map',
      { All: { Type: 'Map', ItemProcessor: { ...machine({ Say: pass() }), ProcessorConfig: { Mode: 'DISTRIBUTED' } }, End: true } },
      {},
      "'All'",
    ],
    ['a missing target', { Say: { Type: 'Pass', Next: 'Nowhere' } }, {}, 'Nowhere'],
    ['a broken expression', { Say: pass({ Output: '{% 1 + %}' }) }, {}, 'Invalid JSONata expression'],
  ])('is refused when it is created: %s', async (_, states, more, says) => {
    const { create } = await given();

    await expect(create(machine(states, more))).rejects.toMatchObject({
      name: 'InvalidDefinition',
      message: expect.stringContaining(says),
    });
  });
});
