/** The week of a volunteer, the line of a trajectory and the sheet for a home visit in a real browser, at the width of a phone and on paper. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type Life, openLife } from '../support/life.ts';
import { faultsIn } from './checks.ts';
import { aClient, aFile, anId, aTask, fakes, guide, tasksInMemory } from './fakes.ts';
import { given } from './visitor.ts';

const phone = { width: 360, height: 740 };
let life: Life;
let browser: Browser;
let volunteer: BrowserContext;
let leader: BrowserContext;
let newcomer = '';

const signedIn = async (persona: string): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  await page.goto(`${life.url}/`);
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.locator(`[value="${persona}"]`).click();
  await page.getByRole('heading', { level: 1, name: /^Dag / }).waitFor();
  await page.close();
  return context;
};

const slot = (kind: string, weekday: string, from: string, till: string) => ({ kind, weekday, from, till });

beforeAll(async () => {
  life = await openLife('2026-11-02');
  newcomer = await life.client({
    nameOnCard: 'Enigma Nieuw',
    birthDate: '1987-06-05',
    settledOn: '2026-11-02',
    phoneNumber: '06 12345678',
  });
  await life.submit('guidance-started', { clientId: newcomer, startedOn: '2026-11-02', variant: 'azc' });
  // Half a year before its end one can apply: Thursday 26 November.
  await life.holds(newcomer, 'asylum-temporary', '2027-05-26');
  await life.to('2026-11-05');
  const second = await life.client({ nameOnCard: 'Enigma Tweede', settledOn: '2026-11-05' });
  await life.submit('guidance-started', { clientId: second, startedOn: '2026-11-05', variant: 'azc' });
  await life.submit('schedule-set', {
    validFrom: '2026-11-05',
    slots: [
      slot('walk-in', 'monday', '10:00', '12:00'),
      slot('walk-in', 'monday', '13:00', '15:00'),
      slot('legal', 'thursday', '09:30', '12:00'),
    ],
  });
  await life.submit('pvt-notified', { clientId: newcomer, notifiedOn: '2026-11-05' });
  const planned = { gathering: 'first', round: 1, day: '2026-11-27', time: '10:00', language: 'ar', places: 15 };
  const sessionId = await life.submit('pvt-session-planned', planned);
  await life.submit('pvt-invited', { clientId: newcomer, session: 'first', sessionId, invitedOn: '2026-11-05' });
  await life.to('2026-11-25');
  browser = await openBrowser();
  [volunteer, leader] = [await signedIn('volunteer-guidance'), await signedIn('team-leader')];
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await life?.close();
});

/** What stands under a heading, up to the next one. */
const under = (page: Page, heading: string): Promise<string> =>
  page.evaluate(
    `(() => { const all = [...document.querySelectorAll('main h2')]; const at = all.find((each) => each.textContent.startsWith(${JSON.stringify(heading)})); let text = ''; for (let next = at && at.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling) text += next.textContent + ' '; return text; })()`,
  );

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** All that is read on paper: closed derivations and what is for the screen are not printed, and only what is drawn counts. */
const printed = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate<string>('document.body.innerText');
  await page.emulateMedia({ media: 'screen' });
  return text;
};

describe('the week, the trajectory and the visit sheet, in a browser', () => {
  it('meet WCAG 2.2 AA as far as a machine can tell, fit 320, 768 and 1280 px, and weigh at most 15 kB', async () => {
    const ofTrajectory = [`/trajectories/${newcomer}`, `/trajectories/${newcomer}/visit`];
    expect(await faultsIn(volunteer, life.url, ['/', '/week', '/week?week=2026-W53', ...ofTrajectory])).toEqual({});
    expect(await faultsIn(leader, life.url, ['/week'])).toEqual({});
  }, 120_000);

  it('tells a volunteer what is due day by day, what is overdue on top, and why a day is that day', async () => {
    const page = await volunteer.newPage();
    await page.goto(`${life.url}/`);
    await page.getByRole('link', { name: /^Mijn week: per dag/ }).click();
    await page.getByText('Week 48: 23-11-2026 tot en met 29-11-2026').waitFor();

    expect(await under(page, 'Te laat')).toMatch(/23-11-2026 \(2 dagen geleden\).*Neem contact op: er is al een tijd niets genoteerd/);
    expect(await under(page, 'Donderdag 26-11-2026')).toMatch(/Termijn: .*Enigma Nieuw.*Neem contact op.*Enigma Tweede/);
    expect(await under(page, 'Vrijdag 27-11-2026')).toMatch(/10:00 Bijeenkomst 1.*Arabisch.*Enigma Nieuw/);
    expect(await under(page, 'Spreekuren')).toMatch(/Maandag10:00–12:00 Inloopspreekuur13:00–15:00 .*Donderdag09:30–12:00 Juridisch/);
    await page.getByText('Waarom deze datum?').first().click();
    await page.getByText('PERMIT_ASYLUM_WINDOW, versie 1', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Neem contact op, en noteer het' }).click();
    await page.getByRole('heading', { level: 1, name: 'Contact met een cliënt' }).waitFor();
    await page.close();
  }, 60_000);

  it('turns to the next week and back, and refuses what is no week', async () => {
    const page = await volunteer.newPage();
    await page.goto(`${life.url}/week`);
    await page.getByRole('link', { name: 'Volgende week' }).click();
    await page.getByText('Week 49: 30-11-2026').waitFor();
    expect(await under(page, 'Maandag 30-11-2026')).toContain('Houd het intakegesprek');
    expect(await page.getByRole('heading', { name: 'Te laat' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Deze week' }).click();
    await page.getByRole('heading', { name: 'Te laat' }).waitFor();

    expect((await page.goto(`${life.url}/week?week=2026-W60`))?.status()).toBe(400);
    await page.getByText('Noem een week zo: 2026-W48.').waitFor();
    await page.close();
  }, 60_000);

  it('print the week and the visit sheet on one A4 each, under titles that tell nothing', async () => {
    const page = await volunteer.newPage();
    for (const [path, title] of [
      ['/week', 'Mijn week - Wegwijs'],
      [`/trajectories/${newcomer}/visit`, 'Huisbezoek - Wegwijs'],
    ] as const) {
      await page.goto(`${life.url}${path}`);
      expect(await page.title()).toBe(title);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), path).toBe(1);
    }
    await page.close();
  }, 60_000);

  it('print a week in which every day is full on one A4 as well', async () => {
    const days = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'];
    const tasks = days.flatMap((day) => Array.from({ length: 8 }, (_, place) => aTask(anId(1), `${day}-${place}`, day)));
    const { go } = given(fakes([aFile(aClient(1))], tasksInMemory(tasks)), guide);
    const { html } = await go('/week');
    const style = await go(/<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '');
    const page = await volunteer.newPage();
    await page.setContent(html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${style.html}</style>`));

    expect(await page.getByText('Taak 2026-11-06-7').count()).toBe(1);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.close();
  }, 60_000);

  it('takes along to a visit what is open and what to ask, and of the person the name alone', async () => {
    const page = await volunteer.newPage();
    await page.goto(`${life.url}/trajectories/${newcomer}`);
    await page.getByRole('link', { name: 'Blad voor een huisbezoek' }).click();
    await page.getByRole('heading', { level: 1, name: 'Huisbezoek' }).waitFor();
    const sheet = await printed(page);

    for (const part of [
      'Enigma Nieuw',
      'Huurtoeslag',
      'Evaluatie: Na 3 maanden: uiterlijk 02-02-2027',
      'Wonen',
      'Aantekeningen',
      '26-11-2026',
    ])
      expect(sheet).toContain(part);
    expect(sheet).not.toMatch(/1987|06 12345678|\d{10}|Huisbezoek noteren|@/);
    await page.close();
  }, 60_000);

  it('show the line of a trajectory with its next year, who guides, and until when somebody must be in touch', async () => {
    const page = await leader.newPage();
    await page.goto(`${life.url}/trajectories/${newcomer}`);
    const text = (await page.textContent('main')) ?? '';

    expect(await page.getByRole('img').getAttribute('aria-label')).toMatch(
      /02-11-2026 tot 02-11-2028\. Gedaan: 0, Wat komt: \d+, Te laat: 2\.$/,
    );
    for (const part of ['Voorbeeld Begeleider', '23-11-2026 (2 dagen geleden)', '3 weken na het begin', 'Begin van begeleidingsjaar 2'])
      expect(text).toContain(part);
    await page.close();
  }, 60_000);
});
