/** A machine, its functions and a clock in one hand: what the tests of the engine's behaviour begin with. */
import { afterEach } from 'vitest';
import { virtualClock } from '../../local/clock.ts';
import { moveTo } from '../../local/states/clock-http.ts';
import { openEngine, UnknownFunction } from '../../local/states/index.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Answer, Handlers } from './server.ts';

export const beginning = Temporal.Instant.from('2026-03-02T09:00:00Z');

export const machine = (states: object, more: object = {}) => ({
  QueryLanguage: 'JSONata',
  StartAt: Object.keys(states)[0],
  States: states,
  ...more,
});

/** A state that does nothing, and ends unless told to go on. */
export const pass = (more: object = {}) => ({ Type: 'Pass', End: true, ...more });

export const invoke = (name: string, payload: object = {}, more: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: name, Payload: payload },
  Output: '{% $states.result.Payload %}',
  End: true,
  ...more,
});

/** A task that waits for its token; the function `park` is given it. */
export const park = (more: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Arguments: { FunctionName: 'park', Payload: { token: '{% $states.context.Task.Token %}' } },
  End: true,
  ...more,
});

export const aStory = async ({
  handlers = {},
  journal = ':memory:',
  start = beginning,
  keepsClosedDays,
}: {
  handlers?: Handlers;
  journal?: string;
  start?: Temporal.Instant;
  keepsClosedDays?: number;
} = {}) => {
  const clock = virtualClock(start);
  const tokens: string[] = [];
  const all: Handlers = {
    echo: (event) => event,
    park: (event) => {
      tokens.push((event as { token: string }).token);
      return {};
    },
    ...handlers,
  };
  const engine = await openEngine({
    clock,
    journal,
    ...(keepsClosedDays !== undefined && { keepsClosedDays }),
    invoke: async (name, event, context) => {
      const handler = all[name];
      if (handler === undefined) throw new UnknownFunction(name);
      return handler(event, context);
    },
  });
  const call = (action: string, input: object): Promise<Answer> => engine.call(action, input);
  const create = async (definition: object, name = 'machine'): Promise<string> =>
    (await call('CreateStateMachine', { name, definition: JSON.stringify(definition), roleArn: 'role' })).stateMachineArn;
  const start_ = async (stateMachineArn: string, input: unknown = {}, name = 'run'): Promise<string> => {
    const { executionArn } = await call('StartExecution', { stateMachineArn, name, input: JSON.stringify(input) });
    await engine.settle();
    return executionArn;
  };
  const describe = (executionArn: string): Promise<Answer> => call('DescribeExecution', { executionArn });
  const history = async (executionArn: string): Promise<Answer[]> =>
    (await call('GetExecutionHistory', { executionArn, maxResults: 1000 })).events;
  const types = async (executionArn: string): Promise<string[]> => (await history(executionArn)).map(({ type }) => type);
  const advance = (duration: string) => moveTo(engine, clock, clock.now().toZonedDateTimeISO('UTC').add(duration).toInstant());
  /** Creates, starts, lets nothing but what needs no time happen, and describes. */
  const told = async (definition: object, input: unknown = {}): Promise<Answer> => describe(await start_(await create(definition), input));
  return { clock, engine, tokens, call, create, start: start_, describe, history, types, advance, told, close: () => engine.close() };
};

/** Begins stories and closes them after each test. */
export const stories = () => {
  const begun: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const story of begun.splice(0)) await story.close();
  });
  return async (options: Parameters<typeof aStory>[0] = {}) => {
    const story = await aStory(options);
    begun.push(story);
    return story;
  };
};
