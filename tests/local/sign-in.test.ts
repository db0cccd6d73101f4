import { createHash } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSystem } from '../../local/system.ts';
import { aSystem, get } from './local-system.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await aSystem();
});
afterAll(() => system.close());

const verifier = 'v'.repeat(64);

const query = (given: Readonly<Record<string, string>> = {}): URLSearchParams =>
  new URLSearchParams({
    response_type: 'code',
    client_id: 'wegwijs',
    redirect_uri: `${system.url}/signed-in`,
    scope: 'openid email profile',
    state: 'a "state"',
    nonce: 'once',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...given,
  });

const authorize = (given?: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${system.url}/_local/oidc/authorize`, { method: 'POST', body: query(given), redirect: 'manual' });

const codeFor = async (persona: string): Promise<string> => {
  const back = new URL((await authorize({ persona })).headers.get('location') ?? '');
  return back.searchParams.get('code') ?? '';
};

const exchange = (code: string, given: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${system.url}/_local/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: `${system.url}/signed-in`,
      client_id: 'wegwijs',
      code_verifier: verifier,
      ...given,
    }),
  });

describe('signing in', () => {
  it('is described where clients look for it', async () => {
    const { body } = await get(system, '/_local/oidc/.well-known/openid-configuration');

    expect(body).toMatchObject({ issuer: `${system.url}/_local/oidc`, token_endpoint: `${system.url}/_local/oidc/token` });
  });

  it('shows the personas as buttons and keeps what was asked', async () => {
    const page = await (await fetch(`${system.url}/_local/oidc/authorize?${query()}`)).text();

    expect(page).toContain('value="volunteer-guidance"');
    expect(page).toContain('Juridisch begeleider');
    expect(page).toContain('value="a &quot;state&quot;"');
    expect(page).not.toContain('<script');
  });

  it('gives a token that any OpenID client can verify', async () => {
    const response = await exchange(await codeFor('team-leader'));
    const { id_token, token_type, expires_in } = (await response.json()) as { id_token: string; token_type: string; expires_in: number };
    const { payload } = await jwtVerify(id_token, createRemoteJWKSet(new URL(`${system.url}/_local/oidc/.well-known/jwks.json`)), {
      issuer: `${system.url}/_local/oidc`,
      audience: 'wegwijs',
      currentDate: new Date(system.clock.now().epochMilliseconds),
    });

    expect([token_type, expires_in]).toEqual(['Bearer', 3600]);
    expect(payload).toMatchObject({ nonce: 'once', 'cognito:groups': ['maassluis:team-leader'], email: 'team-leader@wegwijs.example' });
  });

  it('hands the state back', async () => {
    const response = await authorize({ persona: 'desk' });

    expect(response.status).toBe(303);
    expect(new URL(response.headers.get('location') ?? '').searchParams.get('state')).toBe('a "state"');
  });

  it('takes a code once, from the browser that asked, for the same way back, for five minutes', async () => {
    const used = await codeFor('desk');
    expect((await exchange(used)).status).toBe(200);
    expect((await exchange(used)).status).toBe(400);
    expect((await exchange(await codeFor('desk'), { code_verifier: 'w'.repeat(64) })).status).toBe(400);
    expect((await exchange(await codeFor('desk'), { redirect_uri: `${system.url}/other` })).status).toBe(400);
    const old = await codeFor('desk');
    await system.advance('PT6M');
    expect(await (await exchange(old)).json()).toEqual({ error: 'invalid_grant' });
  });

  it.each([{ redirect_uri: 'https://evil.example/signed-in' }, { redirect_uri: 'javascript:alert(1)' }, { client_id: 'another' }])(
    'does not send anybody away to %j',
    async (given) => {
      const response = await authorize({ persona: 'desk', ...given });

      expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    },
  );

  it('refuses a request without PKCE', async () => {
    const response = await authorize({ persona: 'desk', code_challenge: '' });

    expect(new URL(response.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  it('signs out to our own site only', async () => {
    const out = (back: string): Promise<Response> =>
      fetch(`${system.url}/_local/oidc/logout?${new URLSearchParams({ post_logout_redirect_uri: back })}`, { redirect: 'manual' });

    expect((await out(`${system.url}/goodbye`)).headers.get('location')).toBe(`${system.url}/goodbye`);
    expect((await out('https://evil.example/')).headers.get('location')).toBe(`${system.url}/`);
  });
});
