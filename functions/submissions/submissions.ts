/** What is asked of the store about submissions. */
import type { Form } from '../../schemas/kernel/form.ts';
import type { Refusal } from '../../schemas/kernel/refusals.ts';
import type { Actor } from '../../schemas/roles.ts';
import type { Change, Submission } from './submission.ts';

export type Stored =
  | { readonly outcome: 'stored' }
  /** A submission with this id was there before; it is given as it was stored. */
  | { readonly outcome: 'already'; readonly submission: Submission }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

export interface Submissions {
  /** Writes the submission (in which the form tells what says who somebody is), its changes and the audit entry in one transaction: all or nothing. */
  store(submission: Submission, form: Form, changes: readonly Change[], actor: Actor): Promise<Stored>;
  /** The submission as stored, or undefined when there is none that the viewer may see. */
  find(id: string, viewer: Actor): Promise<Submission | undefined>;
}
