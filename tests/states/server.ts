/** The engine behind its HTTP API, as `npm run states --clock virtual` serves it, for tests that talk to it from outside. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { virtualClock } from '../../local/clock.ts';
import { driveSkipping } from '../../local/states/drive.ts';
import { openEngine, statesHttpHandler, UnknownFunction } from '../../local/states/index.ts';
import { Temporal } from '../../schemas/kernel/time.ts';

export type Handlers = Record<string, (event: unknown, context: unknown) => unknown>;

/** Anything that answers; tests look into it freely. */
// biome-ignore lint/suspicious/noExplicitAny: answers of an API under test, whose shape the expectations show
export type Answer = any;

export const serveStates = async (handlers: Handlers = {}) => {
  const clock = virtualClock(Temporal.Instant.from('2026-03-02T09:00:00Z'));
  const invoke = async (name: string, event: unknown, context: unknown): Promise<unknown> => {
    const handler = handlers[name];
    if (handler === undefined) throw new UnknownFunction(name);
    return handler(event, context);
  };
  const engine = await openEngine({ clock, journal: ':memory:', invoke });
  const driver = driveSkipping(engine, clock);
  const server = createServer(statesHttpHandler(engine));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;

  const call = async (action: string, input: object): Promise<Answer> => {
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AWSStepFunctions.${action}` };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) });
    const body = (await response.json()) as { __type?: string; message?: string };
    if (!response.ok) throw Object.assign(new Error(body.message), { name: body.__type ?? 'Error' });
    return body;
  };

  /** Runs an execution to its end and gives its description and whole history. */
  const run = async (stateMachineArn: string, input: unknown): Promise<{ execution: Answer; events: Answer[] }> => {
    const { executionArn } = await call('StartExecution', { stateMachineArn, input: JSON.stringify(input ?? {}) });
    for (;;) {
      const execution = await call('DescribeExecution', { executionArn });
      if (execution.status !== 'RUNNING') return { execution, events: await history(executionArn) };
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  const history = async (executionArn: string): Promise<Answer[]> => {
    const events: Answer[] = [];
    for (let nextToken: string | undefined, more = true; more; more = nextToken !== undefined) {
      const page = await call('GetExecutionHistory', { executionArn, maxResults: 1000, ...(nextToken ? { nextToken } : {}) });
      events.push(...page.events);
      nextToken = page.nextToken;
    }
    return events;
  };

  const close = async (): Promise<void> => {
    driver.stop();
    server.closeAllConnections();
    server.close();
    await engine.close();
  };
  return { url, call, run, history, close, engine, clock };
};
