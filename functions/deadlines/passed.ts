/** The deadlines of a client that have passed and that nothing ended. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import { deadlinesOf, dossierDeadlinesOf, type RunningDeadline, standingOf, type Watched } from './deadlines.ts';

/** Of each document the deadline that passed last: the earlier ones tell the same story. Those of a step plan are stories of their own. */
export const passedOf = (watched: Watched, today: Temporal.PlainDate): RunningDeadline[] => {
  const isPassed = (deadline: RunningDeadline) => standingOf(deadline, today) === 'overdue';
  const latest = watched.documents.flatMap((document): RunningDeadline[] => deadlinesOf(document).filter(isPassed).slice(-1));
  return [...latest, ...dossierDeadlinesOf(watched).filter(isPassed)];
};
