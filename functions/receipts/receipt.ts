/** A receipt proves that a submission was stored as sent. It is a JWS (RFC 7515) with Ed25519 (RFC 8037), so any JOSE library can verify it offline. */
import type { Submission } from '../submissions/submission.ts';

export type Receipted = Omit<Submission, 'receipt' | 'answers' | 'actor'>;

/** What the receipt says: which submission, of which form, with which digest, when. Nothing personal. */
export interface ReceiptClaims {
  readonly iss: 'wegwijs';
  /** The submission's id. */
  readonly jti: string;
  /** Seconds since 1970, as JWT counts them (RFC 7519). */
  readonly iat: number;
  readonly form: string;
  readonly formVersion: number;
  readonly branch: string;
  readonly digest: string;
  /** The moment in full. */
  readonly receivedAt: string;
}

export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

export interface Receipts {
  sign(submission: Receipted): Promise<string>;
  /** The claims of a genuine receipt; undefined for anything else. */
  verify(receipt: string): Promise<ReceiptClaims | undefined>;
  keys(): Promise<readonly PublicKey[]>;
}
