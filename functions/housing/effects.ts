/** What the forms of housing do. */
import type { housingForms } from '../../schemas/forms/housing/index.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { seeClient } from '../clients/see-client.ts';
import { step } from '../records/taking-steps.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const housingEffects: EffectsOf<typeof housingForms> = {
  'housing-placed': ({ clientId: client, housedOn, home, countsForTarget }) => ({
    client,
    changes: [
      seeClient(client),
      step({ kind: 'housing', of: client }, 'housed', {
        on: housedOn,
        facts: { home, countsForTarget },
        otherwise: refusal(['housedOn'], 'wrong-state'),
      }),
    ],
  }),
};
