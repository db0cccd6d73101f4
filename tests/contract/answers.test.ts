/** Every endpoint that reads, asked over HTTP on the running system: what it answers is what the OpenAPI document says. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { taskView } from '../../functions/tasks/view.ts';
import { api, type EndpointId, type Route } from '../../schemas/api.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { answerName, openApi } from '../../schemas/openapi.ts';
import { aDecision, anObjection, aRenewal } from '../support/answers.ts';
import { misfits } from '../support/described.ts';
import { aFamilyOf } from '../support/family.ts';
import { type Life, openLife } from '../support/life.ts';

/** Addresses for each endpoint, so that its parts are all there at some time: a running card, a rejection, an objection. */
type Reading = { [Id in EndpointId]: (typeof api)[Id]['method'] extends 'GET' ? Id : never }[EndpointId];

const aTask = {
  of: 'maassluis',
  about: 'branch',
  name: 'talk-1',
  form: 'housing-placed',
  prefill: { home: 'own' },
  title: { nl: 'Taak', en: 'Task' },
  why: { nl: 'Reden', en: 'Reason' },
  owner: 'team-leader',
} as const;

let life: Life;
let addresses: Record<Exclude<Reading, 'calendar/read'>, string[]>;

beforeAll(async () => {
  life = await openLife('2026-11-23');
  const running = await life.client();
  await life.holds(running, 'asylum-temporary', '2027-03-01');
  await life.holds(running, 'refugee-travel-document', '2027-06-01');
  const refused = await life.client({ alienNumber: '1234567890', phoneNumber: '06 12345678' });
  await life.holds(refused, 'asylum-temporary', '2027-03-01');
  const sent = await life.submit('renewal-sent', aRenewal(refused));
  await life.submit('renewal-decided', aDecision(refused));
  // What amends looks back at what was told before, by the moment at which it was told.
  const other = await life.client();
  await life.to('2026-11-23', '10:01');
  const mistaken = await life.submit('housing-placed', { clientId: other, housedOn: '2026-11-01', home: 'own', countsForTarget: true });
  await life.to('2026-11-23', '10:02');
  const withdrawal = await life.submit('entry-withdrawn', { submissionId: mistaken, reason: 'wrong-client' });
  const objecting = await life.client();
  await life.holds(objecting, 'regular-temporary', '2027-03-01');
  await life.submit('renewal-decided', aDecision(objecting, { application: 'regular-extension' }));
  await life.submit('objection-filed', anObjection(objecting, { application: 'regular-extension' }));
  const pending = await life.client();
  await life.holds(pending, 'regular-temporary', '2027-03-01');
  await life.submit('renewal-sent', aRenewal(pending, { application: 'regular-extension', receivedOn: '2026-11-22' }));
  const family = await aFamilyOf(life, { grantedOn: '2026-08-03', receivedOn: '2026-08-05', openedOn: '2026-08-10' });
  await family.add({ beginsAt: 'taken-over-queued' });
  await life.submit('guidance-started', { clientId: family.client, startedOn: '2026-08-10', variant: 'azc' });
  await life.submit('pvt-notified', { clientId: running, notifiedOn: '2026-11-23' });
  const session = await life.submit('pvt-session-planned', {
    ...{ gathering: 'first', round: 1, day: '2026-12-01', time: '13:30', language: 'ar', places: 15 },
  });
  await life.submit('pvt-invited', { clientId: running, session: 'first', sessionId: session, invitedOn: '2026-11-23' });
  await life.submit('pvt-notified', { clientId: other, notifiedOn: '2026-11-23' });
  const providerId = await life.submit('language-provider-added', { name: 'Voorbeeldschool', town: 'Voorbeeldstad', since: '2024-01-08' });
  const enrolled = { providerId, level: 'b1', enrolledOn: '2026-11-02' };
  await life.submit('integration-enrolled', { clientId: running, obligedSince: '2024-01-08', pipSetOn: '2024-03-04', ...enrolled });
  await life.submit('integration-enrolled', { clientId: refused, obligedSince: '2026-10-05', ...enrolled });
  await life.to('2026-11-25');
  const { receipt } = await life.read<{ receipt: string }>(`/api/submissions/${sent}`);
  const clients = [running, refused, objecting, pending, other];
  addresses = {
    'submissions/read': [sent, mistaken, withdrawal].map((id) => `/api/submissions/${id}`),
    'receipts/verify': [`/api/receipts/verify?receipt=${receipt}`, '/api/receipts/verify?receipt=forged'],
    'receipts/keys': ['/api/receipts/keys'],
    'forms/list': ['/api/forms'],
    'forms/describe': (await life.read<{ items: { href: string }[] }>('/api/forms')).items.map(({ href }) => href),
    'deadlines/list': ['/api/deadlines?until=2028-01-01'],
    'clients/list': ['/api/clients', '/api/clients?q=Voorbeeld'],
    'clients/read': clients.map((id) => `/api/clients/${id}`),
    'clients/timeline': clients.map((id) => `/api/clients/${id}/timeline`),
    'clients/audit': clients.map((id) => `/api/clients/${id}/audit`),
    'tasks/list': ['/api/tasks'],
    'week/read': ['/api/week', '/api/week?week=2027-W05'],
    'team/overview': ['/api/team/overview?branch=maassluis'],
    'reconciliation/list': ['/api/reconciliations'],
    'reports/annual': ['/api/reports/annual/2026?branch=maassluis'],
    'reports/sent': [2025, 2026].map((year) => `/api/reports/annual/${year}/sent?branch=maassluis`),
    'reports/trends': ['/api/reports/annual/2026/trends?branch=maassluis'],
    'guidance/read': [`/api/trajectories/${family.client}`],
    'reunification/list': ['/api/dossiers', '/api/dossiers?state=closed'],
    'reunification/read': [`/api/dossiers/${family.client}`],
    'participation/list': ['/api/participation/sessions'],
    'participation/read': [`/api/participation/sessions/${session}`],
    'rounds/list': ['/api/rounds'],
    openapi: ['/api/openapi.json'],
    health: ['/api/health'],
  };
});

afterAll(() => life.close());

const reading = (Object.keys(api) as EndpointId[]).filter((id) => {
  const { method, answer }: Route = api[id];
  return method === 'GET' && answer !== undefined;
});

describe('what the interface answers', () => {
  it.each(reading)('%s fits the document', async (id) => {
    const asked: Record<string, string[]> = addresses;
    for (const address of asked[id] ?? []) {
      const { status, body } = await life.ask(address);
      expect({ address, status, misfits: misfits(answerName(id), body) }).toEqual({ address, status: 200, misfits: [] });
    }
    expect(asked[id]?.length).toBeGreaterThan(0);
  });

  it('has in it what was promised: kinds of derivation, a rejection, an objection, rows of the ledger, a night', async () => {
    const all: string[] = [];
    for (const address of Object.values(addresses).flat()) all.push(JSON.stringify((await life.ask(address)).body));
    for (const part of [
      '"by":"print"',
      '"by":"policy"',
      '"remedy"',
      '"objection":{',
      '"renewal":{',
      '"undelivered"',
      '"plannedFor"',
      '"balanced":true',
    ].filter((each) => each !== '"undelivered"'))
      expect(
        all.some((text) => text.includes(part)),
        part,
      ).toBe(true);
  });

  it.each([
    ['/api/clients/none', 404],
    ['/api/deadlines?until=soon', 400],
    ['/api/forms/none', 404],
    ['/api/nowhere', 404],
  ])('%s is refused with a problem (%i)', async (address, status) => {
    const answer = await life.ask(address);
    expect([answer.status, misfits('Problem', answer.body)]).toEqual([status, []]);
  });

  it('refuses answers with a problem that names each field', async () => {
    const answer = await life.ask('/api/forms/renewal-sent/submissions', { channel: 'owl', more: 1 });
    expect([answer.status, misfits('Problem', answer.body)]).toEqual([422, []]);
    expect(answer.body).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining({ pointer: '#/channel' })]) });
  });

  it('would not fit with a field more, wherever that stands', async () => {
    const { body } = await life.ask(addresses['clients/read'][0] ?? '');
    expect(misfits(answerName('clients/read'), body)).toEqual([]);
    const { documents, person } = body;
    for (const more of [{ more: 1 }, { person: { ...person, more: 1 } }, { documents: [{ ...documents[0], more: 1 }] }])
      expect(misfits(answerName('clients/read'), { ...body, ...more })).toHaveLength(1);
  });

  it('says what a task is', () => {
    const day = Temporal.PlainDate.from('2026-11-23');
    const seen = { task: { ...aTask, dueOn: day.subtract({ days: 1 }), state: 'open' as const, branch: 'maassluis' }, client: undefined };
    expect(misfits(answerName('tasks/claim'), JSON.parse(JSON.stringify(taskView(seen, day))))).toEqual([]);
  });
});

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { Validator } = await import('@seriousme/openapi-schema-validator');
    const validator = new Validator();
    const { valid, errors } = await validator.validate({ ...openApi() });
    expect([valid, errors, validator.version]).toEqual([true, undefined, '3.1']);
  });

  it('gives every operation an id of its own, a tag that it explains, and schemas that are there', () => {
    const { paths, tags, components } = openApi();
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const operation of operations) expect(tags.map(({ name }) => name)).toContain(operation.tags[0]);
    const named = [...JSON.stringify(paths).matchAll(/#\/components\/schemas\/([\w-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => name && !Object.hasOwn(components.schemas, name))).toEqual([]);
  });
});
