/** Some figures quarter by quarter, beside the year before: whether there is more of something, or whether that may be chance. */
import type { Book } from './book.ts';
import { type CountingChange, changesBetween } from './counting.ts';
import type { Period } from './fact.ts';
import { asNumber, type Counted, type Figure, sumOfKnown } from './figure.ts';
import { figures } from './figures/index.ts';
import { type NamedPeriod, quarterOf } from './period.ts';

/** What is followed by quarter. All are numbers of what happened in it, none a balance. */
export const followed = ['M01', 'M12-contacts', 'M13', 'referrals', 'M21', 'M23', 'M32', 'signals'] as const;

/** `incomparable`: the way of counting changed between them. */
export type Movement = 'more' | 'fewer' | 'alike' | 'incomparable' | 'unknown';

export interface Trend extends Pick<Figure, 'id' | 'title' | 'definition' | 'unit'> {
  /** In order of time, as many as there are quarters; null of a quarter that has not begun, or where it is not known. */
  readonly values: readonly (number | null)[];
  /** What it is made of, the most frequent of the last year first; each in the order of the quarters. */
  readonly parts: readonly { readonly name: string; readonly values: readonly (number | null)[]; readonly movement: Movement }[];
  /** The last quarter that is over, beside the same quarter of the year before. */
  readonly movement: Movement;
  /** Where the row may not be read across: the way of counting changed between the quarter at this place and the one before it. */
  readonly changes: readonly (CountingChange & { readonly at: number })[];
}

export interface Quarter extends NamedPeriod {
  readonly state: 'over' | 'running' | 'ahead';
}

export interface Trends {
  readonly quarters: readonly Quarter[];
  /** The place of the last quarter of the year that is over; absent while there is none. */
  readonly last?: number;
  readonly trends: readonly Trend[];
}

const perYear = 4;

/** `today` is an ISO day. */
export const quartersIn = (years: readonly number[], today: string): Quarter[] =>
  years
    .flatMap((year) => [1, 2, 3, 4].map((quarter) => quarterOf(year, quarter)))
    .map((quarter) => ({ ...quarter, state: quarter.till < today ? 'over' : quarter.from <= today ? 'running' : 'ahead' }));

/** Those of the year before, and of the year. */
export const quartersFollowed = (year: number, today: string): Quarter[] => quartersIn([year - 1, year], today);

type Numbers = Pick<Counted, 'value' | 'parts'>;

/** What was counted of one branch over a quarter, by figure. */
export type CountedBranch = Readonly<Record<string, Numbers>>;

const followedFigures = figures.filter(({ id }) => followed.some((each) => each === id));

export const countFollowed = (book: Book): CountedBranch => Object.fromEntries(followedFigures.map(({ id, count }) => [id, count(book)]));

/**
 * Two numbers of things that happen by themselves differ by chance by about the root of their sum; what lies further apart than 1.96 times that is
 * chance in one comparison of twenty (normal approximation to two Poisson counts). Small numbers are hardly ever told apart, and should not be.
 */
export const movementBetween = (then: number | null | undefined, now: number | null | undefined): Movement => {
  if (typeof then !== 'number' || typeof now !== 'number') return 'unknown';
  if (Math.abs(now - then) <= 1.96 * Math.sqrt(now + then)) return 'alike';
  return now > then ? 'more' : 'fewer';
};

/** `counted`: by quarter, each of the branches, which are added up; none of a quarter ahead. A quarter that runs is shown, and compared with nothing. */
export const trendsOf = (quarters: readonly Quarter[], counted: readonly (readonly CountedBranch[])[]): Trends => {
  const found = quarters.findLastIndex(({ state }) => state === 'over');
  const last = found >= perYear ? found : undefined;
  const trends = followedFigures.map((figure) =>
    trendOf(figure, { quarters, counts: counted.map((branches) => branches.flatMap((of) => of[figure.id] ?? [])), last }),
  );
  return { quarters, ...(last !== undefined && { last }), trends };
};

interface Counts {
  readonly quarters: readonly Period[];
  /** By quarter, one of each branch; none of a quarter ahead. */
  readonly counts: readonly (readonly Numbers[])[];
  readonly last: number | undefined;
}

const trendOf = (figure: Figure, { quarters, counts, last }: Counts): Trend => {
  const { id, title, definition, unit } = figure;
  const values = counts.map((each) => sumOfKnown(each.map(({ value }) => asNumber(value))));
  const movement = (of: readonly (number | null)[]): Movement => {
    if (last === undefined) return 'unknown';
    const [then, now] = [quarters[last - perYear], quarters[last]];
    if (then && now && changesBetween(figure, then, now).length > 0) return 'incomparable';
    return movementBetween(of[last - perYear], of[last]);
  };
  const inYear = (of: readonly (number | null)[]) => of.slice(perYear).reduce<number>((all, each) => all + (each ?? 0), 0);
  const parts = namesOf(counts.flat())
    .map((name) => {
      const ofPart = counts.map((each) => sumOfKnown(each.map((one) => asNumber(one.parts?.[name]) ?? 0)));
      return { name, values: ofPart, movement: movement(ofPart) };
    })
    .toSorted((one, other) => inYear(other.values) - inYear(one.values) || one.name.localeCompare(other.name));
  const changes = quarters.flatMap((quarter, at) => {
    const before = quarters[at - 1];
    return before ? changesBetween(figure, before, quarter).map((change) => ({ ...change, at })) : [];
  });
  return { id, title, definition, unit, values, parts, movement: movement(values), changes };
};

const namesOf = (counts: readonly Numbers[]): string[] => [
  ...new Set(counts.flatMap(({ parts = {} }) => Object.entries(parts).flatMap(([name, part]) => (typeof part === 'number' ? [name] : [])))),
];
