/** Plans what reminds of the milestones of a guidance trajectory, asks for contact where there was none, and says what its workflow does next. */
import { dayOf, Temporal } from '../../../schemas/kernel/time.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import type { Tasks } from '../../tasks/tasks.ts';
import { type Look, type PlanNeeds, planWatch, withdrawn } from '../../watch/plan-watch.ts';
import { contactDueOn, contactTask, endingOfGuidance, remindersOfGuidance } from '../guidance-rows.ts';
import { isContactTask } from '../tasks.ts';
import { runningTrajectory, type Trajectory } from '../trajectory.ts';

export interface PlanMilestonesNeeds extends PlanNeeds {
  readonly tasks: Pick<Tasks, 'open' | 'close'>;
}

const lookAtGuidance =
  ({ tasks }: Pick<PlanMilestonesNeeds, 'tasks'>): Look =>
  async (file, _run, now) => {
    const record = file.records.find(({ kind }) => kind === 'trajectory');
    if (!record) return withdrawn(file, 'trajectory');
    const trajectory = runningTrajectory(file);
    await askForContact(tasks, file, trajectory, now);
    const wanted = remindersOfGuidance(file, now);
    return { version: record.version, permitVersion: 0, wanted, endingOf: endingOfGuidance(file, wanted), whyOver: 'guidance-ended' };
  };

/** The question stands while nobody answers it; a contact that was noted meanwhile, or the end of the guidance, takes it away. */
const askForContact = async (
  tasks: PlanMilestonesNeeds['tasks'],
  file: ClientFile,
  trajectory: Trajectory | undefined,
  now: Temporal.Instant,
): Promise<void> => {
  const { id: client, branch } = file.client;
  const isDue = trajectory && Temporal.PlainDate.compare(contactDueOn(trajectory), dayOf(now)) <= 0;
  const asked = isDue ? contactTask(client, trajectory) : undefined;
  if (asked && !file.tasks.some(({ name }) => name === asked.name)) await tasks.open(branch, asked);
  const old = file.tasks.filter(({ name, state }) => state === 'open' && name !== asked?.name && isContactTask(name));
  for (const task of old) await tasks.close(branch, task);
};

export const planMilestones = (needs: PlanMilestonesNeeds) => planWatch(needs, lookAtGuidance(needs));
