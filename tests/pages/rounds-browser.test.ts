/** The page of the monthly rounds in a real browser: a team leader follows three dossiers from the question to the gap, past a month in which nothing ran. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type FormName, sendAnswers } from '../../local/client/client.ts';
import { personaNamed } from '../../local/personas.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { aRegistration } from '../support/answers.ts';
import { faultsIn } from './checks.ts';
import { openSite, type Site } from './site.ts';

process.env['LOG_LEVEL'] = 'silent';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 120_000);

afterAll(() => site?.close());

const submit = async (form: FormName, answers: unknown): Promise<string> => {
  const api = apiClient(site.system.url, () => site.system.token('team-leader'));
  const { id } = await sendAnswers(api, { form, key: randomUUID(), answers });
  await site.system.quiet();
  return id;
};

const to = (day: string, time = '10:00') => site.system.advanceTo(momentOn(Temporal.PlainDate.from(day), time));

const aDossier = async (
  name: string,
  more: Record<string, unknown> = {},
): Promise<{ readonly client: string; readonly member: string }> => {
  const client = await submit('client-registration', aRegistration({ nameOnCard: name, ...more }));
  await site.system.advance('PT1M');
  const granted = { ground: 'a', grantedOn: '2026-10-01', decisionReceivedOn: '2026-10-04', origin: 'here', filedBy: 'nobody' };
  await submit('dossier-opened', { clientId: client, openedOn: '2026-11-05', ...granted });
  await site.system.advance('PT1M');
  const person = { name: 'Enigma Gezinslid', tie: 'spouse', birthDate: '1992', staysIn: 'turkey', beginsAt: 'started-here' };
  return { client, member: await submit('dossier-member-added', { clientId: client, ...person }) };
};

const tell = (month: string, { client, member }: Awaited<ReturnType<typeof aDossier>>) =>
  submit('monthly-update', {
    clientId: client,
    month,
    members: [{ memberId: member, state: 'intake', change: 'no-change', next: 'none' }],
  });

const outOfOrderUntil = async (until: string): Promise<void> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await site.system.token('team-leader')}` };
  const body = JSON.stringify({ part: 'scheduler', until });
  const { ok } = await fetch(`${site.system.url}/_local/outage`, { method: 'POST', headers, body });
  expect(ok).toBe(true);
};

/** Signs in anew, since nobody stays signed in for the days that pass between two looks. */
const roundsPage = async (): Promise<Page> => {
  const page = await (await site.aPhone()).newPage();
  await site.signIn(page, 'team-leader');
  await page.goto(`${site.system.url}/rounds`);
  return page;
};

/** What each dossier of the month says, in the order of the page. */
const dossiersOn = async (page: Page): Promise<string[]> => {
  const entries = await page.locator('section > ul > li').all();
  const told = await Promise.all(entries.map((entry) => entry.locator('a, div').allTextContents()));
  return told.map((parts) => parts.join(', '));
};

describe('the monthly rounds, on a phone without JavaScript', () => {
  it('lead from who has not told yet to the gaps of a month, and say when nobody was asked', async () => {
    let page = await roundsPage();
    await page.getByText('Er is nog geen ronde geweest.').waitFor();

    const silent = await aDossier('Voorbeeld Stil');
    const telling = await aDossier('Voorbeeld Verteller');
    const leaving = await aDossier('Voorbeeld Vertrekker');
    await to('2026-12-01');
    page = await roundsPage();
    await page.getByRole('heading', { name: 'december 2026' }).waitFor();
    await page.getByText('3 gevraagd = 3 wachten').waitFor();

    await tell('2026-12', telling);
    await to('2026-12-06');
    await submit('dossier-closed', { clientId: leaving.client, closedOn: '2026-12-06', reason: 'withdrawn' });
    page = await roundsPage();
    await page.getByText('3 gevraagd = 1 ingestuurd + 1 wacht + 1 dossier gesloten').waitFor();
    expect(await dossiersOn(page)).toEqual([
      'Voorbeeld Stil, te laat, gevraagd op 01-12-2026',
      'Voorbeeld Vertrekker, dossier gesloten, gevraagd op 01-12-2026',
      'Voorbeeld Verteller, ingestuurd, gevraagd op 01-12-2026',
    ]);

    await outOfOrderUntil('2027-02-03T00:00:00Z');
    await to('2027-02-02');
    page = await roundsPage();
    const notBegun = page.getByText('De ronde van februari 2027 is nog niet begonnen');
    await notBegun.waitFor();
    await to('2027-02-04');
    page = await roundsPage();
    await page.getByRole('heading', { name: 'februari 2027' }).waitFor();
    await page.getByText('Deze ronde begon 2 dagen te laat.').waitFor();
    await page.getByText('Alle maanden').click();
    const months = page.locator('details li');
    expect(await months.filter({ hasText: 'januari 2027' }).textContent()).toMatch(/geen ronde: er is niets gevraagd$/);
    expect(await months.filter({ hasText: 'januari 2027' }).getByRole('link').count()).toBe(0);

    await months.getByRole('link', { name: 'december 2026' }).click();
    await page.getByText('3 gevraagd = 1 ingestuurd + 1 gat + 1 dossier gesloten').first().waitFor();
    expect((await dossiersOn(page))[0]).toBe('Voorbeeld Stil, gat: niet verteld, gevraagd op 01-12-2026');
    await page.getByRole('link', { name: 'Voorbeeld Stil' }).click();
    await page.getByRole('heading', { name: 'Voorbeeld Stil' }).waitFor();
    expect(page.url()).toBe(`${site.system.url}/clients/${silent.client}`);

    // And back: whoever leads finds the dossier in the month that runs.
    await page.getByRole('link', { name: 'Is deze maand verteld hoe het dossier ervoor staat?' }).click();
    await page.getByRole('heading', { name: 'februari 2027' }).waitFor();
    expect(await page.locator(`:target`).getByRole('link').textContent()).toBe('Voorbeeld Stil');
    await page.goto(`${site.system.url}/clients/${leaving.client}`);
    await page.getByRole('heading', { name: 'Voorbeeld Vertrekker' }).waitFor();
    expect(await page.getByRole('link', { name: 'Is deze maand verteld' }).count()).toBe(0);
    await page.context().close();
  }, 120_000);

  it.each([
    ['the month that runs', '/rounds'],
    ['a month that is counted', '/rounds?month=2026-12'],
    ['a month without a round', '/rounds?month=2027-01'],
    ['English', '/rounds?lang=en'],
  ])(
    '%s meets WCAG 2.2 AA as far as a machine can tell, fits a phone and a large letter, and weighs little',
    async (_, path) => {
      const context = await site.browser.newContext({ viewport: { width: 360, height: 640 } });
      const page = await context.newPage();
      await site.signIn(page, 'team-leader');

      expect(await faultsIn(context, site.system.url, [path])).toEqual({});
      await context.close();
    },
    60_000,
  );

  it('are nothing for a volunteer', async () => {
    const context = await site.aPhone();
    const page = await context.newPage();
    await site.signIn(page, 'volunteer-legal');

    expect(await page.getByRole('link', { name: 'Maandronde gezinshereniging' }).count()).toBe(0);
    const answer = await page.goto(`${site.system.url}/rounds`);
    expect(answer?.status()).toBe(403);
    const { client } = await aDossier('Voorbeeld Eigen', { legalVolunteer: personaNamed('volunteer-legal')?.sub });
    await page.goto(`${site.system.url}/clients/${client}`);
    await page.getByRole('heading', { name: 'Voorbeeld Eigen' }).waitFor();
    expect(await page.getByRole('link', { name: 'Is deze maand verteld' }).count()).toBe(0);
    await context.close();
  });
});
