/** Parallel and Map: what is inside them, at once and in order. */
import { describe, expect, it } from 'vitest';
import { invoke, machine, pass, stories } from './story.ts';

const given = stories();

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
