/** The whole of Wegwijs on one machine: store, functions, workflows, mail, sign-in, and a clock that can be moved. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBBatchResponse, SQSBatchResponse } from 'aws-lambda';
import { factRowsTable } from '../functions/adapters/dynamodb/fact-rows-table.ts';
import { rebuildFacts } from '../functions/history/rebuild-facts.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { cognito } from './aws/cognito.ts';
import { openServices } from './aws/server.ts';
import { ses } from './aws/ses.ts';
import { Closing } from './closing.ts';
import { after } from './console/clock.ts';
import { consoleRoutes } from './console/routes.ts';
import { dataFolder } from './data-folder.ts';
import { type Compose, Functions, root, workflows } from './functions.ts';
import { openGateway } from './gateway/server.ts';
import { accountId, installMachine, machineArn, machineSetting, region } from './machines.ts';
import { signingKey } from './oidc/keys.ts';
import { provider } from './oidc/provider.ts';
import { Tokens } from './oidc/tokens.ts';
import { Outages } from './outages.ts';
import { Outbox, type ShownMessage } from './outbox.ts';
import { localBranches, personaNamed } from './personas.ts';
import { freePort } from './ports.ts';
import { type ClockMode, openPosition } from './position.ts';
import { Records, searchSecret } from './records.ts';
import { Relay, smtp } from './relay.ts';
import { type Schedule, Scheduler, schedules } from './schedules.ts';
import { pointSdkAt } from './sdk.ts';
import { type Seeded, seed } from './seed.ts';
import { openEngine, statesHttpHandler } from './states/index.ts';
import { openStore } from './store/dynoxide.ts';
import { openStreamRecords } from './store/stream-records.ts';
import { ensureTable } from './store/table.ts';
import { StreamClient } from './stream/client.ts';
import { type DeadLetter, DeadLetters } from './stream/dead-letters.ts';
import { Poller } from './stream/poller.ts';
import { type Counts, Timekeeper } from './timekeeper.ts';
import { UndeliveredMail } from './undelivered.ts';

export interface LocalOptions {
  /** 0, or nothing: any free one. */
  readonly port?: number;
  readonly host?: string;
  /** The folder with the data, or ':memory:' for one that is gone after `close`. */
  readonly data: string | ':memory:';
  readonly clock: ClockMode;
  /** Where the clock stands at the very first start; the present if nothing is said. */
  readonly at?: Temporal.Instant;
  readonly schedules?: readonly Schedule[];
  /** Functions that take the place of those in the folders. */
  readonly functions?: Readonly<Record<string, Compose>>;
  /** Told about faults that nobody awaits. */
  readonly failed?: (error: unknown) => void;
}

export interface LocalSystem {
  readonly url: string;
  readonly clock: { now(): Temporal.Instant };
  readonly mode: ClockMode;
  /** Moves the clock by an ISO 8601 duration (days and longer by the calendar in Amsterdam) and does all that falls due. */
  advance(duration: string): Promise<Counts>;
  advanceTo(moment: Temporal.Instant): Promise<Counts>;
  /** Resolves when all that follows from what was sent in has been done. */
  quiet(): Promise<void>;
  /** A bearer token for a persona. */
  token(persona: string): Promise<string>;
  messages(to?: string): readonly ShownMessage[];
  deadLetters(): readonly DeadLetter[];
  /** Sends the example data if that was not done before. */
  seed(examples?: readonly string[]): Promise<Seeded>;
  close(): Promise<void>;
}

const tableName = 'wegwijs';
const clientId = 'wegwijs';
const poolId = 'local_pool';

const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(host);

export const openLocalSystem = async (options: LocalOptions): Promise<LocalSystem> => {
  const closing = new Closing();
  try {
    return await open(options, closing);
  } catch (fault) {
    await closing.close();
    throw fault;
  }
};

const open = async (options: LocalOptions, closing: Closing): Promise<LocalSystem> => {
  const { host = '127.0.0.1', failed = (error: unknown) => console.error(error) } = options;
  const port = options.port ? options.port : await freePort('http');
  const origin = `http://${isLoopback(host) ? 'localhost' : host}:${port}`;
  const folder = dataFolder(options.data, closing);

  const store = await openStore(folder);
  closing.add(() => store.close());
  const records = new Records(join(folder, 'local.db'));
  closing.add(() => records.close());
  const servicesPort = await freePort('services');
  pointSdkAt({ dynamodb: store.endpoint, services: `http://127.0.0.1:${servicesPort}` });
  const dynamodb = new DynamoDBClient({});
  const { streamArn, added } = await ensureTable(dynamodb, tableName);
  dynamodb.destroy();
  // What was sent before there was such an index does not stand in it.
  if (added.includes('facts')) {
    await rebuildFacts({ rows: factRowsTable({ setting: () => tableName }) })(localBranches, { repair: true });
  }

  const position = openPosition(records, options.clock, options.at);
  const { clock } = position;
  const outages = new Outages(clock, records);
  const smtpUrl = process.env['SMTP_URL'];
  const outbox = new Outbox(clock, records, Boolean(smtpUrl));
  if (smtpUrl) {
    const relay = new Relay(outbox, await smtp(smtpUrl), failed);
    relay.start();
    closing.add(() => relay.close());
  }
  const deadLetters = new DeadLetters(clock, records);
  const known = await workflows();

  const settings: Record<string, string> = {
    TABLE_NAME: tableName,
    RECEIPT_SECRET: records.factOr('receipt secret', () => randomBytes(32).toString('hex')),
    SEARCH_SECRET: searchSecret(records),
    USER_POOL_ID: poolId,
    OIDC_ISSUER: `${origin}/_local/oidc`,
    OIDC_CLIENT_ID: clientId,
    SITE_URL: origin,
    SENDER_ADDRESS: 'wegwijs@vluchtelingenwerk.example',
    BRANCHES: localBranches.join(','),
    LEGAL_INBOX: 'juridisch-{branch}@vluchtelingenwerk.example',
    ...Object.fromEntries(known.map(({ name }) => [machineSetting(name), machineArn(name)])),
  };
  const setting = (name: string): string => {
    const value = settings[name];
    if (value === undefined) throw new Error(`the setting ${name} is missing`);
    return value;
  };
  const functions = new Functions(
    { clock, setting },
    known.flatMap(({ tasks }) => Object.values(tasks)),
    options.functions,
  );

  const engine = await openEngine({
    clock,
    journal: join(folder, 'states.db'),
    accountId,
    region,
    invoke: (name, payload, context) => functions.invokeNamed(name, payload, context.awsRequestId),
  });
  closing.add(() => engine.close());
  for (const workflow of known) await installMachine(engine, workflow);

  const services = await openServices(
    {
      ses: ses(outbox, outages),
      cognito: cognito(poolId),
      states: statesHttpHandler(engine),
      statesAreOut: () => outages.isOut('workflows'),
      failed,
    },
    servicesPort,
  );
  closing.add(() => services.close());

  const trimmer = store.file === undefined ? undefined : openStreamRecords(store.file, tableName);
  closing.add(() => trimmer?.close());
  const poller = new Poller({
    stream: new StreamClient(store.endpoint, streamArn),
    records,
    clock,
    deadLetters,
    // The function's contract.
    dispatch: async (event) => (await functions.invoke('dispatch', event)) as DynamoDBBatchResponse,
    handled: (sequence) => trimmer?.forgetUpTo(sequence),
  });
  const scheduler = new Scheduler(
    { records, outages, failed, invoke: (key, event) => functions.invoke(key, event) },
    clock.now(),
    options.schedules ?? schedules,
  );
  const undelivered = new UndeliveredMail({
    outbox,
    records,
    clock,
    // The function's contract.
    note: async (event) => (await functions.invoke('residence/note-undelivered', event)) as SQSBatchResponse,
    failed,
  });
  const timekeeper = new Timekeeper({ position, engine, scheduler, poller, outages, outbox, undelivered, failed });

  const tokens = new Tokens({ issuer: setting('OIDC_ISSUER'), client: clientId, clock, key: await signingKey(records) });
  const local = consoleRoutes({
    position,
    timekeeper,
    outbox,
    outages,
    tokens,
    deadLetters,
    poller,
    engine,
    oidc: provider(tokens, origin),
  });
  const gateway = await openGateway(
    {
      clock,
      invoke: (key, event, requestId) => functions.invoke(key, event, requestId),
      verify: (token) => tokens.verify(token),
      own: async (request, path, query) => {
        const isOwn = path === '/_local' || path.startsWith('/_local/');
        return isOwn && isLoopback(host) ? local(request, path, query) : undefined;
      },
      failed,
    },
    port,
    host,
  );
  closing.add(() => timekeeper.close());
  closing.add(() => gateway.close());
  timekeeper.start();
  void functions.warm();

  const system: LocalSystem = {
    url: origin,
    clock,
    mode: options.clock,
    advance: (duration) => timekeeper.moveTo(after(clock.now(), Temporal.Duration.from(duration))),
    advanceTo: (moment) => timekeeper.moveTo(moment),
    quiet: () => timekeeper.quiet(),
    token: async (id) => {
      const persona = personaNamed(id);
      if (persona === undefined) throw new Error(`There is no persona ${id}.`);
      return (await tokens.make(persona)).token;
    },
    messages: (to) => outbox.messages(to),
    deadLetters: () => deadLetters.list(),
    seed: async (examples = ['permits']) => {
      if (records.fact('seeded') !== undefined) return { sent: 0, refused: 0 };
      const seeded = { sent: 0, refused: 0 };
      for (const example of examples) {
        const { sent, refused } = await seed(system, new URL(`examples/${example}/`, root));
        seeded.sent += sent;
        seeded.refused += refused;
      }
      records.keepFact('seeded', clock.now().toString());
      return seeded;
    },
    close: () => closing.close(),
  };
  return system;
};
