/** What the pages about the API say. They are for programmers, so they are short. */
import type { Text } from '../schemas/kernel/text.ts';

export const apiDocsWords = {
  title: { nl: 'De API', en: 'The API' },
  footer: { nl: 'Voor programmeurs: de API', en: 'For programmers: the API' },
  about: {
    nl: 'Alles wat Wegwijs vraagt en antwoordt, voor wie er een programma op aansluit. Hetzelfde staat, voor een programma leesbaar, in',
    en: 'All that Wegwijs asks and answers, for whoever connects a program to it. The same stands, readable for a program, in',
  },
  signIn: {
    nl: 'Stuur bij elke aanroep met een slot het ID-token mee: Authorization: Bearer … . Antwoorden zijn JSON.',
    en: 'Send the ID token with each call that has a lock: Authorization: Bearer … . Answers are JSON.',
  },
  locked: { nl: 'met token', en: 'with a token' },
  all: { nl: 'Alle aanroepen', en: 'All calls' },
  parameters: { nl: 'Gegevens in het adres en de kop', en: 'Values in the address and the headers' },
  body: { nl: 'Wat u stuurt', en: 'What you send' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  refusals: { nl: 'Als het niet gaat', en: 'When it does not go' },
  problem: { nl: 'Zo ziet een weigering eruit', en: 'What a refusal looks like' },
  mayBeAbsent: { nl: 'mag ontbreken', en: 'may be absent' },
  list: { nl: 'lijst', en: 'list' },
  anything: { nl: 'vrij', en: 'anything' },
  atMost: { nl: 'hoogstens', en: 'at most' },
  or: { nl: 'of', en: 'or' },
} as const satisfies Record<string, Text>;
