/** The language of a page: Dutch, or English for who asks for it. */
import type { Text } from '../schemas/kernel/text.ts';

export type Lang = keyof Text;

export const isLang = (name: string | null | undefined): name is Lang => name === 'nl' || name === 'en';

/** Binds the language once, so that a page reads `say(words.send)`. */
export type Say = (text: Text) => string;

export const sayIn =
  (lang: Lang): Say =>
  (text) =>
    text[lang];
