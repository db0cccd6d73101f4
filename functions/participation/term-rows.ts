/** What the ledger must hold about the year of the participation declaration (Wet inburgering; domain facts §4.2): a pure reading of the record of the term. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Ladder } from '../../schemas/ladder.ts';
import { ladders } from '../../schemas/ladders.ts';
import { isOver, type KeptRecord } from '../records/record.ts';
import { climb, type PlannedReminder } from '../residence/climb.ts';
import type { Reminder } from '../residence/ledger.ts';
import type { Ending } from '../residence/reminders-ledger.ts';
import { ownSignature } from './signature.ts';

export const remindersOfTerm = (records: readonly KeptRecord[], now: Temporal.Instant): PlannedReminder[] => {
  const due = ownSignature(records)?.day;
  const ladder: Ladder = ladders.participation;
  return due ? climb(`participation#signature.${due}`, ladder, { anchor: due }, now) : [];
};

export const endingOfTerm =
  (term: KeptRecord) =>
  (_row: Reminder): Ending =>
    isOver(term) ? { state: 'cancelled', explanation: 'task-done' } : { state: 'superseded', explanation: 'new-end-date' };
