/** The API as AWS's own client speaks it: every action, every page, and refusals as the exception classes of the SDK. */
import {
  CreateStateMachineCommand,
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  DescribeStateMachineForExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  ExecutionNotRedrivable,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  InvalidArn,
  InvalidDefinition,
  InvalidExecutionInput,
  InvalidName,
  InvalidOutput,
  InvalidToken,
  ListExecutionsCommand,
  MissingRequiredParameter,
  paginateGetExecutionHistory,
  paginateListExecutions,
  paginateListStateMachines,
  RedriveExecutionCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StateMachineAlreadyExists,
  StateMachineDoesNotExist,
  StateMachineTypeNotSupported,
  StopExecutionCommand,
  TaskTimedOut,
  UpdateStateMachineCommand,
  ValidateStateMachineDefinitionCommand,
  ValidationException,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveStates } from './server.ts';
import { machine, park, pass } from './story.ts';

const roleArn = 'arn:aws:iam::000000000000:role/states';
const tokens: string[] = [];
let served: Awaited<ReturnType<typeof serveStates>>;
let sfn: SFNClient;

beforeAll(async () => {
  const handOut = (event: unknown): object => {
    tokens.push((event as { token: string }).token);
    return {};
  };
  served = await serveStates({ park: handOut });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  sfn = new SFNClient({ endpoint: served.url, region: 'eu-west-1', credentials, maxAttempts: 1 });
});
afterAll(async () => {
  sfn.destroy();
  await served.close();
});

let made = 0;
const aName = (): string => {
  made += 1;
  return `machine-${made}`;
};

const created = async (states: object, name = aName()): Promise<string> => {
  const definition = JSON.stringify(machine(states));
  const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand({ name, definition, roleArn }));
  return stateMachineArn ?? '';
};

const started = async (stateMachineArn: string, input: unknown = {}, name?: string): Promise<string> => {
  const given = { stateMachineArn, input: JSON.stringify(input), ...(name === undefined ? {} : { name }) };
  return (await sfn.send(new StartExecutionCommand(given))).executionArn ?? '';
};

const ended = (executionArn: string) =>
  expect.poll(async () => (await sfn.send(new DescribeExecutionCommand({ executionArn }))).status, { interval: 5 });

const described = (executionArn: string) => sfn.send(new DescribeExecutionCommand({ executionArn }));

/** The token that the task of a new execution waits under. */
const waiting = async (more: object = {}): Promise<{ executionArn: string; taskToken: string }> => {
  const before = tokens.length;
  const executionArn = await started(await created({ Ask: park(more) }));
  await expect.poll(() => tokens.length, { interval: 5 }).toBe(before + 1);
  return { executionArn, taskToken: tokens.at(-1) ?? '' };
};

describe('state machines, through the SDK', () => {
  it('are made, described, changed, listed and deleted', async () => {
    const definition = JSON.stringify(machine({ Say: pass() }));
    const name = aName();
    const { stateMachineArn, creationDate } = await sfn.send(new CreateStateMachineCommand({ name, definition, roleArn }));

    expect(creationDate).toEqual(new Date('2026-03-02T09:00:00Z'));
    expect(await sfn.send(new DescribeStateMachineCommand({ stateMachineArn }))).toMatchObject({
      ...{ name, definition, roleArn, creationDate, status: 'ACTIVE', type: 'STANDARD', revisionId: expect.any(String) },
    });

    const changed = JSON.stringify(machine({ Say: pass({ Output: 'changed' }) }));
    const { updateDate } = await sfn.send(new UpdateStateMachineCommand({ stateMachineArn, definition: changed }));
    expect(updateDate).toBeInstanceOf(Date);
    expect((await sfn.send(new DescribeStateMachineCommand({ stateMachineArn }))).definition).toBe(changed);

    await created({ Say: pass() });
    const names: (string | undefined)[] = [];
    for await (const { stateMachines = [] } of paginateListStateMachines({ client: sfn, pageSize: 1 }, {})) {
      expect(stateMachines).toHaveLength(1);
      names.push(...stateMachines.map((each) => each.name));
    }
    expect(names).toContain(name);
    expect(new Set(names).size).toBe(made);

    await sfn.send(new DeleteStateMachineCommand({ stateMachineArn }));
    await expect(sfn.send(new DescribeStateMachineCommand({ stateMachineArn }))).rejects.toBeInstanceOf(StateMachineDoesNotExist);
  });

  it('are validated', async () => {
    const ask = (states: object) =>
      sfn.send(new ValidateStateMachineDefinitionCommand({ definition: JSON.stringify(machine(states)), type: 'STANDARD' }));

    expect(await ask({ Say: pass() })).toMatchObject({ result: 'OK', diagnostics: [], truncated: false });
    expect(await ask({ Say: { Type: 'Pass', Next: 'Nowhere' } })).toMatchObject({
      result: 'FAIL',
      diagnostics: [{ severity: 'ERROR', code: 'MISSING_TRANSITION_TARGET', location: '/States/Say/Next' }],
    });
  });
});

describe('executions, through the SDK', () => {
  it('are started, described and ended', async () => {
    const stateMachineArn = await created({ Say: pass({ Output: '{% $states.input.word %}' }) });
    const executionArn = await started(stateMachineArn, { word: 'yes' }, 'one');

    await ended(executionArn).toBe('SUCCEEDED');
    expect(await described(executionArn)).toMatchObject({
      ...{ executionArn, stateMachineArn, name: 'one', input: '{"word":"yes"}', output: '"yes"', startDate: expect.any(Date) },
      ...{ stopDate: expect.any(Date), redriveCount: 0, redriveStatus: 'NOT_REDRIVABLE', inputDetails: { included: true } },
    });
    expect(await sfn.send(new DescribeStateMachineForExecutionCommand({ executionArn }))).toMatchObject({ stateMachineArn });
  });

  it('are listed newest first, by status, page after page', async () => {
    const stateMachineArn = await created({
      'Is it enough?': { Type: 'Choice', Choices: [{ Condition: '{% $states.input %}', Next: 'No' }], Default: 'Yes' },
      No: { Type: 'Fail' },
      Yes: { Type: 'Succeed' },
    });
    for (const [name, fails] of Object.entries({ a: false, b: true, c: false, d: true, e: false }))
      await ended(await started(stateMachineArn, fails, name)).not.toBe('RUNNING');

    const names: (string | undefined)[] = [];
    for await (const { executions = [] } of paginateListExecutions({ client: sfn, pageSize: 2 }, { stateMachineArn }))
      names.push(...executions.map(({ name }) => name));
    expect(names).toEqual(['e', 'd', 'c', 'b', 'a']);
    const { executions } = await sfn.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'FAILED' }));
    expect(executions?.map(({ name, status }) => [name, status])).toEqual([
      ['d', 'FAILED'],
      ['b', 'FAILED'],
    ]);
  });

  it('tell their history in pages, from the beginning and from the end', async () => {
    const states = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`S${index}`, index === 8 ? pass() : { Type: 'Pass', Next: `S${index + 1}` }]),
    );
    const executionArn = await started(await created(states), { word: 'yes' });
    await ended(executionArn).toBe('SUCCEEDED');
    const all = async (pageSize: number, reverseOrder: boolean): Promise<HistoryEvent[]> => {
      const events: HistoryEvent[] = [];
      for await (const page of paginateGetExecutionHistory({ client: sfn, pageSize }, { executionArn, reverseOrder })) {
        expect(page.events?.length).toBeLessThanOrEqual(pageSize);
        events.push(...(page.events ?? []));
      }
      return events;
    };

    const events = await all(1000, false);
    expect(events.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(events[0]).toMatchObject({
      type: 'ExecutionStarted',
      timestamp: expect.any(Date),
      executionStartedEventDetails: { input: '{"word":"yes"}', roleArn },
    });
    expect(events[1]).toMatchObject({ type: 'PassStateEntered', previousEventId: 0, stateEnteredEventDetails: { name: 'S0' } });
    for (const size of [1, 3, 7, 20]) {
      expect(await all(size, false)).toEqual(events);
      expect(await all(size, true)).toEqual(events.toReversed());
    }
  });

  it('are stopped and redriven', async () => {
    const { executionArn, taskToken } = await waiting();

    const { stopDate } = await sfn.send(new StopExecutionCommand({ executionArn, error: 'enough', cause: 'Really.' }));
    expect(stopDate).toBeInstanceOf(Date);
    expect(await described(executionArn)).toMatchObject({
      status: 'ABORTED',
      error: 'enough',
      cause: 'Really.',
      redriveStatus: 'REDRIVABLE',
    });
    const { redriveDate } = await sfn.send(new RedriveExecutionCommand({ executionArn }));
    expect(redriveDate).toBeInstanceOf(Date);
    await expect.poll(() => tokens.at(-1), { interval: 5 }).not.toBe(taskToken);
    await sfn.send(new SendTaskSuccessCommand({ taskToken: tokens.at(-1), output: '1' }));

    await ended(executionArn).toBe('SUCCEEDED');
    expect(await described(executionArn)).toMatchObject({ redriveCount: 1, redriveDate: expect.any(Date) });
    const { events } = await sfn.send(new GetExecutionHistoryCommand({ executionArn }));
    expect(events?.find(({ type }) => type === 'ExecutionRedriven')).toMatchObject({ executionRedrivenEventDetails: { redriveCount: 1 } });
  });
});

describe('tasks that wait for a token, through the SDK', () => {
  it('go on with a success', async () => {
    const { executionArn, taskToken } = await waiting();

    await sfn.send(new SendTaskHeartbeatCommand({ taskToken }));
    await sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{"decided":true}' }));

    await ended(executionArn).toBe('SUCCEEDED');
    expect((await described(executionArn)).output).toBe('{"decided":true}');
  });

  it('fail with a failure', async () => {
    const { executionArn, taskToken } = await waiting();

    await sfn.send(new SendTaskFailureCommand({ taskToken, error: 'refused', cause: 'No.' }));

    await ended(executionArn).toBe('FAILED');
    expect(await described(executionArn)).toMatchObject({ error: 'refused', cause: 'No.' });
  });
});

describe('what is refused comes as an exception of the SDK', () => {
  const arn = (resource: string) => `arn:aws:states:eu-west-1:000000000000:${resource}`;
  const absent = { stateMachineArn: arn('stateMachine:none') };
  const gone = { executionArn: arn('execution:none:none') };
  const definition = JSON.stringify(machine({ Say: pass() }));
  const create = (more: Partial<ConstructorParameters<typeof CreateStateMachineCommand>[0]>) =>
    new CreateStateMachineCommand({ name: 'fine', definition, roleArn, ...more });

  it.each([
    ['a name with a blank', create({ name: 'a b' }), InvalidName],
    ['a definition that is none', create({ definition: '{' }), InvalidDefinition],
    ['a definition that cannot run', create({ definition: JSON.stringify(machine({ Say: { Type: 'Pass' } })) }), InvalidDefinition],
    ['an express machine', create({ type: 'EXPRESS' }), StateMachineTypeNotSupported],
    ['no definition at all', create({ definition: undefined }), ValidationException],
    ['describing an absent machine', new DescribeStateMachineCommand(absent), StateMachineDoesNotExist],
    ['changing an absent machine', new UpdateStateMachineCommand({ ...absent, definition }), StateMachineDoesNotExist],
    ['changing nothing', new UpdateStateMachineCommand(absent), MissingRequiredParameter],
    ['starting an absent machine', new StartExecutionCommand(absent), StateMachineDoesNotExist],
    ['listing those of an absent machine', new ListExecutionsCommand(absent), StateMachineDoesNotExist],
    ['describing an absent execution', new DescribeExecutionCommand(gone), ExecutionDoesNotExist],
    ['the history of an absent execution', new GetExecutionHistoryCommand(gone), ExecutionDoesNotExist],
    ['stopping an absent execution', new StopExecutionCommand(gone), ExecutionDoesNotExist],
    ['redriving an absent execution', new RedriveExecutionCommand(gone), ExecutionDoesNotExist],
    ['an ARN that is none', new DescribeStateMachineCommand({ stateMachineArn: 'nonsense' }), InvalidArn],
    ['an ARN of another kind', new DescribeExecutionCommand({ executionArn: absent.stateMachineArn }), InvalidArn],
    ['a token that is none', new SendTaskSuccessCommand({ taskToken: 'nonsense', output: '1' }), InvalidToken],
    ['a page of fewer than no events', new GetExecutionHistoryCommand({ ...gone, maxResults: -1 }), ValidationException],
  ])('%s', async (_, command, exception) => {
    await expect(sfn.send(command as CreateStateMachineCommand)).rejects.toBeInstanceOf(exception);
  });

  it('a second machine under the same name', async () => {
    const name = aName();
    await created({ Say: pass() }, name);

    await expect(created({ Other: pass() }, name)).rejects.toBeInstanceOf(StateMachineAlreadyExists);
  });

  it('a second execution under the same name, and an input that is no JSON', async () => {
    const stateMachineArn = await created({ Say: pass() });
    await started(stateMachineArn, 1, 'one');

    await expect(started(stateMachineArn, 2, 'one')).rejects.toBeInstanceOf(ExecutionAlreadyExists);
    await expect(sfn.send(new StartExecutionCommand({ stateMachineArn, input: '{' }))).rejects.toBeInstanceOf(InvalidExecutionInput);
    await expect(sfn.send(new StartExecutionCommand({ stateMachineArn, name: '*' }))).rejects.toBeInstanceOf(InvalidName);
  });

  it('an answer that is no JSON, one too many, and a redrive of what runs', async () => {
    const { executionArn, taskToken } = await waiting();

    await expect(sfn.send(new RedriveExecutionCommand({ executionArn }))).rejects.toBeInstanceOf(ExecutionNotRedrivable);
    await expect(sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{' }))).rejects.toBeInstanceOf(InvalidOutput);
    await sfn.send(new SendTaskSuccessCommand({ taskToken, output: '1' }));
    await expect(sfn.send(new SendTaskSuccessCommand({ taskToken, output: '1' }))).rejects.toBeInstanceOf(TaskTimedOut);
    await expect(sfn.send(new SendTaskHeartbeatCommand({ taskToken }))).rejects.toBeInstanceOf(TaskTimedOut);
  });
});
