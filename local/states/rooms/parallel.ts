/** Parallel: all branches on the same input, the outputs in the order of the branches. One branch that fails ends the others. */
import type { ParallelState } from '../definition.ts';
import { StateError } from '../errors.ts';
import type { Json } from '../json.ts';
import type { Outcome, Room } from '../turn.ts';
import { begin, breakOff, childrenOf } from './children.ts';
import { typeOfStrand } from './types.ts';

export const parallel: Room<ParallelState> = {
  async work(turn, state): Promise<Outcome> {
    const input = state.Arguments === undefined ? turn.strand.input : await turn.evaluate(state.Arguments, 'Arguments');
    turn.record('ParallelStateStarted');
    turn.strand.phase = { kind: 'branches', outputs: state.Branches.map((): Json => null), left: state.Branches.length };
    for (const index of state.Branches.keys()) begin(turn, index, index, input);
    return 'parked';
  },

  wake(turn, state, signal) {
    const { strand, execution } = turn;
    const { phase } = strand;
    if (phase.kind !== 'branches') return 'parked';
    if (signal.kind === 'ended') {
      execution.strands.delete(signal.child.id);
      phase.outputs[signal.child.index] = signal.output;
      phase.left -= 1;
      if (phase.left > 0) return 'parked';
      turn.record('ParallelStateSucceeded', undefined, signal.child.lastId);
      strand.lastId = signal.child.lastId;
      return { plain: phase.outputs, result: phase.outputs, output: state.Output, assign: state.Assign, next: state.Next };
    }
    if (signal.kind !== 'broken') return 'parked';
    strand.lastId = signal.child.lastId;
    for (const child of childrenOf(turn)) breakOff(turn, child, typeOfStrand(turn));
    throw new StateError(signal.failure);
  },
};
