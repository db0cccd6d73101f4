/** The forms of clients, beside the registration itself. */
import { clientChanged } from './client-changed.ts';

export const clientForms = { 'client-changed': clientChanged } as const;
