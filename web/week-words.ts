/** What the page of one's week says. */
import type { Text } from '../schemas/kernel/text.ts';

export const weekWords = {
  title: { nl: 'Mijn week', en: 'My week' },
  week: { nl: 'Week', en: 'Week' },
  upTo: { nl: 'tot en met', en: 'up to' },
  otherWeeks: { nl: 'Andere weken', en: 'Other weeks' },
  before: { nl: 'Vorige week', en: 'Week before' },
  present: { nl: 'Deze week', en: 'This week' },
  after: { nl: 'Volgende week', en: 'Week after' },
  overdue: { nl: 'Te laat', en: 'Overdue' },
  today: { nl: 'vandaag', en: 'today' },
  nothing: { nl: 'Niets.', en: 'Nothing.' },
  quiet: { nl: 'Er staat niets voor deze week.', en: 'There is nothing for this week.' },
  deadline: { nl: 'Termijn', en: 'Deadline' },
  contact: { nl: 'Neem contact op, en noteer het', en: 'Get in touch, and note it' },
  lastContact: { nl: 'Laatste contact op', en: 'Last contact on' },
  noContact: { nl: 'Er is nog geen contact genoteerd.', en: 'No contact was noted yet.' },
  invited: { nl: 'Uitgenodigd', en: 'Invited' },
  more: { nl: 'En nog', en: 'And' },
  moreThere: { nl: 'meer: zie Taken en Termijnen.', en: 'more: see Tasks and Deadlines.' },
  hours: { nl: 'Spreekuren', en: 'Consultation hours' },
  hoursMore: {
    nl: 'Zoals in een gewone week. Op een feestdag kan het anders zijn.',
    en: 'As in an ordinary week. On a holiday it may be otherwise.',
  },
  printMore: {
    nl: 'Wilt u dit meenemen? Druk deze bladzijde af; meestal past zij op één vel.',
    en: 'To take this along, print this page; as a rule it fits on one sheet.',
  },
  keepSafe: {
    nl: 'Op dit blad staan namen van cliënten. Laat het niet liggen, en vernietig het na de week.',
    en: 'This sheet holds names of clients. Do not leave it about, and destroy it after the week.',
  },
} as const satisfies Record<string, Text>;
