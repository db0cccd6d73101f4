/** A rule: the day is one from which our terms can be counted. A day from before them is a question with an answer, not a fault. */
import type { Temporal } from '../kernel/time.ts';
import { type PolicyId, policies } from '../policies.ts';

const firstDayOf = (id: PolicyId): string =>
  policies
    .filter((policy) => policy.id === id && policy.status === 'active')
    .map(({ validFrom }) => validFrom)
    .toSorted()[0] ?? '9999-12-31';

export const withinTerms = <Field extends string>(field: Field, policy: PolicyId) => ({
  id: `${field}-within-terms`,
  at: field,
  says: {
    nl: 'Van vóór deze datum zijn onze termijnen niet bekend. Kijk de datum na.',
    en: 'This day is from before our terms begin. Check the day.',
  },
  holds: (answers: { readonly [Name in Field]?: Temporal.PlainDate | undefined }) => {
    const answer = answers[field];
    return answer === undefined || answer.toString() >= firstDayOf(policy);
  },
});
