/** `npm run states`: the engine alone behind the Step Functions API, with the functions that a file exports. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type MovableClock, runningClock, virtualClock } from '../clock.ts';
import { clockHandler } from './clock-http.ts';
import { driveRunning, driveSkipping } from './drive.ts';
import { openEngine, statesHttpHandler, UnknownFunction } from './index.ts';

type Handler = (event: unknown, context: unknown) => unknown;

const usage = 'npm run states -- --port P --functions FILE [--clock real|virtual|frozen] [--journal FILE|:memory:]';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4585' },
    functions: { type: 'string' },
    clock: { type: 'string', default: 'real' },
    journal: { type: 'string' },
    region: { type: 'string', default: 'eu-west-1' },
    account: { type: 'string', default: '000000000000' },
  },
});

const handlersIn = async (file: string): Promise<Record<string, Handler>> => {
  const loaded = (await import(pathToFileURL(resolve(file)).href)) as {
    handlers?: Record<string, Handler>;
    default?: { handlers?: Record<string, Handler> };
  };
  const handlers = loaded.handlers ?? loaded.default?.handlers;
  if (handlers === undefined) throw new Error(`${file} does not export handlers.`);
  return handlers;
};

/** One journal for each port and file of functions, so that a restart of the same command goes on where it was. */
const journalFor = (port: string, file: string): string => {
  const id = createHash('sha256').update(resolve(file)).digest('hex').slice(0, 12);
  return resolve('.data', 'states', `${port}-${id}.sqlite`);
};

const serve = async (): Promise<void> => {
  const { port, functions, clock: kind } = values;
  if (functions === undefined || !['real', 'virtual', 'frozen'].includes(kind)) throw new Error(usage);
  const journal = values.journal ?? journalFor(port, functions);
  if (journal !== ':memory:') mkdirSync(dirname(resolve(journal)), { recursive: true });
  const handlers = await handlersIn(functions);
  const start = Temporal.Now.instant().round('millisecond');
  const clock: MovableClock = kind === 'real' ? runningClock(start, Date.now) : virtualClock(start);
  const engine = await openEngine({
    clock,
    journal,
    region: values.region,
    accountId: values.account,
    invoke: async (name, event, context) => {
      const handler = handlers[name];
      if (handler === undefined) throw new UnknownFunction(name);
      return handler(event, context);
    },
  });
  const last = engine.lastMoment();
  if (last !== undefined && Temporal.Instant.compare(last, clock.now()) > 0) clock.set(last);
  const driver = kind === 'real' ? driveRunning(engine, clock) : kind === 'virtual' ? driveSkipping(engine, clock) : undefined;
  void engine.settle();
  const states = statesHttpHandler(engine);
  const showClock = clockHandler(engine, clock);
  const server = createServer((request, response) =>
    request.url === '/_local/clock' ? showClock(request, response) : states(request, response),
  );
  server.keepAliveTimeout = 60_000;
  server.listen(Number(port), () => {
    const address = server.address();
    console.log(
      `Step Functions at http://localhost:${typeof address === 'object' ? address?.port : port}, clock ${kind}, journal ${journal}`,
    );
  });
  const end = (): void => {
    driver?.stop();
    server.close();
    void engine.close().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
};

await serve();
