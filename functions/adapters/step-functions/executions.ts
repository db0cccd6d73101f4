/** Starting executions and asking after them. A name starts one execution, however often it is started. */
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  ListExecutionsCommand,
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

/** A thousand names in a page; more than a hundred thousand executions that run is a fault. */
const mostPages = 100;

/** The names of all executions of a machine that run. Those of the last seconds may be missing, or still be there. */
export const runningNames = async (states: SFNClient, machine: string): Promise<string[]> => {
  const names: string[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await states.send(
      new ListExecutionsCommand({ stateMachineArn: machine, statusFilter: 'RUNNING', maxResults: 1000, nextToken }),
    );
    names.push(...(answer.executions ?? []).flatMap(({ name }) => name ?? []));
    nextToken = answer.nextToken;
    if (nextToken === undefined) return names;
  }
  throw new Error('more executions run than can be listed');
};
