/** What the parts of figures are called: the words of the forms from which they come, and those of the figures themselves. */

import { activityKinds } from '../schemas/forms/activities/activity-held.ts';
import { consultationKinds } from '../schemas/forms/activities/consultation-held.ts';
import { partners as meetingPartners } from '../schemas/forms/activities/partners.ts';
import { origins } from '../schemas/forms/reunification/dossier-opened.ts';
import { domains } from '../schemas/forms/signals/domains.ts';
import { trainingThemes } from '../schemas/forms/team/training-day.ts';
import { municipalities } from '../schemas/forms/work/programmes.ts';
import { partners, topics } from '../schemas/help-requests.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { nationalities } from '../schemas/nationalities.ts';

const own: Readonly<Record<string, Text>> = {
  before: { nl: 'Stand bij het begin', en: 'Balance at the start' },
  half: { nl: 'Halfjaar', en: 'Half-year' },
  balance: { nl: 'Stand aan het eind', en: 'Balance at the end' },
  housed: { nl: 'Gehuisvest sindsdien', en: 'Housed since' },
  target: { nl: 'Taakstelling samen', en: 'Targets together' },
  own: { nl: 'Eigen huurwoning', en: 'A rented home of their own' },
  hours: { nl: 'Uren per week', en: 'Hours a week' },
  hoursTogether: { nl: 'Uren samen', en: 'Hours together' },
  meetings: { nl: 'Keren in het jaar', en: 'Times in the year' },
  lessons: { nl: 'Lessen', en: 'Lessons' },
  since: { nl: 'Sinds', en: 'Since' },
  days: { nl: 'Dagen', en: 'Days' },
  weeks: { nl: 'Weken', en: 'Weeks' },
  years: { nl: 'Jaren', en: 'Years' },
  groups: { nl: 'Groepen', en: 'Groups' },
  refugees: { nl: 'Vluchtelingen', en: 'Refugees' },
  volunteers: { nl: 'Vrijwilligers', en: 'Volunteers' },
  number: { nl: 'Aantal', en: 'Number' },
  guidanceYears: { nl: 'Jaren begeleiding', en: 'Years of guidance' },
  benefitForms: { nl: 'Formulieren inleveren binnen', en: 'Forms handed in within' },
  moveIn: { nl: 'Verhuizing na', en: 'Move after' },
  places: { nl: 'Plaatsen', en: 'Places' },
  houses: { nl: 'Wisselwoningen', en: 'Exchange dwellings' },
  closedOn: { nl: 'Gesloten op', en: 'Closed on' },
  lastLeftOn: { nl: 'Laatste bewoner vertrok op', en: 'The last person left on' },
  obligedFrom: { nl: 'Inburgeringsplichtig vanaf', en: 'Obliged to integrate from' },
  within: { nl: 'Tekenen binnen', en: 'To sign within' },
  sessions: { nl: 'Bijeenkomsten', en: 'Sessions' },
  participants: { nl: 'Deelnemers, ongeveer', en: 'Participants, about' },
  marketOn: { nl: 'Vrijwilligersmarkt', en: 'Volunteers’ market' },
  families: { nl: 'Gezinnen', en: 'Families' },
  meetingOn: { nl: 'Ontmoetingsavond', en: 'Evening to meet' },
  day: { nl: 'Dag', en: 'Day' },
  kind: { nl: 'Wat', en: 'What' },
  partners: { nl: 'Met wie', en: 'With whom' },
  id: { nl: 'Melding', en: 'Entry' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
};

/** Where the words of a figure's parts come from. */
const vocabularies: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'M02-halves': { housed: { nl: 'Gehuisvest', en: 'Housed' }, target: { nl: 'Taakstelling', en: 'Target' } },
  M07: nationalities,
  M13: topics,
  M21: origins,
  M31: { ...meetingPartners, ...activityKinds, ...consultationKinds },
  M39: municipalities,
  M55: trainingThemes,
  referrals: partners,
  signals: domains,
};

/** The word for a part of a figure; what has none is shown as it is. */
export const partName = (figure: string, part: string): Text => vocabularies[figure]?.[part] ?? own[part] ?? { nl: part, en: part };
