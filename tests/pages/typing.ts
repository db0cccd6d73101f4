/** What a person does on the forms. */
import type { Page } from 'playwright-core';

export const fillDay = async (page: Page, field: string, day: string): Promise<void> => {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.fill(`[name=${field}-day]`, date);
  await page.fill(`[name=${field}-month]`, month);
  await page.fill(`[name=${field}-year]`, year);
};

export const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Versturen' }).click();

/** From the page of a client. */
export const registerDocument = async (page: Page, ends: string): Promise<void> => {
  await page.getByRole('link', { name: 'Document vastleggen' }).click();
  await page.selectOption('#kind', 'asylum-temporary');
  await fillDay(page, 'rightEndsOn', ends);
  await fillDay(page, 'cardEndsOn', ends);
  await send(page);
};
