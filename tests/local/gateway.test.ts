import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSystem } from '../../local/system.ts';
import { aSystem, bearer, get, post, raw } from './local-system.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await aSystem();
});
afterAll(() => system.close());

describe('the gateway of the local system', () => {
  it('runs a function that is open to all', async () => {
    const { status, headers } = await get(system, '/api/health');

    expect([status, headers.get('content-type')]).toEqual([200, 'application/json']);
  });

  it('asks for a token where the table of endpoints says so', async () => {
    const { status, headers, body } = await get(system, '/api/forms');

    expect([status, headers.get('content-type'), headers.get('www-authenticate')]).toEqual([401, 'application/problem+json', 'Bearer']);
    expect(body).toMatchObject({ type: '/problems/not-signed-in', status: 401 });
    expect((await get(system, '/api/forms', await bearer(system))).status).toBe(200);
  });

  it.each([
    ['has expired', { expiresIn: -1 }, (token: string) => token],
    ['was changed', {}, (token: string) => token.replace(/\.(.)/, (_, first: string) => `.${first === 'e' ? 'f' : 'e'}`)],
    ['has no signature', {}, (token: string) => token.split('.').slice(0, 2).concat('').join('.')],
    ['is no token', {}, () => 'nonsense'],
  ])('refuses a token that %s', async (_, options, spoil) => {
    const { body } = await post(system, '/_local/token', { persona: 'desk', ...options });

    const answer = await get(system, '/api/forms', { authorization: `Bearer ${spoil(String(body['token']))}` });

    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
  });

  it('knows no other path under /api, and says which methods a path has', async () => {
    expect((await get(system, '/api/nothing')).body).toMatchObject({ type: '/problems/not-found', status: 404 });
    const { status, headers } = await post(system, '/api/forms', {});
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('refuses a path that cannot be decoded', async () => {
    expect((await get(system, '/api/clients/%E0%A4%A', await bearer(system))).status).toBe(400);
  });

  it('answers HEAD without a body', async () => {
    const response = await fetch(`${system.url}/api/health`, { method: 'HEAD' });

    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
  });

  it('refuses more than ten megabytes, announced or not, and still answers', async () => {
    const path = `${system.url}/api/forms/x/submissions`;
    const big = new Uint8Array(11 * 1024 * 1024);
    const announced = await fetch(path, { method: 'POST', body: big, headers: await bearer(system) });
    expect([announced.status, announced.headers.get('content-type')]).toEqual([413, 'application/problem+json']);

    const chunks = new ReadableStream({
      start: (controller) => {
        for (let part = 0; part < 11; part += 1) controller.enqueue(new Uint8Array(1024 * 1024));
        controller.close();
      },
    });
    const streamed: RequestInit & { duplex: 'half' } = { method: 'POST', body: chunks, duplex: 'half', headers: await bearer(system) };
    const chunked = await fetch(path, streamed);
    expect(chunked.status).toBe(413);
  });

  it('survives requests that are none, too long, or broken off', async () => {
    expect(await raw(system, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw(system, `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    const port = Number(new URL(system.url).port);
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('POST /api/forms/x/submissions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf');
        socket.destroy();
      });
      socket.on('close', () => resolve());
    });

    expect((await get(system, '/api/health')).status).toBe(200);
  });

  it('shows its own rooms only under the names of this machine, and not to forms of other sites', async () => {
    expect(await raw(system, 'GET /_local/personas HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 404 /,
    );
    const foreign = await post(system, '/_local/clock', { advance: 'PT1H' }, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(404);
  });
});

describe('tokens for programs', () => {
  it('name the persona, its groups and when they expire', async () => {
    const { body } = await post(system, '/_local/token', { persona: 'job-coach-regional', expiresIn: 60 });
    const claims = JSON.parse(Buffer.from(String(body['token']).split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

    expect(body).toMatchObject({
      token_type: 'Bearer',
      persona: 'job-coach-regional',
      sub: claims['sub'],
      expires_at: '2026-11-23T09:01:00Z',
    });
    expect(claims).toMatchObject({
      'cognito:groups': ['maassluis:job-coach', 'vlaardingen:job-coach'],
      token_use: 'id',
      aud: 'wegwijs',
      iss: `${system.url}/_local/oidc`,
    });
  });

  it('are not made for a persona that does not exist; the answer lists who does', async () => {
    const { status, body } = await post(system, '/_local/token', { persona: 'nobody' });

    expect([status, body['personas']]).toEqual([422, expect.arrayContaining(['volunteer-guidance', 'team-leader-vlaardingen'])]);
  });
});
