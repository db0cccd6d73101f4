/** Mail of a branch that did not reach its reader. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Reminder } from './ledger.ts';

export interface UndeliveredMail {
  /** The reminders that came due since a moment and whose mail did not arrive. Reads in proportion to what came due since then. */
  since(branch: string, from: Temporal.Instant): Promise<readonly Reminder[]>;
}
