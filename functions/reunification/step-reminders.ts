/** What the ledger must hold about the terms of a reunification dossier, and what becomes of rows that it no longer asks for. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Ladder } from '../../schemas/ladder.ts';
import { ladders } from '../../schemas/ladders.ts';
import { stepTerms } from '../../schemas/step-terms.ts';
import { climb, type PlannedReminder } from '../residence/climb.ts';
import { digestDay } from '../residence/digest-hour.ts';
import type { Reminder } from '../residence/ledger.ts';
import type { Ending } from '../residence/reminders-ledger.ts';
import { type Dossier, keyOf, type StepDeadline, stepDeadlinesOf } from './step-deadlines.ts';

const remindersOf = (deadline: StepDeadline, now: Temporal.Instant): PlannedReminder[] => {
  const { kind, from, day, lastDay, toldAt } = deadline;
  const ladder: Ladder = ladders[stepTerms[kind].ladder];
  // What is told after its last day must not hide that the day was missed.
  const told = toldAt ? digestDay(toldAt) : from;
  const atOnce = Temporal.PlainDate.compare(told, day) <= 0 ? told : day;
  return climb(`step-plan#${keyOf(deadline)}`, ladder, { anchor: day, atOnce, start: from, lastDay }, now);
};

/** Only the moments of sending depend on `now`: the rows, their days and their ids do not. What several members have alike is told once. */
export const remindersOfSteps = (dossier: Dossier, now: Temporal.Instant): PlannedReminder[] =>
  stepDeadlinesOf(dossier).flatMap((deadline) => remindersOf(deadline, now));

/** The deadline that a row reminds of: rungs of one say ever more of the same, those of two do not. */
export const deadlineOfRow = ({ id }: Pick<Reminder, 'id'>): string => id.split('#')[1] ?? '';

const kindOfRow = (row: Pick<Reminder, 'id'>): string => deadlineOfRow(row).split('.')[0] ?? '';

export const endingOfStep =
  ({ dossier }: Dossier, wanted: readonly PlannedReminder[]) =>
  (row: Reminder): Ending => {
    if (dossier.state !== 'open') return { state: 'cancelled', explanation: 'dossier-closed' };
    const isMoved = wanted.some(
      (other) => other.rung === row.rung && other.recipient === row.recipient && kindOfRow(other) === kindOfRow(row),
    );
    return isMoved ? { state: 'superseded', explanation: 'new-end-date' } : { state: 'cancelled', explanation: 'step-taken' };
  };
