/** Counts a month that is over: what became of each question, then the round. Told later does not make a gap undone. */
import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import type { Records } from '../../records/records.ts';
import { inPagesOf } from '../pages.ts';
import { countsOf, outcomeOf } from '../round.ts';
import type { Rounds } from '../rounds.ts';

export interface CloseNeeds {
  readonly records: Pick<Records, 'ofClients'>;
  readonly rounds: Pick<Rounds, 'asked' | 'settle' | 'close'>;
  readonly clock: Clock;
}

/** So many are settled in one go; the workflow asks for the rest. */
const mostAtOnce = 1000;
const together = 25;

export const closeRound =
  ({ records, rounds, clock }: CloseNeeds) =>
  async ({ branch, month }: { readonly branch: string; readonly month: string }): Promise<{ readonly isClosed: boolean }> => {
    const all = await rounds.asked(branch, month);
    const unsettled = all.filter(({ outcome }) => outcome === undefined);
    for (const some of inPagesOf(together, unsettled.slice(0, mostAtOnce))) {
      const clients = some.map(({ client }) => client);
      const dossiers = new Map((await records.ofClients('dossier', clients)).map((dossier) => [dossier.of, dossier]));
      await Promise.all(clients.map((client) => rounds.settle(branch, month, client, outcomeOf(dossiers.get(client), month))));
    }
    if (unsettled.length > mostAtOnce) return { isClosed: false };
    await rounds.close(branch, month, countsOf(await rounds.asked(branch, month)), dayOf(clock.now()));
    return { isClosed: true };
  };
