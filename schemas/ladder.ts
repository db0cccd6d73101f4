/** What a ladder of reminders is. */
import type { Text } from './kernel/text.ts';

/** To whom a rung goes, by what they are to the client; who that is, is looked up when it is sent. */
export type Recipient =
  | 'client'
  | 'contact-volunteer'
  | 'legal-volunteer'
  /** The legal volunteer; a dossier without one is the team leader's until somebody is assigned. */
  | 'dossier-volunteer'
  | 'team-leader'
  | 'lawyer'
  | 'legal-inbox';

/** When a rung falls, seen from the ladder's anchor day. `days` and `months` count calendar time; `workingDays` skips weekends and holidays. */
export type Offset =
  | { readonly months: number }
  | { readonly weeks: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  /** With the first digest after the event was registered, however far the anchor is. */
  | { readonly atOnce: true }
  /** Counted from the day on which the term began. */
  | { readonly afterStart: { readonly weeks: number } | { readonly months: number } }
  /** Counted from the last day itself. Other rungs of such a ladder count from the day on which we warn, which can be earlier. */
  | { readonly daysAfterLastDay: number };

export interface Rung {
  readonly id: string;
  readonly at: Offset;
  readonly to: readonly Recipient[];
  readonly subject: Text;
}

export interface Ladder {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
  readonly anchor: 'card-end' | 'decision-due' | 'objection-end' | 'term-end' | 'month-start' | 'undelivered';
  readonly source: string;
  readonly rungs: readonly Rung[];
}

export const ladderProposal = { version: 1, validFrom: '2014-01-01', source: 'Domain facts §1.6 (product proposal)' } as const;
