/** Starting an execution under a name, once: the same name with the same input is the same execution (AWS: StartExecution). */
import type { Core } from './core.ts';
import { ApiError } from './errors.ts';
import type { Execution } from './execution.ts';

export interface StartGiven {
  machineArn: string;
  name: string;
  input: string;
  /** The task that starts it, and whether that task waits for its end. */
  startedBy?: { token: string; waits: boolean };
}

/** AWS lets a name be used again this long after the execution has ended. */
const nameKept = 90 * 86_400_000;

export const executionArn = (machineArn: string, name: string): string => `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;

export const startNamed = (core: Core, { machineArn, name, input, startedBy }: StartGiven): Omit<Execution, 'strands'> => {
  const machine = core.journal.machine(machineArn);
  if (machine === undefined) throw new ApiError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machineArn}'`);
  const arn = executionArn(machineArn, name);
  const before = core.running.get(arn) ?? core.journal.execution(arn);
  if (before !== undefined) {
    const mayBeTheSame = before.status === 'RUNNING' || (startedBy !== undefined && before.startedBy?.token === startedBy.token);
    if (mayBeTheSame && before.input === input) return before;
    const reusable = before.stoppedAt !== undefined && before.stoppedAt + nameKept <= core.now();
    if (!reusable) throw new ApiError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
  }
  return core.begin({
    arn,
    name,
    machineArn,
    machineName: machine.name,
    roleArn: machine.roleArn,
    revision: machine.revision,
    input,
    ...(startedBy === undefined ? {} : { startedBy }),
  });
};
