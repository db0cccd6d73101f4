/** The issuer over HTTP: discovery, keys, and every token that must not pass. */
import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIdProvider, type Provider } from '../../functions/pages/sign-in/provider.ts';
import { Temporal } from '../../schemas/kernel/time.ts';

const now = Temporal.Instant.from('2031-05-01T10:00:00Z');
const seconds = Math.floor(now.epochMilliseconds / 1000);

const keys = await generateKeyPair('RS256');
const strangerKeys = await generateKeyPair('RS256');
let server: Server;
let issuer = '';
let asked: URLSearchParams | undefined;
let provider: Provider;

beforeAll(async () => {
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/pool/.well-known/openid-configuration') {
      const at = (path: string) => `${issuer}${path}`;
      answer(200, {
        issuer,
        authorization_endpoint: at('/authorize'),
        token_endpoint: at('/token'),
        jwks_uri: at('/keys'),
        end_session_endpoint: at('/logout'),
      });
    } else if (request.url === '/pool/keys') answer(200, { keys: [jwk] });
    else {
      asked = new URLSearchParams(Buffer.concat(chunks).toString());
      answer(
        asked.get('code') === 'good' ? 200 : 400,
        asked.get('code') === 'good' ? { id_token: 'the token' } : { error: 'invalid_grant' },
      );
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/pool`;
  const settings: Record<string, string> = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'wegwijs', SITE_URL: 'https://wegwijs.example' };
  provider = openIdProvider({ clock: { now: () => now }, setting: (name) => settings[name] ?? '' });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const aToken = (claims: { [claim in keyof JWTPayload]: JWTPayload[claim] | undefined } = {}, key = keys.privateKey) =>
  new SignJWT({ iss: issuer, aud: 'wegwijs', sub: 'me', exp: seconds + 60, token_use: 'id', ...(claims as JWTPayload) })
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .sign(key);

describe('the issuer', () => {
  it('is asked with PKCE, a state and a nonce', async () => {
    const address = new URL(await provider.signInUrl({ state: 's', nonce: 'n', challenge: 'c', lang: 'nl' }));

    expect(address.origin + address.pathname).toBe(`${issuer}/authorize`);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'wegwijs',
      redirect_uri: 'https://wegwijs.example/signed-in',
      state: 's',
      nonce: 'n',
      code_challenge: 'c',
      code_challenge_method: 'S256',
    });
  });

  it('gives a token for a code and its verifier, and none for another', async () => {
    expect(await provider.tokenFor('good', 'the verifier')).toBe('the token');
    expect(asked?.get('code_verifier')).toBe('the verifier');
    expect(await provider.tokenFor('bad', 'the verifier')).toBeUndefined();
  });

  it('is where signing out ends, and from where the person comes back', async () => {
    const address = new URL((await provider.signOutUrl('a token')) ?? '');

    expect(address.searchParams.get('id_token_hint')).toBe('a token');
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe('https://wegwijs.example/');
  });
});

describe('a token', () => {
  it('that is genuine gives its claims, by the clock of the house', async () => {
    expect(await provider.claimsOf(await aToken({ name: 'Iemand' }))).toMatchObject({ sub: 'me', name: 'Iemand' });
  });

  it.each<[string, () => Promise<string>]>([
    ['has expired', () => aToken({ exp: seconds - 1 })],
    ['has no end', () => aToken({ exp: undefined })],
    ['is for another site', () => aToken({ aud: 'elsewhere' })],
    ['is of another issuer', () => aToken({ iss: 'https://elsewhere.example' })],
    ['names nobody', () => aToken({ sub: undefined })],
    ['is an access token', () => aToken({ token_use: 'access' })],
    ['is signed by a stranger', () => aToken({}, strangerKeys.privateKey)],
    [
      'is signed with a shared secret',
      () =>
        new SignJWT({ iss: issuer, aud: 'wegwijs', sub: 'me', exp: seconds + 60 })
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .sign(new Uint8Array(32)),
    ],
    ['is not signed', async () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await aToken()).split('.')[1]}.`],
    [
      'was changed',
      async () =>
        (await aToken()).replace(
          /^([^.]+)\.[^.]+/,
          `$1.${Buffer.from(JSON.stringify({ iss: issuer, aud: 'wegwijs', sub: 'you', exp: seconds + 60 })).toString('base64url')}`,
        ),
    ],
    ['is no token', async () => 'forged'],
  ])('that %s gives nothing', async (_, make) => {
    expect(await provider.claimsOf(await make())).toBeUndefined();
  });
});
