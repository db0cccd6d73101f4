/** What the review of a missed term does: the dossier says by what it was reviewed, the task is done, and whoever takes it up is asked again on the day that was named. */
import type { MissedTermReviewed } from '../../schemas/forms/reunification/missed-term-reviewed.ts';
import { seeClient } from '../clients/see-client.ts';
import type { Change, Effect } from '../submissions/submission.ts';
import { stepDossier } from './dossier.ts';
import { reviewedFact, reviewTaskName } from './missed-terms.ts';

export const reviewMissedTerm: Effect<MissedTermReviewed> = (answers, { submission }) => {
  const { clientId: client, term: kind, lastDay, reviewedOn: on, takenUpBy, nextOn } = answers;
  const missed = { kind, lastDay };
  const about = { of: client, about: 'client' } as const;
  const again: Change[] = nextOn
    ? [
        {
          do: 'open task',
          task: {
            ...about,
            name: `look-again-${kind}-${nextOn}`,
            form: 'missed-term-reviewed',
            prefill: { clientId: client, term: kind, lastDay: lastDay.toString(), takenUpBy },
            title: { nl: 'Gemiste termijn: hoe staat het ervoor?', en: 'Missed term: how does it stand?' },
            why: { nl: 'Bij de beoordeling is deze dag afgesproken.', en: 'This day was agreed at the review.' },
            dueOn: nextOn,
            owner: 'team-leader',
          },
        },
      ]
    : [];
  return {
    client,
    changes: [
      seeClient(client),
      stepDossier(client, 'term-reviewed', {
        on,
        facts: { [reviewedFact(missed)]: submission, [`taken-up-${kind}-${lastDay}`]: takenUpBy },
      }),
      { do: 'close task', task: { ...about, name: reviewTaskName(missed) }, on },
      { do: 'close task', task: { ...about, name: `look-again-${kind}-${on}` }, on },
      ...again,
    ],
  };
};
