/** Stands in for the table of effects in the process that is soaked. */
import { effectOf as catalogued } from '../../../functions/submissions/effects.ts';
import type { FormId } from '../../../schemas/forms/index.ts';
import { sheetId, takeSheet } from './sheet.ts';

export const effectOf = (id: FormId | typeof sheetId) => (id === sheetId ? takeSheet : catalogued(id));
