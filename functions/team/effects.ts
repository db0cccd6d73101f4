/** What the forms of the team do. */
import type { teamForms } from '../../schemas/forms/team/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const teamEffects: EffectsOf<typeof teamForms> = {};
