/** What is asked of the store about histories, by the system itself: who may is asked before. */
import type { Submission } from '../submissions/submission.ts';
import type { Difference } from './difference.ts';
import type { Standing, Subject } from './standing.ts';

export interface Histories {
  /** All submissions that changed the subject, oldest first. */
  submissions(subject: Subject): Promise<readonly Submission[]>;
  /** How the subject stands in the store now. */
  standing(subject: Subject): Promise<Standing>;
  /** Writes a difference; false when the store holds something else by now. */
  restore(subject: Subject, branch: string, difference: Difference): Promise<boolean>;
}
