/** The housing target by half-years (domain facts §5.4). */
import type { Carried } from '../balances-told.ts';
import type { Book, Entry } from '../book.ts';
import { asSent } from '../fact.ts';

const halfOf = (day: string): string => `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? 1 : 2}`;
const after = (half: string): string => (half.endsWith('1') ? `${half.slice(0, 4)}-2` : `${Number(half.slice(0, 4)) + 1}-1`);

interface Balance {
  readonly before: number;
  readonly target: number;
  readonly housed: readonly Entry<'housing-placed'>[];
  readonly entries: readonly Entry<'housing-target-set'>[];
}

/** Undefined when the target of a half-year, or the balance at the start of the first, is not known. */
export const balanceAt = (book: Book, firstHomes: readonly Entry<'housing-placed'>[]): Balance | undefined => {
  const last = halfOf(book.period.till);
  const sent = book.all('housing-target-set').toSorted(asSent);
  const byHalf = new Map(sent.map((entry) => [`${entry.answers.year}-${entry.answers.half}`, entry]));
  const first = [...byHalf.keys()].toSorted()[0];
  const before = first && byHalf.get(first)?.answers.balanceBefore;
  if (first === undefined || before === undefined || before === '') return undefined;
  const entries: Entry<'housing-target-set'>[] = [];
  for (let half = first; half <= last; half = after(half)) {
    const entry = byHalf.get(half);
    if (!entry) return undefined;
    entries.push(entry);
  }
  if (entries.length === 0) return undefined;
  return {
    before,
    target: entries.reduce((all, { answers }) => all + answers.target, 0),
    housed: firstHomes.filter(({ day }) => halfOf(day) >= first && day <= book.period.till),
    entries,
  };
};

/** Who was housed in each year since the first half-year that was set; when that is the second of its year, in the half-year before it too. */
export const housedByYear = ({ housed, entries }: Balance, firstHomes: readonly Entry<'housing-placed'>[]): Carried => {
  const [first] = entries;
  const years = [...new Set(entries.map(({ answers }) => String(answers.year)))];
  const inYear = years.map((year) => [year, housed.filter(({ day }) => day.startsWith(year)).length] as const);
  const before = `${first?.answers.year}-1`;
  const inHalfBefore = firstHomes.filter(({ day }) => halfOf(day) === before).length;
  return { ...Object.fromEntries(inYear), ...(first?.answers.half === '2' && { [before]: inHalfBefore }) };
};

/** A half-year as it was carried over: the balance before it, what was asked, who was housed, and the balance at its end. */
export interface HalfYear {
  /** As `2017-1`. */
  readonly half: string;
  readonly before: number;
  readonly housed: number;
  readonly target: number;
  readonly balance: number;
}

/** Those that the period touches; of the last only who was housed by its last day, against the whole target. */
export const halfYearsIn = (book: Book, firstHomes: readonly Entry<'housing-placed'>[]): readonly HalfYear[] | undefined => {
  const known = balanceAt(book, firstHomes);
  if (!known) return undefined;
  const halves: HalfYear[] = [];
  let { before } = known;
  for (const { answers } of known.entries) {
    const half = `${answers.year}-${answers.half}`;
    const housed = known.housed.filter(({ day }) => halfOf(day) === half).length;
    const balance = before + housed - answers.target;
    halves.push({ half, before, housed, target: answers.target, balance });
    before = balance;
  }
  return halves.filter(({ half }) => half >= halfOf(book.period.from));
};
