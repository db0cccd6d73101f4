/** Authorization codes: good once, for five minutes by the movable clock, for the browser that asked (PKCE). */
import { createHash, randomBytes } from 'node:crypto';
import type { Persona } from '../personas.ts';

export interface Grant {
  readonly persona: Persona;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce?: string | undefined;
  /** Seconds since the epoch. */
  readonly at: number;
}

const life = 300;
const mostCodes = 1000;

export class Codes {
  readonly #grants = new Map<string, Grant>();

  issue(grant: Grant): string {
    const code = randomBytes(24).toString('base64url');
    this.#grants.set(code, grant);
    const [oldest] = this.#grants.keys();
    if (this.#grants.size > mostCodes && oldest !== undefined) this.#grants.delete(oldest);
    return code;
  }

  /** Undefined when the code is unknown, used, too old, or not for this redirection and verifier. */
  redeem(code: string, redirectUri: string, verifier: string, now: number): Grant | undefined {
    const grant = this.#grants.get(code);
    this.#grants.delete(code);
    if (grant === undefined || now > grant.at + life || grant.redirectUri !== redirectUri) return undefined;
    return createHash('sha256').update(verifier).digest('base64url') === grant.challenge ? grant : undefined;
  }
}
