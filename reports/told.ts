/** Facts made by hand, for tests. */
import { dayOfFact, type FactForm } from '../schemas/facts.ts';
import type { Json } from '../schemas/kernel/json.ts';
import { type Book, bookOf } from './book.ts';
import { type Fact, yearOf } from './fact.ts';
import type { Counted } from './figure.ts';
import { figures } from './figures/index.ts';

let told = 0;

interface Beside {
  readonly client?: string;
  readonly id?: string;
  readonly concluded?: Readonly<Record<string, Json>>;
}

/** What was told on a day. The day stands in the answer that the form keeps it in. */
export const tell = (form: FactForm, day: string, answers: Readonly<Record<string, Json>> = {}, beside: Beside = {}): Fact => {
  told += 1;
  const field: string = dayOfFact[form];
  const id = beside.id ?? `s${told}`;
  return {
    id,
    submission: id,
    form,
    client: beside.client,
    day,
    at: `${day}T10:00:00.${String(told).padStart(9, '0')}Z`,
    answers: { ...(field !== 'sending' && { [field]: day }), ...answers },
    concluded: beside.concluded ?? {},
  };
};

export const bookOf2017 = (facts: readonly Fact[], adults: Readonly<Record<string, boolean>> = {}, branch = 'maassluis'): Book =>
  bookOf(branch, yearOf(2017), facts, new Map(Object.entries(adults)));

export const countOf = (id: string, book: Book): Counted => {
  const figure = figures.find((each) => each.id === id);
  if (!figure) throw new Error(`there is no figure ${id}`);
  return figure.count(book);
};

/** The values of some figures, by their ids. */
export const valuesOf = (book: Book, ...ids: readonly string[]): Record<string, Json> =>
  Object.fromEntries(ids.map((id) => [id, countOf(id, book).value]));
