/** The engine's inside: a queue of things to do in batches; each batch is journalled as one commit, and only then it acts on the world. */
import type { MovableClock } from '../clock.ts';
import { Agenda } from './agenda.ts';
import { makeCall } from './calls.ts';
import type { Machine } from './definition.ts';
import { type Execution, type HistoryEvent, longestRun, mainStrand, type Strand } from './execution.ts';
import { Flights } from './flights.ts';
import type { LambdaLikeContext } from './integrations/lambda.ts';
import { endedResult } from './integrations/start-execution.ts';
import { Journal, type StoredExecution } from './journal.ts';
import type { Json, JsonObject } from './json.ts';
import type { Beginning } from './start.ts';
import { advance } from './steps.ts';
import { readToken } from './tokens.ts';
import { type Desk, type Signal, writeEvent } from './turn.ts';
import { parseMachine } from './validate.ts';
import { Works } from './works.ts';

export interface CoreOptions {
  clock: MovableClock;
  journal: string;
  invoke: (functionName: string, payload: unknown, context: LambdaLikeContext) => Promise<unknown>;
  accountId: string;
  region: string;
  concurrency: number;
  keepsClosedDays?: number;
}

const dayMillis = 86_400_000;

export class Core implements Desk {
  readonly options: CoreOptions;
  readonly journal: Journal;
  readonly region: string;
  readonly accountId: string;
  readonly works: Works;
  readonly flights: Flights;
  readonly running = new Map<string, Execution>();
  readonly counts = { transitions: 0, events: 0, timers: 0, invocations: 0, executions: 0 };
  readonly #byNumber = new Map<number, Execution>();
  readonly agenda = new Agenda(this.#byNumber);
  readonly #machines = new Map<string, Machine>();
  readonly #broken = new Map<Execution, Strand[]>();
  /** Those that were begun, or begun again, in this batch. */
  readonly #fresh = new Set<Execution>();
  readonly #calls: [Execution, Strand][] = [];
  #changed = new Map<Execution, HistoryEvent[]>();
  /** The day, counted from the epoch, on which closed executions were last forgotten. */
  #forgotOn: number | undefined;
  /** The number that the next execution gets. */
  nextNumber: number;
  /** Tokens that were answered in this batch: an answer counts once, even before its task has gone on. */
  readonly answered = new Set<string>();

  constructor(options: CoreOptions) {
    this.options = options;
    this.region = options.region;
    this.accountId = options.accountId;
    this.journal = new Journal(options.journal);
    this.works = new Works({ commit: () => this.#commit(), act: () => this.#act(), busy: () => this.flights.busy });
    this.flights = new Flights(options.concurrency, () => this.works.checkIdle());
    this.nextNumber = this.journal.nextNumber();
    for (const stored of this.journal.running()) this.#resume(stored);
  }

  now(): number {
    return this.options.clock.now().epochMilliseconds;
  }

  machineOf(execution: Execution): Machine {
    let machine = this.#machines.get(execution.revision);
    if (machine === undefined) {
      machine = parseMachine(this.journal.definition(execution.revision));
      this.#machines.set(execution.revision, machine);
    }
    return machine;
  }

  // ---- things to do

  submit<T>(action: () => T): Promise<T> {
    return this.works.submit(action);
  }

  /**
   * A signal is meant for the phase that the strand is in now; when it has moved on meanwhile, the signal has come too late. What could not
   * be found again after a crash (`together`) is done within the commit of what gave rise to it: the end of a strand inside another one,
   * an answer that a caller is told was taken.
   */
  queue(execution: Execution, strand: Strand, signal?: Signal, together = signal?.kind === 'ended' || signal?.kind === 'broken'): void {
    const { phase } = strand;
    const job = async (): Promise<void> => {
      if (signal !== undefined && strand.phase !== phase) return;
      try {
        await advance(this, execution, strand, signal);
      } catch (fault) {
        this.finish(execution, { status: 'FAILED', error: 'States.Runtime', cause: String(fault) });
      }
    };
    if (together) this.works.addTogether(job);
    else this.works.add(job);
  }

  #commit(): void {
    const { journal } = this;
    const changed = this.#changed;
    this.#changed = new Map();
    this.answered.clear();
    if (changed.size > 0) {
      journal.commit(() => {
        for (const [execution, events] of changed) {
          const runs = execution.status === 'RUNNING';
          const whole = !runs || this.#fresh.has(execution);
          journal.putExecution(execution, { whole, going: runs || this.#broken.has(execution) });
          journal.append(execution.number, events);
        }
        journal.setFact('moment', this.now());
        this.#forgetOld();
      });
    }
    this.#fresh.clear();
    for (const execution of changed.keys()) if (execution.status !== 'RUNNING') this.#forget(execution);
  }

  /** Once a day, since what is kept for days need not go to the minute. */
  #forgetOld(): void {
    const { keepsClosedDays } = this.options;
    const today = Math.floor(this.now() / dayMillis);
    if (keepsClosedDays === undefined || today === this.#forgotOn) return;
    this.#forgotOn = today;
    this.journal.forget(this.now() - keepsClosedDays * dayMillis);
  }

  #act(): void {
    for (const [execution, strand] of this.#calls.splice(0)) makeCall(this, execution, strand);
  }

  /** Only what is journalled is forgotten: a closed execution can still be asked for there. */
  #forget(execution: Execution): void {
    if (this.running.get(execution.arn) === execution) this.running.delete(execution.arn);
    this.#byNumber.delete(execution.number);
    this.#broken.delete(execution);
  }

  // ---- executions

  /** Begins an execution; the caller has made sure that its name is free. */
  begin(given: Beginning): Execution {
    const now = this.now();
    const execution: Execution = {
      ...given,
      number: this.nextNumber++,
      status: 'RUNNING',
      startedAt: now,
      limitAt: now + longestRun,
      redriveCount: 0,
      lastEvent: 0,
      draws: 0,
      begun: 1,
      strands: new Map(),
    };
    const { TimeoutSeconds, StartAt } = this.machineOf(execution);
    if (TimeoutSeconds !== undefined) execution.limitAt = Math.min(execution.limitAt, now + TimeoutSeconds * 1000);
    const strand = mainStrand(StartAt, JSON.parse(given.input) as Json);
    execution.strands.set(strand.id, strand);
    const details = { input: given.input, inputDetails: { truncated: false }, roleArn: given.roleArn };
    writeEvent(this, execution, 'ExecutionStarted', details, 0);
    this.counts.executions += 1;
    this.adopt(execution);
    this.queue(execution, strand);
    return execution;
  }

  /** Knows an execution as running from now on. */
  adopt(execution: Execution): void {
    this.running.set(execution.arn, execution);
    this.#byNumber.set(execution.number, execution);
    this.agenda.limit(execution);
    this.#fresh.add(execution);
  }

  /** After a restart: timers are set again, calls whose answer is not known are made again, the rest goes on. */
  #resume(stored: StoredExecution): void {
    const execution: Execution = { ...stored, strands: new Map(stored.strands.map((strand) => [strand.id, strand])) };
    this.adopt(execution);
    for (const strand of execution.strands.values()) this.goOn(execution, strand);
  }

  goOn(execution: Execution, strand: Strand): void {
    const { phase } = strand;
    if (phase.kind === 'enter' || phase.kind === 'work') this.queue(execution, strand);
    this.arm(execution, strand);
    if (phase.kind === 'task' && !(phase.submitted && phase.call.to === 'lambda'))
      this.works.add(() => void this.#calls.push([execution, strand]));
  }

  keep(execution: Execution, event: HistoryEvent): void {
    this.counts.events += 1;
    if (event.type.endsWith('StateEntered')) this.counts.transitions += 1;
    this.touch(execution).push(event);
  }

  /** The execution has changed and belongs into the next commit. */
  touch(execution: Execution): HistoryEvent[] {
    let events = this.#changed.get(execution);
    if (events === undefined) {
      events = [];
      this.#changed.set(execution, events);
    }
    return events;
  }

  remember(execution: Execution, broken: number): void {
    const strands = structuredClone([...execution.strands.values()]);
    for (const strand of strands) {
      const composite = strand.phase.kind === 'branches' || strand.phase.kind === 'items';
      if (strand.id === broken || !composite) strand.phase = { kind: strand.phase.kind === 'enter' ? 'enter' : 'work' };
    }
    this.#broken.set(execution, strands);
  }

  finish(
    execution: Execution,
    end: { status: 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'; output?: string; error?: string; cause?: string },
  ): void {
    if (execution.status !== 'RUNNING') return;
    const { status, output, error, cause } = end;
    const details: JsonObject = output === undefined ? {} : { output, outputDetails: { truncated: false } };
    if (error !== undefined) details['error'] = error;
    if (cause !== undefined) details['cause'] = cause;
    const type = {
      SUCCEEDED: 'ExecutionSucceeded',
      FAILED: 'ExecutionFailed',
      TIMED_OUT: 'ExecutionTimedOut',
      ABORTED: 'ExecutionAborted',
    }[status];
    writeEvent(this, execution, type, details, execution.lastEvent);
    Object.assign(execution, end, { stoppedAt: this.now() });
    if (status !== 'SUCCEEDED') {
      this.flights.abandon(execution.number);
      if (status !== 'FAILED') this.remember(execution, 0);
      const snapshot = this.#broken.get(execution);
      if (snapshot !== undefined) execution.strands = new Map(snapshot.map((strand) => [strand.id, strand]));
    } else this.#broken.delete(execution);
    if (execution.startedBy?.waits) this.#tellWaiter(execution.startedBy.token, execution);
  }

  #tellWaiter(token: string, ended: Execution): void {
    const waiting = this.waitingFor(token);
    if (waiting?.phase.call.to !== 'execution') return;
    const { strands: _, ...rest } = ended;
    const output = endedResult(rest, waiting.phase.call.sync);
    const failed = { kind: 'failed', error: 'States.TaskFailed', cause: JSON.stringify(output) } as const;
    this.queue(waiting.execution, waiting.strand, ended.status === 'SUCCEEDED' ? { kind: 'answered', output } : failed, true);
  }

  /** The task that waits under a token, if it still does. */
  waitingFor(token: string) {
    const parts = readToken(token);
    const execution = parts && this.running.get(parts.execution);
    const strand = parts && execution?.strands.get(parts.strand);
    if (execution === undefined || strand?.phase.kind !== 'task' || strand.phase.token !== token) return undefined;
    return { execution, strand, phase: strand.phase };
  }

  call(execution: Execution, strand: Strand): void {
    this.#calls.push([execution, strand]);
  }

  // ---- time

  arm(execution: Execution, strand: Strand): void {
    this.agenda.arm(execution, strand);
  }

  /** Fires what is due, in order of time. */
  fireDue(): void {
    this.works.add(() => {
      const now = this.now();
      for (let timer = this.agenda.take(now); timer !== undefined; timer = this.agenda.take(now)) {
        this.counts.timers += 1;
        const execution = this.#byNumber.get(timer.execution);
        const strand = execution?.strands.get(timer.strand);
        if (execution !== undefined && timer.kind === 'limit') this.finish(execution, { status: 'TIMED_OUT', error: 'States.Timeout' });
        if (execution === undefined || strand === undefined) continue;
        if (strand.phase.kind === 'task') this.flights.abandon(execution.number, strand.phase.token);
        this.queue(execution, strand, { kind: timer.kind === 'timeout' ? 'timeout' : 'due' });
      }
    });
  }

  async close(): Promise<void> {
    await this.works.close();
    this.journal.close();
  }
}
