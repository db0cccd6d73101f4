/** The catalogue that loads the forms and effects of an area when one of them is asked for. */
import type { AreaId } from '../../schemas/areas.ts';
import { areaOfForm } from '../../schemas/forms/ids.ts';
import { loadForm } from '../../schemas/forms/load.ts';
import type { Catalogue } from './catalogue.ts';
import type { EffectOf } from './submission.ts';

const areas: Readonly<Record<AreaId, () => Promise<Readonly<Record<string, unknown>>>>> = {
  clients: async () => (await import('../clients/effects.ts')).clientEffects,
  legal: async () => (await import('../residence/effects.ts')).legalEffects,
  contact: async () => (await import('../contacts/effects.ts')).contactEffects,
  guidance: async () => (await import('../guidance/effects.ts')).guidanceEffects,
  housing: async () => (await import('../housing/effects.ts')).housingEffects,
  reunification: async () => (await import('../reunification/effects.ts')).reunificationEffects,
  participation: async () => (await import('../participation/effects.ts')).participationEffects,
  integration: async () => (await import('../integration/effects.ts')).integrationEffects,
  work: async () => (await import('../work/effects.ts')).workEffects,
  activities: async () => (await import('../activities/effects.ts')).activityEffects,
  signals: async () => (await import('../signals/effects.ts')).signalEffects,
  team: async () => (await import('../team/effects.ts')).teamEffects,
  assignment: async () => (await import('../assignment/effects.ts')).assignmentEffects,
};

export const catalogueByArea: Catalogue = {
  form: loadForm,
  // Its answers are parsed by the very same form, which the type cannot say.
  effect: async (id) => (await areas[areaOfForm[id]]())[id] as EffectOf<unknown>,
  amend: async () => (await import('../history/amend.ts')).amend,
};
