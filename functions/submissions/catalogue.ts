/** Where submitting finds a form and what it does. Pages know the whole catalogue; the function that takes submissions loads what it is sent. */
import type { FormId } from '../../schemas/forms/ids.ts';
import type { Form } from '../../schemas/kernel/form.ts';
import type { Amend } from '../history/amend.ts';
import type { EffectOf } from './submission.ts';

export interface Catalogue {
  form(id: FormId): Promise<Form>;
  effect(id: FormId): Promise<EffectOf<unknown>>;
  /** Correcting and withdrawing, which may meet any form. */
  amend(): Promise<Amend>;
}
