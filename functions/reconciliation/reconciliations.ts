/** What is asked of the store for the nightly proof. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Reminder } from '../residence/ledger.ts';
import type { Counts, Reconciliation } from './reconciliation.ts';

/** The rows that a night looks at. */
export interface Rows {
  readonly counts: Counts;
  readonly open: readonly Reminder[];
}

export interface Reconciliations {
  /** The rows of a branch that came due between two moments, by state; and all rows that are open though their moment has come. */
  night(branch: string, from: Temporal.Instant, until: Temporal.Instant, now: Temporal.Instant): Promise<Rows>;
  keep(reconciliation: Reconciliation): Promise<void>;
  /** What was found about a day, if a night has counted it. */
  of(branch: string, day: Temporal.PlainDate): Promise<Reconciliation | undefined>;
  /** The latest nights of a branch, newest first; at most 31. */
  latest(branch: string): Promise<readonly Reconciliation[]>;
}
