/** What the forms of who guides whom do. */
import type { assignmentForms } from '../../schemas/forms/assignment/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const assignmentEffects: EffectsOf<typeof assignmentForms> = {};
