import { readFileSync } from 'node:fs';
import validator from 'asl-validator';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { virtualClock } from '../../local/clock.ts';
import { moveTo } from '../../local/states/clock-http.ts';
import { type Engine, openEngine } from '../../local/states/index.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { executionName, plan, type RoundPlan, tasks } from './tasks.ts';

interface State {
  readonly Type: string;
  readonly Arguments?: { readonly FunctionName?: string; readonly Payload?: Record<string, string> };
  readonly ItemSelector?: Record<string, string>;
  readonly ItemProcessor?: { readonly States: Record<string, State> };
  readonly MaxConcurrency?: number;
  readonly TimeoutSeconds?: number | string;
  readonly Retry?: readonly { readonly ErrorEquals: readonly string[] }[];
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[] }[];
}

const text = readFileSync(new URL('machine.asl.json', import.meta.url), 'utf8');
const machine = JSON.parse(text) as { readonly States: Record<string, State> };
const outer = Object.entries(machine.States);
const maps = outer.filter(([, { Type }]) => Type === 'Map');
const inner = maps.flatMap(([, { ItemProcessor }]) => Object.entries(ItemProcessor?.States ?? {}));
const taskStates = [...outer, ...inner].filter(([, state]) => state.Type === 'Task');
const placeholderOf = (state: State) => /^\$\{(\w+)\}$/.exec(state.Arguments?.FunctionName ?? '')?.[1];
const shapeOf = (schema: z.ZodMiniType) => Object.keys((z.toJSONSchema(schema) as { properties?: object }).properties ?? {}).toSorted();

describe('the monthly review', () => {
  it('is Amazon States Language', () => {
    const { isValid, errorsText } = validator(
      JSON.parse(text.replaceAll(/\$\{\w+\}/g, 'arn:aws:lambda:eu-central-1:000000000000:function:f')),
    );
    expect(errorsText('\n')).toBe('');
    expect(isValid).toBe(true);
  });

  it('names every task of the table, and no other', () => {
    expect(taskStates.map(([, state]) => placeholderOf(state)).toSorted()).toEqual(Object.keys(tasks).toSorted());
  });

  it.each(Object.entries(tasks))('gives %s what its input asks for', (name, task) => {
    const [, state] = taskStates.find(([, each]) => placeholderOf(each) === name) ?? [];
    expect(Object.keys(state?.Arguments?.Payload ?? {}).toSorted()).toEqual(shapeOf(task.input));
  });

  it.each(taskStates)('bounds "%s" in time and tries it again', (_, state) => {
    expect(state.TimeoutSeconds).toBeDefined();
    expect(state.Retry?.flatMap(({ ErrorEquals }) => ErrorEquals)).toContain('States.ALL');
  });

  it.each([...outer.filter(([, { Type }]) => Type === 'Task'), ...maps])('catches at "%s" what it may meet', (_, state) => {
    expect(state.Catch?.flatMap(({ ErrorEquals }) => ErrorEquals)).toContain('States.ALL');
  });

  it.each(maps)('does not do all of "%s" at once', (_, { MaxConcurrency, ItemSelector }) => {
    expect(MaxConcurrency).toBe(5);
    expect(Object.keys(ItemSelector ?? {}).toSorted()).toEqual(['branch', 'clients', 'month']);
  });

  it('reads from the plan only what a plan has, and answers every step that a plan can name', () => {
    const read = new Set([...text.matchAll(/\$plan\.(\w+)/g)].map(([, field]) => field));
    expect(shapeOf(plan)).toEqual(expect.arrayContaining([...read]));
    const choices = text.match(/\$plan\.next = '(\w+)'/g)?.map((choice) => choice.slice(14, -1)) ?? [];
    // What is no choice is the default: the end.
    expect([...choices, 'end'].toSorted()).toEqual([...plan.shape.next.options].toSorted());
  });

  it('is named by branch and month, and by a number only after an execution was lost', () => {
    expect(executionName({ branch: 'maassluis', month: '2026-11', run: 1 })).toBe('monthly-review-maassluis-2026-11');
    expect(executionName({ branch: 'maassluis', month: '2026-11', run: 2 })).toBe('monthly-review-maassluis-2026-11-2');
  });

  it('carries ids, months and days only', () => {
    const handedOn = taskStates.flatMap(([, state]) => Object.keys(state.Arguments?.Payload ?? {}));
    expect([...new Set(handedOn)].toSorted()).toEqual(['after', 'asked', 'branch', 'clients', 'month', 'run']);
  });
});

let engine: Engine | undefined;
afterEach(() => engine?.close());

const input = { branch: 'maassluis', month: '2026-11', run: 1 };
const nothing = { step: '', until: '', reason: '' };

type Answer = (event: never, call: number, now: string) => unknown;

/** The machine with functions that play a story: what each plan says, one after another, and what the others answer. */
const play = async (plans: readonly (Partial<RoundPlan> & Pick<RoundPlan, 'next'>)[], answers: Readonly<Record<string, Answer>>) => {
  const clock = virtualClock(Temporal.Instant.from('2026-11-01T06:00:00Z'));
  const calls: [name: string, at: string, event: unknown][] = [];
  const handlers: Readonly<Record<string, Answer>> = {
    PlanRound: (_, call) => ({ ...nothing, ...(plans[call] ?? { next: 'end', reason: 'counted' }) }),
    ...answers,
  };
  const opened = await openEngine({
    clock,
    journal: ':memory:',
    invoke: async (name, event) => {
      const call = calls.filter(([before]) => before === name).length;
      calls.push([name, clock.now().toString(), event]);
      return handlers[name]?.(event as never, call, clock.now().toString());
    },
  });
  engine = opened;
  const definition = text.replaceAll(/\$\{(\w+)\}/g, '$1');
  const { stateMachineArn } = (await opened.call('CreateStateMachine', { name: 'review', definition, roleArn: 'role' })) as {
    stateMachineArn: string;
  };
  const { executionArn } = (await opened.call('StartExecution', { stateMachineArn, name: 'run', input: JSON.stringify(input) })) as {
    executionArn: string;
  };
  await opened.settle();
  return {
    calls,
    named: (name: string) => calls.filter(([each]) => each === name).map(([, , event]) => event),
    moments: (name: string) => calls.filter(([each]) => each === name).map(([, at]) => at),
    to: (moment: string) => moveTo(opened, clock, Temporal.Instant.from(moment)),
    ended: async () => {
      const { status, output } = (await opened.call('DescribeExecution', { executionArn })) as { status: string; output?: string };
      return { status, output: output === undefined ? undefined : (JSON.parse(output) as unknown) };
    },
  };
};

describe('the monthly review under a clock', () => {
  it('asks everybody, in as many readings as it takes, and says so to the next plan', async () => {
    const readings = [
      { pages: [['a', 'b'], ['c']], after: 'more' },
      { pages: [['d']], after: '' },
    ];
    const { named, ended } = await play([{ next: 'ask', step: '2026-11-01' }], {
      ReadDossiers: (_, call) => readings[call],
      AskUpdates: () => ({ asked: 1 }),
    });

    expect(named('ReadDossiers')).toMatchObject([{ after: '' }, { after: 'more' }]);
    expect(named('AskUpdates')).toEqual([['a', 'b'], ['c'], ['d']].map((clients) => ({ branch: 'maassluis', month: '2026-11', clients })));
    expect(named('PlanRound')).toMatchObject([{ asked: '' }, { asked: '2026-11-01' }]);
    expect(await ended()).toEqual({ status: 'SUCCEEDED', output: { reason: 'counted' } });
  });

  it('waits until the moment of the plan', async () => {
    const { moments, to, ended } = await play([{ next: 'wait', until: '2026-11-05T07:00:00Z' }], {});

    await to('2026-11-05T06:59:59Z');
    expect((await ended()).status).toBe('RUNNING');
    await to('2026-11-05T07:00:00Z');

    expect(moments('PlanRound')).toEqual(['2026-11-01T06:00:00Z', '2026-11-05T07:00:00Z']);
    expect((await ended()).status).toBe('SUCCEEDED');
  });

  it('sends page by page, and looks again', async () => {
    const { named, ended } = await play([{ next: 'send' }], {
      ReadDue: () => ({ pages: [['a'], ['b']] }),
      SendUpdateReminders: () => ({ sent: 1, explained: 0 }),
    });

    expect(named('SendUpdateReminders')).toMatchObject([{ clients: ['a'] }, { clients: ['b'] }]);
    expect(named('PlanRound')).toHaveLength(2);
    expect((await ended()).status).toBe('SUCCEEDED');
  });

  it('counts in as many goes as it takes', async () => {
    const { named, ended } = await play([{ next: 'close' }], { CloseRound: (_, call) => ({ isClosed: call === 2 }) });

    expect(named('CloseRound')).toHaveLength(3);
    expect((await ended()).status).toBe('SUCCEEDED');
  });

  it('leaves the round to a later run', async () => {
    const { ended } = await play([{ next: 'yield', reason: 'a-later-run-has-the-round' }], {});

    expect(await ended()).toEqual({ status: 'SUCCEEDED', output: { reason: 'a-later-run-has-the-round' } });
  });

  it.each([
    ['the plan', 'PlanRound', 'end'],
    ['reading', 'ReadDossiers', 'ask'],
    ['a page of questions', 'AskUpdates', 'ask'],
    ['reading what is due', 'ReadDue', 'send'],
    ['a page of mail', 'SendUpdateReminders', 'send'],
    ['counting', 'CloseRound', 'close'],
  ] as const)('lets trouble with %s pass, however long it takes, and goes on', async (_, failing, next) => {
    const recoversAt = '2026-11-03T06:00:00Z';
    let isServed = false;
    const answers = {
      PlanRound: () => ({ ...nothing, next: isServed ? 'end' : next, step: '2026-11-01', reason: isServed ? 'counted' : '' }),
      ReadDossiers: () => ({ pages: [['a']], after: '' }),
      AskUpdates: () => ({ asked: 1 }),
      ReadDue: () => ({ pages: [['a']] }),
      SendUpdateReminders: () => ({ sent: 1, explained: 0 }),
      CloseRound: () => ({ isClosed: true }),
    };
    const served = (_event: never, _call: number, now: string) => {
      if (now < recoversAt) throw new Error('out');
      isServed = true;
      return answers[failing]();
    };
    const { to, ended, named } = await play([], { ...answers, [failing]: served });

    await to('2026-11-05T06:00:00Z');

    expect(await ended()).toEqual({ status: 'SUCCEEDED', output: { reason: 'counted' } });
    expect(named(failing).length).toBeGreaterThan(48);
  });
});
