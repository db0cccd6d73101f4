/** The annual report of a branch: every figure over the year, with what must hold between them. */
import type { FactForm } from '../schemas/facts.ts';
import type { Json } from '../schemas/kernel/json.ts';
import type { Book } from './book.ts';
import type { Period } from './fact.ts';
import type { Counted, Figure } from './figure.ts';
import { figures } from './figures/index.ts';
import { type Checked, checkedIn, type Measured } from './invariants.ts';

export interface ReportedFigure extends Omit<Figure, 'id' | 'count' | 'forms'> {
  readonly value: Json;
  readonly parts?: Readonly<Record<string, Json>>;
  readonly carried?: NonNullable<Counted['carried']>;
  readonly forms: readonly FactForm[];
  /** The submissions behind the value; absent for whoever may not see them. */
  readonly records?: readonly string[];
}

export interface AnnualReport {
  readonly branch: string;
  readonly year: number;
  readonly period: Period;
  readonly figures: Readonly<Record<string, ReportedFigure>>;
  readonly invariants: readonly Checked[];
}

/** Every form that some figure reads. */
export const formsRead: readonly FactForm[] = [...new Set(figures.flatMap(({ forms }) => forms))];

/** Every figure as it is defined, with what was counted for it. */
export const figuresWith = (countedFor: (id: string) => Pick<ReportedFigure, 'value' | 'parts' | 'records'>): AnnualReport['figures'] =>
  Object.fromEntries(figures.map(({ id, count: _, ...definition }) => [id, { ...definition, ...countedFor(id) }]));

/** `year` is the one in which the period of the book ends. */
export const reportOf = (book: Book, year: number): AnnualReport => {
  const measured: Measured = new Map(figures.map(({ id, count }) => [id, count(book)]));
  return {
    branch: book.branch,
    year,
    period: { from: book.period.from, till: book.period.till },
    figures: figuresWith((id) => measured.get(id) ?? { value: null, records: [] }),
    invariants: checkedIn(measured),
  };
};

/** What contradicts itself: empty in a sound report. */
export const contradictions = ({ invariants: all }: AnnualReport): Checked[] =>
  all.filter(({ weight, holds }) => weight === 'must' && holds === false);
