/** What the forms of work do. */
import type { workForms } from '../../schemas/forms/work/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const workEffects: EffectsOf<typeof workForms> = {};
