/** The forms of who guides whom. */
import { clientAssigned } from './client-assigned.ts';
import { clientTransferred } from './client-transferred.ts';
import { clientsHandedOver } from './clients-handed-over.ts';

export const assignmentForms = {
  'client-assigned': clientAssigned,
  'clients-handed-over': clientsHandedOver,
  'client-transferred': clientTransferred,
} as const;
