/** What example clients are called and which languages they speak: the name says, in the language that the client reads, that it is an example. */
import type { ReadingLanguage } from '../schemas/languages.ts';

export const exampleClient: Readonly<Record<ReadingLanguage, string>> = {
  nl: 'Voorbeeld Cliënt',
  en: 'Example Client',
  ar: 'عميل مثال',
  ti: 'ኣብነት ዓሚል',
  fa: 'نمونه مراجع',
  tr: 'Örnek Danışan',
  so: 'Tusaale Macmiil',
};

export const spoken: Readonly<Record<ReadingLanguage, readonly [string, ...string[]]>> = {
  nl: ['nl', 'ckb'],
  en: ['en', 'am', 'om'],
  ar: ['ar', 'kmr'],
  ti: ['ti'],
  fa: ['fa', 'prs', 'ps'],
  tr: ['tr', 'kmr'],
  so: ['so'],
};
