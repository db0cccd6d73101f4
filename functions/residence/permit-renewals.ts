/** The workflows that watch documents, as the functions see them. */
import type { DocumentRun } from '../../workflows/permit-renewal/tasks.ts';

export interface PermitRenewals {
  /** Starts a run; starting the same one again does nothing. */
  start(run: DocumentRun): Promise<void>;
  /** Whether the execution of a run exists and has not ended. */
  isAlive(run: DocumentRun): Promise<boolean>;
  /** Wakes the execution that waits with this token; a token that is used or timed out is no fault. */
  wake(token: string): Promise<void>;
}
