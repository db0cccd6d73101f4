/** Which effect each form has. */
import type { FormId, forms } from '../../schemas/forms/index.ts';
import type { AnswersOf } from '../../schemas/kernel/form.ts';
import { activityEffects } from '../activities/effects.ts';
import { assignmentEffects } from '../assignment/effects.ts';
import { clientEffects } from '../clients/effects.ts';
import { contactEffects } from '../contacts/effects.ts';
import { guidanceEffects } from '../guidance/effects.ts';
import { housingEffects } from '../housing/effects.ts';
import { integrationEffects } from '../integration/effects.ts';
import { participationEffects } from '../participation/effects.ts';
import { legalEffects } from '../residence/effects.ts';
import { reunificationEffects } from '../reunification/effects.ts';
import { signalEffects } from '../signals/effects.ts';
import { teamEffects } from '../team/effects.ts';
import { workEffects } from '../work/effects.ts';
import type { EffectOf } from './submission.ts';

type Effects = { readonly [Id in FormId]: EffectOf<AnswersOf<(typeof forms)[Id]>> };

const effects: Effects = {
  ...clientEffects,
  ...legalEffects,
  ...housingEffects,
  ...contactEffects,
  ...guidanceEffects,
  ...reunificationEffects,
  ...participationEffects,
  ...integrationEffects,
  ...workEffects,
  ...activityEffects,
  ...signalEffects,
  ...teamEffects,
  ...assignmentEffects,
};

/** The effect of a form that is known only by its id. Its answers have been parsed by the very same form, which the type cannot say. */
export const effectOf = (form: FormId): EffectOf<unknown> => effects[form] as EffectOf<unknown>;
