/** What is due when, over all executions: ends of waits, deadlines of tasks, and the moment at which an execution has run too long. */
import type { Execution, Strand } from './execution.ts';
import { type Timer, Timers } from './timers.ts';

export class Agenda {
  readonly #executions: ReadonlyMap<number, Execution>;
  readonly #waits: Timers;
  readonly #limits: Timers;

  constructor(executions: ReadonlyMap<number, Execution>) {
    this.#executions = executions;
    this.#waits = new Timers((timer) => this.#wanted(timer));
    this.#limits = new Timers((timer) => executions.get(timer.execution)?.limitAt === timer.due);
  }

  /** Sets the timers that a strand's phase asks for. */
  arm(execution: Execution, { id: strand, phase }: Strand): void {
    const add = (due: number, kind: Timer['kind']): void => this.#waits.add({ due, execution: execution.number, strand, kind });
    if (phase.kind === 'wait' || phase.kind === 'retry') add(phase.due, phase.kind);
    if (phase.kind !== 'task') return;
    if (phase.timeoutAt !== undefined) add(phase.timeoutAt, 'timeout');
    if (phase.heartbeatAt !== undefined) add(phase.heartbeatAt, 'heartbeat');
  }

  limit(execution: Execution): void {
    this.#limits.add({ due: execution.limitAt, execution: execution.number, strand: 0, kind: 'limit' });
  }

  #wanted({ execution, strand, kind, due }: Timer): boolean {
    const phase = this.#executions.get(execution)?.strands.get(strand)?.phase;
    if (phase?.kind === 'task')
      return (kind === 'timeout' && phase.timeoutAt === due) || (kind === 'heartbeat' && phase.heartbeatAt === due);
    return (phase?.kind === 'wait' || phase?.kind === 'retry') && phase.kind === kind && phase.due === due;
  }

  /** The earliest moment at which a wait ends, and the earliest at which an execution is ended because it ran too long. */
  nextDue(): { wait: number | undefined; limit: number | undefined } {
    return { wait: this.#waits.first()?.due, limit: this.#limits.first()?.due };
  }

  /** Takes the earliest timer of all if it is due; a limit comes before a wait of the same moment. */
  take(now: number): Timer | undefined {
    const { wait, limit } = this.nextDue();
    return limit !== undefined && (wait === undefined || limit <= wait) ? this.#limits.take(now) : this.#waits.take(now);
  }
}
