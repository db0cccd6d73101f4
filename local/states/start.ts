/** Starting an execution under a name, once: the same name with the same input is the same execution (AWS: StartExecution). */
import { ApiError } from './errors.ts';
import type { Execution } from './execution.ts';
import type { Journal } from './journal.ts';

export interface StartGiven {
  machineArn: string;
  name: string;
  input: string;
  /** The task that starts it, and whether that task waits for its end. */
  startedBy?: { token: string; waits: boolean };
}

/** With what an execution begins. */
export type Beginning = Pick<Execution, 'arn' | 'name' | 'machineArn' | 'machineName' | 'roleArn' | 'revision' | 'input' | 'startedBy'>;

/** What starting needs of the engine. */
export interface Starter {
  readonly journal: Pick<Journal, 'machine' | 'execution'>;
  readonly running: ReadonlyMap<string, Execution>;
  /** Epoch milliseconds. */
  now(): number;
  begin(given: Beginning): Execution;
}

/** AWS lets a name be used again this long after the execution has ended. */
const nameKept = 90 * 86_400_000;

const executionArn = (machineArn: string, name: string): string => `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;

export const startNamed = (engine: Starter, { machineArn, name, input, startedBy }: StartGiven): Omit<Execution, 'strands'> => {
  const machine = engine.journal.machine(machineArn);
  if (machine === undefined) throw new ApiError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machineArn}'`);
  const arn = executionArn(machineArn, name);
  const before = engine.running.get(arn) ?? engine.journal.execution(arn);
  if (before !== undefined) {
    const mayBeTheSame = before.status === 'RUNNING' || (startedBy !== undefined && before.startedBy?.token === startedBy.token);
    if (mayBeTheSame && before.input === input) return before;
    const reusable = before.stoppedAt !== undefined && before.stoppedAt + nameKept <= engine.now();
    if (!reusable) throw new ApiError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
  }
  return engine.begin({
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
