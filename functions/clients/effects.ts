/** What the forms of clients do. */
import type { clientForms } from '../../schemas/forms/clients/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';
import { changeClient } from './change-client.ts';
import { registerClient } from './register-client.ts';

export const clientEffects: EffectsOf<typeof clientForms> = {
  'client-registration': registerClient,
  'client-changed': changeClient,
  'entry-withdrawn': { withdraws: ({ submissionId }) => submissionId },
};
