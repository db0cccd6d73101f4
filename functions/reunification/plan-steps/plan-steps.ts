/** Plans what reminds of the terms of a dossier, puts those that were missed before the team leader, and says what the step plan's workflow does next. */
import { dayOf, type Temporal } from '../../../schemas/kernel/time.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import type { Tasks } from '../../tasks/tasks.ts';
import { type Look, type PlanNeeds, planWatch, withdrawn } from '../../watch/plan-watch.ts';
import { isMissed, isTermReview, reviewTask } from '../missed-terms.ts';
import { type Dossier, dossierIn, stepDeadlinesOf } from '../step-deadlines.ts';
import { endingOfStep, remindersOfSteps } from '../step-reminders.ts';

export interface PlanStepsNeeds extends PlanNeeds {
  readonly tasks: Pick<Tasks, 'open' | 'close'>;
}

const lookAtDossier =
  ({ tasks }: Pick<PlanStepsNeeds, 'tasks'>): Look =>
  async (file, _run, now) => {
    const dossier = dossierIn(file.records);
    if (!dossier) return withdrawn(file, 'dossier');
    await putMissedTermsBefore(tasks, file, dossier, now);
    const wanted = remindersOfSteps(dossier, now);
    return {
      version: dossier.dossier.version,
      permitVersion: 0,
      wanted,
      endingOf: endingOfStep(dossier, wanted),
      whyOver: dossier.dossier.state === 'open' ? 'no-term-is-running' : 'dossier-closed',
    };
  };

/** A review that is not needed any more, because the step was reported late, closes. One that was sent in stays done. */
const putMissedTermsBefore = async (
  tasks: PlanStepsNeeds['tasks'],
  file: ClientFile,
  dossier: Dossier,
  now: Temporal.Instant,
): Promise<void> => {
  const { id: client, branch } = file.client;
  const missed = stepDeadlinesOf(dossier).filter((deadline) => isMissed(deadline, dayOf(now)));
  const wanted = missed.map((each) => reviewTask(client, each));
  const held = new Set([...file.tasks.map(({ name }) => name), ...file.doneUnasked]);
  for (const task of wanted) if (!held.has(task.name)) await tasks.open(branch, task);
  const names = new Set(wanted.map(({ name }) => name));
  const needless = file.tasks.filter(({ name, state }) => state === 'open' && isTermReview(name) && !names.has(name));
  for (const task of needless) await tasks.close(branch, task);
};

export const planSteps = (needs: PlanStepsNeeds) => planWatch(needs, lookAtDossier(needs));
