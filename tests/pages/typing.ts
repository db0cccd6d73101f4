/** What a person does on the forms. */
import type { Page } from 'playwright-core';

export const fillDay = async (page: Page, field: string, day: string): Promise<void> => {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.fill(`[name=${field}-day]`, date);
  await page.fill(`[name=${field}-month]`, month);
  await page.fill(`[name=${field}-year]`, year);
};

export const send = async (page: Page): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Versturen' }).click()]);
};

/** The main button of a form, whatever it says: on to the next part, or sent. */
export const goOn = async (page: Page): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), page.locator('main form .actions button').first().click()]);
};

/** Longer than any form is. */
const mostParts = 9;

/** Fills in a form, in parts or in one, until it is sent. Answers by the names of their inputs; what a page does not ask waits for a later one. */
export const fillAndSend = async (page: Page, answers: Readonly<Record<string, string>>): Promise<void> => {
  for (let part = 0; part < mostParts; part += 1) {
    for (const [name, value] of Object.entries(answers)) await fillInput(page, name, value);
    await goOn(page);
    if (/\/submissions\/[\da-f-]{36}$/.test(page.url())) return;
  }
  throw new Error(`the form was not sent: ${await page.locator('main').textContent()}`);
};

const fillInput = async (page: Page, name: string, value: string): Promise<void> => {
  const inputs = page.locator(`main form [name="${name}"]:not([type=hidden])`);
  if ((await inputs.count()) === 0) return;
  if ((await page.locator(`main form select[name="${name}"]`).count()) > 0) await inputs.selectOption(value);
  else if ((await inputs.first().getAttribute('type')) === 'radio') await page.check(`main form [name="${name}"][value="${value}"]`);
  else await inputs.fill(value);
};

/** From the page of a client. */
export const registerDocument = async (page: Page, ends: string): Promise<void> => {
  await page.getByRole('link', { name: 'Document vastleggen' }).click();
  await page.selectOption('#kind', 'asylum-temporary');
  await fillDay(page, 'rightEndsOn', ends);
  await fillDay(page, 'cardEndsOn', ends);
  await send(page);
};

/** The demo form in parts, from its beginning to the receipt, or to the page on which all is looked over. */
export const fillDemoIntake = async (page: Page, url: string, client: string, { send: sends = true } = {}): Promise<void> => {
  const next = () => page.getByRole('button', { name: 'Volgende' }).click();
  await page.goto(`${url}/forms/demo-intake?clientId=${client}`);
  await fillDay(page, 'talkedOn', '2026-11-03');
  await page.fill('#startedAt', '9.30');
  await page.fill('#minutes', '45');
  await page.check('[value=school]');
  await page.check('[value=health]');
  await next();
  await page.fill('#household-0-name', 'Voorbeeld Kind');
  await page.check('[name=household-0-toSchool][value=yes]');
  await page.check('[name=household-0-school][value=primary]');
  await page.getByRole('button', { name: 'Nog een gezinslid' }).click();
  await page.fill('#household-1-name', 'Voorbeeld Tweede');
  await page.fill('[name=household-1-birthDate-year]', '2014');
  await page.check('[name=household-1-toSchool][value=no]');
  await next();
  await page.fill('#goal', 'Naar school');
  await page.fill('#note', 'Eerste regel\nTweede regel');
  await next();
  await page.getByRole('heading', { name: 'Kijk uw antwoorden na' }).waitFor();
  if (sends) await send(page);
};
