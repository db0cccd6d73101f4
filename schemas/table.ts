/** The one table: its keys and indexes as plain data, read by the CDK app and by the local store. What stands in them is the adapter's business. */

import { dayOfFact } from './facts.ts';

export interface Index {
  readonly name: string;
  readonly partition: string;
  readonly sort: string;
  /** What it holds beside the keys; absent: everything. */
  readonly holds?: readonly string[];
}

export const table = {
  partition: 'pk',
  sort: 'sk',
  /** The second of the epoch after which the store forgets an item. Only what can be counted again says so: what somebody sent is never forgotten. */
  forgotten: 'forgetAt',
  indexes: [
    /** Lists in order of time: the submissions about a client, the clients of a branch, the caseload of a volunteer. */
    { name: 'lines', partition: 'line', sort: 'at' },
    /** What waits until a moment: reminders by branch and state. */
    { name: 'due', partition: 'dueOf', sort: 'dueAt' },
    /** The audit trail by actor; by client it stands in the table itself. */
    { name: 'trail', partition: 'trail', sort: 'at' },
    /** What was told, by form and by the day on which it was so: figures read it. What tells who somebody is stays behind. */
    {
      name: 'facts',
      partition: 'factOf',
      sort: 'factOn',
      holds: ['id', 'form', 'client', 'at', 'answers', 'concluded', 'amends', 'amendedBy'],
    },
  ],
} as const satisfies { readonly partition: string; readonly sort: string; readonly forgotten: string; readonly indexes: readonly Index[] };

/** Items whose changes the stream hands to `dispatch`: by their type, of records by their kind and of submissions by their form. */
export interface Followed {
  readonly types: readonly string[];
  readonly kinds?: readonly string[];
  readonly forms?: readonly string[];
}

/** Beside what is watched over stands what is left of it when it should not have been told: its reminders are still to be cancelled. */
export const followed: readonly Followed[] = [
  { types: ['document', 'withdrawn-document'] },
  // Under the act of 2021 the declaration is signed within the term of integration: what watches that term hears how far the declaration is.
  {
    types: ['record', 'withdrawn-record'],
    kinds: ['dossier', 'trajectory', 'participation-term', 'integration-term', 'participation'],
  },
  // What is asked of a contact volunteer is part of the guidance: its workflow hears of every task that a form opens or closes.
  { types: ['task'] },
  // Who went to another branch takes the rest of their file along.
  { types: ['client'] },
  // What is kept of a report is old once something that it tells of comes, is corrected or withdrawn.
  { types: ['submission'], forms: Object.keys(dayOfFact) },
];
