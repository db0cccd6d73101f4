/** Which trajectories have an execution that runs: a page of the list for each thousand of them. */
import { SFNClient } from '@aws-sdk/client-sfn';
import { runNamed } from '../../../workflows/guidance-trajectory/tasks.ts';
import type { LivingRuns } from '../../watch/runs.ts';
import { runningNames } from './executions.ts';

/** `machine` is the ARN of the state machine. */
export const livingGuidance = (machine: string): LivingRuns => {
  const states = new SFNClient({});
  return {
    async byClient() {
      const living = (await runningNames(states, machine)).flatMap((name) => runNamed(name) ?? []);
      return new Map([...Map.groupBy(living, ({ client }) => client)].map(([client, runs]) => [client, runs.map(({ run }) => run)]));
    },
  };
};
