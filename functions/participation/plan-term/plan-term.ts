/** Plans what reminds of the year of the participation declaration, asks for the term of integration where that decides, and says what its workflow does next. */
import { askForEnrolment } from '../../integration/asked.ts';
import type { Tasks } from '../../tasks/tasks.ts';
import { type Look, type PlanNeeds, planWatch, withdrawn } from '../../watch/plan-watch.ts';
import { participationTermIn } from '../signature.ts';
import { endingOfTerm, remindersOfTerm } from '../term-rows.ts';

export interface PlanTermNeeds extends PlanNeeds {
  readonly tasks: Pick<Tasks, 'keepOpen' | 'close'>;
}

const lookAtTerm =
  ({ tasks }: Pick<PlanTermNeeds, 'tasks'>): Look =>
  async (file, _run, now) => {
    await askForEnrolment(tasks, file);
    const term = participationTermIn(file.records);
    if (!term) return withdrawn(file, 'participation-term');
    return {
      version: term.version,
      permitVersion: 0,
      wanted: remindersOfTerm(file.records, now),
      endingOf: endingOfTerm(term),
      whyOver: term.state,
    };
  };

export const planTerm = (needs: PlanTermNeeds) => planWatch(needs, lookAtTerm(needs));
