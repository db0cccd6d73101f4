/** The task that every opening leaves for the team leader. */
import type { Temporal } from '../../../schemas/kernel/time.ts';
import type { PlannedTask, TaskRef } from '../../tasks/task.ts';

const reviewName = 'break-glass-review';

export const reviewTask = (client: string, member: string, openedOn: Temporal.PlainDate): TaskRef => ({
  of: client,
  about: 'client',
  name: `${reviewName}-${openedOn}-${member}`,
});

/** These tasks come from no submission, so a history does not know them. */
export const isReviewTask = (name: string): boolean => name.startsWith(`${reviewName}-`);

const daysToReview = 7;

export const reviewOf = (client: string, member: string, openedOn: Temporal.PlainDate): PlannedTask => ({
  ...reviewTask(client, member, openedOn),
  form: 'break-glass-reviewed',
  prefill: { clientId: client, member, openedOn: openedOn.toString() },
  title: { nl: 'Geopend dossier beoordelen', en: 'Review an opened file' },
  why: {
    nl: 'Iemand van het spreekuur opende dit dossier, dat niet aan diegene is toegewezen.',
    en: 'Somebody at the desk opened this file, which is not assigned to them.',
  },
  dueOn: openedOn.add({ days: daysToReview }),
  owner: 'team-leader',
});
