/** Keeps the tasks of a guidance trajectory as its plan has them, plans what reminds of them, asks for contact where there was none, and says what its workflow does next. */
import { dayOf, momentOn, Temporal } from '../../../schemas/kernel/time.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import { keepAsked } from '../../tasks/keep-asked.ts';
import type { Task } from '../../tasks/task.ts';
import type { Tasks } from '../../tasks/tasks.ts';
import { type Look, type PlanNeeds, planWatch, withdrawn } from '../../watch/plan-watch.ts';
import { contactTask, endingOfGuidance, remindersOfGuidance } from '../guidance-rows.ts';
import { adjustmentsOf } from '../milestones-in-line.ts';
import { handsOverOn, planOf } from '../plan.ts';
import { isContactTask } from '../tasks.ts';
import { runningTrajectory } from '../trajectory.ts';

export interface PlanMilestonesNeeds extends PlanNeeds {
  readonly tasks: Pick<Tasks, 'keepOpen' | 'move' | 'close'>;
}

const lookAtGuidance =
  ({ tasks }: Pick<PlanMilestonesNeeds, 'tasks'>): Look =>
  async (file, { startedAt }, now) => {
    const record = file.records.find(({ kind }) => kind === 'trajectory');
    if (!record) return withdrawn(file, 'trajectory');
    const inLine = { ...file, tasks: await bringInLine(tasks, file, dayOf(now)) };
    await askForContact(tasks, inLine, dayOf(now));
    const wanted = remindersOfGuidance(inLine, now);
    const trajectory = runningTrajectory(file);
    return {
      version: record.version,
      permitVersion: 0,
      wanted,
      endingOf: endingOfGuidance(inLine, wanted),
      whyOver: 'guidance-ended',
      ...(trajectory && { handsOverAt: momentOn(handsOverOn(trajectory.startedOn, dayOf(Temporal.Instant.from(startedAt)))) }),
    };
  };

/** Gives the tasks as they stand after it. Doing it again changes nothing more. */
const bringInLine = async (tasks: PlanMilestonesNeeds['tasks'], file: ClientFile, today: Temporal.PlainDate): Promise<readonly Task[]> => {
  const { branch } = file.client;
  const trajectory = runningTrajectory(file);
  if (!trajectory) return file.tasks;
  const { open, move, close } = adjustmentsOf(file, planOf(branch, trajectory, today), today);
  await Promise.all([
    ...open.map((task) => tasks.keepOpen(branch, task)),
    ...move.map(({ task, dueOn }) => tasks.move(task, dueOn)),
    ...close.map((task) => tasks.close(branch, task)),
  ]);
  const opened = open.map((task): Task => ({ ...task, branch, state: 'open' }));
  const kept = file.tasks
    .filter((task) => !close.includes(task) && !open.some(({ name }) => name === task.name))
    .map((task) => ({ ...task, dueOn: move.find((moved) => moved.task === task)?.dueOn ?? task.dueOn }));
  return [...kept, ...opened];
};

/** The question stands while nobody answers it; a contact that was noted meanwhile, or the end of the guidance, takes it away. */
const askForContact = (tasks: PlanMilestonesNeeds['tasks'], file: ClientFile, today: Temporal.PlainDate): Promise<void> => {
  const trajectory = runningTrajectory(file);
  const next = trajectory && contactTask(file.client, trajectory, today);
  const isDue = next !== undefined && Temporal.PlainDate.compare(next.dueOn, today) <= 0;
  return keepAsked(tasks, file, isContactTask, isDue ? next : undefined);
};

export const planMilestones = (needs: PlanMilestonesNeeds) => planWatch(needs, lookAtGuidance(needs));
