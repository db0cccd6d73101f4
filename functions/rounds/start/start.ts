/** Runs every morning at seven: the month's round of each branch begins, if it has not begun before. On the 1st it has not. */
import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import { monthOf } from '../month.ts';
import type { MonthlyReviews } from '../monthly-reviews.ts';

export interface StartNeeds {
  readonly reviews: Pick<MonthlyReviews, 'start'>;
  readonly clock: Clock;
  readonly branches: readonly string[];
}

export const startRounds =
  ({ reviews, clock, branches }: StartNeeds) =>
  async (): Promise<{ readonly month: string }> => {
    const month = monthOf(dayOf(clock.now()));
    const tried = await Promise.allSettled(branches.map((branch) => reviews.start({ branch, month, run: 1 })));
    const faults = tried.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    // The other branches began; what failed is tried again by the schedule.
    if (faults.length > 0) throw new AggregateError(faults, 'some rounds could not be started');
    return { month };
  };
