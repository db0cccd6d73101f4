/** What is asked of the store for the nightly proof. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Reminder } from '../residence/ledger.ts';
import type { Counts, Reconciliation } from './reconciliation.ts';

export interface Night {
  readonly counts: Counts;
  readonly open: readonly Reminder[];
}

export interface Reconciliations {
  /** The rows of a branch that came due between two moments, by state; and all rows that are open though their moment has come. */
  night(branch: string, from: Temporal.Instant, until: Temporal.Instant, now: Temporal.Instant): Promise<Night>;
  keep(reconciliation: Reconciliation): Promise<void>;
  /** The latest nights of a branch, newest first; at most 31. */
  latest(branch: string): Promise<readonly Reconciliation[]>;
}
