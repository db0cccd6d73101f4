/** A figure of the annual report: a named, versioned definition, and how it is counted from the facts. */
import type { FactForm } from '../schemas/facts.ts';
import type { Json } from '../schemas/kernel/json.ts';
import type { Text } from '../schemas/kernel/text.ts';
import type { Book } from './book.ts';

export const units = {
  persons: { nl: 'personen', en: 'persons' },
  contacts: { nl: 'contacten', en: 'contacts' },
  requests: { nl: 'hulpvragen', en: 'help requests' },
  hours: { nl: 'uren per week', en: 'hours per week' },
  'hours-open': { nl: 'spreekuren per week', en: 'consultation hours per week' },
  dossiers: { nl: 'dossiers', en: 'dossiers' },
  trajectories: { nl: 'trajecten', en: 'trajectories' },
  homes: { nl: 'woningen', en: 'homes' },
  meetings: { nl: 'bijeenkomsten', en: 'meetings' },
  rounds: { nl: 'rondes', en: 'rounds' },
  weeks: { nl: 'weken', en: 'weeks' },
  years: { nl: 'jaar', en: 'years' },
  days: { nl: 'dagen', en: 'days' },
  referrals: { nl: 'doorverwijzingen', en: 'referrals' },
  signals: { nl: 'signalen', en: 'signals' },
  list: { nl: 'lijst', en: 'list' },
  terms: { nl: 'afspraken', en: 'terms' },
} as const satisfies Record<string, Text>;

export type Unit = keyof typeof units;

export interface Counted {
  /** Null: not known from what was told. */
  readonly value: Json;
  /** The submissions from which it was counted. */
  readonly records: readonly string[];
  /** What the value is made of, or what belongs beside it. */
  readonly parts?: Readonly<Record<string, Json>>;
  /** Of a balance, what each year added (`balances-told.ts`): it is not told, but decides whether the balance may be. */
  readonly carried?: Readonly<Record<string, number>>;
}

export interface Figure {
  readonly id: string;
  /** Counts up when the definition changes. */
  readonly version: number;
  readonly title: Text;
  readonly definition: Text;
  readonly unit: Unit;
  /** Over the whole period, as things stood on its last day, or as it was agreed. */
  readonly over: 'period' | 'last-day' | 'agreed';
  /** Whom a small number could point at: clients, or nobody (meetings, agreements, the team, which is known to all). */
  readonly about: 'clients' | 'nobody';
  /** The forms through which it is told. */
  readonly forms: readonly FactForm[];
  /** First day (ISO) on which it is counted in this way. */
  readonly validFrom: string;
  /** Lines of the report of 2017 that give it, and the open question that the definition settles (docs/report.md). */
  readonly source: string;
  readonly count: (book: Book) => Counted;
}

/** What is mostly so, and said only when it is not. */
type Usual = 'version' | 'validFrom' | 'over' | 'about';

type FigureFile = Omit<Figure, Usual> & Partial<Pick<Figure, Usual>>;

export const figure = (file: FigureFile): Figure => ({ version: 1, validFrom: '2017-01-01', over: 'period', about: 'clients', ...file });

interface HasId {
  readonly id: string;
}

const idsOf = (entries: readonly HasId[]): string[] => [...new Set(entries.map(({ id }) => id))];

/** So many entries. */
export const many = (entries: readonly HasId[], parts?: Counted['parts']): Counted => ({
  value: entries.length,
  records: idsOf(entries),
  ...(parts && { parts }),
});

/** So many different keys among the entries: the clients of contacts, say. */
export const distinct = <E extends HasId>(
  entries: readonly E[],
  key: (entry: E) => string | undefined,
  parts?: Counted['parts'],
): Counted => ({
  value: new Set(entries.map(key).filter((each) => each !== undefined)).size,
  records: idsOf(entries),
  ...(parts && { parts }),
});

export const counted = (value: Json, entries: readonly HasId[] = [], parts?: Counted['parts']): Counted => ({
  value,
  records: idsOf(entries),
  ...(parts && { parts }),
});

/** How often each key comes, the most frequent first. */
export const tally = <E>(entries: readonly E[], key: (entry: E) => string): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(entries, key)]
      .map(([name, each]) => [name, each.length] as const)
      .toSorted(([one, these], [other, those]) => those - these || one.localeCompare(other)),
  );

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Null when one of them is not known, and of none at all. */
export const sumOfKnown = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length > 0 && known.length === values.length ? sum(known) : null;
};

/** The number that it is; null for what is not known, or is no number. */
export const asNumber = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);
