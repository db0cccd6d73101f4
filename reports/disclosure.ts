/** What the municipality is given: no number of people below five, and none from which one could be worked out (`hidden-cells.ts`). */
import type { Json } from '../schemas/kernel/json.ts';
import { within } from './cells.ts';
import { hiddenCells } from './hidden-cells.ts';
import type { AnnualReport, ReportedFigure } from './report.ts';
import type { ToldBefore } from './said.ts';

export interface SharedFigure extends Omit<ReportedFigure, 'records' | 'carried'> {
  /** True: the number is not told, since it is small or would give a small one away. */
  readonly hidden?: true;
}

export interface SharedReport extends Omit<AnnualReport, 'figures'> {
  readonly figures: Readonly<Record<string, SharedFigure>>;
}

/** `before` is what the same reader was told of the same days. */
export const sharedReport = (report: AnnualReport, before: readonly ToldBefore[] = []): SharedReport => {
  const hidden = hiddenCells(report, before);
  const { figures, invariants, ...rest } = report;
  return {
    ...rest,
    figures: Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, shared(id, figure, hidden)])),
    invariants: invariants.filter(({ weight }) => weight === 'must'),
  };
};

const shared = (id: string, { records: _, carried: __, parts, ...figure }: ReportedFigure, hidden: ReadonlySet<string>): SharedFigure => {
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
  figures: Object.fromEntries(Object.entries(figures).map(([id, { records: _, carried: __, ...figure }]) => [id, figure])),
});
