/** The workflows that hold rounds, as the functions see them. */
import type { RoundRun } from '../../workflows/monthly-review/tasks.ts';

export interface MonthlyReviews {
  /** Starts a run; starting the same one again does nothing. */
  start(run: RoundRun): Promise<void>;
  /** Whether the execution of a run exists and has not ended. */
  isAlive(run: RoundRun): Promise<boolean>;
}
