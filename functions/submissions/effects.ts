/** Which effect each form has. */
import type { FormId, forms } from '../../schemas/forms/index.ts';
import type { AnswersOf } from '../../schemas/kernel/form.ts';
import { registerClient } from '../clients/register-client.ts';
import { decideRenewal, fileObjection, registerDocument, sendRenewal } from '../residence/effects.ts';
import type { Effect } from './submission.ts';

type Effects = { readonly [Id in FormId]: Effect<AnswersOf<(typeof forms)[Id]>> };

const effects: Effects = {
  'client-registration': registerClient,
  'residence-document-registered': registerDocument,
  'renewal-sent': sendRenewal,
  'renewal-decided': decideRenewal,
  'objection-filed': fileObjection,
};

/** The effect of a form that is known only by its id. Its answers have been parsed by the very same form, which the type cannot say. */
export const effectOf = (form: FormId): Effect<unknown> => effects[form] as Effect<unknown>;
