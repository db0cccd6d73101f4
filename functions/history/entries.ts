/** What the submissions about a subject tell: what was withdrawn is left out, what was corrected counts as it was corrected. */
import type { Json } from '../../schemas/kernel/json.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { rootOf, type Submission } from '../submissions/submission.ts';

/** One thing that was told: as it was first sent, with the answers that count now. Withdrawn entries have none. */
export interface Entry {
  readonly first: Submission;
  readonly answers: Readonly<Record<string, Json>>;
}

export const inOrderOfTime = ({ first: one }: Entry, { first: other }: Entry): number =>
  Temporal.Instant.compare(one.at, other.at) || one.id.localeCompare(other.id);

/** What was told, in order of time, with what became of it. An amended entry keeps its place. */
export const entriesOf = (submissions: readonly Submission[]): Entry[] => {
  const amendments = Map.groupBy(
    submissions.filter(({ amends }) => amends !== undefined),
    rootOf,
  );
  return submissions
    .filter(({ amends }) => amends === undefined)
    .flatMap((first) => {
      const answers = answersNow(first, amendments.get(first.id) ?? []);
      return answers === undefined ? [] : [{ first, answers }];
    })
    .toSorted(inOrderOfTime);
};

/** Those of the last correction; none when the entry was withdrawn. Each amendment names the one before it. */
const answersNow = (first: Submission, amendments: readonly Submission[]): Entry['answers'] | undefined => {
  if (amendments.some(({ amends }) => amends?.how === 'withdrawn')) return undefined;
  const replaced = new Set(amendments.map(({ amends }) => amends?.submission));
  return (amendments.find(({ id }) => !replaced.has(id)) ?? first).answers;
};
