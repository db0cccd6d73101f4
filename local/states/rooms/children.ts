/** What Parallel and Map share: strands inside a strand, begun and broken off together. */

import { statesAt } from '../definition.ts';
import type { Strand as Child } from '../execution.ts';
import type { Json } from '../json.ts';
import type { Turn } from '../turn.ts';

/** Begins a strand inside this state. It goes on in the same batch, after what is already queued. */
export const begin = (turn: Turn, branch: number, index: number, input: Json, item?: Child['item']): Child => {
  const { desk, execution, strand } = turn;
  const scope = [...strand.scope, [strand.state, branch] as const];
  execution.begun += 1;
  const child: Child = {
    id: execution.begun,
    parent: strand.id,
    index,
    scope,
    state: statesAt(desk.machineOf(execution), scope).StartAt,
    input,
    variables: {},
    phase: { kind: 'enter' },
    enteredId: 0,
    beforeEntered: strand.lastId,
    lastId: strand.lastId,
    enteredAt: 0,
    attempts: [],
    retryCount: 0,
    ...(item === undefined ? {} : { item }),
  };
  execution.strands.set(child.id, child);
  desk.queue(execution, child);
  return child;
};

export const childrenOf = (turn: Turn, strand = turn.strand): Child[] =>
  [...turn.execution.strands.values()].filter((each) => each.parent === strand.id);

/** State types for which AWS has an event that says they were broken off. */
const breakable = ['Task', 'Wait', 'Parallel', 'Map'];

/** Breaks off a strand with everything inside it, innermost first; says so in the history unless `silent`. */
export const breakOff = (turn: Turn, child: Child, typeOf: (strand: Child) => string, silent = false): void => {
  for (const inner of childrenOf(turn, child)) {
    breakOff(turn, inner, typeOf, silent);
    if (!silent && typeOf(child) === 'Map') turn.record('MapIterationAborted', { name: child.state, index: inner.index }, inner.lastId);
  }
  turn.execution.strands.delete(child.id);
  if (silent || child.enteredId === 0 || !breakable.includes(typeOf(child))) return;
  child.lastId = turn.record(`${typeOf(child)}StateAborted`, undefined, child.lastId);
};
