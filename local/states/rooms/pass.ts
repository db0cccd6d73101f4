/** Pass: hands its input on, or what `Output` makes of it. */
import type { PassState } from '../definition.ts';
import type { Room } from '../turn.ts';

export const pass: Room<PassState> = {
  work: (turn, state) => ({ plain: turn.strand.input, output: state.Output, assign: state.Assign, next: state.Next }),
};
