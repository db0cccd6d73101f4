/** What the ledger must hold about a monthly update that was asked for: a pure reading of the month and the ladder. */
import { Temporal } from '../../schemas/kernel/time.ts';
import { ladders } from '../../schemas/ladders.ts';
import { holdsFact, type KeptRecord } from '../records/record.ts';
import type { PlannedReminder } from '../residence/climb.ts';
import { digestDay, sendingMoment } from '../residence/digest-hour.ts';
import type { Reminder } from '../residence/ledger.ts';
import { firstDayOf, monthOf, updatedIn } from './month.ts';

export const { rungs: rungsOfUpdate } = ladders.monthly;

/** A dossier that came after the day of a rung is reminded when it is asked; one that was asked late, because the round was, is late. */
export const remindersOfUpdate = (month: string, openedOn: Temporal.PlainDate | undefined, now: Temporal.Instant): PlannedReminder[] => {
  const anchor = firstDayOf(month);
  const { id: ladder, version: ladderVersion } = ladders.monthly;
  return rungsOfUpdate.flatMap(({ id: rung, at, to }) => {
    const day = anchor.add(at);
    const on = openedOn && Temporal.PlainDate.compare(day, openedOn) < 0 ? digestDay(now) : day;
    return to.map((recipient) => ({
      id: `dossier#${anchor}#${rung}#${recipient}`,
      ladder,
      ladderVersion,
      rung,
      recipient,
      anchor,
      on,
      sendAt: sendingMoment(on, recipient, now),
    }));
  });
};

const dossierIn = (records: readonly KeptRecord[]): KeptRecord | undefined => records.find(({ kind }) => kind === 'dossier');

/** Whether the update that a row reminds of is still expected: the dossier is open, and the month was not told. */
export const isMissing = ({ ladder, anchor }: Reminder, records: readonly KeptRecord[]): boolean => {
  const dossier = dossierIn(records);
  return ladder === 'monthly' && dossier?.state === 'open' && !isTold(dossier, monthOf(anchor));
};

/** Why a row is not expected any more. */
export const whyNot = ({ anchor }: Reminder, records: readonly KeptRecord[]): 'update-sent' | 'dossier-closed' => {
  const dossier = dossierIn(records);
  return dossier && isTold(dossier, monthOf(anchor)) ? 'update-sent' : 'dossier-closed';
};

/** Whether somebody told how the dossier stood in a month. A correction that was withdrawn leaves no fact, or none that says by what. */
export const isTold = (dossier: Pick<KeptRecord, 'facts'>, month: string): boolean => holdsFact(dossier, updatedIn(month));

/** Whether a month is to be told of a dossier by what is kept about it. Closing a dossier ends the question; reopening it within the month asks again. */
export const isWaitedFor = (dossier: KeptRecord | undefined, month: string | undefined): boolean => {
  if (dossier?.state !== 'open' || month === undefined || isTold(dossier, month)) return false;
  const { closedOn, reopenedOn } = dossier.facts;
  if (typeof closedOn !== 'string' || closedOn < firstDayOf(month).toString()) return true;
  return typeof reopenedOn === 'string' && monthOf(Temporal.PlainDate.from(reopenedOn)) === month;
};
