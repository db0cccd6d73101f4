/** The pages that describe the API: what they show, to whom, and what they weigh. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openApi } from '../../schemas/openapi.ts';
import { callsOf } from '../../web/api-docs-page.tsx';
import { given } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

const calls = callsOf(openApi());

describe('the pages about the API', () => {
  it('are linked from every page, and list every call to whoever comes', async () => {
    const { go } = given();
    const welcome = await go('/');
    const index = await go('/api-docs');

    expect(welcome.html).toContain('href="/api-docs"');
    expect(index.status).toBe(200);
    for (const { method, path, operation } of calls) {
      expect(index.html).toContain(`href="/api-docs/${operation.operationId}"`);
      expect(index.html).toContain(`${method} ${path}`);
    }
  });

  it('weigh at most 15 kB each, style included', async () => {
    const { go } = given();
    const { html } = await go('/');
    const style = await go(/<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '');
    const heavy: string[] = [];
    for (const address of ['/api-docs', ...calls.map(({ operation }) => `/api-docs/${operation.operationId}`)]) {
      const page = await go(address);
      expect([address, page.status]).toEqual([address, 200]);
      const weight = gzipSync(page.html).length + gzipSync(style.html).length;
      if (weight > 15_000) heavy.push(`${address}: ${weight}`);
    }
    expect(heavy).toEqual([]);
  });

  it('show of a form what it asks, which answers may be absent, and what a receipt holds', async () => {
    const { go } = given();

    const { html } = await go('/api-docs/submitRenewalSent');

    expect(html).toContain('POST /api/forms/renewal-sent/submissions');
    expect(html).toMatch(/<b>Idempotency-Key<\/b> <span class="small">header, uuid<\/span><div>/);
    expect(html).toMatch(/<b>corrects<\/b> <span class="small">query, uuid<\/span><span class="small">, mag ontbreken/);
    expect(html).toMatch(/<b>channel<\/b> <span class="small">&quot;online&quot; · &quot;post&quot;/);
    expect(html).toMatch(/<b>receivedOn<\/b> <span class="small">date[^<]*<\/span><span class="small">, mag ontbreken/);
    expect(html).toContain('<b>digest</b>');
    expect(html).toContain('<b>pointer</b>');
  });

  it('show what is inside an answer, however deep, in English too', async () => {
    const { go } = given();

    const { html } = await go('/api-docs/deadlinesList?lang=en');

    expect(html).toContain('The deadlines of your clients, with their derivation');
    expect(html).toContain('<b>withExtension</b>');
    expect(html).toContain('may be absent');
  });

  it('know no other call', async () => {
    expect((await given().go('/api-docs/nothing')).status).toBe(404);
  });
});
