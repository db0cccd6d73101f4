/** Asks for the update of a month: a task for the legal volunteer, and the rows that remind of it. The note that it was asked comes last, so that a page that broke off is asked in full. */
import { type Clock, dayOf, Temporal } from '../../../schemas/kernel/time.ts';
import type { RoundPage } from '../../../workflows/monthly-review/tasks.ts';
import type { KeptRecord } from '../../records/record.ts';
import type { Records } from '../../records/records.ts';
import type { Ledger } from '../../residence/reminders-ledger.ts';
import type { Tasks } from '../../tasks/tasks.ts';
import { isTold, remindersOfUpdate } from '../reminders.ts';
import type { Rounds } from '../rounds.ts';
import { taskOfUpdate } from '../update-task.ts';

export interface AskNeeds {
  readonly records: Pick<Records, 'ofClients'>;
  readonly tasks: Pick<Tasks, 'open'>;
  readonly ledger: Pick<Ledger, 'plan'>;
  readonly rounds: Pick<Rounds, 'askedAmong' | 'noteAsked'>;
  readonly clock: Clock;
}

export const askUpdates =
  (needs: AskNeeds) =>
  async ({ branch, month, clients }: RoundPage): Promise<{ readonly asked: number }> => {
    const before = await needs.rounds.askedAmong(branch, month, clients);
    const dossiers = await needs.records.ofClients(
      'dossier',
      clients.filter((client) => !before.has(client)),
    );
    const open = dossiers.filter(({ state }) => state === 'open');
    await Promise.all(open.map((dossier) => askAbout(dossier, month, needs)));
    return { asked: open.length };
  };

const askAbout = async (dossier: KeptRecord, month: string, { tasks, ledger, rounds, clock }: AskNeeds): Promise<void> => {
  const { of: client, branch } = dossier;
  const now = clock.now();
  const today = dayOf(now);
  // Somebody may have told before they were asked, when the round began late.
  if (!isTold(dossier, month)) {
    await tasks.open(branch, taskOfUpdate(client, month, today));
    for (const reminder of remindersOfUpdate(month, openedOn(dossier), now)) await ledger.plan(client, branch, reminder);
  }
  await rounds.noteAsked(branch, month, client, today);
};

const openedOn = ({ facts }: KeptRecord): Temporal.PlainDate | undefined =>
  typeof facts['openedOn'] === 'string' ? Temporal.PlainDate.from(facts['openedOn']) : undefined;
