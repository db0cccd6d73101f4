/** The catalogue: every form by its id. */
import type { Form } from '../kernel/form.ts';
import { activityForms } from './activities/index.ts';
import { assignmentForms } from './assignment/index.ts';
import { clientRegistration } from './client-registration.ts';
import { clientForms } from './clients/index.ts';
import { contactForms } from './contact/index.ts';
import { entryWithdrawn } from './entry-withdrawn.ts';
import { guidanceForms } from './guidance/index.ts';
import { housingForms } from './housing/index.ts';
import { integrationForms } from './integration/index.ts';
import { objectionFiled } from './objection-filed.ts';
import { participationForms } from './participation/index.ts';
import { renewalDecided } from './renewal-decided.ts';
import { renewalSent } from './renewal-sent.ts';
import { residenceDocumentRegistered } from './residence-document-registered.ts';
import { reunificationForms } from './reunification/index.ts';
import { signalForms } from './signals/index.ts';
import { teamForms } from './team/index.ts';
import { workForms } from './work/index.ts';

export const forms = {
  'client-registration': clientRegistration,
  ...clientForms,
  'residence-document-registered': residenceDocumentRegistered,
  'renewal-sent': renewalSent,
  'renewal-decided': renewalDecided,
  'entry-withdrawn': entryWithdrawn,
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
  'objection-filed': objectionFiled,
} as const;

export type FormId = keyof typeof forms;

export const isFormId = (id: string): id is FormId => Object.hasOwn(forms, id);

/** The form as any form, for code that treats all alike. */
export const formOf = (id: FormId): Form => forms[id] as unknown as Form;
