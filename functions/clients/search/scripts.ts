/** Names in Arabic (with Persian and Kurdish letters) or Ge'ez script in Latin letters, as far as a search needs them. */

/** Letter by letter. What is written as a vowel sign, or is silent, is left out: vowels do not count in a search. */
const arabic: Readonly<Record<string, string>> = {
  ...{ ا: 'a', ٱ: 'a', ع: 'a', ى: 'a', ة: 'a', ە: 'e', ء: '', و: 'w', ۆ: 'o', ي: 'y', ی: 'y', ێ: 'e', ې: 'e' },
  ...{ ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j', چ: 'tch', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ڕ: 'r', ز: 'z', ژ: 'zh' },
  ...{ س: 's', ش: 'sh', ص: 's', ض: 'dh', ط: 't', ظ: 'dh', غ: 'gh', ف: 'f', ڤ: 'v', ق: 'q', ک: 'k', ك: 'k', گ: 'g' },
  ...{ ل: 'l', ڵ: 'l', م: 'm', ن: 'n', ه: 'h', ہ: 'h', ھ: 'h' },
};

/** The rows of the Ge'ez syllabary from U+1200, eight signs each: a consonant with the vowels of `orders`. */
const rows = 'h l h m s r s sh q qw q qw b v t ch h hw n ny - k kw kh khw w - z zh y d d j g gw g t ch p ts ts f p'.split(' ');
const orders = ['e', 'u', 'i', 'a', 'ie', 'e', 'o', 'wa'];

const fromGeez = (sign: string): string => {
  const place = (sign.codePointAt(0) ?? 0) - 0x1200;
  const row = rows[Math.floor(place / 8)];
  return row === undefined ? '' : `${row.replace('-', '')}${orders[place % 8]}`;
};

export const isArabic = (word: string): boolean => /^\p{Script=Arabic}+$/u.test(word);

/** Letters of another script stay as they are. Medhin is written with a vowel that nobody says. A vowel stands between Arabic letters, so that t and h do not look like th. */
export const toLatin = (word: string): string =>
  isArabic(word)
    ? [...word]
        .map((letter) => arabic[letter] ?? '')
        .filter(Boolean)
        .join('e')
    : word.replaceAll(/\p{Script=Ethiopic}/gu, fromGeez).replaceAll('dehe', 'dhe');
