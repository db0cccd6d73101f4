import { randomUUID } from 'node:crypto';
import { compactVerify, createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoleId } from '../../schemas/roles.ts';
import { aDecision, aDocument, anObjection, aRegistration, aRenewal } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { type Asked, ask, colleague, elsewhere, manager, teamLeader, volunteer } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const send = (
  form: string,
  answers: unknown,
  { key = randomUUID(), by = volunteer, headers = {}, ...asked }: Partial<Asked> & { key?: string } = {},
) =>
  ask(house.submitHandler, {
    by,
    path: { form },
    headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
    body: typeof answers === 'string' ? answers : JSON.stringify(answers),
    ...asked,
  });

const aClient = async (changes: Record<string, unknown> = {}) =>
  String((await send('client-registration', aRegistration(changes))).body['id']);

/** Sends something that must be refused, and sees that nothing was stored. */
const refused = async (sending: () => ReturnType<typeof send>) => {
  const before = await house.items();
  const answer = await sending();
  expect(await house.items()).toEqual(before);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  return answer;
};

const pointers = (body: Record<string, unknown>) =>
  (body['errors'] as { pointer: string; detail: { nl: string; en: string } }[]).map(({ pointer }) => pointer);

describe('a submission', () => {
  it('is stored with its changes, its reminders and its audit entry by one request', async () => {
    const client = await aClient();
    house.requests.length = 0;

    const { status, body } = await send('residence-document-registered', aDocument(client));

    expect(status).toBe(201);
    expect(house.requests).toEqual(['TransactWriteItemsCommand']);
    const items = (await house.items()).filter((item) => item['client'] === client);
    expect(items.filter(({ type }) => type === 'document')).toMatchObject([{ state: 'running', version: 1, branch: 'maassluis' }]);
    expect(items.filter(({ type }) => type === 'reminder')).toHaveLength(23);
    expect(items.filter(({ type, submission }) => type === 'audit' && submission === body['id'])).toHaveLength(1);
  });

  it.each([
    ['client-registration', () => aRegistration()],
    ['residence-document-registered', aDocument],
    ['renewal-sent', aRenewal],
    ['renewal-decided', aDecision],
  ])('of %s makes one request', async (form, answers) => {
    const client = await aClient();
    await send('residence-document-registered', aDocument(client));
    house.requests.length = 0;

    const { status } = await send(form, answers(client, form === 'residence-document-registered' ? { cardEndsOn: '2027-11-29' } : {}));

    expect(status).toBe(201);
    expect(house.requests).toEqual(['TransactWriteItemsCommand']);
  });

  it('of objection-filed makes one request too, after the rejection that it fights', async () => {
    const client = await aClient();
    await send('residence-document-registered', aDocument(client));
    await send('renewal-decided', aDecision(client));
    house.requests.length = 0;

    expect((await send('objection-filed', anObjection(client))).status).toBe(201);

    expect(house.requests).toEqual(['TransactWriteItemsCommand']);
  });

  it('sent a hundred times at once is stored once and answers the same receipt', async () => {
    const key = randomUUID();
    const answers = aRegistration();

    const all = await Promise.all(Array.from({ length: 100 }, () => send('client-registration', answers, { key })));

    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(all.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await house.items()).filter(({ type, id }) => type === 'submission' && id === key)).toHaveLength(1);
  });

  it('with the same key and one other byte is refused', async () => {
    const key = randomUUID();
    await send('client-registration', aRegistration(), { key });

    const { status, body } = await refused(() => send('client-registration', aRegistration({ nameOnCard: 'Voorbeele' }), { key }));

    expect([status, body['type']]).toEqual([409, '/problems/key-used']);
  });

  it('with the key of somebody else is refused, whatever it holds', async () => {
    const key = randomUUID();
    await send('client-registration', aRegistration(), { key });

    expect((await refused(() => send('client-registration', aRegistration(), { key, by: teamLeader }))).status).toBe(409);
  });

  it('gives a receipt that any JOSE library can verify with the published key', async () => {
    const { body } = await send('client-registration', aRegistration());
    const keys = createLocalJWKSet({ keys: [...(await house.receipts.keys())] });

    const { payload } = await compactVerify(String(body['receipt']), keys);

    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
      jti: body['id'],
      digest: body['digest'],
      form: 'client-registration',
    });
  });

  it('keeps what identifies a person in the map `person` alone', async () => {
    const name = 'Enigma Voorbeeldnaam';
    const client = await aClient({ nameOnCard: name, alienNumber: '1234567890', phoneNumber: '+31 6 00000000' });

    for (const { person: _person, ...item } of (await house.items()).filter(({ pk }) => String(pk).endsWith(client))) {
      expect(JSON.stringify(item)).not.toMatch(/Enigma|1234567890|\+31 6|voorbeeld@/);
    }
  });
});

describe('what is refused, with nothing stored', () => {
  it.each([
    ['no key', { headers: { 'idempotency-key': '' } }, 400],
    ['a key that is no UUID', { headers: { 'idempotency-key': 'again' } }, 400],
    ['another media type', { headers: { 'content-type': 'text/plain' } }, 415],
    ['no media type', { headers: { 'content-type': '' } }, 415],
    ['nobody signed in', { by: undefined }, 401],
    ['a role that submits nothing', { by: manager }, 403],
    ['a form that is not there', { path: { form: 'no-such-form' } }, 404],
    ['a form named as a property of every object', { path: { form: 'constructor' } }, 404],
  ])('%s', async (_, asked, status) => {
    const { by: _by, ...rest } = asked as Partial<Asked>;
    const answer = await refused(() =>
      ask(house.submitHandler, {
        path: { form: 'client-registration' },
        body: JSON.stringify(aRegistration()),
        ...rest,
        by: 'by' in asked ? asked.by : volunteer,
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...rest.headers },
      }),
    );
    expect(answer.status).toBe(status);
  });

  it.each([
    ['bad JSON', '{"nameOnCard": ', 400],
    ['an empty body', '', 400],
    ['a body of 1 MB', JSON.stringify(aRegistration({ nameOnCard: 'x'.repeat(1024 * 1024) })), 413],
    ['a list', '[]', 422],
    ['null', 'null', 422],
    ['a number', '1', 422],
  ])('%s', async (_, body, status) => {
    expect((await refused(() => send('client-registration', body))).status).toBe(status);
  });

  it.each([
    ['an unknown field', { favouriteColour: 'blue' }, '#/favouriteColour'],
    ['a field of the prototype', JSON.parse('{"__proto__": {"admin": true}}') as Record<string, unknown>, '#/__proto__'],
    ['a day that does not exist', { settledOn: '2026-02-30' }, '#/settledOn'],
    ['a lone surrogate', { nameOnCard: 'a\ud800b' }, '#/nameOnCard'],
    ['a control character', { nameOnCard: 'a\u0000b' }, '#/nameOnCard'],
    ['a direction override', { nameOnCard: 'a\u202eb' }, '#/nameOnCard'],
    ['a citizen service number', { phoneNumber: '111222333' }, '#/phoneNumber'],
    ['a missing field', { sex: undefined }, '#/sex'],
    ['a number for text', { nameOnCard: 7 }, '#/nameOnCard'],
    ['a choice that is not there', { inflow: 'space' }, '#/inflow'],
    ['a birth date in the future', { birthDate: '2027' }, '#/birthDate'],
  ])('%s, with a pointer and a sentence in both languages', async (_, changes, pointer) => {
    const answers = { ...aRegistration(), ...changes };
    const body = Object.hasOwn(changes, '__proto__') ? `{"__proto__":{},${JSON.stringify(answers).slice(1)}` : JSON.stringify(answers);

    const answer = await refused(() => send('client-registration', body));

    expect(answer.status).toBe(422);
    expect(pointers(answer.body)).toEqual([pointer]);
    expect(answer.body['errors']).toMatchObject([{ detail: { nl: expect.any(String), en: expect.any(String) } }]);
  });

  it.each([
    ['an unknown client', async () => randomUUID(), volunteer],
    ['a client of another branch', aClient, elsewhere],
    ['a client who is assigned to somebody else', aClient, colleague],
  ])('%s', async (_, client, by) => {
    const id = await client();

    const answer = await refused(() => send('residence-document-registered', aDocument(id), { by }));

    expect([answer.status, pointers(answer.body)]).toEqual([422, ['#/clientId']]);
  });

  it('a renewal of a document that was never registered', async () => {
    const id = await aClient();

    const answer = await refused(() => send('renewal-sent', aRenewal(id)));

    expect([answer.status, pointers(answer.body)]).toEqual([422, ['#/application']]);
  });

  it.each(['asylum-extension', 'asylum-permanent', 'regular-extension', 'regular-permanent', 'card-renewal', 'travel-document'])(
    'a %s sent before the terms that we know, and never with a fault',
    async (application) => {
      const id = await aClient();

      const answer = await refused(() => send('renewal-sent', aRenewal(id, { application, sentOn: '2011-03-01' })));

      expect([answer.status, pointers(answer.body)]).toEqual([422, ['#/sentOn']]);
    },
  );

  it('a card registered again while its renewal is pending', async () => {
    const id = await aClient();
    await send('residence-document-registered', aDocument(id));
    await send('renewal-sent', aRenewal(id));

    const answer = await refused(() => send('residence-document-registered', aDocument(id)));

    expect(pointers(answer.body)).toEqual(['#/cardEndsOn']);
  });

  it('a withdrawal when nothing is pending', async () => {
    const id = await aClient();
    await send('residence-document-registered', aDocument(id));

    const answer = await refused(() => send('renewal-decided', aDecision(id, { outcome: 'withdrawn' })));

    expect(pointers(answer.body)).toEqual(['#/outcome']);
  });

  it('a rejection that does not say to whom it was addressed, or a printed last day that lies before the letter', async () => {
    const id = await aClient();
    await send('residence-document-registered', aDocument(id));

    for (const [changes, pointer] of [
      [{ addressedTo: undefined }, '#/addressedTo'],
      [{ objectionLastDay: '2026-11-18' }, '#/objectionLastDay'],
      [{ decidedOn: '1999-01-01' }, '#/decidedOn'],
      [{ outcome: 'withdrawn', addressedTo: 'client' }, '#/objectionLastDay'],
    ] as const) {
      const answer = await refused(() => send('renewal-decided', aDecision(id, changes)));
      expect([answer.status, pointers(answer.body)]).toEqual([422, [pointer]]);
    }
  });

  it.each([
    ['nothing was rejected', undefined],
    ['another application was rejected', { application: 'regular-permanent' }],
  ])('an objection when %s', async (_, decision) => {
    const id = await aClient();
    await send('residence-document-registered', aDocument(id));
    if (decision) await send('renewal-decided', aDecision(id, decision));

    const answer = await refused(() => send('objection-filed', anObjection(id)));

    expect([answer.status, pointers(answer.body)]).toEqual([422, ['#/application']]);
  });
});

describe('a document registered twice', () => {
  it('plans its reminders once, and leaves those that were sent', async () => {
    const id = await aClient();
    await send('residence-document-registered', aDocument(id));
    const rows = async () => (await house.items()).filter(({ type, client }) => type === 'reminder' && client === id);
    const before = await rows();

    await send('residence-document-registered', aDocument(id));

    expect(await rows()).toEqual(before);
  });
});

describe('looking at a submission', () => {
  it.each([
    ['the sender', volunteer, true],
    ['a team leader of the branch', teamLeader, true],
    ['a colleague to whom the client is not assigned', colleague, false],
    ['a team leader of another branch', elsewhere, false],
    ['somebody who sees no files', manager, false],
  ])('is for %s: %#', async (_, by, maySee) => {
    const id = await aClient();
    const posts = by.groups.replace(/[[\]]/g, '').split(':');
    const viewer = { id: by.id, posts: [{ branch: posts[0] ?? '', role: (posts[1] ?? 'desk') as RoleId }] };
    const looks = async () =>
      (await house.items()).filter(({ type, action, submission }) => type === 'audit' && action === 'view' && submission === id);

    const found = await house.submissions.find(id, viewer);

    expect(found?.id).toBe(maySee ? id : undefined);
    expect(await looks()).toHaveLength(maySee ? 1 : 0);
  });
});
