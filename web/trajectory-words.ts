/** What the page of a guidance trajectory says. */
import type { Text } from '../schemas/kernel/text.ts';

export const trajectoryWords = {
  title: { nl: 'Begeleidingstraject', en: 'Guidance trajectory' },
  of: { nl: 'Cliënt', en: 'Client' },
  fromClient: { nl: 'Begeleiding: wat is gedaan, wat komt en wat te laat is', en: 'Guidance: what was done, what comes and what is late' },
  year: { nl: 'Begeleidingsjaar', en: 'Guidance year' },
  afterYears: { nl: 'de begeleidingsjaren zijn om', en: 'the guidance years are over' },
  outOf: { nl: 'van', en: 'of' },
  started: { nl: 'Begonnen op', en: 'Started on' },
  ends: { nl: 'Eindigt op', en: 'Ends on' },
  ended: { nl: 'Beëindigd op', en: 'Ended on' },
  lastContact: { nl: 'Laatste contact', en: 'Last contact' },
  none: { nl: 'nog geen genoteerd', en: 'none noted yet' },
  contactBy: { nl: 'Opnieuw contact vóór', en: 'Contact again by' },
  outOfSight: {
    nl: 'Er is te lang geen contact genoteerd. Bel of bezoek de cliënt, en noteer het.',
    en: 'No contact was noted for too long. Call or visit the client, and note it.',
  },
  noteContact: { nl: 'Contact noteren', en: 'Note a contact' },
  late: { nl: 'Te laat', en: 'Late' },
  next: { nl: 'Wat komt', en: 'What comes' },
  nothingNext: { nl: 'Er staat niets meer open.', en: 'Nothing is open any more.' },
  done: { nl: 'Gedaan', en: 'Done' },
  checklist: { nl: 'Intake', en: 'Intake' },
  settled: { nl: 'punten geregeld', en: 'items settled' },
  stillOpen: { nl: 'Wat nog open staat, van wie en wanneer', en: 'What is still open, whose it is and by when' },
  notAsked: {
    nl: 'Niet gevraagd: de dag was al voorbij toen de begeleiding werd gemeld',
    en: 'Not asked: the day had passed when guidance was told',
  },
  anniversary: { nl: 'Begin van begeleidingsjaar', en: 'Start of guidance year' },
  today: { nl: 'Vandaag', en: 'Today' },
  line: { nl: 'De begeleidingsjaren als lijn', en: 'The guidance years as a line' },
} as const satisfies Record<string, Text>;
