/** What the ledger must hold about the year of the participation declaration (Wet inburgering; domain facts §4.2): a pure reading of the record of the term. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Ladder } from '../../schemas/ladder.ts';
import { ladders } from '../../schemas/ladders.ts';
import { isOver, type KeptRecord } from '../records/record.ts';
import { climb, type PlannedReminder } from '../residence/climb.ts';
import type { Reminder } from '../residence/ledger.ts';
import type { Ending } from '../residence/reminders-ledger.ts';
import { whereGoverned } from '../terms/governed.ts';
import { deadline } from '../terms/terms.ts';

export const termIn = (records: readonly KeptRecord[]): KeptRecord | undefined => records.find(({ kind }) => kind === 'participation-term');

export const dayFact = ({ facts }: KeptRecord, name: string): Temporal.PlainDate | undefined => {
  const day = facts[name];
  return typeof day === 'string' ? Temporal.PlainDate.from(day) : undefined;
};

/**
 * The last day for the signature: the one to which it was extended, else a year from the first housing. Under the act of 2021 it is due within the three
 * years of integration, which have a term of their own.
 */
export const signatureDueOn = (term: KeptRecord): Temporal.PlainDate | undefined => {
  const extended = dayFact(term, 'extendedUntil');
  if (extended) return extended;
  const housed = dayFact(term, 'firstHousingRegistration');
  const found = housed && term.facts['act'] === 'wi2013' ? whereGoverned(() => deadline('PVT_WI2013', housed)) : undefined;
  return found && Temporal.PlainDate.from(found.due);
};

export const remindersOfTerm = (records: readonly KeptRecord[], now: Temporal.Instant): PlannedReminder[] => {
  const term = termIn(records);
  const due = term && !isOver(term) ? signatureDueOn(term) : undefined;
  const ladder: Ladder = ladders.participation;
  return due ? climb(`participation#signature.${due}`, ladder, { anchor: due }, now) : [];
};

export const endingOfTerm =
  (term: KeptRecord) =>
  (_row: Reminder): Ending =>
    isOver(term) ? { state: 'cancelled', explanation: 'task-done' } : { state: 'superseded', explanation: 'new-end-date' };
