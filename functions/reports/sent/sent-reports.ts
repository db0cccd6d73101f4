/** What is asked of the store about reports that were sent, and of the key that signs them. */
import type { SentClaims, SentReport } from '../../../reports/sent.ts';

interface SentPeriod {
  readonly from: string;
  readonly till: string;
}

export interface SentReports {
  /** Kept for good: what was sent is never written over. */
  keep(report: SentReport): Promise<void>;
  /** Those of the period, the latest first. No period has more than `mostSendings`. */
  of(branch: string, period: SentPeriod): Promise<readonly SentReport[]>;
}

export interface ReportSigner {
  /** A JWS (RFC 7515) with the key that signs receipts, so whoever holds the public key can verify it offline. */
  sign(claims: SentClaims): Promise<string>;
}
