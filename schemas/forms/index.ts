/** The catalogue: every form by its id. */
import type { Form } from '../kernel/form.ts';
import { clientRegistration } from './client-registration.ts';
import { objectionFiled } from './objection-filed.ts';
import { renewalDecided } from './renewal-decided.ts';
import { renewalSent } from './renewal-sent.ts';
import { residenceDocumentRegistered } from './residence-document-registered.ts';

export const forms = {
  'client-registration': clientRegistration,
  'residence-document-registered': residenceDocumentRegistered,
  'renewal-sent': renewalSent,
  'renewal-decided': renewalDecided,
  'objection-filed': objectionFiled,
} as const;

export type FormId = keyof typeof forms;

export const isFormId = (id: string): id is FormId => Object.hasOwn(forms, id);

/** The form as any form, for code that treats all alike. */
export const formOf = (id: FormId): Form => forms[id] as unknown as Form;
