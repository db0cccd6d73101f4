/** How a strand goes from state to state: enter, work, leave; and when something fails: retry, catch, or hand the failure up. */
import type { Catcher, Retrier, State } from './definition.ts';
import { type Failure, StateError } from './errors.ts';
import type { Execution, Strand } from './execution.ts';
import { exceedsLimit, type Json, type JsonObject } from './json.ts';
import { delayOf, means, mostAttempts } from './retry.ts';
import { roomOf } from './rooms/rooms.ts';
import { type Desk, type Leaving, type Outcome, type Signal, Turn } from './turn.ts';

/** What AWS calls the entered and exited events of a state: after its type, except for Map and Parallel which fit as well. */
const eventOf = (state: State, what: 'Entered' | 'Exited' | 'Failed'): string => `${state.Type}State${what}`;

const enter = (turn: Turn, state: State): void => {
  const { strand } = turn;
  strand.beforeEntered = strand.lastId;
  strand.enteredAt = turn.now;
  strand.attempts = [];
  strand.retryCount = 0;
  const input = JSON.stringify(strand.input);
  strand.enteredId = turn.record(eventOf(state, 'Entered'), { name: strand.state, input, inputDetails: { truncated: false } });
};

/** Lets the room work, or wakes it with what has come. */
const once = async (turn: Turn, state: State, signal: Signal | undefined): Promise<Outcome> => {
  const { strand } = turn;
  const room = roomOf(state);
  if (strand.phase.kind === 'enter') {
    enter(turn, state);
    strand.phase = { kind: 'work' };
  } else if (strand.phase.kind === 'retry') {
    strand.phase = { kind: 'work' };
  }
  if (strand.phase.kind === 'work') return room.work(turn, state);
  return signal === undefined || room.wake === undefined ? 'parked' : room.wake(turn, state, signal);
};

const tooLarge = (name: string): StateError =>
  new StateError({
    error: 'States.DataLimitExceeded',
    cause: `The state/task '${name}' returned a result with a size exceeding the maximum number of bytes service limit.`,
    terminal: true,
  });

/** Output and Assign see the same variables: what one state assigns, the next one reads. */
const leave = async (turn: Turn, state: State, leaving: Leaving): Promise<Json> => {
  const { strand } = turn;
  const seen = {
    ...(leaving.result === undefined ? {} : { result: leaving.result }),
    ...(leaving.errorOutput === undefined ? {} : { errorOutput: leaving.errorOutput }),
  };
  const assigned = leaving.assign === undefined ? {} : ((await turn.evaluate(leaving.assign, 'Assign', seen)) as JsonObject);
  const output = leaving.output === undefined ? leaving.plain : await turn.evaluate(leaving.output, 'Output', seen);
  const text = JSON.stringify(output);
  if (exceedsLimit(text)) throw tooLarge(strand.state);
  const details: JsonObject = { name: strand.state, output: text, outputDetails: { truncated: false } };
  const names = Object.keys(assigned);
  if (names.length > 0) {
    const texts: JsonObject = {};
    for (const name of names) texts[name] = JSON.stringify(assigned[name]);
    if (exceedsLimit(JSON.stringify(texts))) throw tooLarge(strand.state);
    details['assignedVariables'] = texts;
    details['assignedVariablesDetails'] = { truncated: false };
    strand.variables = { ...strand.variables, ...assigned };
  }
  turn.record(eventOf(state, 'Exited'), details);
  return output;
};

/** Goes on to the next state, or ends the strand; true when there is a next state. */
const goOn = (turn: Turn, next: string | undefined, output: Json): boolean => {
  const { desk, execution, strand } = turn;
  if (next !== undefined) {
    strand.state = next;
    strand.input = output;
    strand.phase = { kind: 'enter' };
    return true;
  }
  const parent = turn.parentOf(strand);
  if (parent === undefined) desk.finish(execution, { status: 'SUCCEEDED', output: JSON.stringify(output) });
  else desk.queue(execution, parent, { kind: 'ended', child: strand, output });
  return false;
};

/** The retrier that still has an attempt for this failure; the first that names the error decides. */
const retryFor = (turn: Turn, retriers: Retrier[], failure: Failure): number | undefined => {
  const { strand } = turn;
  const index = retriers.findIndex((retrier) => means(retrier.ErrorEquals, failure));
  const retrier = retriers[index];
  if (retrier === undefined) return undefined;
  const used = strand.attempts[index] ?? 0;
  if (used >= mostAttempts(retrier)) return undefined;
  while (strand.attempts.length <= index) strand.attempts.push(0);
  strand.attempts[index] = used + 1;
  strand.retryCount += 1;
  return turn.now + delayOf(retrier, used, turn.draw);
};

/** An expression failed: the history gets its own event, and the cause says where. */
const explain = (turn: Turn, failure: Failure): Failure => {
  const { strand } = turn;
  if (failure.location === undefined) return failure;
  const cause = `An error occurred while executing the state '${strand.state}' (entered at the event id #${strand.enteredId}). ${failure.cause ?? ''}`;
  const error = failure.error ?? '';
  turn.record('EvaluationFailed', { error, cause, location: failure.location, state: strand.state }, strand.beforeEntered);
  return { error, cause };
};

const caught = async (turn: Turn, state: State, catcher: Catcher, failure: Failure): Promise<boolean> => {
  const errorOutput = { Error: failure.error ?? '', Cause: failure.cause ?? '' };
  const leaving = { plain: errorOutput, errorOutput, output: catcher.Output, assign: catcher.Assign, next: catcher.Next };
  try {
    return goOn(turn, catcher.Next, await leave(turn, state, leaving));
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    return handUp(turn, explain(turn, error.failure));
  }
};

/** Nothing here takes the failure: the strand breaks, and with it the execution or the state around it. */
const handUp = (turn: Turn, failure: Failure, fromInside = false): false => {
  const { desk, execution, strand } = turn;
  if (!fromInside) desk.remember(execution, strand.id);
  const parent = turn.parentOf(strand);
  if (parent !== undefined) {
    desk.queue(execution, parent, { kind: 'broken', child: strand, failure });
    return false;
  }
  const { error, cause } = failure;
  desk.finish(execution, { status: 'FAILED', ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) });
  return false;
};

/** Retry, then Catch, then up. True when the strand can go on at once. */
const fallen = async (turn: Turn, state: State, signal: Signal | undefined, thrown: Failure): Promise<boolean> => {
  const { desk, execution, strand } = turn;
  const failure = explain(turn, thrown);
  const due = 'Retry' in state && state.Retry !== undefined ? retryFor(turn, state.Retry, failure) : undefined;
  if (due !== undefined) {
    strand.phase = { kind: 'retry', due };
    if (due <= turn.now) return true;
    desk.arm(execution, strand);
    return false;
  }
  if (state.Type === 'Map' || state.Type === 'Parallel') turn.record(eventOf(state, 'Failed'));
  if (state.Type === 'Task' && turn.parentOf(strand) !== undefined) strand.phase = { kind: 'work' };
  const catcher = 'Catch' in state ? state.Catch?.find((each) => means(each.ErrorEquals, failure)) : undefined;
  return catcher === undefined ? handUp(turn, failure, signal?.kind === 'broken') : caught(turn, state, catcher, failure);
};

/** Lets a strand go on until it waits, ends, breaks, or has used up its share of this batch. */
export const advance = async (desk: Desk, execution: Execution, strand: Strand, signal?: Signal): Promise<void> => {
  let come = signal;
  for (let steps = 0; execution.status === 'RUNNING' && execution.strands.get(strand.id) === strand; steps += 1) {
    if (steps === 50) return desk.queue(execution, strand);
    const turn = new Turn(desk, execution, strand);
    const { state } = turn;
    let goesOn: boolean;
    try {
      const outcome = await once(turn, state, come);
      goesOn = outcome !== 'parked' && goOn(turn, outcome.next, await leave(turn, state, outcome));
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      goesOn = await stumble(turn, state, come, error.failure);
    }
    if (!goesOn) return;
    come = undefined;
  }
};

/** As `fallen`; when not even that can be written down because the history is full, the execution ends. */
const stumble = async (turn: Turn, state: State, signal: Signal | undefined, failure: Failure): Promise<boolean> => {
  try {
    return await fallen(turn, state, signal, failure);
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    const { error: name = '', cause = '' } = error.failure;
    turn.desk.finish(turn.execution, { status: 'FAILED', error: name, cause });
    return false;
  }
};
