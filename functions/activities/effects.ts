/** What the forms of activities and information do: they tell what was, and nothing waits for it. */
import { peopleAt } from '../../schemas/forms/activities/activity-held.ts';
import type { activityForms } from '../../schemas/forms/activities/index.ts';
import type { EffectsOf } from '../submissions/submission.ts';

export const activityEffects: EffectsOf<typeof activityForms> = {
  'activity-held': (answers, { submission: record }) => {
    const people = peopleAt(answers);
    return { record, changes: [], ...(people !== undefined && { concluded: { people } }) };
  },
  'consultation-held': (_, { submission: record }) => ({ record, changes: [] }),
  'public-question': ({ number = 1 }, { submission: record }) => ({ record, changes: [], concluded: { questions: number } }),
};
