/** A record in one line, for a list from which one is chosen: what it is, what tells it from the others, and where it stands. Never an id. */
import type { Temporal } from '../schemas/kernel/time.ts';
import { isRecordKind, recordKindOf } from '../schemas/records/index.ts';
import { showDay } from './dates.ts';
import { factValue, inOrder, type KnownFacts } from './fact-words.ts';
import type { Lang } from './language.ts';
import { words } from './words.ts';

export interface ShownRecord {
  readonly kind: string;
  readonly id?: string | undefined;
  readonly state: string;
  readonly since: Temporal.PlainDate;
  readonly facts: KnownFacts;
  readonly person: KnownFacts;
}

/** So many facts tell records apart; more do not fit on a phone. */
const mostTold = 3;

export const recordText = (record: ShownRecord, lang: Lang): string => {
  const told = tellingFacts(record, lang).slice(0, mostTold);
  return [`${kindText(record, lang)}${told.map((fact) => `, ${fact}`).join('')}`, standing(record, lang)].join(': ');
};

const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);

/** What it says about itself in words of its own, then what was chosen. Yes, no and numbers tell nothing without their question. */
const tellingFacts = ({ facts, person }: ShownRecord, lang: Lang): string[] => [
  ...inOrder(person).flatMap(([, value]) => (typeof value === 'string' && !isId(value) ? [value] : [])),
  ...inOrder(facts).flatMap(([name, value]) => (typeof value === 'string' ? (factValue(name, value, lang) ?? []) : [])),
];

export const kindText = ({ kind }: Pick<ShownRecord, 'kind'>, lang: Lang): string => (isRecordKind(kind) ? recordKindOf(kind)[lang] : kind);

export const stateText = ({ kind, state }: Pick<ShownRecord, 'kind' | 'state'>, lang: Lang): string =>
  (isRecordKind(kind) ? recordKindOf(kind).states[state]?.[lang] : undefined) ?? state;

/** "Gehuisvest sinds 01-02-2026". */
export const standing = (record: ShownRecord, lang: Lang): string =>
  `${stateText(record, lang)} ${words.since[lang]} ${showDay(record.since)}`;
