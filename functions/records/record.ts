/** A record as it stands now; see `schemas/records/` for the kinds, their states and steps. */

import type { Json } from '../../schemas/kernel/json.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type RecordKindId, recordKindOf } from '../../schemas/records/index.ts';

/** Which record: of which client or branch, and, where there are many, which of them. */
export interface RecordRef<Kind extends RecordKindId = RecordKindId> {
  readonly kind: Kind;
  /** The id of the client, or of the branch. */
  readonly of: string;
  readonly id?: string | undefined;
}

export interface KeptRecord extends RecordRef {
  readonly branch: string;
  readonly state: string;
  /** The day of the fact that brought it into its state. */
  readonly since: Temporal.PlainDate;
  /** What later steps and lists need to know without reading submissions; never what tells who somebody is. */
  readonly facts: Readonly<Record<string, Json>>;
  readonly person: Readonly<Record<string, Json>>;
  /** Counts the steps taken. */
  readonly version: number;
}

/** Whether a record holds a fact. One that was taken back may have left an empty place. */
export const holdsFact = ({ facts }: Pick<KeptRecord, 'facts'>, name: string): boolean => (facts[name] ?? null) !== null;

/** A fact that is a day. */
export const dayFact = ({ facts }: Pick<KeptRecord, 'facts'>, name: string): Temporal.PlainDate | undefined => {
  const day = facts[name];
  return typeof day === 'string' ? Temporal.PlainDate.from(day) : undefined;
};

/** Tells records of one owner apart. */
export const refKey = ({ kind, id }: Pick<RecordRef, 'kind' | 'id'>): string => (id === undefined ? kind : `${kind}#${id}`);

export const isOver = ({ kind, state }: Pick<KeptRecord, 'kind' | 'state'>): boolean => recordKindOf(kind).over.includes(state);
