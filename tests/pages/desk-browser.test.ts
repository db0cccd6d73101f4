/** A morning at the desk, in a real browser at 320 px: somebody is found under another spelling, the file is opened, and the team leader reviews it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tooWideAt, violationsOn } from './checks.ts';
import { openSite, phone, type Site } from './site.ts';

process.env['LOG_LEVEL'] = 'silent';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const checked = async (page: Page): Promise<void> => {
  expect([...(await violationsOn(page)), ...(await tooWideAt(page))]).toEqual([]);
  expect((await page.content()).length).toBeLessThan(15_000);
};

const search = async (page: Page, typed: string): Promise<void> => {
  await page.getByLabel('Zoek een cliënt').fill(typed);
  await page.getByRole('button', { name: 'Zoeken' }).click();
};

describe('a morning at the desk', () => {
  it('goes from a name, however spelled, to the file, and leaves a review; no name comes into an address', async () => {
    const context = await site.browser.newContext({ viewport: phone });
    const page = await context.newPage();
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await site.signIn(page, 'team-leader');
    await site.registerClient(page, 'Mohammed Tesfaye');
    const client = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Afmelden' }).click();

    await site.signIn(page, 'desk');
    await page.goto(`${site.system.url}/clients`);
    await checked(page);
    await search(page, 'Muhamad Tesfai 1990');
    await checked(page);
    await page.getByRole('heading', { name: 'Niet aan u toegewezen' }).waitFor();
    await page.getByRole('link', { name: /Mohammed Tesfaye/ }).click();
    await checked(page);
    await page.getByRole('button', { name: 'Dossier openen' }).click();
    expect(await page.locator('.note.error').textContent()).toContain('Kies een antwoord.');
    await checked(page);
    await page.getByLabel('De cliënt staat aan de balie of belt').check();
    await page.getByRole('button', { name: 'Dossier openen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mohammed Tesfaye' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(client);
    expect(await page.getByRole('link', { name: 'Wie keek' }).count()).toBe(0);

    await page.goto(`${site.system.url}/clients`);
    await search(page, '06');
    await checked(page);
    expect(await page.locator('.wrong').textContent()).toContain('Vul een naam in');
    await page.getByRole('button', { name: 'Afmelden' }).click();

    await site.signIn(page, 'team-leader');
    await page.goto(`${site.system.url}${client}`);
    await page.getByRole('link', { name: 'Wie keek' }).click();
    await checked(page);
    const trail = (await page.locator('ol.line').textContent()) ?? '';
    expect(trail).toContain('Voorbeeld Spreekuur');
    expect(trail).toContain('De cliënt staat aan de balie of belt');
    expect(trail).toContain('zag de naam bij het zoeken');
    await page.goto(`${site.system.url}${client}`);
    await page.getByRole('link', { name: 'Geopend dossier beoordelen' }).first().click();
    expect(await page.inputValue('[name=openedOn-year]')).toBe('2026');
    await page.getByLabel('In orde', { exact: true }).check();
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Geopend dossier beoordeeld' }).waitFor();
    await page.getByText('Ontvangen op').first().waitFor();
    await page.goto(`${site.system.url}${client}`);
    expect(await page.getByRole('link', { name: 'Geopend dossier beoordelen' }).count()).toBe(0);

    expect(addresses.filter((address) => /moham|muham|tesfa/i.test(decodeURIComponent(address)))).toEqual([]);
    await context.close();
  }, 120_000);
});
