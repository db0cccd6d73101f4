/** Fail: ends its strand with an error and a cause, both optional and both may be expressions. */
import type { FailState } from '../definition.ts';
import { StateError } from '../errors.ts';
import type { Room } from '../turn.ts';

export const fail: Room<FailState> = {
  async work(turn, state) {
    const error = state.Error === undefined ? {} : { error: await turn.text(state.Error, 'Error') };
    const cause = state.Cause === undefined ? {} : { cause: await turn.text(state.Cause, 'Cause') };
    throw new StateError({ ...error, ...cause });
  },
};
