/** What a task does here: waiting for its token, and what comes of trouble. */
import { describe, expect, it } from 'vitest';
import { invoke, machine, park, pass, stories } from './story.ts';

const given = stories();

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
