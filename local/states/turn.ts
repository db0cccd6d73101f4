/** One strand at one state, for as long as it can go on without time or an outside event: what a room sees and may do. */
import { type Machine, type State, statesAt } from './definition.ts';
import { type Failure, StateError } from './errors.ts';
import { detailsKey, type Execution, type HistoryEvent, mostEvents, type Strand } from './execution.ts';
import { evaluate, evaluateAs, isConstant } from './expressions.ts';
import { type Bindings, seeded, seedFrom, turnFunctions } from './functions.ts';
import type { Json, JsonObject } from './json.ts';
import { isoMoment } from './moments.ts';

/** What has come for a strand that waited. */
export type Signal =
  | { kind: 'due' }
  | { kind: 'timeout' }
  | { kind: 'heartbeat' }
  | { kind: 'submitted'; output: Json }
  | { kind: 'answered'; output: Json }
  | { kind: 'failed'; error: string; cause: string }
  | { kind: 'ended'; child: Strand; output: Json }
  | { kind: 'broken'; child: Strand; failure: Failure };

/** What the engine does for strands. */
export interface Desk {
  /** Epoch milliseconds. */
  now(): number;
  readonly region: string;
  readonly accountId: string;
  machineOf(execution: Execution): Machine;
  keep(execution: Execution, event: HistoryEvent): void;
  /** Lets a strand go on later in this batch, with what has come for it. */
  queue(execution: Execution, strand: Strand, signal?: Signal): void;
  /** Sets the timers that the strand's phase asks for. */
  arm(execution: Execution, strand: Strand): void;
  /** Makes the call of the strand's task once everything is journalled. */
  call(execution: Execution, strand: Strand): void;
  finish(execution: Execution, end: { status: 'SUCCEEDED' | 'FAILED'; output?: string; error?: string; cause?: string }): void;
  /** Remembers how the strands stand at a failure, in case nothing catches it and the execution is redriven. */
  remember(execution: Execution, broken: Strand['id']): void;
}

/** A state is left: with its result, or with what it had as input; `Output` and `Assign` are still templates. */
export interface Leaving {
  /** The output when there is no `Output` template. */
  plain: Json;
  result?: Json;
  errorOutput?: Json;
  output: Json | undefined;
  assign: JsonObject | undefined;
  next: string | undefined;
}

export type Outcome = Leaving | 'parked';

/** How one type of state behaves. A room leaves, parks the strand until a signal comes, or throws a StateError. */
export interface Room<S extends State> {
  work(turn: Turn, state: S): Promise<Outcome> | Outcome;
  wake?(turn: Turn, state: S, signal: Signal): Promise<Outcome> | Outcome;
}

const inputs = new WeakMap<Execution, Json>();
const seeds = new WeakMap<Execution, number>();

export class Turn {
  readonly desk: Desk;
  readonly execution: Execution;
  readonly strand: Strand;
  readonly now: number;

  constructor(desk: Desk, execution: Execution, strand: Strand) {
    this.desk = desk;
    this.execution = execution;
    this.strand = strand;
    this.now = desk.now();
  }

  get state(): State {
    const { scope, state: name } = this.strand;
    const state = statesAt(this.desk.machineOf(this.execution), scope).States[name];
    if (state === undefined) throw new Error(`There is no state ${name}.`);
    return state;
  }

  /** Writes an event after the newest one of this strand and returns its id. `previous` says otherwise where AWS does. */
  record(type: string, details?: JsonObject, previous = this.strand.lastId): number {
    if (this.execution.lastEvent >= mostEvents - 1) {
      const cause = `The execution reached the maximum number of history events (${mostEvents}).`;
      throw new StateError({ error: 'States.Runtime', cause, terminal: true });
    }
    this.strand.lastId = writeEvent(this.desk, this.execution, type, details, previous);
    return this.strand.lastId;
  }

  /** The next number of the execution's row of chance, between 0 and 1. */
  readonly draw = (): number => {
    let seed = seeds.get(this.execution);
    if (seed === undefined) {
      seed = seedFrom(`${this.execution.arn} ${this.execution.startedAt}`);
      seeds.set(this.execution, seed);
    }
    this.execution.draws += 1;
    return seeded(seed + Math.imul(this.execution.draws, 0x9e3779b9));
  };

  /** The context object (AWS: "Accessing execution data from the Context object"). */
  context(more: { token?: string; item?: Json } = {}): JsonObject {
    const { execution, strand } = this;
    let input = inputs.get(execution);
    if (input === undefined) {
      input = JSON.parse(execution.input) as Json;
      inputs.set(execution, input);
    }
    const context: JsonObject = {
      Execution: {
        Id: execution.arn,
        Input: input,
        StartTime: isoMoment(execution.startedAt),
        Name: execution.name,
        RoleArn: execution.roleArn,
        RedriveCount: execution.redriveCount,
        ...(execution.redrivenAt === undefined ? {} : { RedriveTime: isoMoment(execution.redrivenAt) }),
      },
      StateMachine: { Id: execution.machineArn, Name: execution.machineName },
      State: { Name: strand.state, EnteredTime: isoMoment(strand.enteredAt), RetryCount: strand.retryCount },
    };
    if (more.token !== undefined) context['Task'] = { Token: more.token };
    const item = more.item ?? this.#item();
    if (item !== undefined) context['Map'] = { Item: item };
    return context;
  }

  #item(): Json | undefined {
    for (let strand: Strand | undefined = this.strand; strand !== undefined; strand = this.parentOf(strand))
      if (strand.item) return strand.item;
    return undefined;
  }

  parentOf(strand: Strand): Strand | undefined {
    return strand.parent === undefined ? undefined : this.execution.strands.get(strand.parent);
  }

  #bindings(more: Partial<Seen>): Bindings {
    const scopes: JsonObject[] = [];
    for (let strand: Strand | undefined = this.strand; strand !== undefined; strand = this.parentOf(strand))
      scopes.unshift(strand.variables);
    const context = () => this.context(more);
    const states: Record<string, Json> = {
      input: this.strand.input,
      /** Made only when an expression looks at it. */
      get context() {
        return context();
      },
    };
    if (more.result !== undefined) states['result'] = more.result;
    if (more.errorOutput !== undefined) states['errorOutput'] = more.errorOutput;
    return Object.assign(turnFunctions(this.now, this.draw), ...scopes, { states });
  }

  async evaluate(template: Json, location: string, more: Partial<Seen> = {}): Promise<Json> {
    return isConstant(template) ? template : evaluate(template, this.#bindings(more), location);
  }

  async number(template: Json, location: string, more: Partial<Seen> = {}): Promise<number> {
    if (typeof template === 'number') return template;
    return (await evaluateAs('number', template, this.#bindings(more), location)) as number;
  }

  async text(template: Json, location: string): Promise<string> {
    if (typeof template === 'string' && isConstant(template)) return template;
    return (await evaluateAs('string', template, this.#bindings({}), location)) as string;
  }

  async truth(template: Json, location: string): Promise<boolean> {
    if (typeof template === 'boolean') return template;
    return (await evaluateAs('boolean', template, this.#bindings({}), location)) as boolean;
  }

  async list(template: Json, location: string): Promise<Json[]> {
    if (Array.isArray(template) && isConstant(template)) return template;
    return (await evaluateAs('array', template, this.#bindings({}), location)) as Json[];
  }
}

/** What expressions see beside input, context and variables, depending on the field. */
export interface Seen {
  result: Json;
  errorOutput: Json;
  token: string;
  item: Json;
}

/** Writes an event of an execution and returns its id. */
export const writeEvent = (desk: Desk, execution: Execution, type: string, details: JsonObject | undefined, previous: number): number => {
  execution.lastEvent += 1;
  const event: HistoryEvent = { timestamp: desk.now() / 1000, type, id: execution.lastEvent, previousEventId: previous };
  if (details !== undefined) event[detailsKey(type)] = details;
  desk.keep(execution, event);
  return event.id;
};
