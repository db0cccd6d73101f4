/** `/_local/executions`, for programs and in a real browser: what it says, how wide it is, and who can use it. */
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSystem } from '../../local/system.ts';
import { openBrowser } from '../support/browser.ts';
import { aSystem, get } from './local-system.ts';

let system: LocalSystem;
let browser: Browser;

beforeAll(async () => {
  system = await aSystem();
  await system.seed();
  await system.quiet();
  // Six months: some executions have handed over to their successors by then.
  await system.advance('P6M');
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await system?.close();
});

interface Listed {
  readonly executions: readonly {
    readonly executionArn: string;
    readonly name: string;
    readonly status: string;
    readonly startDate: number;
  }[];
  readonly nextToken?: string;
}

const path = '/_local/executions';
/** Of the machine that has more than a page of them. */
const listed = async (query = ''): Promise<Listed> =>
  (await get(system, `${path}?machine=permit-renewal${query}`)).body as unknown as Listed;

describe('the executions on the local site', () => {
  it('are listed newest first, page after page, each once', async () => {
    const first = await listed();
    const second = await listed(`&after=${first.nextToken}`);

    const starts = [...first.executions, ...second.executions].map(({ startDate }) => startDate);
    expect(first.executions).toHaveLength(50);
    expect(starts).toEqual(starts.toSorted((a, b) => b - a));
    expect(new Set([...first.executions, ...second.executions].map(({ executionArn }) => executionArn)).size).toBe(starts.length);
  });

  it('are filtered by status', async () => {
    const { executions } = await listed('&status=SUCCEEDED');

    expect(executions.length).toBeGreaterThan(0);
    expect(new Set(executions.map(({ status }) => status))).toEqual(new Set(['SUCCEEDED']));
    expect((await listed('&status=TIMED_OUT')).executions).toEqual([]);
  });

  it('are found by name and by ARN, with the whole history', async () => {
    const [{ executionArn, name } = { executionArn: '', name: '' }] = (await listed('&status=SUCCEEDED')).executions;

    for (const named of [name, executionArn, encodeURIComponent(executionArn)]) {
      const { body } = await get(system, `${path}/${named}`);
      expect(body).toMatchObject({ execution: { executionArn, status: 'SUCCEEDED' } });
      expect((body['events'] as { type: string }[]).at(-1)).toMatchObject({ type: 'ExecutionSucceeded' });
    }
  });

  it.each(['/nobody', '/arn:aws:states:x', '/%', '?machine=none', '?after=nonsense'])(
    'are not found where there are none: %s',
    async (where) => {
      expect((await get(system, `${path}${where}`)).status).toBe(404);
    },
  );

  it('can be read and used by anybody, on a phone and on a desk', async () => {
    const [running] = (await listed('&status=RUNNING')).executions;
    // The checker is a script, so here they may run; the pages bring none.
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    const look = async (): Promise<void> => {
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const results = await (globalThis as unknown as { axe: typeof axe }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      complaints.push(...violations);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        if (await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'))
          complaints.push(`${page.url()} is wider than ${width}`);
      }
      await page.setViewportSize({ width: 320, height: 640 });
    };

    await page.goto(`${system.url}/_local/clock`);
    await page.getByRole('link', { name: 'Executions' }).click();
    await page.getByRole('link', { name: 'permit-renewal', exact: true }).click();
    await look();
    await page.getByRole('link', { name: 'Older' }).click();
    await look();
    await page.getByRole('link', { name: 'RUNNING' }).click();
    await page.getByRole('link', { name: running?.name ?? '', exact: true }).click();
    await page.locator('summary', { hasText: 'ExecutionStarted' }).click();
    await page.locator('details[open] pre', { hasText: '"family"' }).waitFor();
    await look();

    expect(complaints).toEqual([]);
    expect(await page.getByRole('img').getAttribute('aria-labelledby')).toBe('picture-says');
    expect(await page.locator('svg g.here').count()).toBe(1);
    await context.close();
  });
});
