/** Map (inline): the processor once for each item, at most `MaxConcurrency` at a time, the outputs in the order of the items. */
import type { MapState } from '../definition.ts';
import { StateError } from '../errors.ts';
import { unfit } from '../expressions.ts';
import type { Json } from '../json.ts';
import type { Leaving, Room, Turn } from '../turn.ts';
import { begin, breakOff, childrenOf } from './children.ts';
import { typeOfStrand } from './types.ts';

/** AWS runs at most this many iterations of an inline Map at a time, whatever the definition says. */
const widest = 40;

const itemsOf = async (turn: Turn, state: MapState): Promise<Json[]> => {
  if (state.Items !== undefined) return turn.list(state.Items, 'Items');
  const { input } = turn.strand;
  if (Array.isArray(input)) return input;
  throw unfit('Items', `Map state input must be an array but was: ${JSON.stringify(input)}`);
};

const whole = async (turn: Turn, value: number | string | undefined, field: string, otherwise: number): Promise<number> => {
  if (value === undefined) return otherwise;
  const number = await turn.number(value, field);
  if (!Number.isInteger(number)) throw unfit(field, `${field} must be an integer.`);
  if (number < 0) throw unfit(field, `${field} cannot be negative.`);
  return number;
};

/** A distributed Map could tolerate failures; an inline one accepts the fields, checks them, and fails with its first iteration. */
const checkTolerance = async (turn: Turn, state: MapState): Promise<void> => {
  await whole(turn, state.ToleratedFailureCount, 'ToleratedFailureCount', 0);
  if (state.ToleratedFailurePercentage === undefined) return;
  const percentage = await turn.number(state.ToleratedFailurePercentage, 'ToleratedFailurePercentage');
  if (percentage >= 0 && percentage <= 100) return;
  throw unfit('ToleratedFailurePercentage', 'ToleratedFailurePercentage must be between 0 and 100.');
};

/** Begins iterations until as many run as may. `after` is the event that the new ones follow. */
const fill = async (turn: Turn, state: MapState, after: number): Promise<void> => {
  const { strand } = turn;
  const { phase } = strand;
  if (phase.kind !== 'items') return;
  while (phase.next < phase.items.length && phase.left < phase.width) {
    const index = phase.next;
    const item = { Index: index, Value: phase.items[index] ?? null };
    const input = state.ItemSelector === undefined ? item.Value : await turn.evaluate(state.ItemSelector, 'ItemSelector', { item });
    phase.next += 1;
    phase.left += 1;
    const started = turn.record('MapIterationStarted', { name: strand.state, index }, after);
    strand.lastId = started;
    begin(turn, 0, index, input, item);
  }
};

const leave = (turn: Turn, state: MapState, outputs: Json[], last: number): Leaving => {
  turn.record('MapStateSucceeded', undefined, last);
  turn.strand.lastId = last;
  return { plain: outputs, result: outputs, output: state.Output, assign: state.Assign, next: state.Next };
};

export const map: Room<MapState> = {
  async work(turn, state) {
    const items = await itemsOf(turn, state);
    const width = await whole(turn, state.MaxConcurrency, 'MaxConcurrency', 0);
    await checkTolerance(turn, state);
    const started = turn.record('MapStateStarted', { length: items.length });
    if (items.length === 0) return leave(turn, state, [], started);
    const outputs = items.map((): Json => null);
    const most = width === 0 ? widest : Math.min(width, widest);
    turn.strand.phase = { kind: 'items', items, outputs, next: 0, left: 0, width: most };
    await fill(turn, state, started);
    return 'parked';
  },

  async wake(turn, state, signal) {
    const { strand, execution } = turn;
    const { phase } = strand;
    if (phase.kind !== 'items' || (signal.kind !== 'ended' && signal.kind !== 'broken')) return 'parked';
    const { child } = signal;
    const before = child.lastId;
    const details = { name: strand.state, index: child.index };
    if (signal.kind === 'broken') {
      breakOff(turn, child, typeOfStrand(turn), true);
      turn.record('MapIterationFailed', details, before);
      for (const other of childrenOf(turn)) {
        breakOff(turn, other, typeOfStrand(turn));
        turn.record('MapIterationAborted', { name: strand.state, index: other.index }, other.lastId);
      }
      strand.lastId = before;
      throw new StateError(signal.failure);
    }
    execution.strands.delete(child.id);
    phase.outputs[child.index] = signal.output;
    const last = turn.record('MapIterationSucceeded', details, before);
    phase.left -= 1;
    await fill(turn, state, before);
    return phase.left > 0 ? 'parked' : leave(turn, state, phase.outputs, last);
  },
};
