/**
 * What was counted of a branch over a period is kept, to be added up with that of others. Beside it stands when something last changed of which a
 * report tells: what was counted before that is old.
 */
import type { Counts } from '../../../reports/counts.ts';
import { isWithin, type Period } from '../../../reports/fact.ts';
import { isOfCalendar } from '../../../reports/period.ts';
import { isStock } from '../../../reports/stock.ts';
import type { FactForm } from '../../../schemas/facts.ts';
import { Temporal } from '../../../schemas/kernel/time.ts';

export interface KeptCount {
  readonly branch: string;
  readonly period: Period;
  readonly counts: Counts;
  /** What of the code counted it. */
  readonly code: string;
  /** Before anything was read for it. */
  readonly begunAt: Temporal.Instant;
}

/** As long as somebody may still look at other days than those of the calendar. */
const keptFor = { hours: 30 * 24 };

/** Until when it is kept; undefined: for good. */
export const keptUntil = ({ period, begunAt }: Pick<KeptCount, 'period' | 'begunAt'>): Temporal.Instant | undefined =>
  isOfCalendar(period) ? undefined : begunAt.add(keptFor);

/** When facts of a branch last changed, as far as that was heard. */
export interface Changes {
  /** Of forms that are read whole: they are about every period. */
  readonly stock: Temporal.Instant | undefined;
  /** Of the other forms, by the year in which it was so. */
  readonly inYears: Readonly<Record<string, Temporal.Instant>>;
}

export const noChanges: Changes = { stock: undefined, inYears: {} };

/** What a fact that comes or goes changes: `stock`, or the year in which it was so. */
export const changedBy = ({ form, day }: { readonly form: FactForm; readonly day: string }): string =>
  isStock(form) ? 'stock' : day.slice(0, 4);

export interface KeptCounts {
  /** Of each branch, also of one in which nothing changed yet. */
  changes(branches: readonly string[]): Promise<ReadonlyMap<string, Changes>>;
  /** What `changedBy` names changed, and was written before this moment. */
  noteChange(branch: string, changed: string, at: Temporal.Instant): Promise<void>;
  /** Those that are kept. No branch and no period may come twice. */
  of(branches: readonly string[], periods: readonly Period[]): Promise<readonly KeptCount[]>;
  everyOf(branch: string): Promise<readonly KeptCount[]>;
  /** Stays away where one is kept that the same code began later. */
  keep(count: KeptCount): Promise<void>;
}

/** The index of facts may be so much behind the table, and one clock behind another: what was begun sooner after a change may lack it. */
const untilIndexed = { minutes: 5 };

/** Whether counting anew would give the same. */
export const isCurrent = ({ period, begunAt }: KeptCount, { stock, inYears }: Changes): boolean => {
  const years = { from: period.from.slice(0, 4), till: period.till.slice(0, 4) };
  const changes = [...(stock ? [stock] : []), ...Object.entries(inYears).flatMap(([year, at]) => (isWithin(years, year) ? [at] : []))];
  return changes.every((at) => Temporal.Instant.compare(at.add(untilIndexed), begunAt) <= 0);
};
