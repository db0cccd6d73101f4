/** How an effect says that a record takes a step. */

import type { Json } from '../../schemas/kernel/json.ts';
import type { Refusal } from '../../schemas/kernel/refusals.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import { type RecordKindId, recordKinds, type StepOf } from '../../schemas/records/index.ts';
import type { RecordStep } from '../../schemas/records/record-kind.ts';
import type { Change, SeatChange } from '../submissions/submission.ts';
import type { RecordRef } from './record.ts';

export interface Step {
  /** The day of the fact; it may lie before the day on which it was told. */
  readonly on: Temporal.PlainDate;
  readonly facts?: Readonly<Record<string, Json | undefined>>;
  readonly person?: Readonly<Record<string, Json | undefined>>;
  readonly otherwise: Refusal;
  readonly untold?: Extract<Change, { do: 'step record' }>['untold'];
  readonly seat?: SeatChange;
}

/** The record takes a step of its kind, if it is in one of the states from which that step leads; otherwise the person reads why not. */
export const step = <Kind extends RecordKindId>(
  record: RecordRef<Kind>,
  name: StepOf<Kind>,
  { on, otherwise, untold, seat, ...rest }: Step,
): Change => {
  // The compiler knows the step's name; that each step has this shape is what `recordKind` checked.
  const { from, to } = (recordKinds[record.kind].steps as Readonly<Record<string, RecordStep>>)[name] as RecordStep;
  return {
    do: 'step record',
    record,
    from,
    to,
    on,
    facts: present(rest.facts),
    person: present(rest.person),
    otherwise,
    ...(untold && { untold }),
    ...(seat && { seat }),
  };
};

/** Something can be said only while another record is in one of these states; the record itself stays as it is. */
export const whileIn = <Kind extends RecordKindId>(
  record: RecordRef<Kind>,
  states: readonly (keyof (typeof recordKinds)[Kind]['states'] & string)[],
  otherwise: Refusal,
): Change => ({ do: 'see record', record, states, otherwise });

const present = (values: Readonly<Record<string, Json | undefined>> = {}): Record<string, Json> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
