/** Starts and wakes the permit renewal. Both may be done twice: a name starts one execution, a token that was used is gone. */
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { executionName } from '../../../workflows/permit-renewal/tasks.ts';
import type { PermitRenewals } from '../../residence/permit-renewals.ts';

/** `machine` is the ARN of the state machine; a place that only wakes needs none. */
export const permitRenewals = (machine?: string): PermitRenewals => {
  const states = new SFNClient({});
  return {
    async start(run) {
      const { client, family, run: number } = run;
      try {
        await states.send(
          new StartExecutionCommand({
            stateMachineArn: machine,
            name: executionName(run),
            input: JSON.stringify({ client, family, run: number }),
          }),
        );
      } catch (fault) {
        if (!(fault instanceof ExecutionAlreadyExists)) throw fault;
      }
    },

    async isAlive(run) {
      const executionArn = `${machine?.replace(':stateMachine:', ':execution:')}:${executionName(run)}`;
      try {
        const { status } = await states.send(new DescribeExecutionCommand({ executionArn }));
        return status === 'RUNNING' || status === 'PENDING_REDRIVE';
      } catch (fault) {
        if (fault instanceof ExecutionDoesNotExist) return false;
        throw fault;
      }
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
