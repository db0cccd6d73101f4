/** Reading JSON with the sentences that AWS (the Jackson parser behind it) uses for the two errors people make most. */
import type { Json } from './json.ts';

export type Read = { value: Json } | { error: string; location: string };

const tokenStart = /[A-Za-z_$]/;
const tokenPart = /[A-Za-z0-9_$]/;

/** Where V8 stumbled, as an offset; JSON.parse says so in its message, or means the end of the text. */
const stumbledAt = (text: string, message: string): number => {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const token = /Unexpected token '(.)'/u.exec(message)?.[1];
  return token === undefined ? text.length : Math.max(0, text.indexOf(token));
};

const placeOf = (text: string, offset: number): string => {
  const lines = text.slice(0, offset).split('\n');
  return `line: ${lines.length}, column: ${(lines.at(-1) ?? '').length + 1}`;
};

const expected = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

/** Where the word at an offset begins: V8 stumbles inside a word that begins like null, true or false. */
const begin = (text: string, at: number): number => {
  let from = at;
  while (from > 0 && tokenPart.test(text[from - 1] ?? '')) from -= 1;
  return from;
};

/** What is wrong at an offset. */
const sentence = (text: string, at: number): { says: string; at: number } => {
  const char = text[at];
  if (char === undefined) return { says: 'Unexpected end-of-input', at };
  if (tokenPart.test(char) && tokenStart.test(text[begin(text, at)] ?? '')) {
    const from = begin(text, at);
    let end = at;
    while (end < text.length && tokenPart.test(text[end] ?? '')) end += 1;
    return { says: `Unrecognized token '${text.slice(from, end)}': was expecting ${expected}`, at: end };
  }
  const code = char.codePointAt(0) ?? 0;
  const inObject = /[{,]\s*$/.test(text.slice(0, at)) && /\{[^[\]]*$/.test(text.slice(0, at));
  const wanted = inObject ? 'double-quote to start field name' : `a valid value ${expected}`;
  return { says: `Unexpected character ('${char}' (code ${code})): was expecting ${wanted}`, at: at + 1 };
};

export const readJson = (text: string): Read => {
  try {
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    const { says, at } = sentence(text, stumbledAt(text, (error as Error).message));
    const source = `[Source: (String)"${text}"; ${placeOf(text, at)}]`;
    return { error: `${says}\n at ${source}`, location: source };
  }
};
