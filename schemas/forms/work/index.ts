/** The forms of work. */
import { coachingContact } from './coaching-contact.ts';
import { programmeEnded } from './programme-ended.ts';
import { programmeJoined } from './programme-joined.ts';
import { programmeLeft } from './programme-left.ts';
import { programmeOpened } from './programme-opened.ts';
import { workIntake } from './work-intake.ts';

export const workForms = {
  'work-intake': workIntake,
  'coaching-contact': coachingContact,
  'programme-opened': programmeOpened,
  'programme-joined': programmeJoined,
  'programme-left': programmeLeft,
  'programme-ended': programmeEnded,
} as const;
