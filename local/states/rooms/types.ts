/** The type of the state that a strand of this execution is in. */
import { statesAt } from '../definition.ts';
import type { Strand } from '../execution.ts';
import type { Turn } from '../turn.ts';

export const typeOfStrand =
  (turn: Turn) =>
  (strand: Strand): string =>
    statesAt(turn.desk.machineOf(turn.execution), strand.scope).States[strand.state]?.Type ?? '';
