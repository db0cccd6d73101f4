/** Searching and opening a file from a page: only when a page of ours asked for it, and with nothing typed lost. On the real store. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PagesHandler } from '../../functions/pages/pages.tsx';
import { aSubject, everybody, pagesOf } from '../support/everybody.ts';
import { type House, openHouse } from '../support/house.ts';
import { hiddenInputs, visitor } from './visitor.ts';

const desk = everybody.find(({ role, situation }) => role === 'desk' && situation === 'stranger');
const leader = everybody.find(({ role, situation }) => role === 'team-leader' && situation === 'stranger');

let house: House;
let site: PagesHandler;
beforeAll(async () => {
  house = await openHouse();
  site = pagesOf(house);
});
afterAll(() => house.close());

describe.each(['search', 'break-glass'] as const)('a %s', (what) => {
  const asked = async () => {
    const { client, name } = await aSubject(house);
    const [to, form] = what === 'search' ? ['/clients/search', { q: name }] : [`/clients/${client}/break-glass`, { reason: 'urgent' }];
    const { go } = visitor(site, desk);
    return { to, form, go, client, guard: hiddenInputs((await go('/clients')).html) };
  };
  const openings = async (client: string) => (await house.items()).filter(({ type, client: of }) => type === 'opening' && of === client);

  it('without the token of our page, or from another site, is refused and opens nothing', async () => {
    const { to, form, go, client, guard } = await asked();

    const bare = await go(to, { method: 'POST', form });
    const foreign = await go(to, { method: 'POST', form: { ...guard, ...form }, headers: { 'sec-fetch-site': 'cross-site' } });
    const ofAnother = await visitor(site, leader).go(to, { method: 'POST', form: { ...guard, ...form } });

    expect([bare.status, foreign.status, ofAnother.status]).toEqual([403, 403, 403]);
    expect(await openings(client)).toEqual([]);
  });

  it('with it goes through', async () => {
    const { to, form, go, client, guard } = await asked();

    const answer = await go(to, { method: 'POST', form: { ...guard, ...form } });

    expect(answer.status).toBe(what === 'search' ? 200 : 303);
    expect(await openings(client)).toHaveLength(what === 'search' ? 0 : 1);
  });
});

describe('the page of an opening', () => {
  it('keeps what was typed when it is refused, and shows no more than name and birth date', async () => {
    const { client, name } = await aSubject(house);
    const { go } = visitor(site, desk);
    const guard = hiddenInputs((await go('/clients')).html);

    const { status, html } = await go(`/clients/${client}/break-glass`, {
      method: 'POST',
      form: { ...guard, reason: 'other', note: '  ' },
    });

    expect(status).toBe(422);
    expect(html).toContain(name);
    expect(html).toContain('Schrijf kort op waarom.');
    expect(html).toMatch(/value="other" checked/);
    expect(html).not.toContain('voorbeeld@client.example');
  });
});

describe('the page of a search', () => {
  it('shows what was typed again, says what is missing, and finds nobody by a number that it does not know', async () => {
    const { go } = visitor(site, leader);
    const guard = hiddenInputs((await go('/clients')).html);
    const search = (q: string) => go('/clients/search', { method: 'POST', form: { ...guard, q } });

    expect(await search('1990')).toMatchObject({ status: 422, html: expect.stringContaining('value="1990"') });
    expect((await search('0000000000')).html).toContain('Niemand gevonden bij uw cliënten.');
  });
});

describe('the page of who looked', () => {
  it('names each entry, and leads on to older ones', async () => {
    const { client } = await aSubject(house);
    const { go } = visitor(site, leader);
    house.clock.set(house.clock.now().add({ minutes: 1 }));
    for (let place = 0; place < 101; place += 1) await go(`/clients/${client}`);

    const first = await go(`/clients/${client}/audit`);
    const [, older = ''] = /href="([^"]*audit\?after=[^"]*)"/.exec(first.html) ?? [];
    const second = await go(older);

    expect(first.html).toContain('bekeek het dossier');
    expect(second.html).toContain('Cliënt inschrijven');
    expect(second.status).toBe(200);
  });
});
