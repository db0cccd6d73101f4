/** Starts and wakes the permit renewal. Both may be done twice: a name starts one execution, a token that was used is gone. */
import { InvalidToken, SendTaskSuccessCommand, SFNClient, TaskDoesNotExist, TaskTimedOut } from '@aws-sdk/client-sfn';
import { executionName } from '../../../workflows/permit-renewal/tasks.ts';
import type { PermitRenewals } from '../../residence/permit-renewals.ts';
import { isAlive, startOnce } from './executions.ts';

/** `machine` is the ARN of the state machine; a place that only wakes needs none. */
export const permitRenewals = (machine?: string): PermitRenewals => {
  const states = new SFNClient({});
  return {
    start: ({ client, family, run }) => startOnce(states, machine, executionName({ client, family, run }), { client, family, run }),

    isAlive: (run) => isAlive(states, machine, executionName(run)),

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
