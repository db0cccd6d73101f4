/**
 * Behaviour recorded from AWS, run through the HTTP API. The records lie beside the checkout (or where ASL_CONFORMANCE says) and are not
 * part of the project; where they are absent this suite says so. The project's own definitions in the tests beside it run everywhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Answer, type Handlers, serveStates } from './server.ts';

const folder = process.env['ASL_CONFORMANCE'] ?? resolve(import.meta.dirname, '../../../shared/asl-conformance');
const present = existsSync(resolve(folder, 'dev.json'));
if (!present)
  console.log(`The behaviour recorded from AWS is not at ${folder}: its cases are skipped. ASL_CONFORMANCE can name another folder.`);

interface Case {
  id: string;
  kind: string;
  definition: unknown;
  input: unknown;
  lambda: Record<string, { kind: string; payload?: unknown; seconds?: number; char?: string; bytes?: number }>;
  stateMachines?: Record<string, unknown>;
}

const casesOf = (file: string): Case[] =>
  present
    ? (JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as { cases: Case[] }).cases.filter(({ kind }) => kind !== 'testState')
    : [];

const comparator = present
  ? ((await import(pathToFileURL(resolve(folder, 'compare.mjs')).href)) as { compareCase: (expected: Case, actual: unknown) => unknown[] })
  : { compareCase: () => [] };

/** The stand-ins that a case asks for. */
const handlersFor = (lambda: Case['lambda']): Handlers =>
  Object.fromEntries(
    Object.entries(lambda).map(([name, { kind, payload, seconds = 0, char = 'a', bytes = 0 }]) => {
      const handlers: Handlers = {
        echo: (event) => event,
        raise: () => Promise.reject({ lambdaErrorPayload: payload }),
        sleep: (event) => new Promise((done) => setTimeout(() => done(event), seconds * 1000).unref()),
        'large-string': () => char.repeat(bytes),
      };
      return [name, handlers[kind] ?? (() => Promise.reject(new Error(`There is no stand-in of kind ${kind}.`)))];
    }),
  );

const textOf = (definition: unknown): string => (typeof definition === 'string' ? definition : JSON.stringify(definition));

const validated = async ({ definition }: Case): Promise<Answer> => {
  const { call, close } = await serveStates();
  const { diagnostics } = await call('ValidateStateMachineDefinition', { definition: textOf(definition) });
  const created = await call('CreateStateMachine', { name: 'machine', definition: textOf(definition), roleArn: 'role' }).catch(
    (error: Error) => error,
  );
  await close();
  const [first] = diagnostics;
  return { ...first, created: created.name };
};

const timing = ({ timeoutInSeconds, heartbeatInSeconds }: Answer) => ({
  ...(timeoutInSeconds === undefined ? {} : { timeoutInSeconds }),
  ...(heartbeatInSeconds === undefined ? {} : { heartbeatInSeconds }),
});

const seen = (execution: Answer, events: Answer[]) => {
  const detailsOf = (type: string): Answer[] => events.map((event) => event[type]).filter((details) => details !== undefined);
  const exits = detailsOf('stateExitedEventDetails');
  const scheduled = events.flatMap(({ taskScheduledEventDetails: task, lambdaFunctionScheduledEventDetails: lambda }) => {
    if (task)
      return [{ resourceType: task.resourceType, resource: task.resource, parameters: JSON.parse(task.parameters), ...timing(task) }];
    return lambda
      ? [{ resourceType: 'lambda-arn', resource: lambda.resource, parameters: JSON.parse(lambda.input), ...timing(lambda) }]
      : [];
  });
  const values = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, JSON.parse(text)]));
  return {
    status: execution.status,
    output: execution.output === undefined ? null : JSON.parse(execution.output),
    error: execution.error ?? null,
    cause: execution.cause ?? null,
    eventTypes: events.map(({ type }) => type),
    stateOutputs: exits.map(({ name, output }) => [name, JSON.parse(output)]),
    assigned: exits
      .filter(({ assignedVariables }) => assignedVariables)
      .map(({ name, assignedVariables }) => [name, values(assignedVariables)]),
    evaluationFailed: detailsOf('evaluationFailedEventDetails').map(({ state, location, error, cause }) => ({
      state,
      location,
      error,
      cause,
    })),
    taskScheduled: scheduled,
  };
};

const executed = async ({ definition, input, lambda, stateMachines = {} }: Case): Promise<Answer> => {
  const { call, run, close } = await serveStates(handlersFor(lambda));
  try {
    for (const [arn, target] of Object.entries(stateMachines)) {
      await call('CreateStateMachine', {
        name: arn.split(':').at(-1),
        definition: textOf(target),
        roleArn: 'arn:aws:iam::000000000000:role/states',
      });
    }
    const { stateMachineArn } = await call('CreateStateMachine', { name: 'machine', definition: textOf(definition), roleArn: 'role' });
    const { execution, events } = await run(stateMachineArn, input);
    return seen(execution, events);
  } finally {
    await close();
  }
};

describe.skipIf(!present).each(['dev.json', 'extra.json'])('as AWS was seen to do (%s)', (file) => {
  const cases = casesOf(file);

  it.concurrent.each(cases.filter(({ kind }) => kind === 'execution').map((each) => [each.id, each] as const))('%s', async (_, each) => {
    const actual = await executed(each);

    expect(comparator.compareCase(each, actual)).toEqual([]);
  });

  it.each(cases.filter(({ kind }) => kind === 'validation').map((each) => [each.id, each] as const))('%s', async (_, each) => {
    const { message, code, location, created } = await validated(each);

    expect(each).toMatchObject({ expected: { cause: message, code, location } });
    expect(created).toBe('InvalidDefinition');
  });
});
