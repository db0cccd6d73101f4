/** The pages in a real browser with JavaScript switched off, on the whole local system: the way of a form, with a thumb and with the keyboard alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.ts';
import { fillDay, goOn, registerDocument, send } from './typing.ts';

process.env['LOG_LEVEL'] = 'silent';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 120_000);

afterAll(() => site?.close());

describe('without JavaScript, on a phone', () => {
  it('leads from signing in to a client whose permit is watched, and to the decision on its renewal', async () => {
    const context = await site.aPhone();
    const page = await context.newPage();
    await site.signIn(page, 'volunteer-legal');

    await site.registerClient(page, 'Voorbeeld Huisbezoek');
    await registerDocument(page, '2027-04-10');
    await page.getByText('10-04-2027').first().waitFor();
    // Until the workflow has sent what is late, that stands first among what is to come, and the rest is folded away.
    await site.system.quiet();
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
    const context = await site.aPhone();
    const page = await context.newPage();
    await site.signIn(page, 'volunteer-guidance');
    await page.goto(`${site.system.url}/forms/client-registration`);
    await page.fill('#nameOnCard', 'Voorbeeld Half');
    await fillDay(page, 'settledOn', '2026-02-30');
    await goOn(page);

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
    const context = await site.aPhone();
    const page = await context.newPage();
    await site.signIn(page, 'volunteer-guidance');
    await site.registerClient(page, 'Voorbeeld Toetsen');
    await page.goto(`${site.system.url}/forms/residence-document-registered?clientId=${page.url().split('/').at(-1)}`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };

    // Past the link with which one chooses another client.
    await press('Tab', 'Tab');
    await page.keyboard.type('Asi');
    await press('Tab', 'Space', 'Tab');
    const typeDay = async () => {
      for (const part of ['10', '4', '2027']) {
        await page.keyboard.type(part);
        await press('Tab');
      }
    };
    await typeDay();
    // The date of issue stays open.
    await press('Tab', 'Tab', 'Tab');
    await typeDay();
    await page.keyboard.type('VOORBEELD1');
    await press('Tab', 'Enter');

    await page.getByRole('heading', { name: 'Ontvangstbewijs' }).waitFor();
    const facts = await page.locator('dl').textContent();
    for (const fact of ['Voorbeeld Toetsen', 'Asiel bepaalde tijd', '10-04-2027', 'VOORBEELD1']) expect(facts).toContain(fact);
    await context.close();
  });

  it('asks anew who is there once the session has run out, and then goes on', async () => {
    const context = await site.aPhone();
    const page = await context.newPage();
    await site.signIn(page, 'volunteer-guidance');
    await page.goto(`${site.system.url}/forms/client-registration`);
    await page.fill('#nameOnCard', 'Voorbeeld Verlopen');
    await context.clearCookies({ name: 'session' });
    await goOn(page);
    await page.getByRole('heading', { name: 'U bent niet meer aangemeld' }).waitFor();

    const [tab] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Meld u aan' }).click()]);
    await tab.locator('[value="volunteer-guidance"]').click();
    await tab.getByRole('heading', { level: 1, name: /^Dag / }).waitFor();
    await goOn(page);

    await page.getByRole('heading', { name: 'Controleer het formulier' }).waitFor();
    expect(await page.inputValue('#nameOnCard')).toBe('Voorbeeld Verlopen');
    await context.close();
  });

  it('shows where a deadline comes from, and gives a calendar address that works until it is revoked', async () => {
    const context = await site.aPhone();
    const page = await context.newPage();
    await site.signIn(page, 'volunteer-legal');
    await site.registerClient(page, 'Voorbeeld Termijn');
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
    const context = await site.aPhone();
    const page = await context.newPage();
    await site.signIn(page, 'volunteer-guidance');

    await page.getByRole('button', { name: 'Afmelden' }).click();

    await page.getByRole('link', { name: 'Aanmelden' }).waitFor();
    await context.close();
  });
});
