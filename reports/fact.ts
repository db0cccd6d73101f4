/** A fact: what a submission told, as it counts now, without what tells who somebody is. */
import type { FactForm } from '../schemas/facts.ts';
import type { forms } from '../schemas/forms/index.ts';
import type { AnswersOf } from '../schemas/kernel/form.ts';
import type { Json } from '../schemas/kernel/json.ts';
import type { Temporal } from '../schemas/kernel/time.ts';

/** Answers as they are kept: days are ISO strings. */
type Kept<T> = T extends Temporal.PlainDate
  ? string
  : T extends readonly (infer Each)[]
    ? readonly Kept<Each>[]
    : T extends object
      ? { readonly [Name in keyof T]: Kept<T[Name]> }
      : T;

export type Told<Form extends FactForm> = Kept<AnswersOf<(typeof forms)[Form]>>;

export interface Fact<Form extends FactForm = FactForm> {
  /** The submission with which its story began. */
  readonly id: string;
  /** The submission that counts: the last correction, or the first itself. */
  readonly submission: string;
  readonly form: Form;
  readonly client: string | undefined;
  /** The day (ISO) on which it was so. */
  readonly day: string;
  /** The moment at which it was sent; of what was told twice, the last counts. */
  readonly at: string;
  readonly answers: { readonly [field: string]: Json };
  readonly concluded: { readonly [name: string]: Json };
}

/** ISO days, both within. Absent: without end. */
export interface Span {
  readonly from?: string;
  readonly till?: string;
}

export interface Period {
  readonly from: string;
  readonly till: string;
}

export const yearOf = (year: number): Period => ({ from: `${year}-01-01`, till: `${year}-12-31` });

export const isWithin = ({ from, till }: Span, day: string): boolean =>
  (from === undefined || from <= day) && (till === undefined || day <= till);

type Placed = Pick<Fact, 'day' | 'at' | 'id'>;

/** By the day on which it was so, then by the moment of sending. */
export const inOrder = (one: Placed, other: Placed): number =>
  one.day.localeCompare(other.day) || one.at.localeCompare(other.at) || one.id.localeCompare(other.id);

/** By the moment of sending alone. */
export const asSent = (one: Placed, other: Placed): number => one.at.localeCompare(other.at) || one.id.localeCompare(other.id);
