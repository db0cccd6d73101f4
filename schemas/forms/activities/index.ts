/** The forms of activities and information. */
import { activityHeld } from './activity-held.ts';
import { consultationHeld } from './consultation-held.ts';
import { publicQuestion } from './public-question.ts';

export const activityForms = {
  'activity-held': activityHeld,
  'consultation-held': consultationHeld,
  'public-question': publicQuestion,
} as const;
