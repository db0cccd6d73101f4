import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterEach, describe, expect, it } from 'vitest';
import { startDynoxide } from '../../local/store/dynoxide.ts';
import type { LocalOptions, LocalSystem } from '../../local/system.ts';
import { aSystem, get } from './local-system.ts';

let system: LocalSystem | undefined;
afterEach(() => system?.close());
const opened = async (given: Partial<LocalOptions> = {}): Promise<LocalSystem> => {
  system = await aSystem(given);
  return system;
};

const mail = (subject: string, headers: Readonly<Record<string, string>> = {}) =>
  new SendEmailCommand({
    FromEmailAddress: 'wegwijs@vluchtelingenwerk.example',
    Destination: { ToAddresses: ['desk@wegwijs.example'] },
    Content: {
      Simple: {
        Subject: { Data: subject },
        Body: { Text: { Data: '<script>alert(1)</script>' }, Html: { Data: '<p>x</p>' } },
        Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
      },
    },
  });

describe('the console of the local system', () => {
  it('shows what the SDK sent, escaped, and folds a double', async () => {
    const local = await opened();
    const ses = new SESv2Client({ maxAttempts: 1 });
    const first = await ses.send(mail('Taak <1>', { 'X-Wegwijs-Message': 'row' }));
    const second = await ses.send(mail('Taak <1>', { 'X-Wegwijs-Message': 'row' }));
    await expect(ses.send(mail('a\nBcc: everyone@example.org'))).rejects.toMatchObject({ name: 'BadRequestException' });
    ses.destroy();

    expect(second.MessageId).toBe(first.MessageId);
    expect((await get(local, '/_local/outbox?to=desk@wegwijs.example')).body).toMatchObject({
      messages: [{ subject: 'Taak <1>', folded: 1 }],
    });
    expect((await get(local, '/_local/outbox?to=nobody@wegwijs.example')).body).toEqual({ messages: [] });
    const page = await (await fetch(`${local.url}/_local/outbox`, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('Taak &lt;1&gt;');
    expect(page).not.toContain('<script');
  });

  it('is closed when the server is open to the network', async () => {
    const local = await opened({ host: '0.0.0.0' });
    const { port } = new URL(local.url);

    expect((await fetch(`http://127.0.0.1:${port}/_local/personas`)).status).not.toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
  });

  it('follows real time when the clock runs', async () => {
    const local = await opened({ clock: 'running' });
    const before = local.clock.now();

    await expect.poll(() => local.clock.now().since(before).total('milliseconds')).toBeGreaterThan(50);
    expect((await get(local, '/_local/clock')).body).toMatchObject({ mode: 'running' });
  });

  it('uses the store that DYNAMODB_ENDPOINT names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wegwijs-other-'));
    const other = await startDynoxide(folder);
    process.env['DYNAMODB_ENDPOINT'] = other.endpoint;
    try {
      const local = await opened();
      expect((await get(local, '/api/health')).status).toBe(200);
      expect(process.env['AWS_ENDPOINT_URL_DYNAMODB']).toBe(other.endpoint);
      await local.close();
    } finally {
      delete process.env['DYNAMODB_ENDPOINT'];
      await other.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
