/** Looks in mail for what must never be in it: who it is about, where they come from, when a card ends (domain facts §7.6). Judges the demo and the tests. */
import { dayOf, Temporal } from '../schemas/kernel/time.ts';

export interface SentMail {
  readonly at: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

type Answers = Readonly<Record<string, unknown>>;

/** Stand in our own sentences and addresses; the examples are called after them. */
const ordinaryWords: ReadonlySet<string> = new Set(['cliënt', 'client', 'example']);

/** Stems: `Syri` finds Syrië, Syrisch, Syrian. */
const origins = ['Syri', 'Eritre', 'Somali', 'Afgha', 'Irak', 'Iraq', 'Iraan', 'Iranian', 'Iranees', 'Turk', 'Jemen', 'Yemen', 'Ethiop', 'Soedan', 'Sudan', 'nationali', 'staatloos', 'stateless']; // biome-ignore format: a list of words

const months = [
  ['januari', 'january'], ['februari', 'february'], ['maart', 'march'], ['april', 'april'], ['mei', 'may'], ['juni', 'june'],
  ['juli', 'july'], ['augustus', 'august'], ['september', 'september'], ['oktober', 'october'], ['november', 'november'], ['december', 'december'],
] as const; // biome-ignore format: a table reads as a table

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As a word of its own, in any script. */
const asWord = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

/** 2027-11-30, 30-11-2027, 30/11/27, 30.11.2027, 11/30/2027, 20271130, 30 november 2027, Nov 30, 2027. */
const notationsOf = ({ year, month, day }: Temporal.PlainDate): string => {
  const between = '\\s?[-/. ]\\s?';
  const [y, m, d] = [`(?:${year}|${String(year).slice(2)})`, `0?${month}`, `0?${day}`];
  const names = (months[month - 1] ?? []).flatMap((name) => [name, name.slice(0, 3)]).join('|');
  const orders = [[y, m, d], [d, m, y], [m, d, y]].map((parts) => parts.join(between)); // biome-ignore format: short
  const compact = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
  return [...orders, compact, `${d}\\.? (?:${names})\\.?,? ${y}`, `(?:${names})\\.? ${d},? ${y}`].join('|');
};

const dayFields = ['cardEndsOn', 'rightEndsOn', 'cardIssuedOn', 'birthDate'];
const numberFields = ['alienNumber', 'phoneNumber', 'cardNumber'];

const patternsIn = (answers: Answers): string[] => {
  const given = (field: string) => (typeof answers[field] === 'string' ? [answers[field]] : []);
  const names = given('nameOnCard').flatMap((name) => name.split(/[^\p{L}'’]+/u));
  return [
    ...names.filter((name) => name.length > 2 && !ordinaryWords.has(name.toLowerCase())).map((name) => asWord(literally(name))),
    ...numberFields.flatMap(given).map((number) => [...number].filter((sign) => /\w/.test(sign)).join('[\\s.-]?')),
    ...given('emailAddress').map(literally),
    ...dayFields
      .flatMap(given)
      .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
      .map((day) => asWord(notationsOf(Temporal.PlainDate.from(day)))),
  ];
};

/** Eastern digits as ours, so that a date is found in any script. */
const withOurDigits = (text: string): string => text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

/** Ids tell nothing, and by chance their digits could look like a date. */
const withoutIds = (text: string): string => text.replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '');

const writtenDay = (at: string): string => {
  const { day, month, year } = dayOf(Temporal.Instant.from(at));
  return `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
};

/** What each mail tells of these people: nothing, if all is well. The answers are those of any form. */
export const searchMailFor = (answers: readonly Answers[]): ((mail: SentMail) => readonly string[]) => {
  const all = [...new Set([...answers.flatMap(patternsIn), ...origins.map((stem) => `(?<![\\p{L}])${stem}`)])];
  const anything = new RegExp(all.join('|'), 'giu');
  return ({ at, subject, text, html, headers = {} }) => {
    const parts = [subject, text, html, ...Object.values(headers)].map((part) => withoutIds(withOurDigits(part)));
    // The day of the mail itself may stand in it, also when a card ends on that day.
    return parts.flatMap((part) => [...part.replaceAll(writtenDay(at), '').matchAll(anything)].map(([found]) => found));
  };
};
