/** The forms of residence and its documents. */
import { objectionFiled } from '../objection-filed.ts';
import { renewalDecided } from '../renewal-decided.ts';
import { renewalSent } from '../renewal-sent.ts';
import { residenceDocumentRegistered } from '../residence-document-registered.ts';

export const legalForms = {
  'residence-document-registered': residenceDocumentRegistered,
  'renewal-sent': renewalSent,
  'renewal-decided': renewalDecided,
  'objection-filed': objectionFiled,
} as const;
