/** Starts and wakes the workflows that watch. Both may be done twice: a name starts one execution, a token that was used is gone. */
import { InvalidToken, SendTaskSuccessCommand, SFNClient, TaskDoesNotExist, TaskTimedOut } from '@aws-sdk/client-sfn';
import * as guidance from '../../../workflows/guidance-trajectory/tasks.ts';
import * as integration from '../../../workflows/integration-term/tasks.ts';
import * as participation from '../../../workflows/participation-declaration/tasks.ts';
import * as renewal from '../../../workflows/permit-renewal/tasks.ts';
import * as stepPlan from '../../../workflows/reunification-step-plan/tasks.ts';
import type { WatchRun } from '../../../workflows/watch.ts';
import type { Runs } from '../../watch/runs.ts';
import { isAlive, startOnce } from './executions.ts';

/** The ARNs of the state machines. */
export interface WatchMachines {
  readonly permitRenewal: string;
  readonly stepPlan: string;
  readonly guidance: string;
  readonly participation: string;
  readonly integration: string;
}

interface Execution {
  readonly machine: string | undefined;
  readonly name: string;
  readonly input: object;
}

/** Each machine is handed what its own tasks ask for. A place that only wakes needs no machines, one that looks after one family needs its own. */
export const watchRuns = (machines?: Partial<WatchMachines>): Runs => {
  const states = new SFNClient({});
  const executionOf = ({ client, family, run }: WatchRun): Execution => {
    const input = { client, family, run };
    switch (family) {
      case 'step-plan':
        return { machine: machines?.stepPlan, name: stepPlan.executionName({ client, run }), input };
      case 'guidance':
        return { machine: machines?.guidance, name: guidance.executionName({ client, run }), input };
      case 'participation':
        return { machine: machines?.participation, name: participation.executionName({ client, run }), input };
      case 'integration':
        return { machine: machines?.integration, name: integration.executionName({ client, run }), input };
      default:
        return { machine: machines?.permitRenewal, name: renewal.executionName({ client, family, run }), input };
    }
  };
  return {
    start(run) {
      const { machine, name, input } = executionOf(run);
      return startOnce(states, machine, name, input);
    },

    isAlive(run) {
      const { machine, name } = executionOf(run);
      return isAlive(states, machine, name);
    },

    async wake(token) {
      try {
        await states.send(new SendTaskSuccessCommand({ taskToken: token, output: '{"changed":true}' }));
      } catch (fault) {
        const isGone = fault instanceof TaskTimedOut || fault instanceof TaskDoesNotExist || fault instanceof InvalidToken;
        if (!isGone) throw fault;
      }
    },
  };
};

/** The machines by the settings of a function that starts runs. */
export const machinesFrom = (
  setting: (
    name:
      | 'PERMIT_RENEWAL_ARN'
      | 'REUNIFICATION_STEP_PLAN_ARN'
      | 'GUIDANCE_TRAJECTORY_ARN'
      | 'PARTICIPATION_DECLARATION_ARN'
      | 'INTEGRATION_TERM_ARN',
  ) => string,
): WatchMachines => ({
  permitRenewal: setting('PERMIT_RENEWAL_ARN'),
  stepPlan: setting('REUNIFICATION_STEP_PLAN_ARN'),
  guidance: setting('GUIDANCE_TRAJECTORY_ARN'),
  participation: setting('PARTICIPATION_DECLARATION_ARN'),
  integration: setting('INTEGRATION_TERM_ARN'),
});
