/** The pages on the whole local system, in a real browser, for the tests that look at them there. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type LocalSystem, openLocalSystem } from '../../local/system.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { openBrowser } from '../support/browser.ts';
import { fillAndSend } from './typing.ts';

export const phone = { width: 320, height: 640 };

/** What is required of a registration, as it is typed. */
const aRegistration = {
  'birthDate-year': '1990',
  sex: 'female',
  inflow: 'azc',
  'settledOn-day': '1',
  'settledOn-month': '3',
  'settledOn-year': '2025',
  readsLanguage: 'ar',
  speaksLanguage: 'ar',
  interpreterNeeded: 'yes',
  safeToContact: 'yes',
};

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
      await fillAndSend(page, { ...aRegistration, nameOnCard: name });
      await page.getByRole('link', { name: 'Naar de cliënt' }).click();
    },
    close: async () => {
      await browser.close();
      await system.close();
    },
  };
};
