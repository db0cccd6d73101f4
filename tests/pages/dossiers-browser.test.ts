/** The pages of the reunification dossiers and of guidance in a real browser: where everybody stands, what was missed and who reviews it, and the closed dossiers that a new policy concerns. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { aFamilyOf, decidedOn } from '../support/family.ts';
import { type Life, openLife } from '../support/life.ts';
import { faultsIn } from './checks.ts';

const phone = { width: 360, height: 740 };
let life: Life;
let browser: Browser;
let signedIn: BrowserContext;
let client = '';
let closed = '';

beforeAll(async () => {
  life = await openLife('2025-05-05');
  const family = await aFamilyOf(life, { grantedOn: '2025-04-14', receivedOn: '2025-04-22', openedOn: '2025-05-05' });
  client = family.client;
  await family.add({ name: 'Enigma Moeder' });
  const son = await family.add({ name: 'Enigma Zoon', tie: 'child', minorAtApplication: 'yes', beginsAt: 'taken-over-queued' });
  const daughter = await family.add({ name: 'Enigma Dochter', tie: 'child', minorAtApplication: 'yes', beginsAt: 'taken-over-granted' });
  await life.pass('PT1M');
  await family.note('decided-negative', '2025-05-05', { members: [son], ...decidedOn('2025-05-01', '2025-05-03') });
  await life.pass('PT1M');
  await family.note('mvv-issued', '2025-05-05', { members: [daughter], lastDay: '2025-08-03' });
  await life.submit('guidance-started', { clientId: client, startedOn: '2025-05-05', variant: 'azc' });
  const other = await aFamilyOf(life, { grantedOn: '2024-10-14', receivedOn: '2024-10-22', openedOn: '2025-05-05' }, { filedBy: 'lawyer' });
  closed = other.client;
  await other.add({ beginsAt: 'taken-over-queued', documents: ['tie'], evidence: 'religious' });
  await life.pass('PT1M');
  await other.note('decided-negative', '2025-05-05', decidedOn('2025-05-01', '2025-05-03'));
  await life.pass('PT1M');
  await other.close('2025-05-05', 'rejected');
  await life.to('2025-06-03');
  browser = await openBrowser();
  signedIn = await browser.newContext({ viewport: phone });
  const page = await signedIn.newPage();
  await page.goto(`${life.url}/`);
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.locator('[value="team-leader"]').click();
  await page.getByRole('heading', { level: 1, name: /^Dag / }).waitFor();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await life?.close();
});

describe('the dossiers, in a browser', () => {
  it('meet WCAG 2.2 AA as far as a machine can tell, fit 320, 768 and 1280 px, and weigh at most 15 kB', async () => {
    const paths = [
      '/dossiers',
      '/dossiers?state=closed',
      '/rounds',
      `/dossiers/${client}`,
      `/dossiers/${closed}`,
      `/trajectories/${client}`,
    ];
    expect(await faultsIn(signedIn, life.url, paths)).toEqual({});
  }, 120_000);

  it('put a missed term before the team leader, who names the person that takes it up', async () => {
    const page = await signedIn.newPage();
    await page.goto(`${life.url}/dossiers`);
    await page.locator(`a[href="/dossiers/${client}"]`).click();
    await page.getByRole('heading', { name: 'Waar iedereen staat' }).waitFor();
    expect(await page.getByRole('img').getAttribute('aria-label')).toContain('Enigma Zoon: stap 3 van 7');
    await page.getByText('Te beoordelen door').waitFor();
    await page.getByRole('link', { name: 'Nu beoordelen' }).first().click();
    await page.getByRole('heading', { name: 'Gemiste termijn beoordeeld' }).waitFor();
    await page.getByLabel('Het was op tijd, maar niet gemeld').check();
    await page.locator('[name=takenUpBy]').selectOption(life.memberId('volunteer-legal'));
    for (const [name, value] of [
      ['day', '3'],
      ['month', '6'],
      ['year', '2025'],
    ] as const)
      await page.locator(`[name="reviewedOn-${name}"]`).fill(value);
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.waitForURL(/\/submissions\//);
    await page.goto(`${life.url}/dossiers/${client}`);

    await page.getByText('Beoordeeld; wordt opgepakt door').waitFor();
    expect(await page.getByText('Te beoordelen door').count()).toBe(0);
    await page.close();
  }, 60_000);

  it('show the guidance of the sponsor as a line, with what is late first', async () => {
    const page = await signedIn.newPage();
    await page.goto(`${life.url}/clients/${client}`);
    await page.getByRole('link', { name: /^Begeleiding: wat is gedaan/ }).click();
    await page.getByRole('heading', { name: 'Begeleidingstraject' }).waitFor();
    await page.getByText('Er is te lang geen contact genoteerd.').waitFor();
    await page.getByRole('link', { name: 'Houd het intakegesprek' }).click();
    await page.getByRole('heading', { level: 1, name: 'Intake' }).waitFor();
    await page.close();
  });

  it('finds the closed dossiers that a new policy concerns', async () => {
    const page = await signedIn.newPage();
    await page.goto(`${life.url}/dossiers?state=closed`);
    await page.getByLabel('Soort bewijs').selectOption('religious');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.locator(`a[href="/dossiers/${closed}"]`).waitFor();
    await page.getByLabel('Waarom gesloten').selectOption('withdrawn');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByText('Geen dossier past hierbij.').waitFor();
    await page.close();
  });
});
