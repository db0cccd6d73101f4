/** What the forms of contacts and consultation do. */
import type { contactForms } from '../../schemas/forms/contact/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const contactEffects: EffectsOf<typeof contactForms> = {};
