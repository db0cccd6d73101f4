/** Who works at the branch, and when its doors are open (domain facts M19, M38, M52–M54). */
import { absent, recordKind } from './record-kind.ts';

export const teamRecords = {
  /** It has the id under which the user pool knows the person, and no name (docs/decisions/0003). */
  member: recordKind({
    nl: 'Medewerker',
    en: 'Member of the team',
    of: 'branch',
    count: 'many',
    states: { active: { nl: 'Actief', en: 'Active' }, left: { nl: 'Gestopt', en: 'Left' } },
    over: ['left'],
    steps: {
      joined: { from: [absent, 'left'], to: 'active' },
      changed: { from: ['active'], to: 'active' },
      left: { from: ['active'], to: 'left' },
    },
  }),
  /** Each stays, since a year that is over had its own hours; the one that holds on a day is told by the days from which they hold. */
  schedule: recordKind({
    nl: 'Spreekuren',
    en: 'Consultation hours',
    of: 'branch',
    count: 'many',
    states: { set: { nl: 'Vastgesteld', en: 'Set' } },
    over: [],
    steps: { set: { from: [absent], to: 'set' } },
  }),
} as const;
