/** Who was active in the period, and as what. What changes holds from its day; the last day is a day of work. */
import { Temporal } from '../schemas/kernel/time.ts';
import type { Book } from './book.ts';
import { inOrder } from './fact.ts';

export interface Stint {
  /** The submission that says so. */
  readonly id: string;
  readonly member: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly hoursPerWeek: number | undefined;
  readonly from: string;
  readonly till: string | undefined;
}

export interface Member {
  readonly member: string;
  /** Those of the period, in order; at least one. */
  readonly stints: readonly Stint[];
}

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

export const membersIn = (book: Book): readonly Member[] => {
  const turns = [...book.until('member-joined'), ...book.until('member-changed'), ...book.until('member-left')].toSorted(inOrder);
  return [...Map.groupBy(turns, ({ answers }) => answers.member)].flatMap(([member, own]) => {
    const stints = own.flatMap((turn, place): Stint[] => {
      if (turn.form === 'member-left') return [];
      const { kind, roles, hoursPerWeek } = turn.answers;
      const next = own[place + 1];
      const till = next && (next.form === 'member-left' ? next.day : dayBefore(next.day));
      return [{ id: turn.id, member, kind, roles, hoursPerWeek, from: turn.day, till }];
    });
    const active = stints.filter(
      ({ from, till }) => from <= book.period.till && (till === undefined || (till >= book.period.from && till >= from)),
    );
    return active.length > 0 ? [{ member, stints: active }] : [];
  });
};

/** Each member once, as what they last were in the period. */
export const lastAs = (book: Book, kinds: readonly string[]): readonly Stint[] =>
  membersIn(book).flatMap(({ stints }) => stints.slice(-1).filter(({ kind }) => kinds.includes(kind)));
