/** From a submission to the fact that it tells. */
import { type Fact, inOrder } from '../../reports/fact.ts';
import { dayOfFact, type FactForm, isFactForm } from '../../schemas/facts.ts';
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import type { Submission } from '../submissions/submission.ts';

type Sent = Pick<Submission, 'id' | 'client' | 'answers'> & Partial<Pick<Submission, 'concluded' | 'amends' | 'amendedBy'>>;

interface Placed {
  readonly form: FactForm;
  /** ISO. */
  readonly day: string;
}

/** The form and the day under which it is found; undefined when no figure reads the form. */
export const dayTold = ({ form, at, answers }: Pick<Submission, 'form' | 'at' | 'answers'>): Placed | undefined => {
  if (!isFactForm(form)) return undefined;
  const field: string = dayOfFact[form];
  const told = answers[field];
  return { form, day: field !== 'sending' && typeof told === 'string' ? told : dayOf(at).toString() };
};

/** Undefined for an entry that was amended: it does not count. `at` is an instant as a text, in UTC. */
export const factOf = ({ id, client, answers, concluded, amends, amendedBy }: Sent, { form, day }: Placed, at: string): Fact | undefined =>
  amendedBy
    ? undefined
    : { id: amends ? amends.root : id, submission: id, form, client, day, at: sortable(at), answers, concluded: concluded ?? {} };

/** With all nine digits of the second, so that moments sort as texts. Parsing each would take as long as counting. */
const sortable = (at: string): string => {
  const [second, fraction = ''] = at.slice(0, -1).split('.');
  return `${second}.${fraction.padEnd(9, '0')}Z`;
};

/** Of one story the last word, by day; an index may give the old one for a moment still. */
export const lastWords = (facts: readonly Fact[]): Fact[] => {
  const words = new Map<string, Fact>();
  for (const fact of facts) {
    const known = words.get(fact.id);
    if (!known || known.at < fact.at) words.set(fact.id, fact);
  }
  return [...words.values()].toSorted(inOrder);
};

/** Of a birth date that is known in part, the latest day that it can be: nobody is of age before that is certain (domain facts §8.2). */
export const isOfAge = (birthDate: string, on: string): boolean => {
  const [year, month, day] = birthDate.split('-').map(Number);
  const born =
    day !== undefined
      ? Temporal.PlainDate.from(birthDate)
      : Temporal.PlainYearMonth.from({ year: year ?? 0, month: month ?? 12 }).toPlainDate({ day: 31 });
  return Temporal.PlainDate.compare(born.add({ years: 18 }), Temporal.PlainDate.from(on)) <= 0;
};
