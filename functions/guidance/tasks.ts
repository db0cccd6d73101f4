/** What a trajectory asks of the contact volunteer, and when (domain facts §3.4). A task belongs to one trajectory: its name carries the round. */
import { isMoment, type Moment } from '../../schemas/guidance.ts';
import type { ItemOwner } from '../../schemas/guidance-checklist.ts';
import type { MilestoneRow } from '../../schemas/guidance-plans.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { Change } from '../submissions/submission.ts';
import { closeOpenTasks, openTask } from '../tasks/open-tasks.ts';
import type { PlannedTask, TaskOwner } from '../tasks/task.ts';
import type { CheckedItem } from './checklist.ts';
import { milestonesOf, type PlannedMilestone, planOf } from './plan.ts';
import type { Trajectory } from './trajectory.ts';

export const taskPrefix = ({ round }: Pick<Trajectory, 'round'>): string => `guidance-${round}-`;

export const evaluationTask = (trajectory: Pick<Trajectory, 'round'>, moment: Moment): string => `${taskPrefix(trajectory)}${moment}`;

const ofTrajectory = /^guidance-(\d+)-(contact-)?/;

/** The round of the trajectory that asks for a task; undefined of a task that none asks for. */
export const roundIn = (name: string): number | undefined => {
  const [, round] = ofTrajectory.exec(name) ?? [];
  return round === undefined ? undefined : Number(round);
};

export const contactTaskName = (trajectory: Pick<Trajectory, 'round'>, dueOn: Temporal.PlainDate): string =>
  `${taskPrefix(trajectory)}contact-${dueOn}`;

export const isContactTask = (name: string): boolean => ofTrajectory.exec(name)?.[2] !== undefined;

/** Asked of the contact volunteer by other forms, while a newcomer settles. */
const firstWeeks: readonly string[] = ['benefit-forms', 'benefit-changed', 'move-in', 'housed-after-scheme', 'intake-open-items'];

/** Whether a task is one of the guidance: what a trajectory asks, and what settling here does. */
export const isMilestone = ({ name, owner }: Pick<PlannedTask, 'name' | 'owner'>): boolean =>
  owner === 'contact-volunteer' && (/^(guidance|day-one|arrival)-/.test(name) || firstWeeks.includes(name));

const firstDayTask = (inflow: string): string => `day-one-${inflow}`;

/** Whether a trajectory asks for it; such a task ends with the trajectory. What else settling here asks stays: it does not end with guidance. */
export const isAskedBy =
  (trajectory: Pick<Trajectory, 'round' | 'inflow'>) =>
  ({ name }: Pick<PlannedTask, 'name'>): boolean =>
    name.startsWith(taskPrefix(trajectory)) || name === firstDayTask(trajectory.inflow) || isOpenItemsTask(name);

type Asked = Pick<Trajectory, 'startedOn' | 'round' | 'inflow'>;

/** The first day may be told before guidance is, so its task has the name that its form closes. */
export const taskNameOf = ({ id, form }: Pick<MilestoneRow, 'id' | 'form'>, { round, inflow }: Pick<Asked, 'round' | 'inflow'>): string =>
  form === 'day-one' ? firstDayTask(inflow) : `${taskPrefix({ round })}${id}`;

/** The task that asks for a milestone. */
export const milestoneTask = (
  client: string,
  trajectory: Pick<Asked, 'round' | 'inflow'>,
  { row, dueOn }: PlannedMilestone,
): PlannedTask => {
  const { id, form, title, why } = row;
  const prefill = { ...(isMoment(id) && { moment: id }), ...(form === 'day-one' && { variant: trajectory.inflow }) };
  return {
    of: client,
    about: 'client',
    name: taskNameOf(row, trajectory),
    form,
    prefill: { clientId: client, ...prefill },
    title,
    why,
    dueOn,
    owner: 'contact-volunteer',
  };
};

/**
 * What a trajectory asks when its start is told: what is still ahead, not what is long past. However late that is, somebody has to end it. One that goes on here was begun in another branch of
 * ours, where its tasks were closed.
 */
export const tasksAtStart = (
  client: string,
  branch: string,
  trajectory: Asked & Pick<Trajectory, 'toldOn' | 'evaluated'>,
  goesOn: boolean,
): Change[] =>
  milestonesOf(planOf(branch, trajectory, trajectory.toldOn), trajectory)
    .filter(({ row, dueOn }) => row.form === 'guidance-closed' || Temporal.PlainDate.compare(dueOn, trajectory.toldOn) >= 0)
    .filter(({ row: { id } }) => !trajectory.evaluated.some((moment) => moment === id))
    .map((milestone) => ({ do: 'open task', task: milestoneTask(client, trajectory, milestone), ...(goesOn && { again: true }) }));

/** Who moved away is no longer guided here: the trajectory has to be closed or handed over. */
export const movedOut = (client: string, trajectory: Trajectory, movedOn: Temporal.PlainDate): Change =>
  openTask(client, {
    name: `${taskPrefix(trajectory)}moved-out`,
    form: 'guidance-closed',
    prefill: { reason: 'moved-out' },
    title: { nl: 'Sluit de begeleiding af', en: 'Close the guidance' },
    why: { nl: 'De cliënt is verhuisd.', en: 'The client moved away.' },
    dueOn: movedOn.add({ weeks: 2 }),
    owner: 'contact-volunteer',
  });

const openItemsTask = 'intake-open-items';

export const isOpenItemsTask = (name: string): boolean => name.startsWith(openItemsTask);

/** Those who have tasks of their own. */
const others = ['legal-volunteer', 'job-coach'] as const satisfies readonly (ItemOwner & TaskOwner)[];

const openItemsTaskOf = (owner: TaskOwner): string => (owner === 'contact-volunteer' ? openItemsTask : `${openItemsTask}-${owner}`);

/** What is still open of the intake is looked at again when the first of it is due, within four weeks. Whoever sees to an item is asked; for the client that is the contact volunteer. */
export const lookAgain = (
  client: string,
  file: ClientFile | undefined,
  heldOn: Temporal.PlainDate,
  open: readonly CheckedItem[],
): Change[] => {
  const byOwner = Map.groupBy(open, ({ owner }): TaskOwner => others.find((other) => other === owner) ?? 'contact-volunteer');
  const asked = [...byOwner].map(([owner, theirs]) => ({ owner, name: openItemsTaskOf(owner), dueOn: firstDue(theirs, heldOn) }));
  return [
    ...closeOpenTasks(file, heldOn, ({ name }) => isOpenItemsTask(name) && !asked.some((task) => task.name === name)),
    ...asked.map(
      (task): Change => ({
        do: 'open task',
        // Each conversation says anew by when.
        again: true,
        task: {
          ...task,
          of: client,
          about: 'client',
          form: 'intake-checklist',
          prefill: { clientId: client },
          title: { nl: 'Regel wat van de intake open staat', en: 'Arrange what is open of the intake' },
          why: { nl: 'Nog niet alle punten van de intake zijn geregeld.', en: 'Not all items of the intake are settled.' },
        },
      }),
    ),
  ];
};

const firstDue = (items: readonly CheckedItem[], heldOn: Temporal.PlainDate): Temporal.PlainDate =>
  items
    .map(({ dueOn }) => dueOn)
    .filter((day) => Temporal.PlainDate.compare(day, heldOn) > 0)
    .reduce((first, day) => (Temporal.PlainDate.compare(day, first) < 0 ? day : first), heldOn.add({ weeks: 4 }));
