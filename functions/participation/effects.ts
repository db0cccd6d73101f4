/** What the forms of the participation declaration do. */
import type { participationForms } from '../../schemas/forms/participation/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const participationEffects: EffectsOf<typeof participationForms> = {};
