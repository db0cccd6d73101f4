/** What a state machine does here, told with the project's own definitions. */
import { afterEach, describe, expect, it } from 'vitest';
import { aStory, invoke, machine, park } from './story.ts';

const stories: { close(): Promise<void> }[] = [];
const given = async (options: Parameters<typeof aStory>[0] = {}) => {
  const story = await aStory(options);
  stories.push(story);
  return story;
};
afterEach(async () => {
  for (const story of stories.splice(0)) await story.close();
});

const pass = (more: object = {}) => ({ Type: 'Pass', End: true, ...more });

describe('a task that waits for its token', () => {
  it('goes on with the answer', async () => {
    const { create, start, tokens, call, engine, describe, types } = await given();
    const arn = await start(await create(machine({ Ask: park({ TimeoutSeconds: 86_400 }) })));

    await call('SendTaskSuccess', { taskToken: tokens[0], output: '{"decided":true}' });
    await engine.settle();

    expect(await describe(arn)).toMatchObject({ status: 'SUCCEEDED', output: '{"decided":true}' });
    expect((await types(arn)).slice(2, 6)).toEqual(['TaskScheduled', 'TaskStarted', 'TaskSubmitted', 'TaskSucceeded']);
  });

  it('fails with the error it is given', async () => {
    const { create, start, tokens, call, engine, describe } = await given();
    const arn = await start(await create(machine({ Ask: park() })));

    await call('SendTaskFailure', { taskToken: tokens[0], error: 'refused', cause: 'No.' });
    await engine.settle();

    expect(await describe(arn)).toMatchObject({ status: 'FAILED', error: 'refused', cause: 'No.' });
  });

  it('takes an answer while the function that got the token still runs', async () => {
    const answered: string[] = [];
    const story = await given({
      handlers: {
        park: async (event) => {
          await story.call('SendTaskSuccess', { taskToken: (event as { token: string }).token, output: '"early"' });
          answered.push('yes');
          return {};
        },
      },
    });
    const arn = await story.start(await story.create(machine({ Ask: park() })));

    expect(await story.describe(arn)).toMatchObject({ status: 'SUCCEEDED', output: '"early"' });
    expect(answered).toEqual(['yes']);
  });

  it('counts one answer only, and refuses a token that is none', async () => {
    const { create, start, tokens, call } = await given();
    await start(await create(machine({ Ask: park() })));

    const answers = await Promise.allSettled(
      [1, 2].map((output) => call('SendTaskSuccess', { taskToken: tokens[0], output: String(output) })),
    );

    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(call('SendTaskSuccess', { taskToken: 'nonsense', output: '1' })).rejects.toMatchObject({ name: 'InvalidToken' });
    await expect(call('SendTaskHeartbeat', { taskToken: tokens[0] })).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('times out when the clock reaches its deadline, and can be caught by that name', async () => {
    const Catch = [{ ErrorEquals: ['States.Timeout'], Output: '{% $states.errorOutput %}', Next: 'Remind' }];
    const { create, start, advance, describe, types } = await given();
    const arn = await start(
      await create(machine({ Ask: park({ TimeoutSeconds: '{% $states.input.days * 86400 %}', Catch }), Remind: pass() })),
      { days: 60 },
    );

    await advance('P59D');
    expect(await describe(arn)).toMatchObject({ status: 'RUNNING' });
    await advance('P1D');

    expect(await describe(arn)).toMatchObject({ status: 'SUCCEEDED', output: '{"Error":"States.Timeout","Cause":""}' });
    expect(await types(arn)).toContain('TaskTimedOut');
  });

  it('lives as long as heartbeats come in time', async () => {
    const { create, start, tokens, call, advance, describe } = await given();
    const arn = await start(await create(machine({ Ask: park({ HeartbeatSeconds: 3600 }) })));

    for (let hour = 0; hour < 5; hour += 1) {
      await advance('PT50M');
      await call('SendTaskHeartbeat', { taskToken: tokens[0] });
    }
    expect(await describe(arn)).toMatchObject({ status: 'RUNNING' });
    await advance('PT1H');

    expect(await describe(arn)).toMatchObject({ status: 'FAILED', error: 'States.HeartbeatTimeout' });
  });
});

describe('trouble', () => {
  const failing = (times: number) => {
    const calls: string[] = [];
    const handler = (): unknown => {
      calls.push('called');
      if (calls.length <= times) throw Object.assign(new Error('not now'), { name: 'Busy' });
      return { calls: calls.length };
    };
    return { calls, handler };
  };

  it('is tried again after growing delays, up to the longest', async () => {
    const { calls, handler } = failing(4);
    const Retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 10, BackoffRate: 3, MaxDelaySeconds: 60, MaxAttempts: 4 }];
    const { create, start, advance, describe, history } = await given({ handlers: { work: handler } });
    const arn = await start(await create(machine({ Work: invoke('work', {}, { Retry }) })));

    await advance('PT10M');

    expect(calls).toHaveLength(5);
    expect(await describe(arn)).toMatchObject({ status: 'SUCCEEDED', output: '{"calls":5}' });
    const moments = (await history(arn)).filter(({ type }) => type === 'TaskScheduled').map(({ timestamp }) => timestamp);
    expect(moments.map((moment) => moment - moments[0])).toEqual([0, 10, 40, 100, 160]);
  });

  it('that a retrier gave up on goes to the catcher, with Output and Assign of its own', async () => {
    const Retry = [{ ErrorEquals: ['States.TaskFailed'], MaxAttempts: 1, IntervalSeconds: 1 }];
    const Catch = [
      { ErrorEquals: ['Busy'], Assign: { what: '{% $states.errorOutput.Error %}' }, Output: { kept: '{% $states.input %}' }, Next: 'Say' },
    ];
    const states = { Work: invoke('work', {}, { Retry, Catch }), Say: pass({ Output: '{% [$what, $states.input.kept] %}' }) };
    const { create, start, advance, describe } = await given({ handlers: { work: failing(9).handler } });
    const arn = await start(await create(machine(states)), 'input');

    await advance('PT1M');

    expect(JSON.parse((await describe(arn)).output)).toEqual(['Busy', 'input']);
  });

  it('has the words of AWS when there is no such function', async () => {
    const { told } = await given();

    const { error, cause } = await told(machine({ Work: invoke('nobody') }));

    expect(error).toBe('Lambda.ResourceNotFoundException');
    expect(cause).toMatch(
      /^Function not found: arn:aws:lambda:eu-west-1:000000000000:function:nobody:\$LATEST \(Service: AWSLambda; Status Code: 404;/,
    );
  });

  it.each([
    ['nothing (undefined)', '{% $states.input.nothing %}', 'returned nothing (undefined).'],
    ['an error', '{% $nobody(1) %}', 'threw an error during evaluation. T1006: Attempted to invoke a non-function'],
    ['a function', '{% $sum %}', 'returned an unsupported result type.'],
  ])('in an expression that gives %s says where', async (_, Output, says) => {
    const { told } = await given();

    const { error, cause } = await told(
      machine({ First: pass({ Next: 'Second', End: undefined }), Second: pass({ Output: { a: [Output] } }) }),
    );

    expect(error).toBe('States.QueryEvaluationError');
    expect(cause).toBe(
      `An error occurred while executing the state 'Second' (entered at the event id #4). The JSONata expression '${Output.slice(3, -3)}' specified for the field 'Output/a[0]' ${says}`,
    );
  });

  it('of too much data ends the execution, past any catcher', async () => {
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'Never' }];
    const states = {
      Work: invoke(
        'big',
        {},
        { Output: '{% $join([$states.result.Payload, $states.result.Payload]) %}', Catch, End: undefined, Next: 'Never' },
      ),
      Never: pass(),
    };
    const { told } = await given({ handlers: { big: () => 'x'.repeat(140_000) } });

    expect(await told(machine(states))).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
  });
});

describe('branches and iterations', () => {
  it('see outer variables, keep their own, and give their outputs in order', async () => {
    const branch = (name: string) => ({
      StartAt: name,
      States: {
        [name]: pass({ Assign: { own: name }, Next: `${name}2`, End: undefined }),
        [`${name}2`]: pass({ Output: '{% $own & $outer %}' }),
      },
    });
    const states = {
      Begin: pass({ Assign: { outer: '!' }, Next: 'Both', End: undefined }),
      Both: { Type: 'Parallel', Branches: [branch('a'), branch('b')], Assign: { seen: '{% $exists($own) %}' }, Next: 'Last' },
      Last: pass({ Output: '{% [$states.input, $seen] %}' }),
    };
    const { told } = await given();

    expect(JSON.parse((await told(machine(states))).output)).toEqual(['a!', 'b!', false]);
  });

  it('run at most so many at a time', async () => {
    const width = { now: 0, most: 0 };
    const work = async (): Promise<void> => {
      width.now += 1;
      width.most = Math.max(width.most, width.now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      width.now -= 1;
    };
    const states = {
      All: { Type: 'Map', Items: '{% [1..10] %}', MaxConcurrency: 3, ItemProcessor: machine({ Work: invoke('work') }), End: true },
    };
    const { told } = await given({ handlers: { work } });

    expect(await told(machine(states))).toMatchObject({ status: 'SUCCEEDED' });
    expect(width.most).toBe(3);
  });

  it('end together when one fails, with the events of AWS', async () => {
    const states = {
      All: {
        Type: 'Map',
        Items: [1, 2],
        ItemProcessor: machine({
          'Which?': { Type: 'Choice', Choices: [{ Condition: '{% $states.input = 2 %}', Next: 'No' }], Default: 'Wait' },
          Wait: { Type: 'Wait', Seconds: 60, End: true },
          No: { Type: 'Fail', Error: 'no' },
        }),
        Catch: [{ ErrorEquals: ['no'], Next: 'Caught' }],
        End: true,
      },
      Caught: pass(),
    };
    const { create, start, types } = await given();

    const arn = await start(await create(machine(states)));

    expect((await types(arn)).slice(-8)).toEqual([
      'MapIterationFailed',
      'WaitStateAborted',
      'MapIterationAborted',
      'MapStateFailed',
      'MapStateExited',
      'PassStateEntered',
      'PassStateExited',
      'ExecutionSucceeded',
    ]);
  });
});

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
