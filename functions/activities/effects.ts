/** What the forms of activities and information do. */
import type { activityForms } from '../../schemas/forms/activities/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const activityEffects: EffectsOf<typeof activityForms> = {};
