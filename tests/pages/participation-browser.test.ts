/** The pages of the participation sessions in a real browser: the waiting list, a session from invitation to attendance, and what is printed. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type Life, openLife } from '../support/life.ts';
import { faultsIn } from './checks.ts';
import { send } from './typing.ts';

const phone = { width: 360, height: 740 };
/** The part of A4 within margins of 18 mm, at 96 px to the inch. */
const paper = { width: Math.round(((210 - 36) / 25.4) * 96), height: Math.round(((297 - 36) / 25.4) * 96) };

let life: Life;
let browser: Browser;
let signedIn: BrowserContext;
const session = { planned: '', small: '', held: '', ceremony: '' };
const people: string[] = [];

const aSession = (gathering: string, day: string, changes: Record<string, unknown> = {}) => ({
  ...{ gathering, round: 1, day, time: '13:30', language: 'ar', places: 15, where: 'Voorbeeldhuis, Voorbeeldstraat 1' },
  ...changes,
});
const plan = (...given: Parameters<typeof aSession>) => life.submit('pvt-session-planned', aSession(...given));
const invite = (clientId: string | undefined, sessionId: string) =>
  life.submit('pvt-invited', { clientId, session: 'first', sessionId, invitedOn: '2026-11-05' });

beforeAll(async () => {
  life = await openLife('2026-11-05');
  for (let place = 0; place < 26; place += 1) {
    const readsLanguage = (['ar', 'ti', 'fa', 'nl'] as const)[place % 4];
    const nameOnCard = place === 3 ? `Enigma ${'Langenaam'.repeat(6)}` : `Enigma ${String.fromCharCode(65 + place)}`;
    const safeToContact = place !== 4;
    const clientId = await life.client({ ...{ nameOnCard, readsLanguage, safeToContact }, speaksLanguage: place < 20 ? 'ar' : 'ti' });
    people.push(clientId);
    const required =
      place % 5 === 0 ? { obligedSince: '2021-12-01', firstHousingRegistration: place === 0 ? '2025-10-01' : '2025-12-25' } : {};
    await life.submit('pvt-notified', { clientId, notifiedOn: '2026-10-05', ...required });
  }
  session.planned = await plan('first', '2026-11-30');
  session.small = await plan('first', '2026-12-01');
  session.held = await plan('first', '2026-11-05');
  session.ceremony = await plan('ceremony', '2026-12-10', { language: 'nl', places: 100 });
  await life.pass('PT1M');
  for (const client of people.slice(0, 12)) await invite(client, session.planned);
  for (const client of [people[11], people[12]]) await invite(client, session.small);
  await invite(people[14], session.held);
  await life.submit('pvt-attended', {
    ...{ sessionId: session.held, session: 'first', heldOn: '2026-11-05' },
    attendance: [14, 15, 16].map((place) => ({ clientId: people[place], attended: place !== 16 })),
  });
  await life.pass('PT1M');
  await life.submit('pvt-signed', { clientId: people[14], signedOn: '2026-11-05' });
  await life.correct('pvt-session-planned', session.small, aSession('first', '2026-12-01', { places: 1 }));
  browser = await openBrowser();
  signedIn = await browser.newContext({ viewport: phone });
  const page = await signedIn.newPage();
  await page.goto(`${life.url}/`);
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.locator('[value="team-leader"]').click();
  await page.getByRole('heading', { level: 1, name: /^Dag / }).waitFor();
  await page.close();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await life?.close();
});

const opened = async (path: string): Promise<Page> => {
  const page = await signedIn.newPage();
  await page.goto(`${life.url}${path}`);
  return page;
};
const onPaper = async (path: string): Promise<Page> => {
  const page = await opened(path);
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  return page;
};
const sheetsOfPaper = async (page: Page): Promise<number> =>
  ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

describe('the participation sessions, in a browser', () => {
  it('meet WCAG 2.2 AA as far as a machine can tell, fit 320, 768 and 1280 px, and weigh at most 15 kB', async () => {
    const ofSession = (id: string, ...pages: string[]) => ['', ...pages].map((page) => `/participation/sessions/${id}${page}`);
    const paths = [
      '/participation',
      ...ofSession(session.planned, '/attendance', '/invitations'),
      ...ofSession(session.small),
      ...ofSession(session.held),
      ...ofSession(session.ceremony, '/certificates'),
      `/forms/pvt-attended?branch=maassluis&session=first&sessionId=${session.planned}`,
    ];
    expect(await faultsIn(signedIn, life.url, paths)).toEqual({});
  }, 120_000);

  it('say who waits in each language, and how many groups that makes', async () => {
    const page = await opened('/participation');
    const text = await page.locator('main').textContent();

    expect(text).toContain(
      'Arabisch: Bijeenkomst 15 cliënten wachten, 3 plaatsen vrij. 2 hebben nog geen plaats: 1 groep van ongeveer 15.',
    );
    expect(text).toContain(
      'Tigrinya: Bijeenkomst 16 cliënten wachten, 0 plaatsen vrij. 6 hebben nog geen plaats: 1 groep van ongeveer 15.',
    );
    expect(text).toContain('Tekenen uiterlijk 25-12-2026 (over 50 dagen)');
    await page.getByRole('link', { name: /^Zo’n bijeenkomst plannen ?: Tigrinya, Bijeenkomst 1$/ }).click();
    expect(await page.locator('[name=language]').inputValue()).toBe('ti');
    await page.close();
  });

  it('warn of a room that is too small', async () => {
    const page = await opened(`/participation/sessions/${session.small}`);

    await page.getByText('Er zijn 2 mensen uitgenodigd voor 1 plaats.').waitFor();
    await page.getByText('heeft ook een plaats op 30-11-2026, 13:30').waitFor();
    expect(await page.getByRole('link', { name: /^Uitnodigen/ }).count()).toBe(0);
    await page.close();
  });

  it('invite from the list, with client and session filled in', async () => {
    const page = await opened(`/participation/sessions/${session.planned}`);
    await page.getByRole('link', { name: /^Uitnodigen ?: Enigma Q$/ }).click();
    await page.getByRole('heading', { name: 'Uitgenodigd voor de participatieverklaring' }).waitFor();
    await page.getByText('Enigma Q').first().waitFor();
    await send(page);
    expect(page.url()).toMatch(/\/submissions\/[\da-f-]{36}$/);

    await page.goto(`${life.url}/participation/sessions/${session.planned}`);

    await page.getByText('13 van 15 plaatsen bezet, 2 plaatsen vrij').waitFor();
    await page.getByRole('link', { name: /^Plaats teruggeven ?: Enigma Q$/ }).waitFor();
    await page.close();
  });

  it('open the list of who came with everybody who is invited', async () => {
    const page = await opened(`/participation/sessions/${session.planned}`);
    await page.getByRole('link', { name: 'Presentielijst invullen' }).click();
    await page.getByRole('heading', { name: 'Presentielijst participatieverklaring' }).waitFor();

    const rows = page.locator('select[name^=attendance]');

    expect(await rows.count()).toBe(13);
    expect(new Set(await rows.evaluateAll((all: HTMLSelectElement[]) => all.map(({ value }) => value))).size).toBe(13);
    expect(await page.locator('[name^=attendance] [value=yes]:checked, [name^=attendance][value=yes]:checked').count()).toBe(0);
    await page.close();
  });

  it('count attending, signing and the certificate apart', async () => {
    const page = await opened(`/participation/sessions/${session.held}`);
    const facts = await page.locator('main dl').nth(1).textContent();

    expect(facts).toBe(
      'Uitgenodigd1Was hier2Kwam hier niet1Bij bijeenkomst 1 geweest2Bij bijeenkomst 2 geweest0Getekend1Staat bij DUO0Certificaat uitgereikt0',
    );
    await page.close();
  });
});

describe('what is printed for a session', () => {
  it('is a sheet on A4 with names, room for a signature and nothing more; no line is cut', async () => {
    const page = await onPaper(`/participation/sessions/${session.planned}/attendance`);

    expect(await page.title()).toBe('Presentielijst - Wegwijs');
    const rows = await page.locator('tbody tr').evaluateAll((all: HTMLElement[]) =>
      all.map((row) => ({
        cells: [...row.children].map((cell) => (cell as HTMLElement).textContent),
        right: row.getBoundingClientRect().right,
        height: row.getBoundingClientRect().height,
        breaks: getComputedStyle(row).breakInside,
      })),
    );
    expect(rows).toHaveLength(13 + 3);
    expect(rows[0]?.cells).toEqual(['1', 'Enigma A', '', '']);
    for (const { right, height, breaks } of rows) {
      expect(breaks).toBe('avoid');
      expect(right).toBeLessThanOrEqual(paper.width);
      expect(height).toBeGreaterThanOrEqual(40);
    }
    expect(await page.locator('main').textContent()).not.toMatch(/1990|@|\bV-nummer/);
    expect(
      await page.locator('header, footer').evaluateAll((all: HTMLElement[]) => all.every(({ offsetHeight }) => offsetHeight < 2)),
    ).toBe(true);
    expect(await sheetsOfPaper(page)).toBe(1);
    await page.close();
  });

  it('is a letter for each, on a page of its own, in Dutch beside their own language, and none where that is not safe', async () => {
    const page = await onPaper(`/participation/sessions/${session.planned}/invitations`);
    const letters = await page.locator('.letter').evaluateAll((all: HTMLElement[]) =>
      all.map((letter) => ({
        text: letter.textContent,
        texts: [...letter.querySelectorAll('[lang]')].map((part) => `${part.getAttribute('lang')} ${part.getAttribute('dir')}`),
      })),
    );

    expect(letters).toHaveLength(12);
    expect(letters.find(({ text }) => text.includes('Enigma A'))?.texts).toEqual(['nl ltr', 'ar rtl']);
    expect(letters.find(({ text }) => text.includes('Enigma H'))?.texts).toEqual(['nl ltr']);
    expect(letters.some(({ text }) => text.includes('Enigma E'))).toBe(false);
    expect(letters.every(({ text }) => text.includes('30-11-2026, 13:30') && text.includes('Voorbeeldstraat 1'))).toBe(true);
    expect(await sheetsOfPaper(page)).toBe(12);
    await page.close();
  });

  it('is the list of a ceremony: who signed before and who signs there', async () => {
    const page = await onPaper(`/participation/sessions/${session.ceremony}/certificates`);

    expect(await page.title()).toBe('Lijst voor de uitreiking - Wegwijs');
    expect(await page.locator('tbody tr').allInnerTexts()).toEqual(['1\tEnigma O\t05-11-2026\t']);
    await page.close();
  });
});
