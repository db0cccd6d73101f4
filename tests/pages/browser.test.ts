/** The pages in a real browser with JavaScript switched off, on the whole local system: the way of a form, what it weighs, and who can use it. */
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalSystem, openLocalSystem } from '../../local/system.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { openBrowser } from '../support/browser.ts';
import { fillDay, registerDocument, send } from './typing.ts';

process.env['LOG_LEVEL'] = 'silent';

const phone = { width: 320, height: 640 };
let system: LocalSystem;
let browser: Browser;

beforeAll(async () => {
  system = await openLocalSystem({ port: 0, data: ':memory:', clock: 'frozen', at: Temporal.Instant.from('2026-11-05T13:32:00Z') });
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
});

/** Nothing of this page runs: what it does, it does as a document. */
const aPhone = (): Promise<BrowserContext> => browser.newContext({ javaScriptEnabled: false, viewport: phone });

const signIn = async (page: Page, persona: string): Promise<void> => {
  await page.goto(`${system.url}/`);
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.locator(`[value="${persona}"]`).click();
  await page.getByRole('heading', { level: 1, name: /^Dag / }).waitFor();
};

const registerClient = async (page: Page, name: string): Promise<void> => {
  await page.goto(`${system.url}/forms/client-registration`);
  await page.fill('#nameOnCard', name);
  await page.fill('[name=birthDate-year]', '1990');
  for (const choice of ['sex=female', 'inflow=azc', 'readsLanguage=ar', 'interpreterNeeded=yes', 'safeToContact=yes']) {
    const [field, value] = choice.split('=');
    await page.check(`[name=${field}][value=${value}]`);
  }
  await fillDay(page, 'settledOn', '2025-03-01');
  await page.selectOption('#speaksLanguage', 'ar');
  await send(page);
  await page.getByRole('link', { name: 'Naar de cliënt' }).click();
};

describe('without JavaScript, on a phone', () => {
  it('leads from signing in to a client whose permit is watched, and to the decision on its renewal', async () => {
    const context = await aPhone();
    const page = await context.newPage();
    await signIn(page, 'volunteer-legal');

    await registerClient(page, 'Voorbeeld Huisbezoek');
    await registerDocument(page, '2027-04-10');
    await page.getByText('10-04-2027').first().waitFor();
    // Until the workflow has sent what is late, that stands first among what is to come, and the rest is folded away.
    await system.quiet();
    await page.getByRole('link', { name: 'Naar de cliënt' }).click();
    await page.getByText('Herinnering: Dringend: nog niets ingediend').first().waitFor();
    await page.getByRole('link', { name: 'Verlenging ingediend' }).first().click();
    await page.getByText('Voorbeeld Huisbezoek').waitFor();
    await page.check('[value=asylum-extension]');
    await fillDay(page, 'sentOn', '2026-11-03');
    await page.check('[value=online]');
    await send(page);
    await page.getByRole('link', { name: 'Naar de cliënt' }).click();
    await page.getByText('verstuurd op 03-11-2026').waitFor();
    await page.getByRole('link', { name: 'Beslissing ontvangen' }).click();
    await page.locator('[value=asylum-extension]:checked').waitFor();

    await page.check('[value=granted]');
    await fillDay(page, 'decidedOn', '2026-11-04');
    await fillDay(page, 'decisionReceivedOn', '2026-11-05');
    await page.selectOption('#kind', 'asylum-temporary');
    await fillDay(page, 'rightEndsOn', '2030-04-10');
    await fillDay(page, 'cardEndsOn', '2030-04-10');
    await send(page);
    await page.getByRole('link', { name: 'Naar de cliënt' }).click();
    await page.getByText('10-04-2030 (over 3 jaar)').first().waitFor();
    await context.close();
  });

  it('shows what does not fit above the form, with a link that goes there, and loses nothing', async () => {
    const context = await aPhone();
    const page = await context.newPage();
    await signIn(page, 'volunteer-guidance');
    await page.goto(`${system.url}/forms/client-registration`);
    await page.fill('#nameOnCard', 'Voorbeeld Half');
    await fillDay(page, 'settledOn', '2026-02-30');
    await send(page);

    await page.getByRole('heading', { name: 'Controleer het formulier' }).waitFor();
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await page.inputValue('#nameOnCard')).toBe('Voorbeeld Half');
    expect(await page.inputValue('[name=settledOn-day]')).toBe('30');
    await page.getByRole('link', { name: /^Woont hier sinds: Vul een bestaande dag/ }).click();
    expect(page.url()).toMatch(/#settledOn$/);
    await page.keyboard.type('1');
    expect(await page.inputValue('[name=settledOn-day]')).toBe('130');
    await context.close();
  });

  it('can be filled in and sent with the keyboard alone, in the order in which it is read', async () => {
    const context = await aPhone();
    const page = await context.newPage();
    await signIn(page, 'volunteer-guidance');
    await page.goto(`${system.url}/forms/client-registration`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    const press = async (...keys: string[]) => {
      for (const key of keys) await (key.length === 1 || /^[A-Z][a-z]/.test(key) ? page.keyboard.press(key) : page.keyboard.type(key));
    };

    await press('Tab');
    await page.keyboard.type('Voorbeeld Toetsen');
    await press('Tab', 'Tab', 'Tab');
    await page.keyboard.type('1984');
    await press('Tab', 'Space', 'Tab', 'Tab', 'Space', 'Tab');
    await page.keyboard.type('1');
    await press('Tab');
    await page.keyboard.type('3');
    await press('Tab');
    await page.keyboard.type('2025');
    await press('Tab', 'Space', 'Tab');
    await page.keyboard.type('Tig');
    await press('Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');

    await page.getByRole('heading', { name: 'Ontvangstbewijs' }).waitFor();
    const facts = await page.locator('dl').textContent();
    for (const fact of ['Voorbeeld Toetsen', '1984', 'Man', 'Uit een AZC', '01-03-2025', 'Tigrinya', 'Ja']) expect(facts).toContain(fact);
    await context.close();
  });

  it('asks anew who is there once the session has run out, and then goes on', async () => {
    const context = await aPhone();
    const page = await context.newPage();
    await signIn(page, 'volunteer-guidance');
    await page.goto(`${system.url}/forms/client-registration`);
    await page.fill('#nameOnCard', 'Voorbeeld Verlopen');
    await context.clearCookies({ name: 'session' });
    await send(page);
    await page.getByRole('heading', { name: 'U bent niet meer aangemeld' }).waitFor();

    const [tab] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Meld u aan' }).click()]);
    await tab.locator('[value="volunteer-guidance"]').click();
    await tab.getByRole('heading', { level: 1, name: /^Dag / }).waitFor();
    await send(page);

    await page.getByRole('heading', { name: 'Controleer het formulier' }).waitFor();
    expect(await page.inputValue('#nameOnCard')).toBe('Voorbeeld Verlopen');
    await context.close();
  });

  it('shows where a deadline comes from, and gives a calendar address that works until it is revoked', async () => {
    const context = await aPhone();
    const page = await context.newPage();
    await signIn(page, 'volunteer-legal');
    await registerClient(page, 'Voorbeeld Termijn');
    await registerDocument(page, '2027-01-10');

    await page.getByRole('link', { name: 'Termijnen' }).click();
    const deadline = page.getByRole('listitem').filter({ hasText: 'Voorbeeld Termijn' }).filter({ hasText: '09-01-2027' });
    await deadline.getByText('Waarom deze datum?').click();
    await deadline.getByText('Regel PERMIT_RECEIVED_BY, versie 1').waitFor();
    await page.getByRole('link', { name: 'Termijnen in uw eigen agenda' }).click();
    await page.getByRole('button', { name: 'Agenda-adres maken' }).click();
    const address = (await page.locator('code').textContent()) ?? '';
    const feed = await fetch(address);
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const text = await feed.text();
    expect(text).toContain('DTSTART;VALUE=DATE:20270109');
    expect(text).not.toContain('Voorbeeld');

    await page.getByRole('button', { name: 'Adres intrekken' }).click();
    await page.getByText('U hebt nog geen agenda-adres.').waitFor();
    expect((await fetch(address)).status).toBe(404);
    await context.close();
  });

  it('lets one sign out', async () => {
    const context = await aPhone();
    const page = await context.newPage();
    await signIn(page, 'volunteer-guidance');

    await page.getByRole('button', { name: 'Afmelden' }).click();

    await page.getByRole('link', { name: 'Aanmelden' }).waitFor();
    await context.close();
  });
});

describe('every page', () => {
  /** All pages, in every state that has a look of its own. */
  const everyPage = async (page: Page): Promise<Record<string, () => Promise<unknown>>> => {
    await signIn(page, 'team-leader');
    await registerClient(page, 'Voorbeeld Pagina');
    const client = page.url();
    await registerDocument(page, '2027-01-10');
    const receipt = page.url();
    await system.quiet();
    const to = (path: string) => () => page.goto(path.startsWith('http') ? path : `${system.url}${path}`);
    const id = client.split('/').at(-1);
    return {
      home: to('/'),
      clients: to('/clients'),
      client: to(client),
      receipt: to(receipt),
      deadlines: to('/deadlines'),
      'deadlines with every derivation open, in English': async () => {
        await to('/deadlines?lang=en&until=2028-11-05')();
        for (const summary of await page.locator('summary').all()) await summary.click();
      },
      'no deadlines, in Dutch': to('/deadlines?lang=nl&until=2014-01-01'),
      'no calendar': to('/calendar'),
      'calendar made': async () => {
        await to('/calendar')();
        await page.getByRole('button', { name: 'Agenda-adres maken' }).click();
      },
      calendar: to('/calendar'),
      'nightly check that never ran': to('/reconciliations'),
      forms: to('/forms'),
      registration: to('/forms/client-registration'),
      'registration in English': to('/forms/client-registration?lang=en'),
      'registration in Dutch': to('/forms/client-registration?lang=nl'),
      'document, client chosen': to(`/forms/residence-document-registered?clientId=${id}`),
      'renewal sent': to('/forms/renewal-sent'),
      'renewal decided': to('/forms/renewal-decided'),
      'objection filed': to('/forms/objection-filed'),
      refused: async () => {
        await to('/forms/renewal-decided')();
        await page.locator('main button').click();
      },
      'not found': to('/nowhere'),
      'session ended': async () => {
        await to('/forms/renewal-decided')();
        await page.context().clearCookies({ name: 'session' });
        await page.locator('main button').click();
      },
      welcome: to('/'),
      'sign-in failed': to('/signed-in'),
      'nightly check with a gap and something stuck, all open': async () => {
        const local = (path: string, body: unknown) =>
          fetch(`${system.url}/_local/${path}`, { method: 'POST', body: JSON.stringify(body) }).then((answer) => answer.json());
        await local('clock', { to: '2026-11-07T12:00:00Z' });
        await local('outage', { part: 'workflows', until: '2026-11-11T12:00:00Z' });
        await local('clock', { to: '2026-11-11T12:30:00Z' });
        await local('outage', { part: 'scheduler', until: '2026-11-14T12:00:00Z' });
        await local('clock', { to: '2026-11-15T13:00:00Z' });
        await page.context().clearCookies();
        await signIn(page, 'team-leader');
        await page.getByRole('link', { name: 'Nachtcontrole' }).click();
        await page.getByText('11-11-2026 t/m 13-11-2026 (de nachtcontrole liep niet)').waitFor();
        await page.getByText('10-11-2026 (klopt niet)').waitFor();
        for (const summary of await page.locator('main summary').all()) await summary.click();
        await page.getByText('opnieuw starten lukte niet').first().waitFor();
      },
    };
  };

  it('meets WCAG 2.2 AA as far as a machine can tell, and fits 320, 768 and 1280 px', async () => {
    // The checker is a script, so here they may run; the pages bring none, and their policy lets none in.
    const context = await browser.newContext({ viewport: phone });
    const page = await context.newPage();
    const found: Record<string, unknown> = {};
    for (const [name, open] of Object.entries(await everyPage(page))) {
      await open();
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const results = await (globalThis as unknown as { axe: typeof axe }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      const widths: string[] = [];
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ ...phone, width });
        const isWider = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
        if (isWider) widths.push(`wider than ${width}`);
      }
      await page.setViewportSize(phone);
      if (violations.length + widths.length > 0) found[name] = [...violations, ...widths];
      expect(await page.locator('script, [style], style').count()).toBe(0);
    }
    expect(found).toEqual({});
    await context.close();
  }, 120_000);

  it('weighs at most 15 kB with all that it needs, as it goes over the wire', async () => {
    const context = await aPhone();
    const page = await context.newPage();
    await signIn(page, 'team-leader');
    const weights: Record<string, number> = {};
    for (const form of ['client-registration', 'residence-document-registered', 'renewal-sent', 'renewal-decided', 'objection-filed']) {
      const fresh = await browser.newContext({ javaScriptEnabled: false, storageState: await context.storageState() });
      const visit = await fresh.newPage();
      const sizes: Promise<number>[] = [];
      visit.on('requestfinished', (request) => {
        sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize));
      });
      await visit.goto(`${system.url}/forms/${form}`, { waitUntil: 'networkidle' });
      weights[form] = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      await fresh.close();
    }
    console.log('bytes over the wire, headers and style included:', weights);
    for (const weight of Object.values(weights)) expect(weight).toBeLessThanOrEqual(15_000);
    await context.close();
  });
});
