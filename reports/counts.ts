/** What is kept of a report that was counted: its numbers and what held between them, without the entries behind them and without what its definitions say. */
import type { Json } from '../schemas/kernel/json.ts';
import type { Period } from './fact.ts';
import { invariants } from './invariants.ts';
import { type AnnualReport, figuresWith } from './report.ts';

export interface Counts {
  readonly figures: Readonly<Record<string, { readonly value: Json; readonly parts?: Readonly<Record<string, Json>> | undefined }>>;
  /** By the id of what must hold; null: a figure is not known. */
  readonly holds: Readonly<Record<string, boolean | null>>;
}

export const countsOf = ({ figures, invariants: checked }: AnnualReport): Counts => ({
  figures: Object.fromEntries(Object.entries(figures).map(([id, { value, parts }]) => [id, { value, ...(parts && { parts }) }])),
  holds: Object.fromEntries(checked.map(({ id, holds }) => [id, holds])),
});

/** The report that it was, but for the entries. */
export const reportWith = (branch: string, { from, till }: Period, { figures, holds }: Counts): AnnualReport => ({
  branch,
  year: Number(till.slice(0, 4)),
  period: { from, till },
  figures: figuresWith((id) => {
    const { value, parts } = figures[id] ?? { value: null };
    return { value, ...(parts && { parts }) };
  }),
  invariants: invariants.map(({ id, says, weight }) => ({ id, says, weight, holds: holds[id] ?? null })),
});
