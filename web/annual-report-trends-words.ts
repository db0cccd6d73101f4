/** What the page of signals and trends says. */
import type { Movement } from '../reports/trends.ts';
import type { Text } from '../schemas/kernel/text.ts';

export const trendsWords = {
  title: { nl: 'Signalen en trends', en: 'Signals and trends' },
  about: {
    nl: 'Elk kwartaal is op zichzelf geteld, naast dezelfde kwartalen van het jaar ervoor. Een verschil heet pas meer of minder als toeval het in minder dan één op de twintig vergelijkingen zou geven; kleine aantallen verschillen daarom bijna nooit.',
    en: 'Each quarter was counted by itself, beside the same quarters of the year before. A difference is called more or fewer only when chance would give it in less than one comparison of twenty; small numbers therefore hardly ever differ.',
  },
  running: { nl: 'Dit kwartaal loopt nog en wordt met niets vergeleken:', en: 'This quarter still runs and is compared with nothing:' },
  noneOver: { nl: 'Van dit jaar is nog geen kwartaal voorbij.', en: 'No quarter of this year is over yet.' },
  compared: { nl: 'Vergeleken:', en: 'Compared:' },
  with: { nl: 'met', en: 'with' },
  what: { nl: 'Wat', en: 'What' },
  countedOtherwise: { nl: 'anders geteld dan het kwartaal ervoor', en: 'counted otherwise than the quarter before' },
  all: { nl: 'Alles', en: 'All' },
  otherParts: { nl: 'Nog meer onderdelen staan bij het cijfer zelf.', en: 'More parts stand with the figure itself.' },
} as const satisfies Record<string, Text>;

export const movementWords = {
  more: { nl: 'meer dan een jaar eerder', en: 'more than a year before' },
  fewer: { nl: 'minder dan een jaar eerder', en: 'fewer than a year before' },
  alike: { nl: 'geen duidelijk verschil met een jaar eerder', en: 'no clear difference from a year before' },
  incomparable: {
    nl: 'niet te vergelijken met een jaar eerder: er wordt anders geteld',
    en: 'not to be compared with a year before: it is counted in another way',
  },
  unknown: { nl: 'niet te vergelijken met een jaar eerder', en: 'not to be compared with a year before' },
} as const satisfies Record<Movement, Text>;
