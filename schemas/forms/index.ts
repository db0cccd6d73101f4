/** The catalogue: every form by its id. */
import type { Form } from '../kernel/form.ts';
import { activityForms } from './activities/index.ts';
import { assignmentForms } from './assignment/index.ts';
import { clientForms } from './clients/index.ts';
import { contactForms } from './contact/index.ts';
import { guidanceForms } from './guidance/index.ts';
import { housingForms } from './housing/index.ts';
import { type FormId, isFormId } from './ids.ts';
import { integrationForms } from './integration/index.ts';
import { legalForms } from './legal/index.ts';
import { participationForms } from './participation/index.ts';
import { reunificationForms } from './reunification/index.ts';
import { signalForms } from './signals/index.ts';
import { teamForms } from './team/index.ts';
import { workForms } from './work/index.ts';

export const forms = {
  ...clientForms,
  ...legalForms,
  ...housingForms,
  ...contactForms,
  ...guidanceForms,
  ...reunificationForms,
  ...participationForms,
  ...integrationForms,
  ...workForms,
  ...activityForms,
  ...signalForms,
  ...teamForms,
  ...assignmentForms,
} as const satisfies Record<FormId, unknown>;

export { type FormId, isFormId };

/** The form as any form, for code that treats all alike. */
export const formOf = (id: FormId): Form => forms[id] as unknown as Form;
