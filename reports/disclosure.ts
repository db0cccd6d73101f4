/**
 * What the municipality is given: no number of people below five. Where a hidden number could be worked out from the others, another is hidden too
 * (complementary suppression).
 */
import type { Json } from '../schemas/kernel/json.ts';
import type { AnnualReport, ReportedFigure } from './report.ts';
import { sums } from './sums.ts';

/** The smallest number of people that is told. Nobody at all may be told too. */
export const smallestTold = 5;

export interface SharedFigure extends Omit<ReportedFigure, 'records'> {
  /** True: the number is not told, since it is small or would give a small one away. */
  readonly hidden?: true;
}

export interface SharedReport extends Omit<AnnualReport, 'figures'> {
  readonly figures: Readonly<Record<string, SharedFigure>>;
}

/** Numbers by the id of their figure, or by `figure/part`. */
type Cells = ReadonlyMap<string, number>;

/** The numbers within a value that is several things at once. */
const within = (value: Json): [string, Json][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

const cellsOf = ({ figures }: AnnualReport): Map<string, number> =>
  new Map(
    Object.entries(figures).flatMap(([id, { value, parts = {}, about }]) => {
      if (about !== 'clients') return [];
      const inside = [...within(value), ...Object.entries(parts)].map(([name, part]): [string, Json] => [`${id}/${name}`, part]);
      const numbers: [string, Json][] = [[id, value], ...inside];
      return numbers.flatMap(([cell, number]) => (typeof number === 'number' ? [[cell, number] as const] : []));
    }),
  );

/** A balance is no number of people. */
const balance = 'M02';

const isSmall = (cell: string, number: number): boolean => cell !== balance && number > 0 && number < smallestTold;

/** Every number anywhere in a value. */
const numbersIn = (value: Json): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** The half-years make up the years: a year that is hidden, or a small number in one of them, hides them all. */
const halfYears = 'M02-halves';

/** Lists of numbers about clients are told whole or not at all: what is in a list stands in no sum, so that nothing can be hidden beside it. */
const hiddenLists = ({ figures }: AnnualReport, hidden: ReadonlySet<string>): string[] =>
  Object.entries(figures).flatMap(([id, { value, about }]) => {
    if (about !== 'clients' || !Array.isArray(value)) return [];
    const isSmallIn = numbersIn(value).some((number) => isSmall(id, Math.abs(number)));
    return isSmallIn || (id === halfYears && (hidden.has('M01') || hidden.has(balance))) ? [id] : [];
  });

/** Sums among cells that are there; a cell that is not there is nobody. */
const sumsAmong = (cells: Cells, report: AnnualReport): readonly (readonly string[])[] =>
  sums(report.figures)
    .map((sum) => sum.filter((cell) => cells.has(cell)))
    .filter((sum) => sum.length > 1);

/** In every sum none is hidden, or two at least of which not both are empty. */
export const hiddenCells = (report: AnnualReport): ReadonlySet<string> => {
  const cells = cellsOf(report);
  const all = sumsAmong(cells, report);
  const hidden = new Set([...cells].filter(([cell, number]) => isSmall(cell, number)).map(([cell]) => cell));
  for (let grew = true; grew; ) {
    grew = false;
    for (const sum of all) {
      if (sum.filter((cell) => hidden.has(cell)).length !== 1) continue;
      const open = sum.filter((cell) => !hidden.has(cell));
      // The smallest that is somebody; the last of a sum is the whole, which is kept as long as it can be.
      const parts = open.filter((cell) => cell !== sum.at(-1) && cells.get(cell) !== 0);
      const next = parts.toSorted((one, other) => (cells.get(one) ?? 0) - (cells.get(other) ?? 0))[0] ?? open.at(-1);
      if (next === undefined) continue;
      hidden.add(next);
      grew = true;
    }
  }
  for (const id of hiddenLists(report, hidden)) hidden.add(id);
  return hidden;
};

export const sharedReport = (report: AnnualReport): SharedReport => {
  const hidden = hiddenCells(report);
  const { figures, invariants, ...rest } = report;
  return {
    ...rest,
    figures: Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, shared(id, figure, hidden)])),
    invariants: invariants.filter(({ weight }) => weight === 'must'),
  };
};

const shared = (id: string, { records: _, parts, ...figure }: ReportedFigure, hidden: ReadonlySet<string>): SharedFigure => {
  const open = (all: object): [string, Json][] => Object.entries(all).filter(([name]) => !hidden.has(`${id}/${name}`));
  const told = open(parts ?? {});
  const kept = { ...figure, ...(told.length > 0 && { parts: Object.fromEntries(told) }) };
  if (hidden.has(id)) return { ...kept, value: null, hidden: true };
  const { value } = figure;
  return within(value).length > 0 ? { ...kept, value: Object.fromEntries(open(Object(value))) } : kept;
};

/** For whoever sees all numbers but no files. */
export const withoutRecords = ({ figures, ...report }: AnnualReport): SharedReport => ({
  ...report,
  figures: Object.fromEntries(Object.entries(figures).map(([id, { records: _, ...figure }]) => [id, figure])),
});
