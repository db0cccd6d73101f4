/** What the forms of civic integration do. */
import type { integrationForms } from '../../schemas/forms/integration/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const integrationEffects: EffectsOf<typeof integrationForms> = {};
