/** The parts of the work. A form belongs to one; a role may fill in the forms of some. */
import type { Text } from './kernel/text.ts';

export const areas = {
  clients: { nl: 'Cliënten', en: 'Clients' },
  contact: { nl: 'Contact en spreekuur', en: 'Contact and consultation' },
  guidance: { nl: 'Maatschappelijke begeleiding', en: 'Social guidance' },
  housing: { nl: 'Huisvesting', en: 'Housing' },
  legal: { nl: 'Verblijf en documenten', en: 'Residence and documents' },
  reunification: { nl: 'Gezinshereniging', en: 'Family reunification' },
  participation: { nl: 'Participatieverklaring', en: 'Participation declaration' },
  integration: { nl: 'Inburgering', en: 'Civic integration' },
  work: { nl: 'Werk', en: 'Work' },
  activities: { nl: 'Activiteiten en voorlichting', en: 'Activities and information' },
  signals: { nl: 'Signalen', en: 'Signals' },
  team: { nl: 'Team', en: 'Team' },
  assignment: { nl: 'Wie begeleidt wie', en: 'Who guides whom' },
} as const satisfies Record<string, Text>;

export type AreaId = keyof typeof areas;
