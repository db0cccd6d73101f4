/** Stands in for the catalogue of forms in the process that is soaked: the same, and the sheet beside it. */
import { formOf as catalogued, type FormId, forms as real } from '../../../schemas/forms/index.ts';
import type { Form } from '../../../schemas/kernel/form.ts';
import { sheetId, soakSheet } from './sheet.ts';

export const forms = { ...real, [sheetId]: soakSheet };

export { isFormId } from './ids.ts';

/** As in the catalogue itself: the form as any form. */
export const formOf = (id: FormId | typeof sheetId): Form => (id === sheetId ? (soakSheet as unknown as Form) : catalogued(id));
