/** What the engine knows of an execution that runs. Plain JSON: this is also what the journal keeps. */
import type { Scope } from './definition.ts';
import type { Json, JsonObject } from './json.ts';

/** A call that a task makes to the outside. It can be made again after a crash, under the same token. */
export type Call =
  | { to: 'lambda'; resource: string; functionName: string; qualifier?: string; payload: Json; direct: boolean; parks: boolean }
  | { to: 'execution'; resource: string; machineArn: string; name: string; input: string; sync: '' | '.sync' | '.sync:2' };

/** Where a strand stands within its state. Moments are epoch milliseconds. */
export type Phase =
  | { kind: 'enter' }
  | { kind: 'work' }
  | { kind: 'wait'; due: number }
  | { kind: 'retry'; due: number }
  | { kind: 'task'; token: string; call: Call; submitted: boolean; timeoutAt?: number; heartbeatEvery?: number; heartbeatAt?: number }
  | { kind: 'branches'; outputs: Json[]; left: number }
  | { kind: 'items'; items: Json[]; outputs: Json[]; next: number; left: number; width: number };

/** One line of control: the machine itself, a branch of a Parallel, an iteration of a Map. */
export interface Strand {
  id: number;
  parent?: number;
  /** Which branch or iteration of its parent this is. */
  index: number;
  scope: Scope;
  state: string;
  input: Json;
  /** Variables assigned in this scope; those of outer scopes are found through the parent. */
  variables: JsonObject;
  phase: Phase;
  /** Event ids: when the state was entered, the one before that, and the newest of this strand. */
  enteredId: number;
  beforeEntered: number;
  lastId: number;
  enteredAt: number;
  /** How often each retrier was used in this state, and in all. */
  attempts: number[];
  retryCount: number;
  /** `$states.context.Map.Item`, inside a Map. */
  item?: { Index: number; Value: Json };
}

export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

export interface Execution {
  number: number;
  arn: string;
  name: string;
  machineArn: string;
  machineName: string;
  roleArn: string;
  revision: string;
  status: Status;
  input: string;
  output?: string;
  error?: string;
  cause?: string;
  startedAt: number;
  stoppedAt?: number;
  /** The moment at which a running execution ends as TIMED_OUT. */
  limitAt: number;
  redriveCount: number;
  redrivenAt?: number;
  lastEvent: number;
  /** How many numbers were drawn from its row of chance, and strands begun. */
  draws: number;
  begun: number;
  strands: Map<number, Strand>;
  /** The task of another execution that started this one, and whether it waits for the end (startExecution.sync). */
  startedBy?: { token: string; waits: boolean };
}

export interface HistoryEvent {
  /** Seconds since the epoch, as AWS JSON has it. */
  timestamp: number;
  type: string;
  id: number;
  previousEventId: number;
  [details: `${string}EventDetails`]: JsonObject;
}

/** Standard executions end after a year or at 25,000 events (AWS: Step Functions service quotas). */
export const longestRun = 365 * 86_400_000;
export const mostEvents = 25_000;

/** The strand that the machine itself runs on. */
export const mainStrand = (startAt: string, input: Json): Strand => ({
  id: 1,
  index: 0,
  scope: [],
  state: startAt,
  input,
  variables: {},
  phase: { kind: 'enter' },
  enteredId: 0,
  beforeEntered: 0,
  lastId: 0,
  enteredAt: 0,
  attempts: [],
  retryCount: 0,
});

/** Under which key AWS shows the details of an event. */
export const detailsKey = (type: string): `${string}EventDetails` => {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails';
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails';
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
};
