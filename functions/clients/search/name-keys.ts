/**
 * Under which keys a name is found. One name is spelled in many ways when it comes from Arabic, Tigrinya, Farsi, Turkish or Somali; what all spellings
 * share is, roughly, their consonants. So a key is the consonants of a part of the name in classes that sound alike, with a mark for a vowel at the
 * beginning. Where a letter stands for different sounds in different languages (x, c, ch, th, j), the part has a key for each.
 */
import { isArabic, toLatin } from './scripts.ts';

/** A part of a name: the keys of its spellings, and keys under which it is found too, but which are not asked for. */
export interface NamePart {
  readonly keys: readonly string[];
  readonly also: readonly string[];
}

/** More parts than a name on a card has. */
const mostParts = 8;
/** Each key is a row to write and a query to ask; a part with more ambiguous letters than this makes do with the first ones. */
const mostKeys = 4;

const itself = '$';
const vowel = 'a';

/** Letters at this place of a word → the classes for which they may stand, likeliest first. `''`: no consonant at all. The first rule that fits counts. */
const sounds: readonly (readonly [RegExp, ...string[]])[] = [
  [/^(?:tsch|tsj|tch|sch|sh|sj|ts|tz|zh|sz|[sz])/, 's'],
  [/^dj/, 'j'],
  [/^ch/, 'h', 's', 'k'],
  [/^kh/, 'h', 'k'],
  [/^ph/, 'f'],
  [/^(?:th|dh)/, 't', 's', 'th'],
  [/^x/, 'h', 'ks'],
  [/^(?:gh|ck|[gkq])/, 'k'],
  [/^c(?=[eiy])/, 's', 'j'],
  [/^[dt]/, 't'],
  [/^[bp]/, 'b'],
  [/^[fhlmnr]/, itself],
  // Between other letters a j is a y in Dutch and German, and a dj in English.
  [/^j/, 'j', ''],
  [/^c/, 'k'],
  [/^[aeiouyvw]/, ''],
];

/** At the beginning of a word some letters say more. */
const firstSounds: readonly (readonly [RegExp, ...string[]])[] = [
  [/^[jy]/, 'j'],
  [/^(?:[vw]|ou(?=[aei])|u(?=[aeio]))/, 'w'],
  // Somali writes the ayn as c, Turkish the dj.
  [/^c(?=[aou])/, 'k', vowel, 'j'],
  [/^c(?=[eiy])/, 's', vowel, 'j'],
  [/^[aeiou]/, vowel],
];

interface Spelled {
  readonly key: string;
  readonly isAfterConsonant: boolean;
}

const keysOfWord = (word: string): string[] => {
  let spelled: readonly Spelled[] = [{ key: '', isAfterConsonant: false }];
  // An h at the end is not heard after a vowel: Sarah, Fatimah.
  const heard = word.replace(/(?<=[aeiou])h$/, '');
  for (let place = 0; place < heard.length; ) {
    const rest = heard.slice(place);
    const [letters, ...classes] = soundOf(rest, place === 0);
    spelled = classes.flatMap((sound) => spelled.map((before) => joined(before, sound))).slice(0, mostKeys);
    place += letters.length;
  }
  const keys = [...new Set(spelled.map(({ key }) => key))].filter((key) => key !== '');
  // A script of which we know no sounds, and a name of which nothing is heard, are found as they are written.
  return keys.length > 0 ? keys : [`=${word}`];
};

const soundOf = (rest: string, isFirst: boolean): [letters: string, ...classes: string[]] => {
  for (const [letters, ...classes] of isFirst ? [...firstSounds, ...sounds] : sounds) {
    const [found] = letters.exec(rest) ?? [];
    if (found !== undefined) return [found, ...classes.map((sound) => (sound === itself ? found : sound))];
  }
  return [rest.charAt(0), ''];
};

/** A doubled consonant is heard once. */
const joined = ({ key, isAfterConsonant }: Spelled, sound: string): Spelled =>
  isAfterConsonant && sound !== '' && key.endsWith(sound)
    ? { key, isAfterConsonant }
    : { key: key + sound, isAfterConsonant: sound !== '' && sound !== vowel };

/** Words between names that come and go: articles, prepositions, "son of". */
const between = new Set('van der den de het ten ter te t bin ibn bint al el ul'.split(' '));
const article = /^[aeu](?:l|r|s|sh|d|n|t|z)$/;
/** "Servant of", written as a word of its own with or without the article that follows; Abdi alone is a name. */
const servant = /^c?abd(?:[aeou]{1,2}[lr])?$/;
const servantOf = /^c?abd(?:ou|oe|aa|ee|ii|oo|uu|[aeiou])?/;

/** Lower case and without marks; letters that Unicode does not take apart are taken apart here. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\p{Lm}'’‘`´]/gu, '')
    .replaceAll(/[ıøłđßæœ]/g, (letter) => ({ ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' })[letter] ?? letter);

/** The words of a name as they are compared when two names have the same keys. */
export const wordsOf = (name: string): string[] =>
  plain(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

export const namePartsOf = (name: string): NamePart[] => {
  const words = wordsOf(name).flatMap(apart);
  const parts: NamePart[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if ((word === arabicServant || servant.test(word)) && place + 1 < words.length) {
      const next = words[place + 1] ?? '';
      place += article.test(next) && place + 2 < words.length ? 2 : 1;
      parts.push(servantPart([withoutArticle(words[place] ?? '')]));
    } else if (!between.has(word)) parts.push(partOf(word));
  }
  const all = parts.length > 0 ? parts : words.map(partOf);
  return all.slice(0, mostParts);
};

/** In Arabic script "servant of" is joined to what follows as often as not. */
const arabicServant = 'عبد';
const apart = (word: string): string[] =>
  word.startsWith(arabicServant) && word.length > arabicServant.length ? [arabicServant, word.slice(arabicServant.length)] : [word];

const withoutArticle = (word: string): string => word.replace(isArabic(word) ? /^ال(?=.)/u : /^[aeu]l(?=\p{L}{3})/u, '');

const partOf = (word: string): NamePart => {
  if (isArabic(word)) return withAndWithout(word, /^ال(?=.{3})/u);
  const latin = toLatin(word);
  const [begin] = servantOf.exec(latin) ?? [];
  const rest = latin.slice(begin?.length);
  if (begin === undefined || rest.length < 3) return withAndWithout(latin, /^[ae]l(?=[b-df-hj-km-np-tv-z]\p{L}{3})/u);
  // Abdullah, Abdullatif: one l is the article's. Abdelatif: it may be the name's own as well.
  if (/^l[aeiou]/.test(rest)) return servantPart([rest.slice(1), rest]);
  return servantPart([rest.replace(/^l(?=l|[^aeiou])/, '')]);
};

const servantPart = (names: readonly string[]): NamePart => {
  const keys = names.flatMap((name) => keysOfWord(toLatin(name)));
  return { keys: keys.map((key) => `abt${key}`).slice(0, mostKeys), also: keys.slice(0, mostKeys) };
};

/** A name that may begin with an article is found with it and without it. */
const withAndWithout = (word: string, prefix: RegExp): NamePart => {
  const words = prefix.test(word) ? [word, word.replace(prefix, '')] : [word];
  return { keys: [...new Set(words.flatMap((each) => keysOfWord(toLatin(each))))].slice(0, mostKeys), also: [] };
};
