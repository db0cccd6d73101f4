/** What is asked of the store for the nightly proof. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Reminder } from '../residence/ledger.ts';
import type { Counts, Reconciliation } from './reconciliation.ts';

export interface Reconciliations {
  /** The rows of a branch that came due between two moments, by state. Reads in proportion to the rows of that time. */
  counts(branch: string, from: Temporal.Instant, until: Temporal.Instant): Promise<Counts>;
  /** Rows that were due before a moment, or whose lease ended before it, and are still open; at most 1000, the oldest first. */
  overdue(branch: string, before: Temporal.Instant): Promise<readonly Reminder[]>;
  keep(reconciliation: Reconciliation): Promise<void>;
  /** The latest nights of a branch, newest first; at most 31. */
  latest(branch: string): Promise<readonly Reconciliation[]>;
}
