/** Finding clients, on the real store: in whatever spelling, within need-to-know, and never out of step with what is kept. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose as listing } from '../../functions/clients/list/compose.ts';
import { compose as searching } from '../../functions/clients/search/compose.ts';
import type { HttpHandler } from '../../functions/edge/endpoint.ts';
import { aRegistration } from '../support/answers.ts';
import { postTo, sendingAs } from '../support/asking.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, colleague, elsewhere, manager, teamLeader, volunteer } from '../support/requests.ts';

const desk = { id: '00000000-0000-4000-8000-000000000011', groups: '[maassluis:desk]' };

let house: House;
let list: HttpHandler;
let search: HttpHandler;
beforeAll(async () => {
  house = await openHouse();
  list = listing(house.world);
  search = searching(house.world);
});
afterAll(() => house.close());

const send = sendingAs(() => house);
const aClient = async (changes: Record<string, unknown>, by = volunteer) =>
  String((await send('client-registration', aRegistration(changes), by)).body['id']);

interface Shown {
  readonly id: string;
  readonly person: Record<string, string>;
}
const shownIn = (body: Record<string, unknown>, part: 'items' | 'strangers' = 'items') =>
  ((body[part] ?? []) as Shown[]).map(({ id }) => id);
const found = async (sought: Record<string, string>, by = volunteer) => shownIn((await postTo(search, sought, { by })).body);
const named = async (q: string, by = volunteer) => shownIn((await ask(list, { by, query: { q } })).body);
const rows = async (client: string) => (await house.items()).filter(({ type, client: of }) => type === 'find' && of === client);

describe('a client', () => {
  it('is found under another spelling, by a part of the name, by birth date and by V-number', async () => {
    const id = await aClient({ nameOnCard: 'Abderrahman Tesfaye', birthDate: '1988-05-12', alienNumber: '9876543210' });

    expect(await named('Abd al-Rahman')).toEqual([id]);
    expect(await named('tesfai abdulrahman')).toEqual([id]);
    expect(await named('Tesfay 12-05-1988')).toEqual([id]);
    expect(await named('12-05-1988')).toEqual([id]);
    expect(await named('Tesfay 1989')).toEqual([]);
    expect(await found({ name: 'عبد الرحمن' })).toEqual([id]);
    expect(await found({ vNumber: '9876543210' })).toEqual([id]);
    expect(await found({ vNumber: '9876543211' })).toEqual([]);
    expect(await found({ name: 'Tesfaj', birthDate: '1988' })).toEqual([id]);
  });

  it('of whom only the year of birth is known is found by a whole day', async () => {
    const id = await aClient({ nameOnCard: 'Ruqaya', birthDate: '1971' });

    expect(await found({ birthDate: '1971-01-01' })).toEqual([id]);
  });

  it('who has one name is found when two are asked, unless somebody has both', async () => {
    const one = await aClient({ nameOnCard: 'Senait' });
    expect(await named('Senait Kidane')).toEqual([one]);

    const both = await aClient({ nameOnCard: 'Senayt Kidane' });
    expect(await named('Senait Kidane')).toEqual([both]);
  });

  it('is found by whoever may see them, and by nobody else', async () => {
    const id = await aClient({ nameOnCard: 'Bereket' });

    expect(await named('Bereket', teamLeader)).toEqual([id]);
    for (const other of [colleague, elsewhere, manager])
      expect((await ask(list, { by: other, query: { q: 'Bereket' } })).body).toEqual({ items: [] });
  });

  it('at the desk is a stranger of whom the name and birth date are shown, which is noted', async () => {
    const id = await aClient({ nameOnCard: 'Filmon', birthDate: '1990-02-03', alienNumber: '1112223334' });

    const { body } = await postTo(search, { name: 'Philmon' }, { by: desk });

    expect(body).toEqual({
      items: [],
      strangers: [{ id, branch: 'maassluis', person: { nameOnCard: 'Filmon', birthDate: '1990-02-03' } }],
    });
    const noted = (await house.items()).filter(({ pk, action }) => pk === `AUDIT#${id}` && action === 'found');
    expect(noted).toMatchObject([{ actor: desk.id, client: id, branch: 'maassluis' }]);
    expect((await postTo(search, { name: 'Filmon' }, { by: { ...desk, groups: '[vlaardingen:desk]' } })).body).toEqual({ items: [] });
  });

  it('at the desk is one of ten strangers at most, and each of a page of twenty where they are one’s own', async () => {
    const all = [];
    for (let place = 0; place < 23; place += 1) all.push(await aClient({ nameOnCard: `Zerihun ${'abcdefghijklmnopqrstuvw'[place]}` }));

    const strangers = (await postTo(search, { name: 'Zerihun' }, { by: desk })).body;
    const first = (await ask(list, { by: volunteer, query: { q: 'Zerihun' } })).body;
    const second = (await ask(list, { by: volunteer, query: { q: 'Zerihun', after: String(first['next']) } })).body;

    expect(shownIn(strangers, 'strangers')).toHaveLength(10);
    expect(shownIn(first)).toHaveLength(20);
    expect([...shownIn(first), ...shownIn(second)].toSorted()).toEqual(all.toSorted());
    expect(second['next']).toBeUndefined();
  });

  it('is asked for with a query for each key, and never by a scan', async () => {
    await aClient({ nameOnCard: 'Yohannes Weldu' });
    house.requests.length = 0;

    await named('Johannes Uoldu');

    expect(house.requests.toSorted()).toEqual(['BatchGetItemCommand', 'BatchGetItemCommand', 'QueryCommand', 'QueryCommand']);
  });
});

describe('the index', () => {
  it('holds nothing that can be read, and nothing in common between branches', async () => {
    const here = await aClient({ nameOnCard: 'Enigmatica', birthDate: '1977-07-07', alienNumber: '7776665554' });
    const there = await aClient({ nameOnCard: 'Enigmatica', birthDate: '1977-07-07', alienNumber: '7776665554' }, elsewhere);

    const [mine, theirs] = [await rows(here), await rows(there)];

    expect(mine).toHaveLength(3);
    expect(JSON.stringify(mine)).not.toMatch(/enigma|ankmtk|1977|7776665554/i);
    const hashes = (found: Record<string, unknown>[]) => found.map(({ pk }) => String(pk).split('#')[2]);
    expect(hashes(mine).filter((hash) => hashes(theirs).includes(hash))).toEqual([]);
  });

  it('follows a registration that is corrected', async () => {
    const id = await aClient({ nameOnCard: 'Goitom Haile' });

    const corrected = await send('client-registration', aRegistration({ nameOnCard: 'Goitom Kidane' }), volunteer, {
      query: { corrects: id },
    });

    expect(corrected.status).toBe(201);
    expect(await named('Kidane Goitom')).toContain(id);
    expect(await named('Haile')).not.toContain(id);
    expect(await rows(id)).toHaveLength(3);
  });

  it('follows a V-number that is told later, and one that was wrong finds nobody any more', async () => {
    const id = await aClient({ nameOnCard: 'Letebrhan', alienNumber: '3332221110' });

    expect((await send('client-changed', { clientId: id, alienNumber: '3332221119' }, volunteer)).status).toBe(201);

    expect(await found({ vNumber: '3332221119' })).toEqual([id]);
    expect(await found({ vNumber: '3332221110' })).toEqual([]);
    expect(await named('Letebrhan')).toEqual([id]);
  });

  it('forgets a registration that is withdrawn', async () => {
    const id = await aClient({ nameOnCard: 'Mulugeta', alienNumber: '5554443332' });

    const withdrawn = await send('entry-withdrawn', { submissionId: id, reason: 'entered-twice' }, volunteer);

    expect(withdrawn.status).toBe(201);
    expect(await named('Mulugeta')).toEqual([]);
    expect(await found({ vNumber: '5554443332' })).toEqual([]);
    expect(await rows(id)).toEqual([]);
  });
});

describe('a question that cannot be asked', () => {
  it.each([
    ['1234567890', 'number-in-address'],
    ['Omar 1234567890', 'number-in-address'],
    ['123456782', 'number-in-address'],
    ['1990', 'enough-to-search'],
    ['-', 'enough-to-search'],
  ])('%s in an address is refused with a sentence', async (q, rule) => {
    const { status, body } = await ask(list, { by: volunteer, query: { q } });

    expect(status).toBe(400);
    expect(body['errors']).toMatchObject([{ pointer: '#/q', rule }]);
  });

  it.each([
    [{}, '#/name'],
    [{ name: '...' }, '#/name'],
    [{ birthDate: '1990' }, '#/name'],
    [{ vNumber: '123' }, '#/vNumber'],
    [{ name: 'Omar', bsn: '1' }, '#/bsn'],
    [{ name: 'Omar 123456782' }, '#/name'],
  ])('%o in a body is refused with a pointer', async (body, pointer) => {
    const answer = await postTo(search, body, { by: volunteer });

    expect(answer.status).toBe(422);
    expect(answer.body['errors']).toMatchObject([{ pointer }]);
  });

  it('by nobody is refused', async () => {
    expect((await postTo(search, { name: 'Omar' }, {})).status).toBe(401);
    expect((await ask(list, { query: { q: randomUUID() } })).status).toBe(401);
  });
});
