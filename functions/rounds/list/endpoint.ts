import type { Clock } from '../../../schemas/kernel/time.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import type { Records } from '../../records/records.ts';
import { gatherRounds } from '../gather.ts';
import type { Rounds } from '../rounds.ts';

export interface ListNeeds {
  readonly rounds: Pick<Rounds, 'latest' | 'asked'>;
  readonly records: Pick<Records, 'ofClients'>;
  readonly clock: Clock;
}

/** The rounds of the branches that the viewer leads, and the dossiers of one month by id. */
export const listRounds = (needs: ListNeeds): HttpHandler =>
  endpoint('rounds/list', async ({ actor, query }) => {
    const found = await gatherRounds(needs)(actor(), query['month']);
    const items = found.map(({ branch, rounds, missed, notBegun, shown }) => ({
      branch,
      rounds: rounds.map((round) => ({
        month: round.month,
        state: round.state,
        openedOn: round.openedOn.toString(),
        daysLate: round.daysLate,
        counts: round.counts,
      })),
      missed,
      notBegun,
      shown: shown && {
        month: shown.month,
        counts: shown.counts,
        dossiers: shown.dossiers.map(({ askedOn, ...dossier }) => ({ ...dossier, askedOn: askedOn.toString() })),
      },
    }));
    return { body: { items } };
  });
