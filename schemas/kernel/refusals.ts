/** Every sentence with which an answer is refused. A check in the kernel names its sentence; the form adds those of its own rules. */
import type { Text } from './text.ts';

/** One answer that cannot be taken: where it stands (RFC 6901 pointer in a URI fragment), which rule, and why. */
export interface Refusal {
  readonly pointer: string;
  readonly rule: string;
  readonly detail: Text;
}

export const sentences = {
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  'not-text': { nl: 'Dit moet tekst zijn.', en: 'This must be text.' },
  'not-yes-no': { nl: 'Kies ja of nee.', en: 'Choose yes or no.' },
  'not-a-choice': { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' },
  'not-a-list': { nl: 'Dit moet een lijst zijn.', en: 'This must be a list.' },
  'not-an-object': { nl: 'Stuur de antwoorden als één JSON-object.', en: 'Send the answers as one JSON object.' },
  'not-a-number': { nl: 'Vul een heel getal in.', en: 'Fill in a whole number.' },
  'not-a-day': { nl: 'Dit is geen bestaande datum (jjjj-mm-dd).', en: 'This is not an existing date (yyyy-mm-dd).' },
  'not-a-month': { nl: 'Vul jaar en maand in (jjjj-mm).', en: 'Fill in a year and month (yyyy-mm).' },
  'not-a-time': { nl: 'Dit is geen tijd (uu:mm).', en: 'This is not a time (hh:mm).' },
  'chosen-twice': { nl: 'Hier staat iets dubbel.', en: 'Something stands here twice.' },
  'not-asked': {
    nl: 'Deze vraag hoort niet bij uw andere antwoord. Maak dit leeg, of kies daar anders.',
    en: 'This question does not go with your other answer. Empty it, or choose otherwise there.',
  },
  'not-a-birth-date': {
    nl: 'Vul een jaar in, of jaar en maand, of een hele datum (jjjj, jjjj-mm of jjjj-mm-dd).',
    en: 'Fill in a year, a year and month, or a whole date (yyyy, yyyy-mm or yyyy-mm-dd).',
  },
  'not-an-id': { nl: 'Dit is geen geldige verwijzing (UUID).', en: 'This is not a valid reference (UUID).' },
  'not-an-email': { nl: 'Dit is geen e-mailadres.', en: 'This is not an e-mail address.' },
  'not-a-phone-number': { nl: 'Dit is geen telefoonnummer.', en: 'This is not a phone number.' },
  'not-a-v-number': { nl: 'Een V-nummer heeft tien cijfers.', en: 'A V-number has ten digits.' },
  'broken-text': { nl: 'Deze tekst bevat een onleesbaar teken.', en: 'This text has a character that cannot be read.' },
  'too-long': { nl: 'Dit is te lang.', en: 'This is too long.' },
  'too-many': { nl: 'Dit zijn er te veel.', en: 'These are too many.' },
  'out-of-range': { nl: 'Dit getal ligt buiten de grenzen.', en: 'This number is out of range.' },
  'holds-a-bsn': {
    nl: 'Dit lijkt een burgerservicenummer (BSN). Dat mogen wij niet bewaren; laat het weg.',
    en: 'This looks like a citizen service number (BSN). We may not keep it; leave it out.',
  },
  'unknown-field': { nl: 'Dit veld kent het formulier niet.', en: 'The form does not know this field.' },
  'unknown-client': {
    nl: 'Deze cliënt is niet bekend, of niet aan u toegewezen.',
    en: 'This client is not known, or not assigned to you.',
  },
  'unknown-entry': {
    nl: 'Deze melding is er niet, of u mag haar niet wijzigen.',
    en: 'This entry does not exist, or you may not change it.',
  },
  'other-form': { nl: 'Een melding wordt verbeterd met hetzelfde formulier.', en: 'An entry is corrected with the same form.' },
  'wrong-state': {
    nl: 'Dat kan nu niet: er ging iets anders aan vooraf, of het is al gebeurd.',
    en: 'That is not possible now: something else must come first, or it has happened already.',
  },
  'does-not-fit': { nl: 'Dit past niet.', en: 'This does not fit.' },
} as const satisfies Record<string, Text>;

export type SentenceId = keyof typeof sentences;

const isSentence = (id: string): id is SentenceId => Object.hasOwn(sentences, id);

/** A JSON pointer as RFC 9457 writes it: `#/household/0/name`. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  `#${path.map((step) => `/${encodeURIComponent(String(step).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;

export const refusal = (path: readonly PropertyKey[], rule: string, detail?: Text): Refusal => ({
  pointer: pointerTo(path),
  rule,
  detail: detail ?? (isSentence(rule) ? sentences[rule] : sentences['does-not-fit']),
});
