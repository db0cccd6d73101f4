/** The languages that clients speak and those in which we can write to them (domain facts §8.1). */
import type { Text } from './kernel/text.ts';

export interface Language extends Text {
  /** The language's own name, for a person who reads no Dutch. */
  readonly own: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Languages in which there are messages, by BCP 47 tag; `client-texts.ts` says which of them a native speaker reviewed. */
export const readingLanguages = {
  nl: { nl: 'Nederlands', en: 'Dutch', own: 'Nederlands', direction: 'ltr' },
  en: { nl: 'Engels', en: 'English', own: 'English', direction: 'ltr' },
  ar: { nl: 'Arabisch', en: 'Arabic', own: 'العربية', direction: 'rtl' },
  ti: { nl: 'Tigrinya', en: 'Tigrinya', own: 'ትግርኛ', direction: 'ltr' },
  fa: { nl: 'Farsi', en: 'Farsi', own: 'فارسی', direction: 'rtl' },
  tr: { nl: 'Turks', en: 'Turkish', own: 'Türkçe', direction: 'ltr' },
  so: { nl: 'Somalisch', en: 'Somali', own: 'Soomaali', direction: 'ltr' },
} as const satisfies Record<string, Language>;

export type ReadingLanguage = keyof typeof readingLanguages;

export const languages = {
  ...readingLanguages,
  kmr: { nl: 'Koerdisch (Kurmanji)', en: 'Kurdish (Kurmanji)', own: 'Kurmancî', direction: 'ltr' },
  ckb: { nl: 'Koerdisch (Sorani)', en: 'Kurdish (Sorani)', own: 'سۆرانی', direction: 'rtl' },
  prs: { nl: 'Dari', en: 'Dari', own: 'دری', direction: 'rtl' },
  ps: { nl: 'Pasjtoe', en: 'Pashto', own: 'پښتو', direction: 'rtl' },
  am: { nl: 'Amhaars', en: 'Amharic', own: 'አማርኛ', direction: 'ltr' },
  om: { nl: 'Oromo', en: 'Oromo', own: 'Afaan Oromoo', direction: 'ltr' },
} as const satisfies Record<string, Language>;
