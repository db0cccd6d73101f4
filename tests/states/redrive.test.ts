/** Redrive: an execution that broke goes on where it broke, and what had succeeded is not done again. */
import { describe, expect, it } from 'vitest';
import { invoke, machine, park, pass, stories } from './story.ts';

const given = stories();

/** A function that refuses what is in `refused` and notes everything it was asked. */
const choosy = (...refused: unknown[]) => {
  const asked: unknown[] = [];
  const work = (event: unknown): unknown => {
    const { who } = event as { who: unknown };
    asked.push(who);
    if (refused.includes(who)) throw Object.assign(new Error('not now'), { name: 'Busy' });
    return who;
  };
  return { asked, handlers: { work }, relent: () => refused.splice(0) };
};

const work = (who: unknown, more: object = {}) => invoke('work', { who }, more);

const parallel = machine({
  Both: { Type: 'Parallel', Branches: [machine({ Left: work('left') }), machine({ Right: work('right') })], Next: 'After' },
  After: work('after', { Output: '{% $states.input %}' }),
});

const map = (more: object = {}) =>
  machine({
    All: {
      Type: 'Map',
      Items: [1, 2, 3, 4],
      ItemProcessor: machine({
        One: work('{% $states.input %}', { Output: '{% $states.result.Payload * 10 + $states.context.Map.Item.Index %}' }),
      }),
      End: true,
      ...more,
    },
  });

describe('an execution that is redriven', () => {
  it('does only the broken branch of a Parallel again', async () => {
    const { asked, handlers, relent } = choosy('right');
    const { create, start, call, engine, describe: told, types } = await given({ handlers });
    const executionArn = await start(await create(parallel));
    expect(await told(executionArn)).toMatchObject({ status: 'FAILED', error: 'Busy' });

    relent();
    await call('RedriveExecution', { executionArn });
    await engine.settle();

    expect(asked).toEqual(['left', 'right', 'right', 'after']);
    expect(await told(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '["left","right"]', redriveCount: 1 });
    const after = (await types(executionArn)).slice((await types(executionArn)).indexOf('ExecutionRedriven'));
    expect(after.slice(0, 5)).toEqual(['ExecutionRedriven', 'TaskScheduled', 'TaskStarted', 'TaskSucceeded', 'TaskStateExited']);
    expect(after).toContain('ParallelStateSucceeded');
  });

  it('does only what was not done of a Map, with variables, item and order as they were', async () => {
    const { asked, handlers, relent } = choosy(2, 3);
    const { create, start, call, engine, describe: told } = await given({ handlers });
    const executionArn = await start(await create(map()));
    const before = asked.splice(0);

    relent();
    await call('RedriveExecution', { executionArn });
    await engine.settle();

    expect(before).toEqual([1, 2, 3, 4]);
    expect(asked).not.toContain(1);
    expect(await told(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '[10,21,32,43]' });
  });

  it('begins the iterations that a narrow Map had not begun', async () => {
    const { asked, handlers, relent } = choosy(2);
    const { create, start, call, engine, describe: told } = await given({ handlers });
    const executionArn = await start(await create(map({ MaxConcurrency: 1 })));
    expect(asked).toEqual([1, 2]);

    relent();
    await call('RedriveExecution', { executionArn });
    await engine.settle();

    expect(asked).toEqual([1, 2, 2, 3, 4]);
    expect(await told(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '[10,21,32,43]' });
  });

  it('goes on deep inside: a Map in a branch of a Parallel', async () => {
    const { asked, handlers, relent } = choosy(3);
    const { create, start, call, engine, describe: told } = await given({ handlers });
    const nested = machine({
      Both: { Type: 'Parallel', Branches: [machine({ Left: work('left') }), map({ MaxConcurrency: 1 })], End: true },
    });
    const executionArn = await start(await create(nested));

    relent();
    await call('RedriveExecution', { executionArn });
    await engine.settle();

    expect(asked).toEqual(['left', 1, 2, 3, 3, 4]);
    expect(await told(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '["left",[10,21,32,43]]' });
  });

  it('asks again, under new tokens, what branches were waiting for when it was stopped', async () => {
    const { create, start, call, engine, tokens, describe: told } = await given();
    const branch = (name: string) => machine({ [name]: park() });
    const executionArn = await start(
      await create(machine({ Both: { Type: 'Parallel', Branches: [branch('a'), branch('b')], End: true } })),
    );
    await call('SendTaskSuccess', { taskToken: tokens[0], output: '"a"' });
    await engine.settle();
    await call('StopExecution', { executionArn });

    await call('RedriveExecution', { executionArn });
    await engine.settle();

    await expect(call('SendTaskSuccess', { taskToken: tokens[1], output: '"old"' })).rejects.toMatchObject({ name: 'TaskTimedOut' });
    expect(tokens).toHaveLength(3);
    await call('SendTaskSuccess', { taskToken: tokens[2], output: '"b"' });
    await engine.settle();
    expect(await told(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '["a","b"]' });
  });

  it('can break again, and be redriven again, with retries counted anew', async () => {
    const { asked, handlers, relent } = choosy('right');
    const Retry = [{ ErrorEquals: ['Busy'], MaxAttempts: 1, IntervalSeconds: 1 }];
    const { create, start, call, advance, describe: told } = await given({ handlers });
    const states = {
      Both: { Type: 'Parallel', Branches: [machine({ Left: work('left') }), machine({ Right: work('right', { Retry }) })], End: true },
    };
    const executionArn = await start(await create(machine(states)));
    await advance('PT1M');

    await call('RedriveExecution', { executionArn });
    await advance('PT1M');
    expect(await told(executionArn)).toMatchObject({ status: 'FAILED', redriveCount: 1 });
    relent();
    await call('RedriveExecution', { executionArn });
    await advance('PT1M');

    expect(asked).toEqual(['left', 'right', 'right', 'right', 'right', 'right']);
    expect(await told(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '["left","right"]', redriveCount: 2 });
  });

  it('is refused when it succeeded, when it runs, and more than 14 days after its end', async () => {
    const { create, start, call, advance } = await given();
    const refused = { name: 'ExecutionNotRedrivable' };
    const done = await start(await create(machine({ Say: pass() }), 'done'));
    const waits = await start(await create(machine({ Ask: park() }), 'waits'));

    await expect(call('RedriveExecution', { executionArn: done })).rejects.toMatchObject(refused);
    await expect(call('RedriveExecution', { executionArn: waits })).rejects.toMatchObject(refused);
    await call('StopExecution', { executionArn: waits });
    await advance('P15D');
    await expect(call('RedriveExecution', { executionArn: waits })).rejects.toMatchObject(refused);
  });
});
