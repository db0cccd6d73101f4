/** What the forms of signals do. */
import type { signalForms } from '../../schemas/forms/signals/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const signalEffects: EffectsOf<typeof signalForms> = {};
