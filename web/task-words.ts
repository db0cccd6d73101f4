/** What the lists of tasks say. */
import type { Text } from '../schemas/kernel/text.ts';

export const taskWords = {
  title: { nl: 'Taken', en: 'Tasks' },
  mine: { nl: 'Mijn taken', en: 'My tasks' },
  noneMine: { nl: 'Er wacht niets op u.', en: 'Nothing waits for you.' },
  toWeek: { nl: 'Mijn week: per dag, ook om af te drukken', en: 'My week: day by day, also to print' },
  others: { nl: 'Taken van anderen', en: 'Tasks of others' },
  othersMore: {
    nl: 'Over cliënten die u ook kent. Kan iemand niet? Pak het dan zelf op.',
    en: 'About clients whom you know too. Can somebody not? Take it on yourself.',
  },
  all: { nl: 'Alle taken', en: 'All tasks' },
  more: { nl: 'Volgende taken', en: 'Next tasks' },
  takeOn: { nl: 'Ik pak dit op', en: 'I take this on' },
  takenByMe: { nl: 'U hebt dit opgepakt.', en: 'You took this on.' },
  taken: { nl: 'Iemand heeft dit opgepakt.', en: 'Somebody took this on.' },
  late: { nl: 'te laat', en: 'overdue' },
  deadlines: { nl: 'Mijn termijnen', en: 'My deadlines' },
  noDeadlines: { nl: 'Er zijn de komende drie maanden geen termijnen.', en: 'There are no deadlines in the coming three months.' },
  allDeadlines: { nl: 'Alle termijnen', en: 'All deadlines' },
} as const satisfies Record<string, Text>;
