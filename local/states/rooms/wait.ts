/** Wait: until a moment, or for a number of seconds. A moment that has passed does not wait. */
import type { WaitState } from '../definition.ts';
import { unfit } from '../expressions.ts';
import { momentOf } from '../moments.ts';
import type { Leaving, Room, Turn } from '../turn.ts';

/** AWS refuses longer waits with this sentence; the limit is that of the field in a definition. */
const longestWait = 99_999_999;

const leave = (turn: Turn, state: WaitState): Leaving => ({
  plain: turn.strand.input,
  output: state.Output,
  assign: state.Assign,
  next: state.Next,
});

const dueOf = async (turn: Turn, state: WaitState): Promise<number> => {
  if (state.Timestamp !== undefined) {
    const text = await turn.text(state.Timestamp, 'Timestamp');
    const moment = momentOf(text);
    if (moment !== undefined) return moment;
    throw unfit('Timestamp', `The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${text}`);
  }
  const seconds = await turn.number(state.Seconds ?? 0, 'Seconds');
  if (!Number.isInteger(seconds)) throw unfit('Seconds', `The Seconds field cannot be parsed as a long value: ${seconds}`);
  if (seconds < 0) throw unfit('Seconds', `The Seconds field has a negative value: ${seconds}`);
  if (seconds > longestWait) throw unfit('Seconds', 'Wait state delay is too long.');
  return turn.now + seconds * 1000;
};

export const wait: Room<WaitState> = {
  async work(turn, state) {
    const due = await dueOf(turn, state);
    if (due <= turn.now) return leave(turn, state);
    turn.strand.phase = { kind: 'wait', due };
    turn.desk.arm(turn.execution, turn.strand);
    return 'parked';
  },
  wake: (turn, state) => leave(turn, state),
};
