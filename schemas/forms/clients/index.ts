/** The forms of clients. */
import { clientRegistration } from '../client-registration.ts';
import { entryWithdrawn } from '../entry-withdrawn.ts';
import { clientChanged } from './client-changed.ts';

export const clientForms = {
  'client-registration': clientRegistration,
  'client-changed': clientChanged,
  'entry-withdrawn': entryWithdrawn,
} as const;
