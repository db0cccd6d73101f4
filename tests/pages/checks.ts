/** What is looked at on every page in a browser. */
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { phone } from './site.ts';

/** What axe-core finds: WCAG 2.2 AA and best practices. The page must let scripts run. */
export const violationsOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const results = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
};

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** 320 CSS pixels are 640 at twice the size (WCAG 2.2, 1.4.10); twice the letter alone is 1.4.4. */
export const tooWideAt = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ ...phone, width });
    if (await isTooWide(page)) found.push(`wider than ${width}`);
  }
  await page.setViewportSize({ ...phone, width: 640 });
  for (const [name, value] of [
    ['zoom', '2'],
    ['fontSize', '200%'],
  ] as const) {
    await page.evaluate(`document.documentElement.style.${name} = '${value}'`);
    if (await isTooWide(page)) found.push(`wider than 640 with ${name} ${value}`);
    await page.evaluate(`document.documentElement.style.${name} = ''`);
  }
  await page.setViewportSize(phone);
  return found;
};

/** With all that a page needs, as it goes over the wire, headers included. */
const heaviest = 15_000;

/** What is wrong with each page, by its path, as somebody sees it who opens it for the first time and looks at everything that can be folded out. */
export const faultsIn = async (who: BrowserContext, url: string, paths: readonly string[]): Promise<Record<string, readonly string[]>> => {
  const found: Record<string, readonly string[]> = {};
  for (const path of paths) {
    const fresh = await who.browser()?.newContext({ storageState: await who.storageState(), viewport: phone });
    if (!fresh) throw new Error('somebody is signed in in a browser');
    const page = await fresh.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize));
    });
    await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
    const weight = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    const faults = [
      ...(weight === 0 || weight > heaviest ? [`weighs ${weight}`] : []),
      ...(await violationsOn(page)),
      ...(await tooWideAt(page)),
    ];
    if (faults.length > 0) found[path] = faults;
    await fresh.close();
  }
  return found;
};
