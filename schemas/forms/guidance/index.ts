/** The forms of social guidance. */
import { dayOne } from './day-one.ts';
import { guidanceClosed } from './guidance-closed.ts';
import { guidanceEvaluation } from './guidance-evaluation.ts';
import { guidanceStarted } from './guidance-started.ts';
import { guidanceTransferred } from './guidance-transferred.ts';
import { homeVisit } from './home-visit.ts';
import { intakeChecklist } from './intake-checklist.ts';

export const guidanceForms = {
  'guidance-started': guidanceStarted,
  'day-one': dayOne,
  'intake-checklist': intakeChecklist,
  'home-visit': homeVisit,
  'guidance-evaluation': guidanceEvaluation,
  'guidance-transferred': guidanceTransferred,
  'guidance-closed': guidanceClosed,
} as const;
