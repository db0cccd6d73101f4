/** The milestones of a trajectory as the API and its page show them: of this time in guidance alone, with the day on which an evaluation was held. */
import { type Moment, moments } from '../../schemas/guidance.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { isOver } from '../records/record.ts';
import type { Task } from '../tasks/task.ts';
import { evaluationTask, isMilestone, isOpenItemsTask, roundIn } from './tasks.ts';
import { evaluationFact, type Trajectory } from './trajectory.ts';

/** `dropped`: it was not due yet when the guidance ended, and nobody asks for it any more. */
export type MilestoneStanding = 'done' | 'late' | 'open' | 'dropped';

export interface ShownMilestone extends Pick<Task, 'name' | 'title' | 'form' | 'dueOn'> {
  readonly standing: MilestoneStanding;
  /** Of an evaluation, the day that was told. */
  readonly heldOn: string | undefined;
}

type Read = Pick<ClientFile, 'tasks' | 'records'>;

/** By the day on which they are due. */
export const milestonesShown = (file: Read, trajectory: Trajectory, today: Temporal.PlainDate): ShownMilestone[] =>
  file.tasks
    .filter((task) => isMilestone(task) && isOfRound(task, trajectory))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn) || one.name.localeCompare(other.name))
    .map((task) => {
      const heldOn = heldOnDay(file, task, trajectory);
      const isDone = heldOn !== undefined || isHeldIntake(file, task);
      const { name, title, form, dueOn } = task;
      return { name, title, form, dueOn, standing: standingOf(task, isDone, trajectory, today), heldOn };
    });

const standingOf = (
  { state, form, dueOn }: Task,
  isDone: boolean,
  { endedOn }: Trajectory,
  today: Temporal.PlainDate,
): MilestoneStanding => {
  if (state === 'open') return Temporal.PlainDate.compare(dueOn, today) < 0 ? 'late' : 'open';
  // The closing is what ended it.
  const isLeft = endedOn && !isDone && form !== 'guidance-closed' && Temporal.PlainDate.compare(dueOn, endedOn) > 0;
  return isLeft ? 'dropped' : 'done';
};

/** The name of what a trajectory asks carries its round; what settling here asks belongs to the time since its start. */
const isOfRound = ({ name, dueOn }: Task, { round, startedOn }: Trajectory): boolean => {
  const told = roundIn(name);
  return told === undefined ? round === 1 || Temporal.PlainDate.compare(dueOn, startedOn) >= 0 : told === round;
};

const heldOnDay = ({ records }: Read, { name }: Task, { round }: Trajectory): string | undefined => {
  const moment = (Object.keys(moments) as Moment[]).find((each) => evaluationTask({ round }, each) === name);
  const day = moment && records.find(({ kind }) => kind === 'trajectory')?.facts[evaluationFact(round, moment)];
  return typeof day === 'string' ? day : undefined;
};

/** What an intake left open is done once nothing of it is open any more. */
const isHeldIntake = ({ records }: Read, { name, form }: Task): boolean => {
  const intake = form === 'intake-checklist' ? records.find(({ kind }) => kind === 'intake') : undefined;
  return intake !== undefined && (isOver(intake) || !isOpenItemsTask(name));
};
