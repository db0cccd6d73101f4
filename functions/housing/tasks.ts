/** What has to be done around a move, as tasks of the contact volunteer. */
import type { leavings } from '../../schemas/forms/housing/gva-left.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Change } from '../submissions/submission.ts';
import { openTask } from '../tasks/open-tasks.ts';

/** Done as soon as it is told that somebody is housed. */
export const homeTasks = ['move-in', 'housed-after-scheme', 'arrival-home'] as const;

/** Who moves from the scheme into a home here must be told as housed; who gets a home of their own has a first day of it (domain facts §3.2). */
export const afterScheme = (client: string, reason: keyof typeof leavings, leftOn: Temporal.PlainDate): Change[] => {
  if (reason !== 'regular-home' && reason !== 'with-family') return [];
  const housed = openTask(client, {
    name: 'housed-after-scheme',
    form: 'housing-placed',
    title: { nl: 'Leg de woning vast', en: 'Register the home' },
    why: {
      nl: 'De cliënt is uit de GVA-opvang naar een woning hier verhuisd. Pas dan telt die mee voor de taakstelling.',
      en: 'The client moved from the temporary scheme to a home here. Only then it counts for the target.',
    },
    dueOn: leftOn.add({ days: 7 }),
    owner: 'contact-volunteer',
  });
  if (reason === 'with-family') return [housed];
  const firstDay = openTask(client, {
    name: 'day-one-gva-to-home',
    form: 'day-one',
    prefill: { variant: 'gva-to-home' },
    title: { nl: 'Eerste dag in de eigen woning', en: 'First day of a home of their own' },
    why: {
      nl: 'Bij de verhuizing uit de GVA horen huurcontract, meterstanden en de aanvraag van de uitkering.',
      en: 'Moving out of the temporary scheme brings the lease, the meters and the claim of benefit.',
    },
    dueOn: leftOn,
    owner: 'contact-volunteer',
  });
  return [housed, firstDay];
};
