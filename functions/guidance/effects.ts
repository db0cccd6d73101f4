/** What the forms of social guidance do. */
import type { guidanceForms } from '../../schemas/forms/guidance/index.ts';
import { seeClient } from '../clients/see-client.ts';
import type { EffectsOf } from '../submissions/submission.ts';
import { contacted } from './contacted.ts';
import { closeGuidance, evaluateGuidance, startGuidance, transferGuidance } from './course.ts';
import { holdIntake, spendDayOne } from './first-weeks.ts';

export const guidanceEffects: EffectsOf<typeof guidanceForms> = {
  'guidance-started': startGuidance,
  'day-one': spendDayOne,
  'intake-checklist': holdIntake,
  'home-visit': {
    knows: ({ clientId }) => [clientId],
    effect: ({ clientId: client, visitedOn }, _, known) => ({
      client,
      changes: [seeClient(client), ...contacted(client, visitedOn, known.get(client))],
    }),
  },
  'guidance-evaluation': evaluateGuidance,
  'guidance-transferred': transferGuidance,
  'guidance-closed': closeGuidance,
};
