/** Starts the monthly review. It may be done twice: a name starts one execution. */
import { SFNClient } from '@aws-sdk/client-sfn';
import { executionName } from '../../../workflows/monthly-review/tasks.ts';
import type { MonthlyReviews } from '../../rounds/monthly-reviews.ts';
import { isAlive, startOnce } from './executions.ts';

/** `machine` is the ARN of the state machine. */
export const monthlyReviews = (machine: string): MonthlyReviews => {
  const states = new SFNClient({});
  return {
    start: ({ branch, month, run }) => startOnce(states, machine, executionName({ branch, month, run }), { branch, month, run }),
    isAlive: (run) => isAlive(states, machine, executionName(run)),
  };
};
