/**
 * The report of several branches: each is counted by itself, and the numbers are added up. Somebody whom two branches helped is counted by both, as in
 * the reports of these branches. What is no sum (a term, a list, a cadence) stands there by branch.
 */
import type { Json } from '../schemas/kernel/json.ts';
import type { Counted, Unit } from './figure.ts';
import { type Checked, checkedIn, invariants, type Measured } from './invariants.ts';
import type { AnnualReport, ReportedFigure } from './report.ts';

const noSums: ReadonlySet<Unit> = new Set(['weeks', 'years', 'list', 'terms']);

type Parts = Readonly<Record<string, Json>>;

const byBranch = (branches: readonly string[], values: readonly Json[]): Parts =>
  Object.fromEntries(branches.map((branch, place) => [branch, values[place] ?? null]));

const areNumbers = (values: readonly Json[]): values is readonly number[] => values.every((value) => typeof value === 'number');

const total = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Parts of the same name are added; a part that is no number is left to the branch that has it. */
const partsOf = (parts: readonly Parts[]): Parts | undefined => {
  const names = [...new Set(parts.flatMap(Object.keys))];
  const summed = names.flatMap((name) => {
    const values = parts.flatMap((each) => (each[name] === undefined ? [] : [each[name]]));
    return areNumbers(values) ? [[name, total(values)] as const] : [];
  });
  return summed.length > 0 ? Object.fromEntries(summed) : undefined;
};

const merged = (branches: readonly string[], all: readonly ReportedFigure[]): Counted => {
  const values = all.map(({ value }) => value);
  const records = [...new Set(all.flatMap(({ records: own }) => own ?? []))];
  const isAlike = values.every((value) => JSON.stringify(value) === JSON.stringify(values[0]));
  if (all.some(({ unit, over }) => noSums.has(unit) || over === 'agreed')) {
    return { value: isAlike ? (values[0] ?? null) : byBranch(branches, values), records };
  }
  // A sum of which one part is not known is not known either; what is known stands beside it.
  if (!areNumbers(values)) return { value: null, records, parts: byBranch(branches, values) };
  const parts = partsOf(all.map((figure) => figure.parts ?? {}));
  return { value: total(values), records, ...(parts && { parts }) };
};

const ofEntries: ReadonlySet<string> = new Set(invariants.filter((each) => each.ofEntries).map(({ id }) => id));

/** No two branches share an entry, so what is said of entries holds of all where it holds of each, also where the entries are not at hand. */
const checkedTogether = (measured: Measured, reports: readonly AnnualReport[]): Checked[] =>
  checkedIn(measured).map((checked) => {
    if (!ofEntries.has(checked.id)) return checked;
    const own = reports.map(({ invariants: all }) => all.find(({ id }) => id === checked.id)?.holds ?? null);
    return { ...checked, holds: own.includes(false) ? false : own.includes(null) ? null : true };
  });

/** Of one branch or more, over the same days. */
export const together = (reports: readonly [AnnualReport, ...AnnualReport[]]): AnnualReport => {
  const [first] = reports;
  if (reports.length === 1) return first;
  const branches = reports.map(({ branch }) => branch);
  const measured: Measured = new Map(
    Object.keys(first.figures).map((id) => {
      const all = reports.flatMap(({ figures }) => figures[id] ?? []);
      return [id, merged(branches, all)] as const;
    }),
  );
  const figures = Object.entries(first.figures).map(([id, { value: _, records: __, parts: ___, ...definition }]) => [
    id,
    { ...definition, ...measured.get(id) },
  ]);
  return {
    ...first,
    branch: branches.join(','),
    figures: Object.fromEntries(figures),
    invariants: checkedTogether(measured, reports),
  };
};
