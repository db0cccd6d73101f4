/** Tokens as a Cognito user pool gives them, made and checked by the movable clock. */
import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../schemas/kernel/time.ts';
import type { Claims } from '../gateway/event.ts';
import { groupsOf, type Persona } from '../personas.ts';
import type { SigningKey } from './keys.ts';

export interface TokenOptions {
  readonly use?: 'id' | 'access';
  readonly nonce?: string | undefined;
  /** Seconds; below zero it has expired already. */
  readonly expiresIn?: number;
  readonly signedInAt?: number;
}

export interface MadeToken {
  readonly token: string;
  /** Seconds since the epoch. */
  readonly expires: number;
}

export const tokenLife = 3600;

export class Tokens {
  readonly issuer: string;
  readonly client: string;
  readonly #clock: Clock;
  readonly #key: SigningKey;
  readonly #keySet: ReturnType<typeof createLocalJWKSet>;

  constructor(given: { issuer: string; client: string; clock: Clock; key: SigningKey }) {
    this.issuer = given.issuer;
    this.client = given.client;
    this.#clock = given.clock;
    this.#key = given.key;
    this.#keySet = createLocalJWKSet(this.jwks());
  }

  jwks(): JSONWebKeySet {
    const { kty = 'RSA', ...rest } = this.#key.publicJwk;
    return { keys: [{ kty, ...rest }] };
  }

  seconds(): number {
    return Math.floor(this.#clock.now().epochMilliseconds / 1000);
  }

  async make(persona: Persona, { use = 'id', nonce, expiresIn = tokenLife, signedInAt }: TokenOptions = {}): Promise<MadeToken> {
    const now = this.seconds();
    const issued = Math.min(now, now + expiresIn);
    const who = { sub: persona.sub, 'cognito:groups': groupsOf(persona) };
    const claims =
      use === 'id'
        ? {
            ...who,
            aud: this.client,
            'cognito:username': persona.sub,
            name: persona.name,
            email: persona.email,
            email_verified: true,
            ...(nonce && { nonce }),
          }
        : { ...who, client_id: this.client, username: persona.sub, scope: 'openid email profile' };
    const expires = now + expiresIn;
    const token = await new SignJWT({
      ...claims,
      iss: this.issuer,
      token_use: use,
      auth_time: signedInAt ?? issued,
      iat: issued,
      exp: expires,
      jti: randomUUID(),
    })
      .setProtectedHeader({ alg: 'RS256', kid: this.#key.kid })
      .sign(this.#key.privateKey);
    return { token, expires };
  }

  /** What API Gateway's JWT authorizer checks: signature, issuer, audience, times. */
  async verify(token: string): Promise<{ claims: Claims } | { refused: string }> {
    try {
      const { payload } = await jwtVerify(token, this.#keySet, {
        issuer: this.issuer,
        audience: this.client,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'sub'],
        currentDate: new Date(this.#clock.now().epochMilliseconds),
      });
      return { claims: payload };
    } catch (refusal) {
      if (refusal instanceof errors.JWTExpired) return { refused: 'the token has expired' };
      if (refusal instanceof errors.JWTClaimValidationFailed) return { refused: `the claim ${refusal.claim} does not fit` };
      return { refused: 'the token is not genuine' };
    }
  }
}
