/** What the page of the annual report says itself; the figures bring their own words. */
import type { Text } from '../schemas/kernel/text.ts';

export const annualReportWords = {
  title: { nl: 'Jaarverslag', en: 'Annual report' },
  teaser: { nl: 'Alle cijfers van een jaar, met hun definitie', en: 'All figures of a year, with their definition' },
  about: {
    nl: 'Elk cijfer is geteld uit wat vrijwilligers hebben gemeld. Achter elk cijfer staat hoe.',
    en: 'Each figure was counted from what volunteers told. Behind each stands how.',
  },
  smallLeftOut: {
    nl: 'Aantallen mensen onder de 5 staan er niet in, en ook geen aantal waaruit zo’n aantal is af te leiden.',
    en: 'Numbers of people below 5 are left out, and so is any number from which such a number could be worked out.',
  },
  contradicts: { nl: 'Dit verslag spreekt zichzelf tegen.', en: 'This report contradicts itself.' },
  howCounted: { nl: 'Hoe is dit geteld?', en: 'How was this counted?' },
  version: { nl: 'versie', en: 'version' },
  period: { nl: 'over het hele jaar', en: 'over the whole year' },
  'last-day': { nl: 'op de laatste dag van het jaar', en: 'on the last day of the year' },
  agreed: { nl: 'afgesproken, niet geteld', en: 'agreed, not counted' },
  since: { nl: 'zo geteld sinds', en: 'counted so since' },
  source: { nl: 'verslag 2017, regel', en: 'report of 2017, line' },
  entry: { nl: 'melding', en: 'entry' },
  notKnown: { nl: 'niet bekend', en: 'not known' },
  checks: { nl: 'Wat moet kloppen', en: 'What must hold' },
  checksMore: { nl: 'Bekijk de controles', en: 'See the checks' },
  holds: { nl: 'klopt', en: 'holds' },
  breaks: { nl: 'klopt niet', en: 'does not hold' },
  expected: { nl: 'meestal, niet altijd', en: 'mostly, not always' },
} as const satisfies Record<string, Text>;
