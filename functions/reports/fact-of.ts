/** From a submission to the fact that it tells. */
import { type Fact, inOrder } from '../../reports/fact.ts';
import { dayOfFact, type FactForm, isFactForm } from '../../schemas/facts.ts';
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import type { Submission } from '../submissions/submission.ts';

type Sent = Pick<Submission, 'id' | 'form' | 'client' | 'at' | 'answers'> & Partial<Pick<Submission, 'concluded' | 'amends' | 'amendedBy'>>;

/** The form and the day under which it is found; undefined when no figure reads the form. */
export const dayTold = ({ form, at, answers }: Pick<Sent, 'form' | 'at' | 'answers'>): { form: FactForm; day: string } | undefined => {
  if (!isFactForm(form)) return undefined;
  const field: string = dayOfFact[form];
  const told = answers[field];
  return { form, day: field !== 'sending' && typeof told === 'string' ? told : dayOf(at).toString() };
};

/** Undefined for what does not count: another form, or an entry that was amended. */
export const factOf = (submission: Sent): Fact | undefined => {
  const told = dayTold(submission);
  if (!told || submission.amendedBy) return undefined;
  const { id, client, at, answers, concluded, amends } = submission;
  return {
    ...told,
    id: amends ? amends.root : id,
    submission: id,
    client,
    at: at.toString({ fractionalSecondDigits: 9 }),
    answers,
    concluded: concluded ?? {},
  };
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
