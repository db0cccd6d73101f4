/** What the forms of family reunification do. */
import type { reunificationForms } from '../../schemas/forms/reunification/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const reunificationEffects: EffectsOf<typeof reunificationForms> = {};
