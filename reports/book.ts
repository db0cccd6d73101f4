/** The facts of one branch, opened at a period: what every figure is given, and all that it is given. */
import type { FactForm } from '../schemas/facts.ts';
import { type Fact, inOrder, isWithin, type Period, type Told } from './fact.ts';
import type { StockForm } from './stock.ts';

export interface Entry<Form extends FactForm> extends Omit<Fact<Form>, 'answers'> {
  readonly answers: Told<Form>;
}

export interface Book {
  readonly branch: string;
  readonly period: Period;
  /** All that was told through a form, whenever it was so. Of a form that is no stock it is not all there. */
  all<Form extends StockForm>(form: Form): readonly Entry<Form>[];
  /** What was so in the period. */
  within<Form extends FactForm>(form: Form): readonly Entry<Form>[];
  /** What was so by the last day of the period. */
  until<Form extends StockForm>(form: Form): readonly Entry<Form>[];
  /** Whether a client was of age when the home that counts began; undefined when the birth date is not kept. */
  isAdult(client: string): boolean | undefined;
}

/** What a branch told, to be opened at any period within the days that were read: a year, those before it, its months. */
export type Library = (period: Period) => Book;

export const bookOf = (branch: string, period: Period, facts: readonly Fact[], adults: ReadonlyMap<string, boolean> = new Map()): Book => {
  const byForm = Map.groupBy(facts.toSorted(inOrder), ({ form }) => form);
  // The answers were taken by this very form, which the type of a list of all facts cannot say.
  const all = <Form extends FactForm>(form: Form) => (byForm.get(form) ?? []) as unknown as readonly Entry<Form>[];
  return {
    branch,
    period,
    all,
    within: (form) => all(form).filter(({ day }) => isWithin(period, day)),
    until: (form) => all(form).filter(({ day }) => isWithin({ till: period.till }, day)),
    isAdult: (client) => adults.get(client),
  };
};
