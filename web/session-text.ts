/** A session of the participation declaration in a few words: what it is, when, in which language. */
import { gatherings } from '../schemas/forms/participation/choices.ts';
import type { Temporal } from '../schemas/kernel/time.ts';
import { languages } from '../schemas/languages.ts';
import { showDay } from './dates.ts';
import type { Say } from './language.ts';
import { participationWords as words } from './participation-words.ts';

export interface ShownSession {
  readonly id: string;
  readonly branch: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly gathering: keyof typeof gatherings;
  readonly round: number;
  readonly day: Temporal.PlainDate;
  readonly time: string;
  readonly language: string;
  readonly where: string | undefined;
  readonly places: number;
  readonly invited: readonly string[];
  readonly free: number;
  readonly awaitsSheet: boolean;
}

export const languageText = (language: string, say: Say): string =>
  Object.hasOwn(languages, language) ? say(languages[language as keyof typeof languages]) : language;

export const sessionTitle = ({ gathering, round }: Pick<ShownSession, 'gathering' | 'round'>, say: Say): string =>
  `${say(gatherings[gathering])}, ${say(words.round)} ${round}`;

/** As it is written in Dutch, whatever the language of the page: a clock reads the same. */
export const sessionMoment = ({ day, time }: Pick<ShownSession, 'day' | 'time'>): string => `${showDay(day)}, ${time}`;
