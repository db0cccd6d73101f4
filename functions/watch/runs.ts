/** The workflows that watch, as the functions see them: which machine it is follows from what is watched. */
import type { WatchRun } from '../../workflows/watch.ts';

export interface Runs {
  /** Starts a run; starting the same one again does nothing. */
  start(run: WatchRun): Promise<void>;
  /** Whether the execution of a run exists and has not ended. */
  isAlive(run: WatchRun): Promise<boolean>;
  /** Wakes the execution that waits with this token; a token that is used or timed out is no fault. */
  wake(token: string): Promise<void>;
}

/** All that runs of one family, asked for at once: a night that asked run by run would ask once for everybody. */
export interface LivingRuns {
  /** By client, the runs whose execution has not ended. What began or ended seconds ago may be missing, or still be there. */
  byClient(): Promise<ReadonlyMap<string, readonly number[]>>;
}
