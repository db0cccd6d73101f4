/** The days and words that the steps of a reunification leave with the dossier and its members, by name: effects write them, terms read them. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { KeptRecord } from '../records/record.ts';

/** Days that a letter or a visa prints. Each is kept by what it ends, since the next event says nothing of it. */
export type PrintedDay = 'completeBy' | 'objectBy' | 'collectBy' | 'mvvEndsOn' | 'decideBy';

/** Day 0 of the terms, under the names of `schemas/policies.ts`, and what moves them. */
type CountedDay =
  | 'grantReceived'
  | 'received'
  | 'decisionSent'
  | 'noticeDated'
  | 'noticeReceived'
  | 'mvvIssued'
  | 'arrived'
  | 'reported'
  /** The invitation to complete the file: the clock of the authority stands still from then on (Awb 4:15). */
  | 'suspendedFrom'
  /** The day of the letter by which the IND extended its term. */
  | 'decisionExtendedOn'
  | 'mvvExtendedOn';

export const dayIn = ({ facts }: Pick<KeptRecord, 'facts'>, name: PrintedDay | CountedDay): Temporal.PlainDate | undefined => {
  const day = facts[name];
  return typeof day === 'string' ? Temporal.PlainDate.from(day) : undefined;
};

/** The clock of the authority stood still: from which day, and for how many. */
export interface Suspension {
  readonly from: Temporal.PlainDate;
  readonly days: number;
}

/** Those that have ended, in order. */
export const suspensionsIn = ({ facts }: Pick<KeptRecord, 'facts'>): Suspension[] => {
  const kept = facts['suspensions'];
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((each) => {
    const { from, days } = each as { from?: unknown; days?: unknown };
    return typeof from === 'string' && typeof days === 'number' ? [{ from: Temporal.PlainDate.from(from), days }] : [];
  });
};

export const suspensionsTo = (suspensions: readonly Suspension[]) => suspensions.map(({ from, days }) => ({ from: from.toString(), days }));

/** When the newest event was told; undefined of a record from before that was kept. */
export const toldAtIn = ({ facts }: Pick<KeptRecord, 'facts'>): Temporal.Instant | undefined => {
  const moment = facts['toldAt'];
  return typeof moment === 'string' ? Temporal.Instant.from(moment) : undefined;
};

/** What a procedure that begins anew no longer says. */
export const forgottenOnReopening = {
  received: null,
  decisionSent: null,
  noticeDated: null,
  mvvIssued: null,
  mvvExtendedOn: null,
  suspendedFrom: null,
  suspensions: null,
  completeBy: null,
  objectBy: null,
  collectBy: null,
  mvvEndsOn: null,
  decideBy: null,
} as const satisfies Partial<Record<PrintedDay | CountedDay | 'suspensions', null>>;

/** Whole days on which the clock stood still: from the day after the invitation until the file was complete, or until the day given for it passed unused. */
export const stoodStill = (from: Temporal.PlainDate, until: Temporal.PlainDate, completeBy: Temporal.PlainDate | undefined): number => {
  const end = completeBy && Temporal.PlainDate.compare(completeBy, until) < 0 ? completeBy : until;
  return Math.max(0, from.until(end, { largestUnit: 'days' }).days);
};
