import { TermRefusal } from './refusal.ts';
import type { Deadline } from './terms.ts';

/** Before a rule existed there was no such deadline; that is an answer, not a fault. */
export const whereGoverned = (count: () => Deadline | undefined): Deadline | undefined => {
  try {
    return count();
  } catch (fault) {
    if (fault instanceof TermRefusal && fault.kind === 'no-version') return undefined;
    throw fault;
  }
};
