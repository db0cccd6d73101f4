/** A dossier that is closed and reopened within a month is asked about once more: closing it had ended the question, and nobody told meanwhile. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { PlannedReminder } from '../residence/climb.ts';
import { sendingMoment } from '../residence/digest-hour.ts';
import type { Change } from '../submissions/submission.ts';
import { cutOffOf, firstDayOf, monthOf, updateTask } from './month.ts';
import { isTold, remindersOfUpdate, rungsOfUpdate } from './reminders.ts';
import { taskOfUpdate } from './update-task.ts';

interface Reopening {
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

/**
 * Of the running month alone: of the months before, the round counted what became of them. Rows that were cancelled stay in the ledger as they ended; those
 * that take their place are named by the day as well.
 */
export const askAgain = ({ client, records, tasks, reminders }: ClientFile, { now, today }: Reopening): Change[] => {
  const month = monthOf(today);
  const dossier = records.find(({ kind }) => kind === 'dossier');
  const { name } = updateTask(client.id, month);
  const wasAsked = tasks.some((task) => task.name === name && task.state === 'done');
  if (!dossier || !wasAsked || isTold(dossier, month)) return [];
  const anchor = firstDayOf(month);
  const ended = reminders.filter((row) => row.ladder === 'monthly' && row.anchor.equals(anchor) && row.explanation === 'dossier-closed');
  const rows = inStep(
    remindersOfUpdate(month, today, now).filter(({ rung }) => ended.some((row) => row.rung === rung)),
    cutOffOf(month),
    now,
  );
  return [
    { do: 'open task', task: taskOfUpdate(client.id, month, today), again: true },
    ...rows.map((row): Change => ({ do: 'plan reminder', client: client.id, reminder: { ...row, id: `${row.id}#${today}` } })),
  ];
};

/** The next reader is told as long after the first one as the ladder says, but before the month is counted. */
const inStep = (rows: readonly PlannedReminder[], lastDay: Temporal.PlainDate, now: Temporal.Instant): PlannedReminder[] => {
  const [first] = rows;
  if (!first) return [];
  const day = ({ rung }: PlannedReminder) => first.anchor.add(rungsOfUpdate.find(({ id }) => id === rung)?.at ?? {});
  return rows.map((row) => {
    const shifted = first.on.add(day(first).until(day(row)));
    const on = Temporal.PlainDate.compare(shifted, lastDay) <= 0 ? shifted : lastDay;
    return { ...row, on, sendAt: sendingMoment(on, row.recipient, now) };
  });
};
