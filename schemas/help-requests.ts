/** What people ask, what came of it, and where they are sent on to (domain facts §6.1; the partners are those that the report of 2017 names). */
import type { Text } from './kernel/text.ts';

export const topics = {
  education: { nl: 'Onderwijs', en: 'Education' },
  finance: { nl: 'Financiën', en: 'Finance' },
  participation: { nl: 'Participatie', en: 'Participation' },
  housing: { nl: 'Wonen', en: 'Housing' },
  health: { nl: 'Zorg', en: 'Health care' },
  'legal-residence': { nl: 'Verblijf en documenten', en: 'Residence and documents' },
  'family-reunification': { nl: 'Gezinshereniging', en: 'Family reunification' },
  integration: { nl: 'Inburgering', en: 'Civic integration' },
  work: { nl: 'Werk', en: 'Work' },
  social: { nl: 'Sociaal en gezin', en: 'Social and family' },
  other: { nl: 'Iets anders', en: 'Something else' },
} as const satisfies Record<string, Text>;

export const outcomes = {
  answered: { nl: 'Beantwoord', en: 'Answered' },
  'appointment-made': { nl: 'Afspraak gemaakt', en: 'Appointment made' },
  referred: { nl: 'Doorverwezen', en: 'Referred' },
  'no-show': { nl: 'Niet gekomen', en: 'Did not come' },
} as const satisfies Record<string, Text>;

export const partners = {
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  stroomopwaarts: { nl: 'Stroomopwaarts', en: 'Stroomopwaarts' },
  wijkteam: { nl: 'Wijkteam', en: 'Neighbourhood team' },
  voedselbank: { nl: 'Voedselbank', en: 'Food bank' },
  formulierenbrigade: { nl: 'Formulierenbrigade', en: 'Formulierenbrigade (help with forms)' },
  'language-provider': { nl: 'Taalaanbieder (Delken & Boot, Harmonie)', en: 'Language provider (Delken & Boot, Harmonie)' },
  taalhuis: { nl: 'Taalhuis of taalcafé in de bibliotheek', en: 'Taalhuis or language café in the library' },
  cultuurmakelaar: { nl: 'Cultuurmakelaar', en: 'Cultuurmakelaar (culture broker)' },
  duo: { nl: 'DUO', en: 'DUO' },
  uwv: { nl: 'UWV', en: 'UWV' },
  school: { nl: 'School of kinderopvang', en: 'School or childcare' },
  care: { nl: 'Huisarts, tandarts of consultatiebureau', en: 'GP, dentist or infant clinic' },
  police: { nl: 'Wijkagent of politie', en: 'Police' },
  lawyer: { nl: 'Advocaat', en: 'Lawyer' },
  'job-coach': { nl: 'Arbeidscoach', en: 'Job coach' },
  'legal-hour': { nl: 'Ons juridisch spreekuur', en: 'Our legal consultation' },
  other: { nl: 'Een andere instantie', en: 'Another organisation' },
} as const satisfies Record<string, Text>;
