/** Starting executions and asking after them. A name starts one execution, however often it is started. */
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';

/** `machine` is the ARN of the state machine. */
export const startOnce = async (states: SFNClient, machine: string | undefined, name: string, input: object): Promise<void> => {
  try {
    await states.send(new StartExecutionCommand({ stateMachineArn: machine, name, input: JSON.stringify(input) }));
  } catch (fault) {
    if (!(fault instanceof ExecutionAlreadyExists)) throw fault;
  }
};

/** Whether an execution exists and has not ended. */
export const isAlive = async (states: SFNClient, machine: string | undefined, name: string): Promise<boolean> => {
  const executionArn = `${machine?.replace(':stateMachine:', ':execution:')}:${name}`;
  try {
    const { status } = await states.send(new DescribeExecutionCommand({ executionArn }));
    return status === 'RUNNING' || status === 'PENDING_REDRIVE';
  } catch (fault) {
    if (fault instanceof ExecutionDoesNotExist) return false;
    throw fault;
  }
};
