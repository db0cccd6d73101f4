/** What a person does on every form. */
import type { Page } from 'playwright-core';

export const fillDay = async (page: Page, field: string, day: string): Promise<void> => {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.fill(`[name=${field}-day]`, date);
  await page.fill(`[name=${field}-month]`, month);
  await page.fill(`[name=${field}-year]`, year);
};

export const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Versturen' }).click();
