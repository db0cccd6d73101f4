/** The catalogue with all forms in it. */
import { formOf } from '../../schemas/forms/index.ts';
import { amend } from '../history/amend.ts';
import type { Catalogue } from './catalogue.ts';
import { effectOf } from './effects.ts';

export const wholeCatalogue: Catalogue = {
  form: async (id) => formOf(id),
  effect: async (id) => effectOf(id),
  amend: async () => amend,
};
