/** Facts of submissions that stand in memory, under the same contract as the table's. */
import { isWithin } from '../../reports/fact.ts';
import type { Submission } from '../submissions/submission.ts';
import { dayTold, factOf, isOfAge, lastWords } from './fact-of.ts';
import type { Facts } from './facts.ts';

type Kept = Omit<Submission, 'digest' | 'receipt'>;

/** `submissions` may grow meanwhile. */
export const factsInMemory = (submissions: readonly Kept[]): Facts => ({
  of: async (branch, form, span) => {
    const amended = new Set(submissions.flatMap(({ amends }) => (amends ? [amends.submission] : [])));
    const standing = submissions.filter((each) => each.branch === branch && each.form === form && !amended.has(each.id));
    const facts = standing.flatMap((each) => {
      const told = dayTold(each);
      return told && isWithin(span, told.day) ? [factOf(each, told, each.at.toString())] : [];
    });
    return lastWords(facts.filter((fact) => fact !== undefined));
  },

  ofAge: async (asked) => {
    const born = new Map(submissions.map(({ id, answers }) => [id, answers['birthDate']]));
    return new Map(
      asked.flatMap(({ client, registration, on }) => {
        const birthDate = born.get(registration);
        return typeof birthDate === 'string' ? [[client, isOfAge(birthDate, on)] as const] : [];
      }),
    );
  },
});
