/** What is asked of the issuer of tokens (OpenID Connect), and the issuer itself as found through its discovery document. */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import type { Clock } from '../../../schemas/kernel/time.ts';

export interface SignInRequest {
  readonly state: string;
  readonly nonce: string;
  /** S256 of the verifier (RFC 7636). */
  readonly challenge: string;
  readonly lang: string;
}

export interface Provider {
  /** Where a person signs in. */
  signInUrl(request: SignInRequest): Promise<string>;
  /** Where a person's session at the issuer ends; undefined when the issuer has no such place. */
  signOutUrl(token: string): Promise<string | undefined>;
  /** The ID token for a code; undefined when the issuer refuses it. */
  tokenFor(code: string, verifier: string): Promise<string | undefined>;
  /** The claims of a genuine ID token for this site that has not expired; undefined for anything else. */
  claimsOf(token: string): Promise<JWTPayload | undefined>;
}

const discovered = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  end_session_endpoint: z.optional(z.url()),
});
type Discovered = z.output<typeof discovered>;

/** Only signatures by a key pair: with a shared secret the public key could be taken for one. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

interface ProviderNeeds {
  readonly clock: Clock;
  setting(name: 'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'SITE_URL'): string;
}

export const openIdProvider = ({ clock, setting }: ProviderNeeds): Provider => {
  const issuer = setting('OIDC_ISSUER');
  const clientId = setting('OIDC_CLIENT_ID');
  const siteUrl = setting('SITE_URL');
  const redirectUri = `${siteUrl}/signed-in`;
  const known = once(async (): Promise<{ at: Discovered; keys: ReturnType<typeof createRemoteJWKSet> }> => {
    const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5000) });
    if (!response.ok) throw new Error(`the issuer's discovery document answers ${response.status}`);
    const at = z.parse(discovered, await response.json());
    if (at.issuer !== issuer) throw new Error('the discovery document is of another issuer');
    return { at, keys: createRemoteJWKSet(new URL(at.jwks_uri)) };
  });

  return {
    async signInUrl({ state, nonce, challenge, lang }) {
      const { at } = await known();
      return withQuery(at.authorization_endpoint, {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state,
        nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
        ui_locales: lang,
      });
    },

    async signOutUrl(token) {
      const { at } = await known();
      if (!at.end_session_endpoint) return undefined;
      // The names of RP-initiated logout, and beside them Cognito's own.
      const back = `${siteUrl}/`;
      return withQuery(at.end_session_endpoint, {
        id_token_hint: token,
        client_id: clientId,
        post_logout_redirect_uri: back,
        logout_uri: back,
      });
    },

    async tokenFor(code, verifier) {
      const { at } = await known();
      const response = await fetch(at.token_endpoint, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: clientId,
          redirect_uri: redirectUri,
          code,
          code_verifier: verifier,
        }),
        signal: AbortSignal.timeout(5000),
      });
      if (response.status >= 500) throw new Error(`the issuer's token endpoint answers ${response.status}`);
      const answer = z.safeParse(z.object({ id_token: z.string() }), await response.json());
      return response.ok && answer.success ? answer.data.id_token : undefined;
    },

    async claimsOf(token) {
      const { keys } = await known();
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          audience: clientId,
          algorithms,
          requiredClaims: ['sub', 'exp'],
          // jose takes a Date and nothing else; ours is the present of whoever runs this, which may be a moved one.
          currentDate: new Date(clock.now().epochMilliseconds),
        });
        return payload['token_use'] === 'access' ? undefined : payload;
      } catch (fault) {
        // A token that does not hold is an answer; an issuer that cannot be reached is a fault.
        if (fault instanceof errors.JWKSTimeout) throw fault;
        if (fault instanceof errors.JOSEError) return undefined;
        throw fault;
      }
    },
  };
};

const withQuery = (address: string, query: Readonly<Record<string, string>>): string => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.toString();
};

/** Asks once and remembers the answer; a failure is not remembered. */
const once = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((fault: unknown) => {
      answer = undefined;
      throw fault;
    });
    return answer;
  };
};
