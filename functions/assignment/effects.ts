/** What the forms of who guides whom do. They are for those who see the whole branch: `assign client` looks at the client by itself. */
import type { assignmentForms } from '../../schemas/forms/assignment/index.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { assignedOf } from '../clients/client.ts';
import type { EffectsOf } from '../submissions/submission.ts';
import { handOver } from './hand-over.ts';
import { changedMeanwhile } from './refusals.ts';
import { transferClient } from './transfer.ts';

export const assignmentEffects: EffectsOf<typeof assignmentForms> = {
  'client-assigned': {
    knows: ({ clientId }) => [clientId],
    effect: ({ clientId, contactVolunteer, standIn, legalVolunteer, jobCoach }, _, known) => {
      const file = known.get(clientId);
      if (!file) return { refusals: [refusal(['clientId'], 'unknown-client')] };
      const before = assignedOf(file.client);
      const after = assignedOf({
        contactVolunteer,
        standIn,
        legalVolunteer: legalVolunteer ?? before.legalVolunteer,
        jobCoach: jobCoach ?? before.jobCoach,
      });
      return {
        client: clientId,
        changes: [{ do: 'assign client', client: clientId, before, after, otherwise: changedMeanwhile(['clientId']) }],
      };
    },
  },

  'clients-handed-over': {
    knows: ({ clients }) => clients.map(({ clientId }) => clientId),
    effect: handOver,
  },
  'client-transferred': transferClient,
};
