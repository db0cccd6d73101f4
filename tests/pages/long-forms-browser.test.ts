/** A form in parts in a real browser without JavaScript: with the keyboard alone, with rows that come and go, and with a session that ends on the way. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSite, type Site } from './site.ts';
import { fillDay, fillDemoIntake, send } from './typing.ts';

vi.mock('../../schemas/forms/ids.ts', async (load) => (await import('./demo-forms.ts')).withDemoIds(load));
vi.mock('../../schemas/forms/index.ts', async (load) => (await import('./demo-forms.ts')).withDemoForms(load));
vi.mock('../../schemas/records/index.ts', async (load) => (await import('./demo-forms.ts')).withDemoRecords(load));
vi.mock('../../functions/submissions/effects.ts', async (load) => (await import('./demo-forms.ts')).withDemoEffects(load));

process.env['LOG_LEVEL'] = 'silent';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 120_000);

afterAll(() => site?.close());

/** A volunteer on the page of a client of theirs. */
const withClient = async (name: string): Promise<{ page: Page; client: string }> => {
  const context = await site.aPhone();
  const page = await context.newPage();
  await site.signIn(page, 'team-leader');
  await site.registerClient(page, name);
  return { page, client: page.url().split('/').at(-1) ?? '' };
};

describe('a form in parts, without JavaScript', () => {
  it('is filled in, looked over, changed and sent with the keyboard alone', async () => {
    const { page, client } = await withClient('Voorbeeld Toetsenbord');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const heading = (name: string) => page.getByRole('heading', { name }).waitFor();
    const toContent = () => press('Tab', 'Enter');
    await page.goto(`${site.system.url}/forms/demo-intake?clientId=${client}`);

    await toContent();
    // Past the link with which one chooses another client.
    await press('Tab', 'Tab');
    for (const text of ['3', '11', '2026', '9.30', '45']) {
      await page.keyboard.type(text);
      await press('Tab');
    }
    await press('Space', 'Tab', 'Tab', 'Tab', 'Enter');
    await heading('Het gezin');
    await toContent();
    await press('Tab');
    await page.keyboard.type('Voorbeeld Kind');
    await press('Tab', 'Tab', 'Tab', 'Tab', 'ArrowDown', 'Tab', 'Tab');
    expect(await page.locator(':focus').textContent()).toBe('Nog een gezinslid');
    await press('Enter');
    // The new row has the focus, and its first question comes next.
    await page.locator('#household-1:focus').waitFor();
    await press('Tab');
    await page.keyboard.type('Voorbeeld Tweede');
    // Enter goes on, as the main button does, and removes nothing.
    await press('Enter');
    await page.getByRole('link', { name: 'Gezinslid 2, Gaat naar school: Kies een antwoord.' }).waitFor();
    expect(await page.inputValue('#household-0-name')).toBe('Voorbeeld Kind');
    // The summary has the focus; its link leads to the question.
    await press('Tab', 'Enter', 'ArrowDown', 'Enter');
    await heading('Afspraken');
    await toContent();
    await press('Tab');
    await page.keyboard.type('Naar school');
    await press('Enter');
    await heading('Kijk uw antwoorden na');
    await toContent();
    await press('Tab', 'Tab', 'Tab');
    expect(await page.locator(':focus').textContent()).toBe('Wijzigen: Afspraken');
    await press('Enter');
    await heading('Afspraken');
    await toContent();
    await press('Tab', 'Home');
    await page.keyboard.type('Vaker ');
    await press('Enter');
    await heading('Kijk uw antwoorden na');
    await toContent();
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');

    await heading('Ontvangstbewijs');
    const facts = await page.locator('main').textContent();
    for (const fact of ['03-11-2026', '09:30', '45', 'School', 'Voorbeeld Kind', 'Voorbeeld Tweede', 'Vaker Naar school', 'Telt als'])
      expect(facts).toContain(fact);
    await page.context().close();
  });

  it('adds and removes rows, and keeps the others as they were', async () => {
    const { page, client } = await withClient('Voorbeeld Rijen');
    await fillDemoIntake(page, site.system.url, client, { send: false });
    await page.getByRole('button', { name: 'Wijzigen: Het gezin' }).click();

    await page.getByRole('button', { name: 'Nog een gezinslid' }).click();
    await page.fill('#household-2-name', 'Voorbeeld Derde');
    await page.check('[name=household-2-toSchool][value=no]');
    await page.getByRole('button', { name: 'Gezinslid 1 verwijderen' }).click();

    expect(await page.inputValue('#household-0-name')).toBe('Voorbeeld Tweede');
    expect(await page.inputValue('[name=household-0-birthDate-year]')).toBe('2014');
    expect(await page.inputValue('#household-1-name')).toBe('Voorbeeld Derde');
    expect(await page.locator('.row-of').count()).toBe(2);
    await page.getByRole('button', { name: 'Volgende' }).click();
    await send(page);
    await page.getByRole('heading', { name: 'Ontvangstbewijs' }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Voorbeeld Kind');
    await page.context().close();
  });

  it('goes on where it was when the session ends on the way, and a talk that was opened can be chosen afterwards', async () => {
    const { page, client } = await withClient('Voorbeeld Onderweg');
    await fillDemoIntake(page, site.system.url, client, { send: false });
    await page.context().clearCookies({ name: 'session' });
    await send(page);
    await page.getByRole('heading', { name: 'U bent niet meer aangemeld' }).waitFor();
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: 'Meld u aan' }).click()]);
    await tab.locator('[value="team-leader"]').click();
    await tab.getByRole('heading', { level: 1, name: /^Dag / }).waitFor();
    await send(page);
    await page.getByRole('heading', { name: 'Ontvangstbewijs' }).waitFor();

    await page.goto(`${site.system.url}/forms/demo-follow-up`);
    await page.selectOption('#clientId', client);
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.selectOption('#talk', { label: 'Voorbeeldgesprek, Naar school: Loopt sinds 03-11-2026' });
    await fillDay(page, 'talkedOn', '2026-11-04');
    await send(page);

    await page.getByText('Voorbeeldgesprek, Naar school: Loopt sinds 03-11-2026').waitFor();
    await page.context().close();
  });
});
