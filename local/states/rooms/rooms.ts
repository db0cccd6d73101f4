/** One room per state type. */
import type { State } from '../definition.ts';
import type { Room } from '../turn.ts';
import { choice } from './choice.ts';
import { fail } from './fail.ts';
import { map } from './map.ts';
import { parallel } from './parallel.ts';
import { pass } from './pass.ts';
import { succeed } from './succeed.ts';
import { task } from './task.ts';
import { wait } from './wait.ts';

const rooms = { Pass: pass, Wait: wait, Choice: choice, Succeed: succeed, Fail: fail, Task: task, Parallel: parallel, Map: map };

/** The room for a state; the cast pairs a room with states of its own type, which the record above guarantees. */
export const roomOf = (state: State): Room<State> => rooms[state.Type] as Room<State>;
