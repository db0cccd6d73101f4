/** Figures of a benchmark and their ratios. */

export type Row = { readonly name: string } & { readonly [figure: string]: string | number };

/** The value below which a share of the values lies (nearest rank). */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

const shown = (value: string | number): string => (typeof value === 'number' ? value.toFixed(value < 10 ? 2 : 0) : value);

export const printRows = (rows: readonly Row[]): void => {
  console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, mapped(figures, (value) => shown(value))])));
};

/** Prints the rows, and each as a ratio to the row by which is measured. */
export const printRatios = (rows: readonly Row[], limit: string): void => {
  const base = rows.find(({ name }) => name === limit);
  printRows(rows);
  if (!base) return;
  console.log(`As ratios to ${limit}:`);
  console.table(
    Object.fromEntries(
      rows.map(({ name, ...figures }) => [
        name,
        mapped(figures, (value, figure) => (typeof value === 'number' ? (value / Number(base[figure])).toFixed(2) : value)),
      ]),
    ),
  );
};

const mapped = (record: Record<string, string | number>, change: (value: string | number, name: string) => string) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
