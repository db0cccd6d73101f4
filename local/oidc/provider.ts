/**
 * A small OpenID provider: discovery, keys, the code flow with PKCE, sign-out. Who signs in picks a persona.
 * Why it is our own stands in docs/decisions/0010-local-openid-provider.md.
 */
import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import { type HttpAnswer, html, json, redirect } from '../gateway/answer.ts';
import { readBody } from '../gateway/body.ts';
import { methodNotAllowed, problemAnswer } from '../gateway/problems.ts';
import { personaNamed } from '../personas.ts';
import { Codes } from './codes.ts';
import { refusalPage, signInPage } from './pages.ts';
import { type Tokens, tokenLife } from './tokens.ts';

const asked = z.object({
  response_type: z.literal('code'),
  client_id: z.string(),
  redirect_uri: z.url(),
  code_challenge: z.string().check(z.regex(/^[\w-]{43}$/)),
  code_challenge_method: z.literal('S256'),
  scope: z.optional(z.string()),
  state: z.optional(z.string()),
  nonce: z.optional(z.string()),
  persona: z.optional(z.string()),
});

const exchange = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  redirect_uri: z.string(),
  client_id: z.optional(z.string()),
  code_verifier: z.string(),
});

/** Loopback has several names; a browser may use any of them. */
const isOurs = (uri: string, origin: string): boolean => {
  if (!URL.canParse(uri)) return false;
  const [given, ours] = [new URL(uri), new URL(origin)];
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(given.hostname);
  return given.origin === ours.origin || (isLoopback && given.port === ours.port && given.protocol === ours.protocol);
};

const withQuery = (uri: string, values: Readonly<Record<string, string | undefined>>): string => {
  const url = new URL(uri);
  for (const [name, value] of Object.entries(values)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
};

export const provider = (tokens: Tokens, origin: string) => {
  const codes = new Codes();
  const { issuer, client } = tokens;

  const discovery = (): HttpAnswer =>
    json(200, {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      end_session_endpoint: `${issuer}/logout`,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['none'],
      scopes_supported: ['openid', 'email', 'profile'],
      claims_supported: ['sub', 'name', 'email', 'email_verified', 'cognito:groups', 'nonce', 'auth_time'],
    });

  const authorize = (given: URLSearchParams): HttpAnswer => {
    const values = Object.fromEntries(given);
    const { client_id = '', redirect_uri = '' } = values;
    // A request whose way back is not ours is never sent back.
    if (client_id !== client || !isOurs(redirect_uri, origin)) return html(400, refusalPage('unknown client_id or redirect_uri'));
    const request = asked.safeParse(values);
    if (!request.success) {
      const error_description = request.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
      return redirect(withQuery(redirect_uri, { error: 'invalid_request', error_description, state: values['state'] }));
    }
    const { persona: id, code_challenge: challenge, nonce, state } = request.data;
    const persona = id === undefined ? undefined : personaNamed(id);
    if (persona === undefined) return html(200, signInPage(values));
    const code = codes.issue({ persona, redirectUri: redirect_uri, challenge, nonce, at: tokens.seconds() });
    return redirect(withQuery(redirect_uri, { code, state }));
  };

  const token = async (given: URLSearchParams): Promise<HttpAnswer> => {
    const refused = (error: string): HttpAnswer => json(400, { error });
    const request = exchange.safeParse(Object.fromEntries(given));
    if (!request.success) return refused(given.get('grant_type') === 'authorization_code' ? 'invalid_request' : 'unsupported_grant_type');
    const { code, redirect_uri, client_id = client, code_verifier } = request.data;
    if (client_id !== client) return refused('invalid_client');
    const grant = codes.redeem(code, redirect_uri, code_verifier, tokens.seconds());
    if (grant === undefined) return refused('invalid_grant');
    const { persona, nonce, at: signedInAt } = grant;
    const [id, access] = await Promise.all([
      tokens.make(persona, { nonce, signedInAt }),
      tokens.make(persona, { use: 'access', signedInAt }),
    ]);
    return json(200, { id_token: id.token, access_token: access.token, token_type: 'Bearer', expires_in: tokenLife });
  };

  const logout = (given: URLSearchParams): HttpAnswer => {
    const back = given.get('post_logout_redirect_uri') ?? given.get('logout_uri');
    if (back === null || !isOurs(back, origin)) return redirect(`${origin}/`);
    return redirect(withQuery(back, { state: given.get('state') ?? undefined }));
  };

  const formOf = async (request: IncomingMessage, query: string): Promise<URLSearchParams | undefined> => {
    if (request.method !== 'POST') return new URLSearchParams(query);
    const body = await readBody(request, 64 * 1024);
    return body && new URLSearchParams(body.toString());
  };

  /** `path` is what follows the issuer. */
  return async (request: IncomingMessage, path: string, query: string): Promise<HttpAnswer> => {
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
    const allowed: Record<string, readonly string[]> = {
      '/.well-known/openid-configuration': ['GET'],
      '/.well-known/jwks.json': ['GET'],
      '/authorize': ['GET', 'POST'],
      '/token': ['POST'],
      '/logout': ['GET', 'POST'],
    };
    const methods = allowed[path];
    if (methods === undefined) return problemAnswer('not-found');
    if (!methods.includes(method)) return methodNotAllowed(methods);
    if (path === '/.well-known/openid-configuration') return discovery();
    if (path === '/.well-known/jwks.json') return json(200, tokens.jwks());
    const given = await formOf(request, query);
    if (given === undefined) return problemAnswer('too-large');
    if (path === '/authorize') return authorize(given);
    return path === '/token' ? await token(given) : logout(given);
  };
};
