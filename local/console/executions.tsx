/** `/_local/executions`: what the workflows do, newest first, and each execution with its picture and its history. */
import type { IncomingMessage } from 'node:http';
import { render } from 'preact-render-to-string';
import * as z from 'zod/mini';
import { type HttpAnswer, html, json } from '../gateway/answer.ts';
import { problemAnswer } from '../gateway/problems.ts';
import { ApiError, type Engine, executionPage, type HistoryEvent, Moment } from '../states/index.ts';
import { wantsPage } from './input.ts';
import { layout } from './layout.ts';

export const executionsPath = '/_local/executions';

/** Executions on one page of the list. */
const mostShown = 50;

const statuses = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'];

const machines = z.object({ stateMachines: z.array(z.object({ stateMachineArn: z.string(), name: z.string() })) });
const summary = z.object({
  executionArn: z.string(),
  stateMachineArn: z.string(),
  name: z.string(),
  status: z.string(),
  startDate: z.number(),
  stopDate: z.optional(z.number()),
});
const listed = z.object({ executions: z.array(summary), nextToken: z.optional(z.string()) });
const described = z.extend(summary, {
  redriveCount: z.number(),
  input: z.string(),
  output: z.optional(z.string()),
  error: z.optional(z.string()),
  cause: z.optional(z.string()),
});
const defined = z.object({ definition: z.string() });
/** The engine's own events: their shape differs by type, and the page shows whatever there is. */
const told = z.object({ events: z.array(z.custom<HistoryEvent>()), nextToken: z.optional(z.string()) });

type Listed = z.output<typeof listed>;
type Caller = Pick<Engine, 'call'>;

const addressOf = (arn: string): string => `${executionsPath}/${encodeURIComponent(arn)}`;

/** The list's address with some of its questions changed; what is undefined is not asked. */
const asking = (asked: Readonly<Record<string, string | undefined>>): string => {
  const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return query.size === 0 ? executionsPath : `${executionsPath}?${query}`;
};

const Choice = ({ says, href, chosen }: { says: string; href: string; chosen: boolean }) => (
  <a href={href} aria-current={chosen ? 'page' : undefined}>
    {says}
  </a>
);

interface Asked {
  readonly machine: string | undefined;
  readonly status: string | undefined;
  readonly after: string | undefined;
}

const List = ({ found, known, asked }: { found: Listed; known: readonly string[]; asked: Asked }) => {
  const { machine, status, after } = asked;
  return (
    <>
      {known.length > 1 && (
        <nav aria-label="State machine">
          {known.map((name) => (
            <Choice key={name} says={name} href={asking({ machine: name, status })} chosen={name === machine} />
          ))}
        </nav>
      )}
      <nav aria-label="Status">
        <Choice says="All" href={asking({ machine, status: undefined })} chosen={status === undefined} />
        {statuses.map((each) => (
          <Choice key={each} says={each} href={asking({ machine, status: each })} chosen={each === status} />
        ))}
      </nav>
      <p>{`Executions of ${machine}, newest first.`}</p>
      {found.executions.length === 0 ? (
        <p>There are none.</p>
      ) : (
        <ol class="rows plain">
          {found.executions.map(({ executionArn, name, status, startDate, stopDate }) => (
            <li key={executionArn}>
              <a href={addressOf(executionArn)}>{name}</a> {status}{' '}
              <small>
                since <Moment seconds={startDate} />
                {stopDate !== undefined && (
                  <>
                    {' '}
                    until <Moment seconds={stopDate} />
                  </>
                )}
              </small>
            </li>
          ))}
        </ol>
      )}
      {(after !== undefined || found.nextToken !== undefined) && (
        <nav aria-label="Pages">
          {after !== undefined && <a href={asking({ machine, status })}>Newest</a>}
          {found.nextToken !== undefined && <a href={asking({ machine, status, after: found.nextToken })}>Older</a>}
        </nav>
      )}
    </>
  );
};

const machinesOf = async (engine: Caller): Promise<ReadonlyMap<string, string>> => {
  const { stateMachines } = machines.parse(await engine.call('ListStateMachines', { maxResults: 1000 }));
  return new Map(stateMachines.map(({ name, stateMachineArn }) => [name, stateMachineArn]));
};

/** One machine at a time, the first if none is named. An unknown status is as none; an unknown machine or page is not found. */
const list = async (engine: Caller, request: IncomingMessage, query: string): Promise<HttpAnswer> => {
  const known = await machinesOf(engine);
  const given = new URLSearchParams(query);
  const machine = given.get('machine') ?? [...known.keys()][0];
  const status = statuses.find((each) => each === given.get('status'));
  const after = given.get('after') ?? undefined;
  const stateMachineArn = known.get(machine ?? '');
  if (stateMachineArn === undefined) return problemAnswer('not-found');
  const wanted = {
    stateMachineArn,
    maxResults: mostShown,
    ...(status === undefined ? {} : { statusFilter: status }),
    ...(after === undefined ? {} : { nextToken: after }),
  };
  const found = listed.parse(await engine.call('ListExecutions', wanted));
  if (!wantsPage(request)) return json(200, found);
  return html(200, layout('Executions', render(<List found={found} known={[...known.keys()]} asked={{ machine, status, after }} />)));
};

/** An ARN names one execution; a name is looked for in every state machine. */
const arnsFor = async (engine: Caller, named: string): Promise<string[]> =>
  named.startsWith('arn:')
    ? [named]
    : [...(await machinesOf(engine)).values()].map((arn) => `${arn.replace(':stateMachine:', ':execution:')}:${named}`);

const describedAs = async (engine: Caller, named: string): Promise<z.output<typeof described> | undefined> => {
  for (const executionArn of await arnsFor(engine, named)) {
    try {
      return described.parse(await engine.call('DescribeExecution', { executionArn }));
    } catch (fault) {
      if (!(fault instanceof ApiError)) throw fault;
    }
  }
  return undefined;
};

const historyOf = async (engine: Caller, executionArn: string): Promise<HistoryEvent[]> => {
  const events: HistoryEvent[] = [];
  for (let nextToken: string | undefined, more = true; more; more = nextToken !== undefined) {
    const given = { executionArn, maxResults: 1000, ...(nextToken === undefined ? {} : { nextToken }) };
    const page = told.parse(await engine.call('GetExecutionHistory', given));
    events.push(...page.events);
    nextToken = page.nextToken;
  }
  return events;
};

const one = async (engine: Caller, request: IncomingMessage, named: string, query: string): Promise<HttpAnswer> => {
  const execution = await describedAs(engine, named);
  if (execution === undefined) return problemAnswer('not-found');
  const { executionArn, name } = execution;
  const history = await historyOf(engine, executionArn);
  if (!wantsPage(request)) return json(200, { execution, events: history });
  const { definition } = defined.parse(await engine.call('DescribeStateMachineForExecution', { executionArn }));
  const first = Math.trunc(Number(new URLSearchParams(query).get('from') ?? 1)) || 1;
  return html(200, layout(name, executionPage({ execution, definition, history, first, address: addressOf(executionArn) })));
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export const executionsConsole =
  (engine: Caller) =>
  async (request: IncomingMessage, query: string, path: string): Promise<HttpAnswer> => {
    try {
      return path === executionsPath
        ? await list(engine, request, query)
        : await one(engine, request, decoded(path.slice(executionsPath.length + 1)), query);
    } catch (fault) {
      // A page that was asked for by a token that is none.
      if (fault instanceof ApiError) return problemAnswer('not-found');
      throw fault;
    }
  };
