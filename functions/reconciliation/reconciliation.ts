/** The nightly proof that no reminder was lost: planned = sent + cancelled + explained, per branch and day. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { ReminderState } from '../residence/ledger.ts';

export type Counts = Readonly<Record<ReminderState, number>>;

/** What one night found in one branch about the day before. */
export interface Reconciliation {
  readonly branch: string;
  /** The day whose reminders were counted. */
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  /** The rows of that day by state, as they were found. */
  readonly counts: Counts;
  /** Rows of any day that were due and that nobody had sent or explained. */
  readonly overdue: number;
  /** Workflows that were set going again for them. */
  readonly repaired: number;
}

interface Balance {
  readonly planned: number;
  readonly accounted: number;
  /** Rows whose place others took: those of the new day, or a later rung. */
  readonly explained: number;
  readonly balanced: boolean;
}

/** All rows of a day, and those of which is known what became of them. */
export const balanceOf = (counts: Counts): Balance => {
  const explained = counts.superseded + counts.stale;
  const accounted = counts.sent + counts.cancelled + explained;
  const planned = accounted + counts.planned + counts.claimed;
  return { planned, accounted, explained, balanced: planned === accounted };
};
