/** What the ledger must hold about the guidance of one adult: a pure reading of the file. The contact volunteer is reminded of what is asked, then the team leader is told. */
import type { GuidancePlan, Rhythm } from '../../schemas/guidance-plans.ts';
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import type { Ladder } from '../../schemas/ladder.ts';
import { ladders } from '../../schemas/ladders.ts';
import type { Client } from '../clients/client.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { climb, type PlannedReminder } from '../residence/climb.ts';
import type { Reminder } from '../residence/ledger.ts';
import type { Ending } from '../residence/reminders-ledger.ts';
import type { PlannedTask, Task } from '../tasks/task.ts';
import { planOf } from './plan.ts';
import { contactTaskName, isContactTask, isMilestone } from './tasks.ts';
import { runningTrajectory, type Trajectory } from './trajectory.ts';

/** The tasks of the file that belong to its guidance and are open. */
export const openMilestones = ({ tasks }: Pick<ClientFile, 'tasks'>): Task[] =>
  tasks
    .filter((task) => task.state === 'open' && isMilestone(task))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn));

/** The day on which somebody must have noted a contact: from the last one on, or from the beginning. */
export const contactDueOn = (
  { startedOn, lastContactOn }: Pick<Trajectory, 'startedOn' | 'lastContactOn'>,
  { rhythm }: GuidancePlan,
): Temporal.PlainDate => {
  const last = lastContactOn && Temporal.PlainDate.compare(lastContactOn, startedOn) > 0 ? lastContactOn : startedOn;
  const isOf = ({ untilMonth }: Rhythm) =>
    untilMonth === undefined || Temporal.PlainDate.compare(last, startedOn.add({ months: untilMonth })) < 0;
  const row = rhythm.find(isOf) ?? rhythm.at(-1);
  if (!row) throw new Error('a plan of guidance has a rhythm of contact');
  return last.add({ weeks: row.weeks });
};

/** By the plan that holds on a day. */
export const contactDueIn = (branch: string, trajectory: Trajectory, on: Temporal.PlainDate): Temporal.PlainDate =>
  contactDueOn(trajectory, planOf(branch, trajectory, on));

const about = (what: string, day: Temporal.PlainDate): string => `guidance#${what}.${day}`;

export const remindersOfGuidance = (file: ClientFile, now: Temporal.Instant): PlannedReminder[] => {
  const trajectory = runningTrajectory(file);
  if (!trajectory) return [];
  const milestone: Ladder = ladders.milestone;
  const contact = contactDueIn(file.client.branch, trajectory, dayOf(now));
  return [
    ...openMilestones(file)
      .filter(({ name }) => !isContactTask(name))
      .flatMap(({ name, dueOn }) => climb(about(name, dueOn), milestone, { anchor: dueOn }, now)),
    ...climb(about('contact', contact), ladders['no-contact'], { anchor: contact }, now),
  ];
};

/** What a row is about: rungs of one task say ever more of the same, those of two do not. */
export const subjectOfRow = ({ id }: Pick<Reminder, 'id'>): string => id.split('#')[1] ?? '';

const nameOfRow = (row: Pick<Reminder, 'id'>): string => subjectOfRow(row).split('.')[0] ?? '';

export const endingOfGuidance =
  (file: ClientFile, wanted: readonly PlannedReminder[]) =>
  (row: Reminder): Ending => {
    if (!runningTrajectory(file)) return { state: 'cancelled', explanation: 'guidance-ended' };
    const isMoved = wanted.some((other) => nameOfRow(other) === nameOfRow(row));
    return isMoved ? { state: 'superseded', explanation: 'new-end-date' } : { state: 'cancelled', explanation: 'task-done' };
  };

/** Asked once nobody has noted a contact for too long. */
export const contactTask = (
  { id: client, branch }: Pick<Client, 'id' | 'branch'>,
  trajectory: Trajectory,
  today: Temporal.PlainDate,
): PlannedTask => {
  const dueOn = contactDueIn(branch, trajectory, today);
  return {
    of: client,
    about: 'client',
    name: contactTaskName(trajectory, dueOn),
    form: 'contact-noted',
    prefill: { clientId: client },
    title: { nl: 'Neem contact op: er is al een tijd niets genoteerd', en: 'Get in touch: nothing was noted for a while' },
    why: {
      nl: 'Zo raakt niemand uit beeld. Noteer het contact, ook als het kort was.',
      en: 'So that nobody drops out of sight. Note the contact, however short it was.',
    },
    dueOn,
    owner: 'contact-volunteer',
    openedBy: 'workflow',
  };
};
