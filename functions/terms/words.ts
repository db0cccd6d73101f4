/** The words for days, lengths and anchors in a derivation. */

import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Anchor, Term } from '../../schemas/policies.ts';

/** Both languages from one template. */
export const inBoth = (say: (language: 'nl' | 'en') => string): Text => ({ nl: say('nl'), en: say('en') });

const weekdays = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** `dd-mm-jjjj`, as people here write a day. */
export const short = (day: Temporal.PlainDate | string): string => {
  const { year, month, day: ofMonth } = Temporal.PlainDate.from(day);
  return [String(ofMonth).padStart(2, '0'), String(month).padStart(2, '0'), String(year).padStart(4, '0')].join('-');
};

/** The day with its weekday: "donderdag 14-05-2026". */
export const long = (day: Temporal.PlainDate, language: 'nl' | 'en'): string =>
  `${weekdays[language][day.dayOfWeek - 1] ?? ''} ${short(day)}`;

const units = {
  days: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  weeks: { nl: ['week', 'weken'], en: ['week', 'weeks'] },
  months: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
  years: { nl: ['jaar', 'jaar'], en: ['year', 'years'] },
} as const;

const measure = (term: Term): readonly [number, keyof typeof units] => {
  if ('days' in term) return [term.days, 'days'];
  if ('weeks' in term) return [term.weeks, 'weeks'];
  return 'months' in term ? [term.months, 'months'] : [term.years, 'years'];
};

/** "4 weken", "1 day". */
export const lengthIn = (term: Term, language: 'nl' | 'en'): string => {
  const [amount, unit] = measure(term);
  return `${amount} ${units[unit][language][amount === 1 ? 0 : 1]}`;
};

/** The same length as an ISO 8601 duration. */
export const isoLength = (term: Term): string => Temporal.Duration.from(term).toString();

/** What happened on day 0. */
export const anchors: Readonly<Record<Anchor, Text>> = {
  cardEnd: { nl: 'de einddatum op de pas', en: 'the end date on the card' },
  received: { nl: 'de IND ontving de aanvraag', en: 'the IND received the application' },
  grantReceived: { nl: 'de referent ontving het besluit', en: 'the sponsor received the decision' },
  noticeReceived: { nl: 'de ingebrekestelling kwam aan', en: 'the notice of default arrived' },
  noticeDated: { nl: 'de datum van de kennisgeving', en: 'the date of the notice' },
  mvvIssued: { nl: 'de mvv werd afgegeven', en: 'the mvv was issued' },
  arrived: { nl: 'aankomst in Nederland', en: 'arrival in the Netherlands' },
  reported: { nl: 'de melding bij de IND', en: 'the report to the IND' },
  settled: { nl: 'de vestiging in de gemeente', en: 'settling in the municipality' },
  decisionSent: { nl: 'het besluit werd verstuurd', en: 'the decision was sent' },
  objectionTermEnd: { nl: 'het einde van de bezwaartermijn', en: 'the end of the objection term' },
  firstHousingRegistration: { nl: 'de eerste inschrijving bij huisvesting', en: 'the first registration on being housed' },
  duoStart: { nl: 'de start volgens DUO', en: 'the start according to DUO' },
  pipSet: { nl: 'het plan (PIP) werd vastgesteld', en: 'the plan (PIP) was set' },
  integrationEnd: { nl: 'het einde van de inburgeringstermijn', en: 'the end of the integration term' },
  leaseSigned: { nl: 'het huurcontract werd getekend', en: 'the lease was signed' },
  linked: { nl: 'de koppeling aan de gemeente', en: 'the link to the municipality' },
  unconfirmed: { nl: 'een begin dat nog niet vaststaat', en: 'a start that is not settled yet' },
};
