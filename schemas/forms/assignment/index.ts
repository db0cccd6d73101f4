/** The forms of who guides whom. */
import { clientAssigned } from './client-assigned.ts';
import { clientsHandedOver } from './clients-handed-over.ts';

export const assignmentForms = { 'client-assigned': clientAssigned, 'clients-handed-over': clientsHandedOver } as const;
