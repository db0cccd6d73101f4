/** The report of the example year in a real browser: on a phone, for a screen reader, and on paper. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsInMemory } from '../../functions/reports/facts-in-memory.ts';
import { replayExample } from '../../local/replay-example.ts';
import { stylesheet } from '../../web/style.ts';
import { openBrowser } from '../support/browser.ts';
import { tooWideAt, violationsOn } from './checks.ts';
import { fakes, leader, municipality } from './fakes.ts';
import { given, hiddenInputs } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

const addresses = [
  '/reports/annual/2017?branch=maassluis',
  '/reports/annual/2017?branch=maassluis&half=1',
  '/reports/annual/2017/M13?branch=maassluis',
  '/reports/annual/2017/M02?branch=maassluis&lang=en',
  '/reports/annual/2017/M13?branch=maassluis&from=2016-07-01&till=2017-06-30',
  '/reports/annual/2017/trends?branch=maassluis',
];

/** Over the wire, style included (design: at most 100 kB; every other page has 15 kB). */
const heaviest = 15_000;

/** Within the margins of `@page`, in CSS pixels: 96 to an inch of 25.4 mm. */
const pixels = (millimetres: number) => (millimetres / 25.4) * 96;
const paper = { width: Math.floor(pixels(210 - 36)), height: Math.floor(pixels(297 - 36)) };

let browser: Browser;
let facts: ReturnType<typeof factsInMemory>;

beforeAll(async () => {
  browser = await openBrowser();
  facts = factsInMemory((await replayExample('maassluis-2017', '2026-11-25')).submissions);
}, 120_000);
afterAll(() => browser?.close());

const htmlOf = async (address: string, person: { id: string } = leader) => (await given(fakes([], { facts }), person).go(address)).html;

const show = async (html: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.setContent(html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${stylesheet}</style>`));
  return page;
};

describe('the report in a browser', () => {
  it.each(addresses)(
    'is without a fault that axe finds, fits every screen and is light: %s',
    async (address) => {
      for (const person of /half|from|trends/.test(address) ? [leader] : [leader, municipality]) {
        const html = await htmlOf(address, person);
        const page = await show(html);

        expect(await violationsOn(page)).toEqual([]);
        expect(await tooWideAt(page)).toEqual([]);
        expect(gzipSync(html).length + gzipSync(stylesheet).length).toBeLessThanOrEqual(heaviest);
        await page.close();
      }
    },
    60_000,
  );

  it('shows what was sent without a fault that axe finds, on every screen, to the team leader and the municipality', async () => {
    const reportSigner = {
      sign: async (claims: object) => `header.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`,
    };
    const needs = fakes([], { facts, reportSigner });
    const address = '/reports/annual/2017/sent?branch=maassluis';
    const visitor = given(needs, leader);
    const sent = await visitor.go(address, { method: 'POST', form: hiddenInputs((await visitor.go(address)).html) });
    expect(sent.status).toBe(303);

    for (const person of [leader, municipality]) {
      const { html } = await given(needs, person).go(address);
      expect(html).toContain('Verstuurd op');
      const page = await show(html);
      expect(await violationsOn(page)).toEqual([]);
      expect(await tooWideAt(page)).toEqual([]);
      await page.close();
    }
  }, 60_000);

  it.each([
    [addresses[0] ?? '', 6],
    ['/reports/annual/2017/trends?branch=maassluis', 8],
  ])('prints on A4: no drawing is cut, and none is wider or higher than a page: %s', async (address, most) => {
    const page = await show(await htmlOf(address));
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });

    const drawings = await page.locator('figure').evaluateAll((all: HTMLElement[]) =>
      all.map((each) => {
        const { left, right, height } = each.getBoundingClientRect();
        return { left, right, height, breaks: getComputedStyle(each).breakInside };
      }),
    );
    expect(drawings.length).toBeGreaterThanOrEqual(most);
    for (const { left, right, height, breaks } of drawings) {
      expect(breaks).toBe('avoid');
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(paper.width);
      expect(height).toBeLessThan(paper.height / 2);
    }
    expect(
      await page.locator('nav, .how').evaluateAll((all: HTMLElement[]) => all.filter(({ offsetHeight }) => offsetHeight > 0).length),
    ).toBe(0);
  });

  it('draws each value as high as it is, and the line where the counting changed', async () => {
    const page = await show(await htmlOf(addresses[0] ?? ''));

    const heights = await page
      .locator('figure', { hasText: 'Gehuisveste statushouders' })
      .locator('rect')
      .evaluateAll((all) => all.map((each) => Number(each.getAttribute('height'))));
    const [none = -1, most = 0, now = 0] = heights;
    expect(none).toBe(0);
    expect(now / most).toBeCloseTo(58 / 148, 5);
    const dashed = page.locator('line[stroke-dasharray]');
    expect(await dashed.count()).toBe(1);
    expect(await page.locator('figure').filter({ has: dashed }).locator('figcaption').textContent()).toBe('Hulpvragen');
  });

  it('draws that line between the quarters and the months too, of what reads contacts and of nothing else', async () => {
    const cutsIn = async (page: Page) =>
      page.locator('section').evaluateAll((all) =>
        all.flatMap((section) => {
          const line = section.querySelector('line[stroke-dasharray]');
          const after = [...section.querySelectorAll('rect')].findIndex(
            (rect) => Number(rect.getAttribute('x')) > Number(line?.getAttribute('x1')),
          );
          return line ? [[section.querySelector('h2')?.textContent, after]] : [];
        }),
      );

    expect(await cutsIn(await show(await htmlOf('/reports/annual/2017/trends?branch=maassluis')))).toEqual([
      ['Contacten op spreekuur of infopunt', 4],
      ['Hulpvragen', 4],
      ['Doorverwijzingen', 4],
    ]);
    const months = await htmlOf('/reports/annual/2017/M13?branch=maassluis&from=2016-07-01&till=2017-06-30');
    expect(await cutsIn(await show(months))).toEqual([['Per maand', 6]]);
    expect(await cutsIn(await show(await htmlOf('/reports/annual/2018/trends?branch=maassluis')))).toEqual([]);
  });
});
