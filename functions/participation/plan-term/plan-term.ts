/** Plans what reminds of the year of the participation declaration, and says what its workflow does next. */
import { type Look, type PlanNeeds, planWatch, withdrawn } from '../../watch/plan-watch.ts';
import { participationTermIn } from '../signature.ts';
import { endingOfTerm, remindersOfTerm } from '../term-rows.ts';

const lookAtTerm: Look = (file, _run, now) => {
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

export const planTerm = (needs: PlanNeeds) => planWatch(needs, lookAtTerm);
