/** The desk opens a file for a day: what it gives, until when, and what it leaves behind. On the real store. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { compose as trailOf } from '../../functions/clients/audit/compose.ts';
import { compose as breaking } from '../../functions/clients/break-glass/compose.ts';
import { compose as listing } from '../../functions/clients/list/compose.ts';
import { compose as reading } from '../../functions/clients/read/compose.ts';
import { compose as tasksOf } from '../../functions/tasks/list/compose.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aDocument, aRegistration } from '../support/answers.ts';
import { postTo, sendingAs } from '../support/asking.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, colleague, elsewhere, manager, teamLeader, volunteer } from '../support/requests.ts';

const desk = { id: '00000000-0000-4000-8000-000000000011', groups: '[maassluis:desk]' };
const start = Temporal.Instant.from('2026-11-23T09:00:00Z');

let house: House;
beforeAll(async () => {
  house = await openHouse(start.toString());
});
afterEach(() => house.clock.set(start));
afterAll(() => house.close());

const send = sendingAs(() => house);
const aClient = async (changes: Record<string, unknown> = {}) =>
  String((await send('client-registration', aRegistration(changes), volunteer)).body['id']);
const open = (id: string, body: unknown = { reason: 'at-the-desk' }, by = desk) =>
  postTo(breaking(house.world), body, { by, path: { id } });
const read = async (id: string, by = desk) => (await ask(reading(house.world), { by, path: { id } })).status;
const at = (moment: string) => house.clock.set(Temporal.Instant.from(moment));
const about = async (client: string) => (await house.items()).filter(({ pk }) => pk === `CLIENT#${client}` || pk === `AUDIT#${client}`);
const reviews = async (client: string) =>
  (await about(client)).filter(({ type, form }) => type === 'task' && form === 'break-glass-reviewed');
const aSignal = (clientId: string) => ({
  seenOn: '2026-11-23',
  kind: 'trend',
  domain: 'finance',
  scope: 'client',
  clientId,
  what: 'De toeslag komt niet',
  forMunicipality: false,
});
const trail = async (id: string, by = teamLeader) => ask(trailOf(house.world), { by, path: { id } });

describe('opening a file', () => {
  it('gives sight of the file until the day ends', async () => {
    const id = await aClient();
    expect(await read(id)).toBe(404);

    const { status, body } = await open(id, { reason: 'other', note: 'Heeft een brief bij zich' });

    expect([status, body]).toEqual([201, { client: id, until: '2026-11-23T23:00:00Z' }]);
    expect(await read(id)).toBe(200);
    at('2026-11-23T22:59:59.999Z');
    expect(await read(id)).toBe(200);
    at('2026-11-23T23:00:00Z');
    expect(await read(id)).toBe(404);
  });

  it.each([
    ['2026-03-28T22:30:00Z', '2026-03-28T23:00:00Z', 'the night in which an hour is skipped'],
    ['2026-03-29T10:00:00Z', '2026-03-29T22:00:00Z', 'the first day of summer time'],
    ['2026-10-24T10:00:00Z', '2026-10-24T22:00:00Z', 'the night in which an hour comes twice'],
    ['2026-10-25T10:00:00Z', '2026-10-25T23:00:00Z', 'the first day of winter time'],
    ['2026-11-23T23:30:00Z', '2026-11-24T23:00:00Z', 'after midnight, while it is still yesterday in UTC'],
  ])('at %s holds until %s: %s', async (now, until) => {
    const id = await aClient();
    at(now);

    expect((await open(id)).body['until']).toBe(until);
    const last = Temporal.Instant.from(until);
    house.clock.set(last.subtract({ milliseconds: 1 }));
    expect(await read(id)).toBe(200);
    house.clock.set(last);
    expect(await read(id)).toBe(404);
  });

  it('lets forms be sent, and closes them at midnight, in the very first part of the next day', async () => {
    const id = await aClient();
    expect((await send('signal-noted', aSignal(id), desk)).status).toBe(422);
    await open(id);
    const note = () => send('signal-noted', aSignal(id), desk);
    expect((await note()).status).toBe(201);
    at('2026-11-23T23:00:00.4Z');
    const after = await note();
    expect([after.status, (after.body['errors'] as { rule: string }[])[0]?.rule]).toEqual([422, 'unknown-client']);
  });

  it('twice on one day changes nothing, and answers the same', async () => {
    const id = await aClient();
    const first = await open(id);
    const before = await house.items();

    const [again, other] = [await open(id), await open(id, { reason: 'urgent' })];

    expect([again.status, again.body, other.body]).toEqual([200, first.body, first.body]);
    expect(await house.items()).toEqual(before);
  });

  it('at the same moment from two tabs opens it once', async () => {
    const id = await aClient();

    const both = await Promise.all([open(id), open(id)]);

    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 201]);
    expect(await reviews(id)).toHaveLength(1);
  });

  it('again on the next day is a new opening with a review of its own', async () => {
    const id = await aClient();
    await open(id);
    at('2026-11-24T09:00:00Z');

    expect((await open(id)).status).toBe(201);
    expect(await read(id)).toBe(200);
    expect(await reviews(id)).toHaveLength(2);
  });

  it('leaves the file off the desk’s own list', async () => {
    const id = await aClient();
    await open(id);

    expect((await ask(listing(house.world), { by: desk })).body).toEqual({ items: [] });
    expect(
      (await clientsTable(house.world).caseloadOf(desk.id, 'maassluis', { id: desk.id, posts: [{ branch: 'maassluis', role: 'desk' }] }))
        .items,
    ).toEqual([]);
    expect(
      ((await ask(listing(house.world), { by: desk, query: { q: 'Voorbeeld' } })).body['items'] as { id: string }[]).map((each) => each.id),
    ).toContain(id);
  });

  it('never touches an assignment', async () => {
    const id = await aClient({ contactVolunteer: desk.id });
    const before = await house.items();

    const { status, body } = await open(id);

    expect([status, body]).toEqual([200, { client: id }]);
    expect(await house.items()).toEqual(before);
    at('2027-06-01T00:00:00Z');
    expect(await read(id)).toBe(200);
  });

  it('gives way to an assignment that is made on the same day', async () => {
    const id = await aClient();
    await open(id);

    const assigned = { clientId: id, contactVolunteer: desk.id, standIn: volunteer.id, assignedOn: '2026-11-23', reason: 'first' };
    expect((await send('client-assigned', assigned, teamLeader)).status).toBe(201);
    at('2026-12-01T09:00:00Z');

    expect(await read(id)).toBe(200);
  });

  it.each([
    ['somebody without the right', colleague, 403],
    ['a team leader, who needs none', teamLeader, 403],
    ['a manager', manager, 403],
    ['the desk of another branch', { ...desk, groups: '[vlaardingen:desk]' }, 404],
    ['nobody', undefined, 401],
  ] as const)('is refused to %s', async (_, by, status) => {
    const id = await aClient();
    const before = await house.items();

    expect((await postTo(breaking(house.world), { reason: 'urgent' }, { by, path: { id } })).status).toBe(status);
    expect(await house.items()).toEqual(before);
  });

  it.each([
    [{}, '#/reason'],
    [{ reason: 'curious' }, '#/reason'],
    [{ reason: 'other' }, '#/note'],
    [{ reason: 'urgent', note: 'BSN 123456782' }, '#/note'],
    [{ reason: 'urgent', until: '2030-01-01' }, '#/until'],
  ])('for %o is refused with a pointer, and nothing is open', async (body, pointer) => {
    const id = await aClient();

    const { status, body: problem } = await open(id, body);

    expect([status, problem['errors']]).toMatchObject([422, [{ pointer }]]);
    expect(await read(id)).toBe(404);
  });
});

describe('the review', () => {
  const review = (clientId: string, changes: Record<string, unknown> = {}, by = teamLeader) =>
    send('break-glass-reviewed', { clientId, member: desk.id, openedOn: '2026-11-23', verdict: 'ok', ...changes }, by);
  const open_ = async (id: string) => (await reviews(id)).map(({ state }) => state);

  it('waits for the team leader, and is closed by the verdict', async () => {
    const id = await aClient();
    await open(id);
    const { body } = await ask(tasksOf(house.world), { by: teamLeader });
    expect((body['items'] as { client?: string; form: string }[]).filter((task) => JSON.stringify(task).includes(id))).toMatchObject([
      { form: 'break-glass-reviewed' },
    ]);

    expect((await review(id, {}, desk)).status).toBe(403);
    expect((await review(id)).status).toBe(201);

    expect(await open_(id)).toEqual(['done']);
  });

  it('outlives a correction of what was told about the client, and the client stays correctable after it', async () => {
    const id = await aClient();
    at('2026-11-23T09:01:00Z');
    await open(id);
    at('2026-11-23T09:02:00Z');

    const corrected = await send('client-registration', aRegistration({ interpreterNeeded: false }), volunteer, {
      query: { corrects: id },
    });
    expect([corrected.status, await open_(id)]).toEqual([201, ['open']]);

    at('2026-11-23T09:03:00Z');
    const { body } = await review(id);
    at('2026-11-23T09:04:00Z');
    const withdrawn = await send('entry-withdrawn', { submissionId: body['id'], reason: 'other' }, teamLeader);
    expect(withdrawn.body['errors']).toMatchObject([{ rule: 'stands-firm' }]);
    const document = await send('residence-document-registered', aDocument(id), volunteer);
    at('2026-11-23T09:05:00Z');
    expect((await send('entry-withdrawn', { submissionId: document.body['id'], reason: 'other' }, volunteer)).status).toBe(201);
    expect(await open_(id)).toEqual(['done']);
  });
});

describe('who looked', () => {
  it('is told to the team leader, latest first, with the reason; and reading it is a look', async () => {
    const id = await aClient();
    at('2026-11-23T09:04:00Z');
    await open(id, { reason: 'stands-in', note: 'Collega is ziek' });
    at('2026-11-23T09:05:00Z');
    await read(id);

    at('2026-11-23T09:05:30Z');
    const first = await trail(id);
    at('2026-11-23T09:06:00Z');
    const second = await trail(id);

    const entries = first.body['items'] as Record<string, string>[];
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
      ['view', desk.id],
      ['break-glass', desk.id],
      ['submit', volunteer.id],
    ]);
    expect(entries[1]).toMatchObject({ reason: 'stands-in', note: 'Collega is ziek', until: '2026-11-23T23:00:00Z' });
    expect((second.body['items'] as Record<string, string>[])[0]).toMatchObject({ action: 'audit', actor: teamLeader.id });
  });

  it('comes a page at a time, whole', async () => {
    const id = await aClient();
    for (let place = 0; place < 105; place += 1) await read(id, volunteer);
    at('2026-11-23T09:01:00Z');

    const first = await trail(id);
    const second = await ask(trailOf(house.world), { by: teamLeader, path: { id }, query: { after: String(first.body['next']) } });

    expect((first.body['items'] as unknown[]).length).toBe(100);
    expect((second.body['items'] as unknown[]).length).toBe(6);
  });

  it('keeps one’s own words in the map `person`', async () => {
    const id = await aClient();
    await open(id, { reason: 'other', note: 'Enigma Voorbeeldnaam belde' });

    for (const { person: _, ...item } of await about(id)) expect(JSON.stringify(item)).not.toContain('Enigma');
  });

  it.each([
    ['the volunteer of the client', volunteer, 404],
    ['the desk', desk, 404],
    ['a manager', manager, 404],
    ['the team leader of another branch', elsewhere, 404],
    ['nobody', undefined, 401],
  ] as const)('is not told to %s', async (_, by, status) => {
    const id = await aClient();
    const before = await house.items();

    expect((await ask(trailOf(house.world), { by, path: { id } })).status).toBe(status);
    expect(await house.items()).toEqual(before);
  });
});
