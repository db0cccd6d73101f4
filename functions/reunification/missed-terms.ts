/** Terms whose last day has passed while nothing was reported. Nothing closes by itself: each is put before the team leader, who names the person that takes it up. */
import { Temporal } from '../../schemas/kernel/time.ts';
import { type StepTermId, stepTermOf } from '../../schemas/step-terms.ts';
import type { KeptRecord } from '../records/record.ts';
import type { PlannedTask } from '../tasks/task.ts';
import type { StepDeadline } from './step-deadlines.ts';

export const isMissed = ({ kind, lastDay }: Pick<StepDeadline, 'kind' | 'lastDay'>, today: Temporal.PlainDate): boolean =>
  stepTermOf(kind).isReviewed === true && Temporal.PlainDate.compare(lastDay, today) < 0;

interface Missed {
  readonly kind: StepTermId;
  readonly lastDay: Temporal.PlainDate;
}

const prefix = 'review-term-';

export const reviewTaskName = ({ kind, lastDay }: Missed): string => `${prefix}${kind}-${lastDay}`;

export const isTermReview = (taskName: string): boolean => taskName.startsWith(prefix);

/** The fact of a dossier that says by which submission a missed term was reviewed. */
export const reviewedFact = ({ kind, lastDay }: Missed): string => `reviewed-${kind}-${lastDay}`;

/** Whether the review that a task asks for was sent in. */
export const isReviewed = (dossier: KeptRecord | undefined, taskName: string): boolean =>
  (dossier?.facts[`reviewed-${taskName.slice(prefix.length)}`] ?? null) !== null;

/** A week to review it: the person who answers for the branch should not find out later. */
export const reviewTask = (client: string, missed: Missed): PlannedTask => {
  const { title } = stepTermOf(missed.kind);
  return {
    of: client,
    about: 'client',
    name: reviewTaskName(missed),
    form: 'missed-term-reviewed',
    prefill: { clientId: client, term: missed.kind, lastDay: missed.lastDay.toString() },
    title: { nl: `Gemiste termijn beoordelen: ${title.nl}`, en: `Review a missed term: ${title.en}` },
    why: {
      nl: 'De laatste dag is voorbij en er is niets gemeld. Zoek uit wat er gebeurd is, en wijs iemand bij naam aan. Het dossier blijft open.',
      en: 'The last day has passed and nothing was reported. Find out what happened, and name the person who takes it up. The dossier stays open.',
    },
    dueOn: missed.lastDay.add({ weeks: 1 }),
    owner: 'team-leader',
    openedBy: 'workflow',
  };
};
