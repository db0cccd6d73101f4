/** Succeed: the end of its strand, with its output. */
import type { SucceedState } from '../definition.ts';
import type { Room } from '../turn.ts';

export const succeed: Room<SucceedState> = {
  work: (turn, state) => ({ plain: turn.strand.input, output: state.Output, assign: state.Assign, next: undefined }),
};
