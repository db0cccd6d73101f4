/** The pages on the whole local system, in a real browser, for the tests that look at them there. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type LocalSystem, openLocalSystem } from '../../local/system.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { openBrowser } from '../support/browser.ts';
import { fillDay, send } from './typing.ts';

export const phone = { width: 320, height: 640 };

export interface Site {
  readonly system: LocalSystem;
  readonly browser: Browser;
  /** Nothing of a page runs on it: what a page does, it does as a document. */
  aPhone(): Promise<BrowserContext>;
  signIn(page: Page, persona: string): Promise<void>;
  /** Ends on the page of the client. */
  registerClient(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

export const openSite = async (): Promise<Site> => {
  const at = Temporal.Instant.from('2026-11-05T13:32:00Z');
  const system = await openLocalSystem({ port: 0, data: ':memory:', clock: 'frozen', at });
  const browser = await openBrowser();
  return {
    system,
    browser,
    aPhone: () => browser.newContext({ javaScriptEnabled: false, viewport: phone }),
    signIn: async (page, persona) => {
      await page.goto(`${system.url}/`);
      await page.getByRole('link', { name: 'Aanmelden' }).click();
      await page.locator(`[value="${persona}"]`).click();
      await page.getByRole('heading', { level: 1, name: /^Dag / }).waitFor();
    },
    registerClient: async (page, name) => {
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
    },
    close: async () => {
      await browser.close();
      await system.close();
    },
  };
};
