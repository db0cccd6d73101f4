/** What the sheet for a home visit says. */
import type { Text } from '../schemas/kernel/text.ts';

export const visitWords = {
  title: { nl: 'Huisbezoek', en: 'Home visit' },
  with: { nl: 'Bij', en: 'With' },
  day: { nl: 'Datum', en: 'Day' },
  who: { nl: 'Wie gaat', en: 'Who goes' },
  lastContact: { nl: 'Laatste contact', en: 'Last contact' },
  noContact: { nl: 'nog geen genoteerd', en: 'none noted yet' },
  printHow: {
    nl: 'Dit blad is om af te drukken en mee te nemen. Er staat niet meer op dan het bezoek nodig heeft.',
    en: 'This sheet is to be printed and taken along. It holds no more than the visit needs.',
  },
  afterwards: { nl: 'Na het bezoek', en: 'After the visit' },
  noteVisit: { nl: 'Huisbezoek noteren', en: 'Note the home visit' },
  noteContact: { nl: 'Contact met hulpvragen noteren', en: 'Note a contact with help requests' },
  back: { nl: 'Terug naar de begeleiding', en: 'Back to the guidance' },
  tasks: { nl: 'Wat open staat', en: 'What is open' },
  before: { nl: 'uiterlijk', en: 'by' },
  from: { nl: 'vanaf', en: 'from' },
  late: { nl: 'te laat', en: 'overdue' },
  deadlines: { nl: 'Dagen om te weten', en: 'Days to know' },
  intake: { nl: 'Intake: nog te vragen of te regelen', en: 'Intake: still to ask or arrange' },
  inProgress: { nl: 'loopt', en: 'in progress' },
  scale: {
    nl: 'Hoe gaat het nu? Begin bij 5 (lukt helemaal zelf) en ga omlaag tot 1 (er is nu hulp nodig). Omcirkel een cijfer.',
    en: 'How is it now? Start at 5 (managing alone) and go down to 1 (help is needed now). Circle a figure.',
  },
  ofOwnAccord: { nl: 'alleen als de cliënt hierover wil praten', en: 'only if the client wants to talk about it' },
  notes: { nl: 'Aantekeningen', en: 'Notes' },
  notesMore: {
    nl: 'Kort en zakelijk. Geen diagnoses, geen vluchtverhaal, geen burgerservicenummer.',
    en: 'Short and factual. No diagnoses, no flight story, no citizen service number.',
  },
  keepSafe: {
    nl: 'Neem dit blad mee terug. Noteer het bezoek in Wegwijs en vernietig het blad.',
    en: 'Take this sheet back with you. Note the visit in Wegwijs and destroy the sheet.',
  },
} as const satisfies Record<string, Text>;
