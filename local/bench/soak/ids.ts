/** Stands in for the ids of the forms in the process that is soaked. */
import { areaOfForm as real } from '../../../schemas/forms/ids.ts';
import { sheetId } from './sheet.ts';

export const areaOfForm = { ...real, [sheetId]: 'guidance' };

export const isFormId = (id: string): boolean => Object.hasOwn(areaOfForm, id);
