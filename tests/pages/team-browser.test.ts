/** The team leader's pages and the tasks in a real browser, with the example data: a night, a Monday, and a volunteer who leaves. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personaNamed } from '../../local/personas.ts';
import { type LocalSystem, openLocalSystem } from '../../local/system.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { openBrowser } from '../support/browser.ts';
import { faultsIn } from './checks.ts';

process.env['LOG_LEVEL'] = 'silent';

const phone = { width: 320, height: 640 };
let system: LocalSystem;
let browser: Browser;

beforeAll(async () => {
  system = await openLocalSystem({ port: 0, data: ':memory:', clock: 'frozen', at: Temporal.Instant.from('2026-11-25T09:00:00Z') });
  await system.seed();
  await system.advance('P1D');
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
});

const guide = personaNamed('volunteer-guidance')?.sub ?? '';
const second = personaNamed('volunteer-guidance-2')?.sub ?? '';

const signIn = async (page: Page, persona: string): Promise<void> => {
  await page.goto(`${system.url}/`);
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.locator(`[value="${persona}"]`).click();
  await page.getByRole('heading', { level: 1, name: /^Dag / }).waitFor();
};

describe('what waits and the team, in a browser', () => {
  it('meets WCAG 2.2 AA as far as a machine can tell, fits 320, 768 and 1280 px, and weighs at most 15 kB', async () => {
    const context = await browser.newContext({ viewport: phone });
    const page = await context.newPage();
    await signIn(page, 'team-leader');
    const pages = ['/', '/tasks', '/team', '/team/assignments', `/team/assignments/${guide}`, `/team/assignments/${second}`];
    expect(await faultsIn(context, system.url, pages)).toEqual({});
    await context.close();
  }, 120_000);

  it('leads from the task of the night to a hand-over, which is sent once however often it is loaded, and then to whom it was given', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
    const page = await context.newPage();
    await signIn(page, 'team-leader');

    await page.getByRole('button', { name: 'Ik pak dit op' }).first().click();
    await page.getByText('U hebt dit opgepakt.').waitFor();
    await page.getByRole('link', { name: /cliënten zonder vaste contactpersoon of vervanger$/ }).click();
    await page.getByRole('heading', { name: 'Toewijzen: Maassluis' }).waitFor();
    await page.getByRole('link', { name: 'Voorbeeld Begeleider' }).click();
    await page.getByRole('heading', { name: 'Voorbeeld Begeleider' }).waitFor();
    const choices = page.getByLabel(/^(Example Client|Tusaale|Örnek|Voorbeeld)/);
    expect(await choices.count()).toBeGreaterThan(13);
    const names: string[] = [];
    for (const choice of (await choices.all()).slice(0, 13)) {
      await choice.selectOption(second);
      names.push((await page.locator(`label[for="${await choice.getAttribute('id')}"]`).textContent()) ?? '');
    }
    await page.check('[name=_reason][value=left]');
    await page.getByRole('button', { name: 'Draag over' }).click();
    await page.getByRole('heading', { name: 'Overgedragen: 13' }).waitFor();
    expect(page.url()).not.toMatch(/Voorbeeld|Example/);
    await page.reload();

    await page.getByRole('heading', { name: 'Overgedragen: 13' }).waitFor();
    expect(await page.getByText('Niet overgedragen').count()).toBe(0);
    await page.goto(`${system.url}/team/assignments/${second}`);
    expect(await page.locator('main select').count()).toBe(13);
    for (const name of names) await page.getByLabel(name, { exact: true }).waitFor();
    await context.close();

    const theirs = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
    const own = await theirs.newPage();
    await signIn(own, 'volunteer-guidance-2');
    await own.goto(`${system.url}/clients`);
    await own.getByText(names[0] ?? '').waitFor();
    await theirs.close();
  }, 60_000);
});
