/** What of the tasks of a trajectory is not as its plan has it: after a hand-over to a new version of the plan that is what has changed, else nothing. */
import { type GuidancePlan, guidancePlansIn } from '../../schemas/guidance-plans.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { PlannedTask, Task } from '../tasks/task.ts';
import { halfYearBegan, milestonesOf } from './plan.ts';
import { milestoneTask, taskNameOf } from './tasks.ts';
import { runningTrajectory, type Trajectory } from './trajectory.ts';

export interface Adjustments {
  /** Asked by the plan, and by no task. */
  readonly open: readonly PlannedTask[];
  /** Open on another day than that of the plan. */
  readonly move: readonly { readonly task: Task; readonly dueOn: Temporal.PlainDate }[];
  /** Open, and asked by the plan no more. */
  readonly close: readonly Task[];
}

const nothing: Adjustments = { open: [], move: [], close: [] };

type Read = Pick<ClientFile, 'client' | 'records' | 'tasks' | 'doneUnasked'>;

/**
 * A plan says what is ahead when it applies. What was late by then stays late, on its day; what the new plan would have asked before is not asked any more.
 * `plans`: all versions of the branch, which tell the milestones from the other tasks of a trajectory.
 */
export const adjustmentsOf = (
  file: Read,
  plan: GuidancePlan,
  today: Temporal.PlainDate,
  plans: readonly GuidancePlan[] = guidancePlansIn(file.client.branch),
): Adjustments => {
  const trajectory = runningTrajectory(file);
  if (!trajectory) return nothing;
  const from = later(trajectory.toldOn, halfYearBegan(trajectory.startedOn, today));
  const asked = milestonesOf(plan, trajectory)
    .filter(({ row: { id } }) => !trajectory.evaluated.some((moment) => moment === id))
    .map((milestone) => milestoneTask(file.client.id, trajectory, milestone));
  const held = new Map(file.tasks.map((task) => [task.name, task]));
  const isAhead = ({ dueOn }: Pick<PlannedTask, 'dueOn'>) => Temporal.PlainDate.compare(dueOn, from) >= 0;
  const names = new Set(asked.map(({ name }) => name));
  return {
    open: asked
      .filter((task) => isAhead(task) && !file.doneUnasked.includes(task.name) && isUnasked(held.get(task.name)))
      .map((task) => ({ ...task, openedBy: 'workflow' })),
    move: asked.flatMap((task) => {
      const now = held.get(task.name);
      const dueOn = later(task.dueOn, from);
      return now?.state === 'open' && isAhead(now) && !now.dueOn.equals(dueOn) ? [{ task: now, dueOn }] : [];
    }),
    close: file.tasks.filter(({ name, state }) => state === 'open' && isMilestoneOf(plans, trajectory, name) && !names.has(name)),
  };
};

/** A task that an earlier version of the plan took away may be asked again, and so may an evaluation that was taken back. */
const isUnasked = (task: Task | undefined): boolean =>
  task === undefined || (task.state === 'done' && (task.closedBy === 'workflow' || isEvaluationTakenBack(task)));

/** What a form opens is opened again by history; of what the workflow opened no history knows. */
const isEvaluationTakenBack = ({ form, openedBy }: Task): boolean => openedBy === 'workflow' && form === 'guidance-evaluation';

const isMilestoneOf = (plans: readonly GuidancePlan[], trajectory: Trajectory, name: string): boolean =>
  plans.some(({ milestones }) => milestones.some((row) => taskNameOf(row, trajectory) === name));

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) < 0 ? other : one;
