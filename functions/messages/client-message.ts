/** What clients get, in the language they read: that we ask them to come by or call. Neither who they are nor what they hold (domain facts §7.6). */
import type { Temporal } from '../../schemas/kernel/time.ts';
import { type ReadingLanguage, readingLanguages } from '../../schemas/languages.ts';
import { type ClientTexts, clientTexts } from './client-texts.ts';
import { type Html, html } from './html.ts';
import { type Message, page, writtenDay } from './page.ts';

export type Action = keyof ClientTexts['actions'];

export interface ClientNote {
  readonly language: ReadingLanguage;
  readonly rung: string;
  readonly link?: string;
  readonly lateDays: number;
  /** The day of the message, the only date in it. */
  readonly today: Temporal.PlainDate;
}

const actions: Readonly<Record<string, Action>> = {
  R0: 'prepare', R1: 'apply', R2: 'prepare', R3: 'urgent', R4: 'urgent', R5: 'lastDays', R6a: 'lastDays', R6b: 'lastDays', R6c: 'lastDays',
  R7a: 'lastDays', R7b: 'lastDays', R7c: 'lastDays', T1a: 'travel', T1b: 'travel', T1c: 'travel',
}; // biome-ignore format: a table reads as a table

/** What the client is asked to do on a rung; a rung that we do not know asks only to come by. */
export const actionOn = (rung: string): Action => actions[rung] ?? 'comeBy';

/**
 * The message in the client's language. Texts that no native speaker has reviewed never go out alone: the reviewed Dutch ones follow, so that an
 * awkward sentence can be understood with the help of somebody who reads Dutch.
 */
export const clientMessage = (note: ClientNote): Message => {
  const { language } = note;
  const languages: ReadingLanguage[] = clientTexts[language].reviewedOn === null ? [language, 'nl'] : [language];
  const parts = languages.map((each) => partIn(each, note));
  const { direction } = readingLanguages[language];
  const { subject } = clientTexts[language];
  return {
    subject,
    text: parts.map(({ text }) => text).join('\n———\n\n'),
    html: page(
      language,
      direction,
      subject,
      parts.flatMap(({ paragraphs }, place) => (place === 0 ? paragraphs : [html`<hr><div lang="nl" dir="ltr">${paragraphs}</div>`])),
    ),
  };
};

const partIn = (language: ReadingLanguage, { rung, link, lateDays, today }: ClientNote) => {
  const texts: ClientTexts = clientTexts[language];
  const day = writtenDay(today);
  const sentences = [texts.greeting, texts.actions[actionOn(rung)], ...(lateDays > 0 ? [texts.late] : []), texts.ask];
  const endings = [texts.sentOn, texts.closing];
  return {
    // An address stands on a line of its own: signs of isolation beside it would become part of the link, and words would turn it around.
    text: `${[...sentences, ...(link ? [`${texts.more}\n${link}`] : []), ...endings.map((text) => text.replace('{today}', isolated(day)))].join('\n\n')}\n`,
    paragraphs: [
      ...sentences.map((text) => html`<p>${text}</p>`),
      ...(link ? [html`<p>${texts.more}<br><a href="${link}" dir="ltr">${link}</a></p>`] : []),
      ...endings.map((text) => html`<p>${withDay(text, day)}</p>`),
    ],
  };
};

/** First strong isolate: in text from right to left the parts of a date would change places (domain facts §8.1). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

const withDay = (text: string, day: string): Html[] =>
  text.split('{today}').flatMap((part, place) => (place === 0 ? [html`${part}`] : [html`<bdi dir="ltr">${day}</bdi>`, html`${part}`]));
