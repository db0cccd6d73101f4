/**
 * What is kept beside the submissions: where something stands now. A kind of record has states, and steps that lead from one to another; the
 * table of steps is the check, the condition that the store is sent, and the exhaustive test. What was said stays in the submissions.
 */
import type { Text } from '../kernel/text.ts';

/** The state of a record that is not there yet. */
export const absent = 'absent';

export interface RecordStep<State extends string = string> {
  readonly from: readonly (State | typeof absent)[];
  readonly to: State;
}

export interface RecordKind<State extends string = string> extends Text {
  /** Whose record it is: a client's, or the branch's. */
  readonly of: 'client' | 'branch';
  /** Absent: what is told in forms, so that its history can be worked out anew. `workflow`: a workflow keeps it, and no submission tells of it. */
  readonly keptBy?: 'workflow';
  /** `one`: the owner has one at a time. `many`: each has an id of its own, that of the submission that opened it as a rule. */
  readonly count: 'one' | 'many';
  readonly states: Readonly<Record<State, Text>>;
  /** The kind of record of which it is a part: whoever watches that one hears of every change of this one. */
  readonly partOf?: string;
  /** It has seats: the fact that says how many, and the fact that holds who has one. No more are given than there are. */
  readonly seats?: { readonly number: string; readonly takenBy: string };
  /** States in which nothing more is expected: such records leave the lists of what is open. */
  readonly over: readonly State[];
  readonly steps: Readonly<Record<string, RecordStep<State>>>;
}

/** States and steps that name each other are checked by the compiler. */
export const recordKind = <const State extends string, const Steps extends Readonly<Record<string, RecordStep<NoInfer<State>>>>>(
  kind: Omit<RecordKind<State>, 'steps' | 'over'> & { readonly steps: Steps; readonly over: readonly NoInfer<State>[] },
) => kind;
