/** The shape of a state machine once `validate` has found nothing against it (Amazon States Language, query language JSONata). */
import type { Json, JsonObject } from './json.ts';

export interface Retrier {
  ErrorEquals: string[];
  IntervalSeconds?: number;
  MaxAttempts?: number;
  BackoffRate?: number;
  MaxDelaySeconds?: number;
  JitterStrategy?: 'FULL' | 'NONE';
}

export interface Catcher {
  ErrorEquals: string[];
  Next: string;
  Output?: Json;
  Assign?: JsonObject;
}

interface Common {
  Comment?: string;
  Next?: string;
  End?: boolean;
  Output?: Json;
  Assign?: JsonObject;
}

interface Failing extends Common {
  Retry?: Retrier[];
  Catch?: Catcher[];
}

export interface PassState extends Common {
  Type: 'Pass';
}
export interface WaitState extends Common {
  Type: 'Wait';
  Seconds?: number | string;
  Timestamp?: string;
}
export interface ChoiceRule {
  Condition: boolean | string;
  Next: string;
  Output?: Json;
  Assign?: JsonObject;
}
export interface ChoiceState extends Common {
  Type: 'Choice';
  Choices: ChoiceRule[];
  Default?: string;
}
export interface SucceedState extends Common {
  Type: 'Succeed';
}
export interface FailState {
  Type: 'Fail';
  Comment?: string;
  Error?: string;
  Cause?: string;
}
export interface TaskState extends Failing {
  Type: 'Task';
  Resource: string;
  Arguments?: Json;
  TimeoutSeconds?: number | string;
  HeartbeatSeconds?: number | string;
}
export interface ParallelState extends Failing {
  Type: 'Parallel';
  Branches: States[];
  Arguments?: Json;
}
export interface MapState extends Failing {
  Type: 'Map';
  Items?: Json;
  ItemSelector?: Json;
  ItemProcessor: States;
  MaxConcurrency?: number | string;
  ToleratedFailureCount?: number | string;
  ToleratedFailurePercentage?: number | string;
}
export type State = PassState | WaitState | ChoiceState | SucceedState | FailState | TaskState | ParallelState | MapState;

/** A set of states with its beginning: the machine itself, a branch of a Parallel or the processor of a Map. */
export interface States {
  StartAt: string;
  States: Record<string, State>;
}
export interface Machine extends States {
  Comment?: string;
  TimeoutSeconds?: number;
}

/** One step into a machine: the composite state, and which of its branches (a Map has only 0). */
export type Scope = readonly (readonly [state: string, branch: number])[];

/** The set of states at the end of a scope. */
export const statesAt = (machine: States, scope: Scope): States => {
  let here = machine;
  for (const [name, branch] of scope) {
    const state = here.States[name];
    const inner = state?.Type === 'Parallel' ? state.Branches[branch] : state?.Type === 'Map' ? state.ItemProcessor : undefined;
    if (inner === undefined) throw new Error(`There is nothing inside ${name}.`);
    here = inner;
  }
  return here;
};
