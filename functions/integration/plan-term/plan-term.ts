/** Plans what reminds of the term of civic integration, keeps what is asked about it open, and says what its workflow does next. */
import type { Tasks } from '../../tasks/tasks.ts';
import { type Look, type PlanNeeds, planWatch, withdrawn } from '../../watch/plan-watch.ts';
import { askAboutExtension, askForEnrolment, askForSignature } from '../asked.ts';
import { integrationTermIn } from '../term.ts';
import { endingOfIntegration, remindersOfIntegration } from '../term-rows.ts';

export interface PlanTermNeeds extends PlanNeeds {
  readonly tasks: Pick<Tasks, 'keepOpen' | 'close'>;
}

const lookAtTerm =
  ({ tasks }: Pick<PlanTermNeeds, 'tasks'>): Look =>
  async (file, _run, now) => {
    await askForSignature(tasks, file);
    await askAboutExtension(tasks, file);
    // Asked by the workflow of the declaration, until the term that this one watches is told.
    await askForEnrolment(tasks, file);
    const term = integrationTermIn(file.records);
    if (!term) return withdrawn(file, 'integration-term');
    const wanted = remindersOfIntegration(file, now);
    return { version: term.version, permitVersion: 0, wanted, endingOf: endingOfIntegration(file.records, wanted), whyOver: term.state };
  };

export const planTerm = (needs: PlanTermNeeds) => planWatch(needs, lookAtTerm(needs));
