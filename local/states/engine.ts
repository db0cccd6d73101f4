/** The engine as a whole: its journal opened, its API as one function, and what a clock needs to know of it. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { MovableClock } from '../clock.ts';
import { actions } from './api/actions.ts';
import { Core } from './core.ts';
import { ApiError } from './errors.ts';
import type { LambdaLikeContext } from './integrations/lambda.ts';

export interface EngineOptions {
  clock: MovableClock;
  /** The file that survives a crash, or ':memory:'. */
  journal: string | ':memory:';
  /** Calls a function. Rejects with UnknownFunction when there is none of that name; what else it throws is the function's own error. */
  invoke: (functionName: string, payload: unknown, context: LambdaLikeContext) => Promise<unknown>;
  accountId?: string;
  region?: string;
  /** How many functions may run at a time; 1 makes a story's effects outside the engine repeatable too. */
  concurrency?: number;
  /** For how long a closed execution and its history can still be asked for; AWS keeps them for 90 days. All are kept if nothing is said. */
  keepsClosedDays?: number;
}

export interface Counts {
  /** States entered, history events written, timers fired, functions called, executions begun: since the engine was opened. */
  transitions: number;
  events: number;
  timers: number;
  invocations: number;
  executions: number;
}

export interface Engine {
  /** The Step Functions API as one function: the action as in AWS ('StartExecution'), JSON in, JSON out. Throws errors whose `name` is the AWS code. */
  call(action: string, input: unknown): Promise<unknown>;
  /** The earliest moment at which something is due: a wait, a time-out, a heartbeat, a retry, or the end of an execution's longest run. */
  nextDue(): Temporal.Instant | undefined;
  /** As `nextDue`, without the ends of executions that would run too long: what a clock that skips time may skip to. */
  nextWait(): Temporal.Instant | undefined;
  /** Fires what is due and resolves when nothing can go on without time or an outside event. */
  settle(): Promise<void>;
  /** Resolves when something happens again: a call of the API, an answer of a function. */
  active(): Promise<void>;
  counts(): Counts;
  /** The moment of the newest commit in the journal: a frozen clock goes on from here after a restart. */
  lastMoment(): Temporal.Instant | undefined;
  close(): Promise<void>;
}

const instant = (millis: number | undefined): Temporal.Instant | undefined =>
  millis === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(millis);

const earliest = (...moments: (number | undefined)[]): number | undefined => {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
};

/** Opens the journal; executions that ran when it was last closed, or killed, go on with the next `settle`, or at once if they can. */
export const openEngine = async (options: EngineOptions): Promise<Engine> => {
  const core = new Core({ accountId: '000000000000', region: 'eu-west-1', concurrency: 200, ...options });
  return {
    async call(action, input) {
      const run = actions[action];
      if (run === undefined) throw new ApiError('UnknownOperationException', `The action ${action} is not known here.`);
      return run(core, input);
    },
    nextDue: () => {
      const { wait, limit } = core.agenda.nextDue();
      return instant(earliest(wait, limit));
    },
    nextWait: () => instant(core.agenda.nextDue().wait),
    settle() {
      core.fireDue();
      return core.works.idle();
    },
    active: () => core.works.active(),
    counts: () => ({ ...core.counts }),
    lastMoment: () => instant(core.journal.fact('moment')),
    close: () => core.close(),
  };
};
