/** What the forms of social guidance do. */
import type { guidanceForms } from '../../schemas/forms/guidance/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const guidanceEffects: EffectsOf<typeof guidanceForms> = {};
