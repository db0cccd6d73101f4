/**
 * Which numbers are kept back from whoever reads no small ones: the small ones, and others beside them, so that none follows from a sum
 * (complementary suppression), from another year, or from what the same reader was told before.
 */
import type { Json } from '../schemas/kernel/json.ts';
import { yearsWithBalance } from './balances-told.ts';
import { agreed, type Cells, cellsIn, isFewPeople, isSmall } from './cells.ts';
import type { AnnualReport } from './report.ts';
import type { ToldBefore } from './said.ts';
import { balances, leftToTheYearAfter, sums } from './sums.ts';

const aboutClients = ({ figures }: AnnualReport): string[] =>
  Object.entries(figures).flatMap(([id, { about }]) => (about === 'clients' ? [id] : []));

/** Sums among cells that are there; a cell that is not there is nobody. */
const sumsAmong = (cells: Cells, report: AnnualReport): readonly (readonly string[])[] =>
  sums(report.figures)
    .map((sum) => sum.filter((cell) => cells.has(cell)))
    .filter((sum) => sum.length > 1);

/** What may be told of a number now, after what was told and kept back of it before. */
interface Past {
  /** By the difference, or since it would tell what was kept back. */
  readonly hidden: readonly string[];
  /** Told already as it is: it hides nothing. */
  readonly known: readonly string[];
}

const pastOf = (cells: Cells, ids: readonly string[], before: readonly ToldBefore[]): Past => {
  const moments = before.map(({ told, counted }) => ({ told: cellsIn(told, ids), counted: cellsIn(counted, ids) }));
  const hidden: string[] = [];
  const known: string[] = [];
  for (const [cell, number] of cells) {
    for (const { told, counted } of moments) {
      const difference = Math.abs(number - (counted.get(cell) ?? 0));
      if (told.has(cell) && difference === 0) known.push(cell);
      else if (!agreed.has(cell) && (isSmall(difference) || (difference === 0 && counted.has(cell)))) hidden.push(cell);
    }
  }
  return { hidden, known };
};

/** Every number anywhere in a value. */
const numbersIn = (value: Json): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const isAlike = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Lists of numbers about clients are told whole or not at all: what is in a list stands in no sum, so that nothing can be hidden beside it. */
const hiddenLists = ({ figures }: AnnualReport, before: readonly ToldBefore[]): string[] =>
  Object.entries(figures).flatMap(([id, { value, about }]) => {
    if (about !== 'clients' || !Array.isArray(value)) return [];
    const isOther = before.some(({ told }) => !isAlike(told[id]?.value ?? null, value));
    return isOther || numbersIn(value).some((number) => isSmall(Math.abs(number))) ? [id] : [];
  });

/** Who was housed, the balance that grows with them, and the half-years that make up both. */
const housed = { people: 'M01', balance: 'M02', halfYears: 'M02-halves' };

/** A balance that is not known tells nothing. */
const mayTellBalance = ({ figures, year }: AnnualReport): boolean => {
  const { value = null, carried = {} } = figures[housed.balance] ?? {};
  return value === null || yearsWithBalance(carried).has(String(year));
};

/** In every sum none is hidden, or two at least of which not both are empty. `before` is what the same reader was told of the same days. */
export const hiddenCells = (report: AnnualReport, before: readonly ToldBefore[] = []): ReadonlySet<string> => {
  const ids = aboutClients(report);
  const cells = cellsIn(report.figures, ids);
  const past = pastOf(cells, ids, before);
  const hidden = new Set([...[...cells].filter(([cell, number]) => isFewPeople(cell, number)).map(([cell]) => cell), ...past.hidden]);
  if (hidden.has(housed.people) || !mayTellBalance(report)) for (const cell of balances) if (cells.has(cell)) hidden.add(cell);
  for (const cell of leftToTheYearAfter) if (cells.has(cell)) hidden.add(cell);
  const known = new Set(past.known);
  const all = sumsAmong(cells, report);
  for (let grew = true; grew; ) {
    grew = false;
    for (const sum of all) {
      if (sum.filter((cell) => hidden.has(cell) && !known.has(cell)).length !== 1) continue;
      const next = besideIn(sum, cells, (cell) => hidden.has(cell) || known.has(cell));
      if (next === undefined) continue;
      hidden.add(next);
      grew = true;
    }
  }
  for (const id of hiddenLists(report, before)) hidden.add(id);
  const isBalanceHidden = hidden.has(housed.people) || hidden.has(housed.balance);
  if (isBalanceHidden && report.figures[housed.halfYears]?.value !== null) hidden.add(housed.halfYears);
  return hidden;
};

/** The smallest part that is somebody; the last of a sum is the whole, which is kept as long as it can be. */
const besideIn = (sum: readonly string[], cells: Cells, isNoUse: (cell: string) => boolean): string | undefined => {
  const open = sum.filter((cell) => !isNoUse(cell));
  const parts = open.filter((cell) => cell !== sum.at(-1) && cells.get(cell) !== 0);
  return parts.toSorted((one, other) => (cells.get(one) ?? 0) - (cells.get(other) ?? 0))[0] ?? open.at(-1);
};
