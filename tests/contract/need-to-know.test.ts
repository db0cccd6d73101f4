/**
 * Who may do what: every endpoint and every page, for every role, with the client assigned to them, not assigned, and from another branch. On the real
 * store. An endpoint or a page without a row here fails.
 */
import { randomUUID } from 'node:crypto';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClient } from '../../functions/adapters/dynamodb/client.ts';
import { recordKey } from '../../functions/adapters/dynamodb/keys.ts';
import { openTaskWrite, recordTo } from '../../functions/adapters/dynamodb/record-items.ts';
import { reviewOf } from '../../functions/clients/break-glass/review.ts';
import type { HttpHandler } from '../../functions/edge/endpoint.ts';
import { type PagesHandler, routes } from '../../functions/pages/pages.tsx';
import { taskId } from '../../functions/tasks/task.ts';
import { api, type EndpointId } from '../../schemas/api.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { hiddenInputs, visitor } from '../pages/visitor.ts';
import { aSubject, everybody, pagesOf, roleIds, type Somebody, type Subject, type situations } from '../support/everybody.ts';
import { type House, openHouse } from '../support/house.ts';
import { type Asked, ask } from '../support/requests.ts';

let house: House;
let site: PagesHandler;
const handlers = new Map<EndpointId, HttpHandler>();
beforeAll(async () => {
  house = await openHouse();
  site = pagesOf(house);
  for (const id of Object.keys(api) as EndpointId[]) {
    const { compose } = (await import(new URL(`../../functions/${id}/compose.ts`, import.meta.url).href)) as {
      compose: (world: House['world']) => HttpHandler;
    };
    handlers.set(id, compose(house.world));
  }
});
afterAll(() => house.close());

/** What each role gets: guidance, legal, desk, job coach, team leader, manager, municipality. `+`: the client is in it; `-`: the client is not. */
type Outcomes = Readonly<Record<(typeof situations)[number], string>> & { readonly signedOut: string };

const inColumns = (outcomes: readonly string[]): string => outcomes.join(' ');
const always = (outcome: string, signedOut = outcome): Outcomes => {
  const all = inColumns(roleIds.map(() => outcome));
  return { assigned: all, stranger: all, elsewhere: all, signedOut };
};
const nobodyElsewhere = inColumns(roleIds.map(() => '404'));

/** One file, and what hangs on it. */
const file = {
  assigned: '200 200 200 200 200 404 404',
  stranger: '404 404 404 404 200 404 404',
  elsewhere: nobodyElsewhere,
  signedOut: '401',
};
/** A list in which the client stands, or does not. */
const listed = {
  assigned: '200+ 200+ 200+ 200+ 200+ 200- 200-',
  stranger: '200- 200- 200- 200- 200+ 200- 200-',
  elsewhere: '200- 200- 200- 200- 200- 200- 200-',
  signedOut: '401',
};
/** The desk hears that there is somebody of that name. */
const searched = { ...listed, stranger: '200- 200- 200+ 200- 200+ 200- 200-' };
const forLeaders = (no: string) => ({
  assigned: `${no} ${no} ${no} ${no} 200 ${no} ${no}`,
  stranger: `${no} ${no} ${no} ${no} 200 ${no} ${no}`,
  signedOut: '401',
});

interface Row<Given> extends Outcomes {
  readonly asks: (subject: Subject, by: Somebody | undefined) => Given | Promise<Given>;
  /** The answer is a list, of which it matters whether the client is in it; or, where only some have room, whether anybody is. What is printed has names and no ids. */
  readonly isList?: true | 'of-anybody' | 'by-name';
}

const aTask = async ({ client }: Subject, changes: { readonly dueOn?: Temporal.PlainDate } = {}) => {
  const review = reviewOf(client, randomUUID(), Temporal.PlainDate.from('2026-11-23'));
  const task = { ...review, owner: 'contact-volunteer' as const, ...changes };
  const { Update } = openTaskWrite({ tableName: 'wegwijs', branch: 'maassluis' }, task).write;
  if (Update) await documentClient().send(new UpdateCommand(Update));
  return { path: { id: taskId(task) } };
};
/** In this week the window of the client's document opens, and the task that is asked of the team leader alone is due. */
const thatWeek = '2026-W33';
const inThatWeek = Temporal.PlainDate.from('2026-08-12');
/** The client is a sponsor whose dossier is open. */
const withDossier = async ({ client: of }: Subject) => {
  const day = Temporal.PlainDate.from('2026-11-02');
  const dossier = { kind: 'dossier' as const, of, branch: 'maassluis', state: 'open', since: day, facts: {}, person: {} };
  await documentClient().send(
    new PutCommand({ TableName: 'wegwijs', Item: { ...recordKey(dossier, 'client'), ...recordTo(dossier), version: 1 } }),
  );
  return byId({ client: of });
};
/** The client is in guidance. */
const withTrajectory = async ({ client: of }: Subject) => {
  const since = Temporal.PlainDate.from('2026-11-02');
  const facts = { startedOn: since.toString(), round: 1 };
  const trajectory = { kind: 'trajectory' as const, of, branch: 'maassluis', state: 'running', since, facts, person: {} };
  await documentClient().send(
    new PutCommand({ TableName: 'wegwijs', Item: { ...recordKey(trajectory, 'client'), ...recordTo(trajectory), version: 1 } }),
  );
  return byId({ client: of });
};
const putRecord = (record: Parameters<typeof recordTo>[0], about: 'client' | 'branch') =>
  documentClient().send(new PutCommand({ TableName: 'wegwijs', Item: { ...recordKey(record, about), ...recordTo(record), version: 1 } }));
/** The client is invited to a session, and a task that is asked of the team leader alone is due on that day. */
const weekOfSession = '2026-W36';
const withInvitation = async (subject: Subject) => {
  const [since, day] = [Temporal.PlainDate.from('2026-08-20'), Temporal.PlainDate.from('2026-09-02')];
  const given = { branch: 'maassluis', since, person: {} };
  const id = randomUUID();
  await putRecord({ ...given, kind: 'participation', of: subject.client, state: 'invited', facts: { invitedTo: id } }, 'client');
  const facts = { gathering: 'first', round: 1, day: day.toString(), time: '10:00', language: 'ar', places: 15, invited: [subject.client] };
  await putRecord({ ...given, kind: 'pvt-session', of: 'maassluis', id, state: 'planned', facts }, 'branch');
  await aTask(subject, { dueOn: day });
};
const aListOfDossiers = {
  assigned: '200+ 200+ 200+ 200+ 200+ 403 403',
  stranger: '200- 200- 200- 200- 200+ 403 403',
  elsewhere: '200- 200- 200- 200- 200- 403 403',
  signedOut: '401',
};
/** The client waits for a session. */
const withWaiting = async ({ client: of }: Subject) => {
  const since = Temporal.PlainDate.from('2026-11-02');
  const waits = { kind: 'participation' as const, of, branch: 'maassluis', state: 'notified', since, facts: {}, person: {} };
  await documentClient().send(
    new PutCommand({ TableName: 'wegwijs', Item: { ...recordKey(waits, 'client'), ...recordTo(waits), version: 1 } }),
  );
  return {};
};
/** The client is invited to a session, or can receive a certificate at a ceremony. */
const withSession = async ({ client: of }: Subject, gathering = 'first') => {
  const since = Temporal.PlainDate.from('2026-11-02');
  const about = { branch: 'maassluis', since, person: {} };
  const signs = { ...about, kind: 'participation' as const, of, state: gathering === 'first' ? 'invited' : 'signed', facts: {} };
  const facts = { gathering, round: 1, day: '2026-12-01', time: '13:30', language: 'ar', places: 15, invited: [of] };
  const session = { ...about, kind: 'pvt-session' as const, of: 'maassluis', id: randomUUID(), state: 'planned', facts };
  for (const [record, whose] of [
    [signs, 'client'],
    [session, 'branch'],
  ] as const) {
    await documentClient().send(
      new PutCommand({ TableName: 'wegwijs', Item: { ...recordKey(record, whose), ...recordTo(record), version: 1 } }),
    );
  }
  return { path: { id: session.id } };
};
/** Only whoever may fill in the forms of the participation declaration plans its sessions. */
const planned = (no: string, elsewhere: string) => ({
  assigned: `200+ ${no} ${no} ${no} 200+ ${no} ${no}`,
  stranger: `200- ${no} ${no} ${no} 200+ ${no} ${no}`,
  elsewhere: `${elsewhere} ${no} ${no} ${no} ${elsewhere} ${no} ${no}`,
});
const byId = ({ client }: Pick<Subject, 'client'>) => ({ path: { id: client } });
const json = (body: unknown) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const nothing = () => ({});
const aSignal = ({ client: clientId }: Subject) => ({
  ...{
    seenOn: '2026-11-23',
    kind: 'trend',
    domain: 'finance',
    scope: 'client',
    clientId,
    what: 'De toeslag komt niet',
    forMunicipality: false,
  },
});

const endpoints: Readonly<Record<EndpointId, Row<Asked>>> = {
  'submissions/submit': {
    assigned: '201 201 201 201 201 403 403',
    stranger: '422 422 422 422 201 403 403',
    elsewhere: '422 422 422 422 422 403 403',
    signedOut: '401',
    asks: (subject) => ({
      path: { form: 'signal-noted' },
      body: JSON.stringify(aSignal(subject)),
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    }),
  },
  'submissions/read': { ...file, asks: byId },
  'receipts/verify': { ...always('200'), asks: nothing },
  'receipts/keys': { ...always('200'), asks: nothing },
  'forms/list': { ...always('200', '401'), asks: nothing },
  'forms/describe': {
    ...always('', '401'),
    assigned: '200 200 200 200 200 403 403',
    stranger: '200 200 200 200 200 403 403',
    elsewhere: '200 200 200 200 200 403 403',
    asks: () => ({ path: { form: 'signal-noted' } }),
  },
  'deadlines/list': { ...listed, asks: nothing, isList: true },
  'calendar/read': { ...always('404'), asks: () => ({ path: { secret: 'guessed' } }) },
  'clients/list': { ...searched, asks: ({ name }) => ({ query: { q: name } }), isList: true },
  'clients/search': { ...searched, asks: ({ name }) => json({ name }), isList: true },
  'clients/read': { ...file, asks: byId },
  'clients/timeline': { ...file, asks: byId },
  'clients/break-glass': {
    assigned: '403 403 200 403 403 403 403',
    stranger: '403 403 201 403 403 403 403',
    elsewhere: '403 403 404 403 403 403 403',
    signedOut: '401',
    asks: (subject) => ({ ...byId(subject), ...json({ reason: 'at-the-desk' }) }),
  },
  'clients/audit': { ...forLeaders('404'), elsewhere: nobodyElsewhere, asks: byId },
  'tasks/list': { ...listed, asks: async (subject) => ({ ...(await aTask(subject)), path: {} }), isList: true },
  'tasks/claim': { ...file, asks: (subject) => aTask(subject) },
  'week/read': {
    ...listed,
    asks: async (subject) => {
      await aTask(subject, { dueOn: inThatWeek });
      return { query: { week: thatWeek } };
    },
    isList: true,
  },
  'team/overview': { ...forLeaders('403'), elsewhere: '403 403 403 403 403 403 403', asks: () => ({ query: { branch: 'maassluis' } }) },
  'reconciliation/list': { ...forLeaders('403'), elsewhere: '403 403 403 403 200 403 403', asks: nothing },
  'reports/annual': {
    assigned: '403 403 403 403 200 200 200',
    stranger: '403 403 403 403 200 200 200',
    elsewhere: '403 403 403 403 403 403 403',
    signedOut: '401',
    asks: () => ({ path: { year: '2026' }, query: { branch: 'maassluis' } }),
  },
  'reports/sent': {
    assigned: '403 403 403 403 200 200 200',
    stranger: '403 403 403 403 200 200 200',
    elsewhere: '403 403 403 403 403 403 403',
    signedOut: '401',
    asks: () => ({ path: { year: '2026' }, query: { branch: 'maassluis' } }),
  },
  // The year is not over, so a leader hears that.
  'reports/send': {
    assigned: '403 403 403 403 409 403 403',
    stranger: '403 403 403 403 409 403 403',
    elsewhere: '403 403 403 403 403 403 403',
    signedOut: '401',
    asks: () => ({ path: { year: '2026' }, query: { branch: 'maassluis' } }),
  },
  // A quarter holds small numbers, so the municipality reads none.
  'reports/trends': {
    assigned: '403 403 403 403 200 200 403',
    stranger: '403 403 403 403 200 200 403',
    elsewhere: '403 403 403 403 403 403 403',
    signedOut: '401',
    asks: () => ({ path: { year: '2026' }, query: { branch: 'maassluis' } }),
  },
  'guidance/read': { ...file, asks: (subject) => withTrajectory(subject) },
  'reunification/list': { ...aListOfDossiers, asks: async (subject) => ({ ...(await withDossier(subject)), path: {} }), isList: true },
  'reunification/read': { ...file, asks: (subject) => withDossier(subject) },
  'participation/list': { ...planned('403', '200-'), signedOut: '401', asks: withWaiting, isList: true },
  'participation/read': { ...planned('403', '404'), signedOut: '401', asks: (subject) => withSession(subject), isList: true },
  'rounds/list': { ...forLeaders('403'), elsewhere: '403 403 403 403 200 403 403', asks: nothing },
  openapi: { ...always('200'), asks: nothing },
  health: { ...always('200'), asks: nothing },
};

interface Visit {
  readonly to: string;
  readonly form?: Readonly<Record<string, string>>;
}

const toSignIn = { signedOut: '303' };
const pageOfFile = { ...file, ...toSignIn };
const desk = {
  assigned: '403 403 303 403 403 403 403',
  stranger: '403 403 200 403 403 403 403',
  elsewhere: '403 403 404 403 403 403 403',
  ...toSignIn,
};
const leadersPage = { ...forLeaders('404'), elsewhere: nobodyElsewhere, ...toSignIn };
const onClient =
  (path: string) =>
  ({ client }: Subject) => ({ to: `/clients/${client}${path}` });

const claimed = {
  assigned: '303 303 303 303 303 404 404',
  stranger: '404 404 404 404 303 404 404',
  elsewhere: nobodyElsewhere,
  ...toSignIn,
};
/** Before every other, since a page shows only the nearest. */
const aTaskPage = async (subject: Subject) => {
  await aTask(subject, { dueOn: Temporal.PlainDate.from('2026-01-01') });
  return { to: '/tasks' };
};

const sites: Readonly<Record<string, Row<Visit>>> = {
  'GET /': { ...listed, signedOut: '200-', asks: () => ({ to: '/' }), isList: 'of-anybody' },
  'GET /sign-in': { ...always('303'), asks: () => ({ to: '/sign-in' }) },
  'GET /signed-in': { ...always('303', '400'), asks: () => ({ to: '/signed-in' }) },
  'POST /sign-out': { ...always('303'), asks: () => ({ to: '/sign-out', form: {} }) },
  'GET /forms': { ...always('200', '303'), asks: () => ({ to: '/forms' }) },
  'GET /forms/{form}': {
    assigned: '200 200 403 403 200 403 403',
    stranger: '404 404 403 403 200 403 403',
    elsewhere: '404 404 403 403 404 403 403',
    ...toSignIn,
    asks: ({ client }) => ({ to: `/forms/residence-document-registered?clientId=${client}` }),
  },
  'POST /forms/{form}/submissions': {
    assigned: '303 303 403 403 303 403 403',
    stranger: '422 422 403 403 303 403 403',
    elsewhere: '422 422 403 403 422 403 403',
    signedOut: '401',
    asks: ({ client: clientId }) => ({
      to: '/forms/residence-document-registered/submissions',
      form: {
        ...{ _key: randomUUID(), clientId, kind: 'asylum-temporary' },
        ...{ 'rightEndsOn-day': '1', 'rightEndsOn-month': '3', 'rightEndsOn-year': '2028' },
        ...{ 'cardEndsOn-day': '1', 'cardEndsOn-month': '3', 'cardEndsOn-year': '2028' },
      },
    }),
  },
  'GET /submissions/{id}': { ...pageOfFile, asks: ({ client }) => ({ to: `/submissions/${client}` }) },
  'GET /clients': { ...listed, signedOut: '303-', asks: () => ({ to: '/clients' }), isList: true },
  'POST /clients/search': {
    assigned: '200+ 200+ 200+ 200+ 200+ 403- 403-',
    stranger: '200- 200- 200+ 200- 200+ 403- 403-',
    elsewhere: '200- 200- 200- 200- 200- 403- 403-',
    signedOut: '303-',
    asks: ({ name }) => ({ to: '/clients/search', form: { q: name } }),
    isList: true,
  },
  'GET /clients/{id}': { ...pageOfFile, asks: onClient('') },
  'GET /clients/{id}/audit': { ...leadersPage, asks: onClient('/audit') },
  'GET /clients/{id}/break-glass': { ...desk, asks: onClient('/break-glass') },
  'POST /clients/{id}/break-glass': {
    ...desk,
    stranger: '403 403 303 403 403 403 403',
    asks: (subject) => ({ ...onClient('/break-glass')(subject), form: { reason: 'urgent' } }),
  },
  'GET /week': {
    ...listed,
    signedOut: '303-',
    asks: async (subject) => {
      await withInvitation(subject);
      return { to: `/week?week=${weekOfSession}` };
    },
    isList: true,
  },
  'GET /tasks': { ...listed, signedOut: '303-', asks: aTaskPage, isList: true },
  'POST /tasks/{id}/claim': { ...claimed, asks: async (subject) => ({ to: `/tasks/${(await aTask(subject)).path.id}/claim`, form: {} }) },
  'GET /team': {
    ...forLeaders('403'),
    elsewhere: '403 403 403 403 403 403 403',
    ...toSignIn,
    asks: () => ({ to: '/team?branch=maassluis' }),
  },
  'GET /team/assignments': {
    ...forLeaders('403'),
    elsewhere: '403 403 403 403 403 403 403',
    ...toSignIn,
    asks: () => ({ to: '/team/assignments?branch=maassluis' }),
  },
  'GET /team/assignments/{member}': {
    ...forLeaders('403'),
    elsewhere: '403 403 403 403 403 403 403',
    ...toSignIn,
    asks: () => ({ to: `/team/assignments/${everybody[0]?.id}?branch=maassluis` }),
  },
  // Nothing was chosen, so a leader hears that, of whichever branch they lead: the form acts on their own.
  'POST /team/assignments/{member}/hand-over': {
    assigned: '403 403 403 403 422 403 403',
    stranger: '403 403 403 403 422 403 403',
    elsewhere: '403 403 403 403 422 403 403',
    ...toSignIn,
    asks: () => ({ to: `/team/assignments/${everybody[0]?.id}/hand-over`, form: { _key: randomUUID() } }),
  },
  'GET /api-docs': { ...always('200'), asks: () => ({ to: '/api-docs' }) },
  'GET /api-docs/{call}': { ...always('200'), asks: () => ({ to: '/api-docs/health' }) },
  'GET /deadlines': { ...always('200', '303'), asks: () => ({ to: '/deadlines' }) },
  'GET /reconciliations': {
    ...forLeaders('403'),
    elsewhere: '403 403 403 403 200 403 403',
    ...toSignIn,
    asks: () => ({ to: '/reconciliations' }),
  },
  'GET /dossiers': {
    assigned: '200+ 200+ 200+ 200+ 200+ 403- 403-',
    stranger: '200- 200- 200- 200- 200+ 403- 403-',
    elsewhere: '200- 200- 200- 200- 200- 403- 403-',
    signedOut: '303-',
    asks: async (subject) => {
      await withDossier(subject);
      return { to: '/dossiers' };
    },
    isList: true,
  },
  'GET /trajectories/{id}': {
    ...pageOfFile,
    asks: async (subject) => ({ to: `/trajectories/${(await withTrajectory(subject)).path.id}` }),
  },
  'GET /trajectories/{id}/visit': {
    ...pageOfFile,
    asks: async (subject) => ({ to: `/trajectories/${(await withTrajectory(subject)).path.id}/visit` }),
  },
  'GET /dossiers/{id}': { ...pageOfFile, asks: async (subject) => ({ to: `/dossiers/${(await withDossier(subject)).path.id}` }) },
  'GET /participation': {
    ...planned('403-', '200-'),
    signedOut: '303-',
    asks: async (subject) => {
      await withWaiting(subject);
      return { to: '/participation' };
    },
    isList: true,
  },
  'GET /participation/sessions/{id}': { ...ofSession(''), isList: true },
  'GET /participation/sessions/{id}/attendance': { ...ofSession('/attendance'), isList: 'by-name' },
  'GET /participation/sessions/{id}/certificates': { ...ofSession('/certificates', 'ceremony'), isList: 'by-name' },
  'GET /participation/sessions/{id}/invitations': { ...ofSession('/invitations'), isList: 'by-name' },
  'GET /rounds': {
    ...forLeaders('403'),
    elsewhere: '403 403 403 403 200 403 403',
    ...toSignIn,
    asks: () => ({ to: '/rounds' }),
  },
  'GET /reports/annual/{year}': {
    assigned: '403 403 403 403 200 200 200',
    stranger: '403 403 403 403 200 200 200',
    elsewhere: '403 403 403 403 403 403 403',
    ...toSignIn,
    asks: () => ({ to: '/reports/annual/2026?branch=maassluis' }),
  },
  'GET /reports/annual/{year}/{figure}': {
    assigned: '403 403 403 403 200 200 200',
    stranger: '403 403 403 403 200 200 200',
    elsewhere: '403 403 403 403 403 403 403',
    ...toSignIn,
    asks: () => ({ to: '/reports/annual/2026/M01?branch=maassluis' }),
  },
  // A quarter holds small numbers, so the municipality reads none.
  'GET /reports/annual/{year}/trends': {
    assigned: '403 403 403 403 200 200 403',
    stranger: '403 403 403 403 200 200 403',
    elsewhere: '403 403 403 403 403 403 403',
    ...toSignIn,
    asks: () => ({ to: '/reports/annual/2026/trends?branch=maassluis' }),
  },
  'GET /reports/annual/{year}/sent': {
    assigned: '403 403 403 403 200 200 200',
    stranger: '403 403 403 403 200 200 200',
    elsewhere: '403 403 403 403 403 403 403',
    ...toSignIn,
    asks: () => ({ to: '/reports/annual/2026/sent?branch=maassluis' }),
  },
  // The year is not over, so a leader hears that.
  'POST /reports/annual/{year}/sent': {
    assigned: '403 403 403 403 409 403 403',
    stranger: '403 403 403 403 409 403 403',
    elsewhere: '403 403 403 403 403 403 403',
    ...toSignIn,
    asks: () => ({ to: '/reports/annual/2026/sent?branch=maassluis', form: {} }),
  },
  'GET /calendar': { ...always('', '303'), ...whoSees('200', '403'), asks: () => ({ to: '/calendar' }) },
  'POST /calendar': { ...always('', '303'), ...whoSees('200', '403'), asks: () => ({ to: '/calendar', form: { do: 'make' } }) },
};

function ofSession(page: string, gathering?: string) {
  const asks = async (subject: Subject) => ({ to: `/participation/sessions/${(await withSession(subject, gathering)).path.id}${page}` });
  return { ...planned('403-', '404-'), signedOut: '303-', asks };
}

/** Anybody whose role sees clients at all. */
function whoSees(yes: string, no: string) {
  const all = `${yes} ${yes} ${yes} ${yes} ${yes} ${no} ${no}`;
  return { assigned: all, stranger: all, elsewhere: all };
}

const outcomesOf = async (outcomeFor: (by: Somebody | undefined) => Promise<string>): Promise<Outcomes> => {
  const found: Record<string, string[]> = { assigned: [], stranger: [], elsewhere: [] };
  for (const by of everybody) found[by.situation]?.push(await outcomeFor(by));
  const { assigned = [], stranger = [], elsewhere = [] } = found;
  return {
    assigned: inColumns(assigned),
    stranger: inColumns(stranger),
    elsewhere: inColumns(elsewhere),
    signedOut: await outcomeFor(undefined),
  };
};

const expected = ({ assigned, stranger, elsewhere, signedOut }: Outcomes) => ({ assigned, stranger, elsewhere, signedOut });

describe('who may ask', () => {
  it('has a row for every endpoint and every page', () => {
    expect(Object.keys(endpoints).toSorted()).toEqual(Object.keys(api).toSorted());
    expect(Object.keys(sites).toSorted()).toEqual(routes.map(([method, path]) => `${method} ${path}`).toSorted());
    expect(roleIds).toHaveLength(7);
  });

  it.each(Object.keys(endpoints) as EndpointId[])('%s', async (id) => {
    const { asks, isList, ...row } = endpoints[id];
    const subject = await aSubject(house);

    const found = await outcomesOf(async (by) => {
      const handler = handlers.get(id);
      if (!handler) throw new Error(`${id} is not composed`);
      const { status, body } = await ask(handler, { ...(await asks(subject, by)), by });
      return `${status}${isList && status < 400 ? (JSON.stringify(body).includes(subject.client) ? '+' : '-') : ''}`;
    });

    expect(found).toEqual(expected(row));
  });

  it.each(Object.keys(sites))('%s', async (id) => {
    const { asks, isList, ...row } = sites[id] as Row<Visit>;
    const subject = await aSubject(house);
    const isPost = id.startsWith('POST');

    const found = await outcomesOf(async (by) => {
      const { go } = visitor(site, by);
      const guard = isPost ? hiddenInputs((await go('/forms')).html) : {};
      const { to, form } = await asks(subject, by);
      const { status, html } = await go(to, isPost ? { method: 'POST', form: { ...guard, ...form } } : {});
      const wanted =
        isList === 'of-anybody' ? /"\/clients\/[0-9a-f-]{36}"/ : new RegExp(isList === 'by-name' ? subject.name : subject.client);
      return `${status}${isList ? (wanted.test(html) ? '+' : '-') : ''}`;
    });

    expect(found).toEqual(expected(row));
  });
});
