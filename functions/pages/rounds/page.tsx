/** The page of the monthly rounds: for whoever leads a branch, how the dossiers of a month stand, gaps included. */
import { toHtml } from '../../../web/layout.tsx';
import { RoundsPage, type ShownBranchRounds } from '../../../web/rounds-page.tsx';
import { gatherRounds } from '../../rounds/gather.ts';
import { page } from '../answer.ts';
import { branchName, frameOf, type PageOf, type SignedInVisit } from '../visit.ts';

export const roundsPage: PageOf<SignedInVisit> = async ({ rounds, records, clients, clock }, visit) => {
  const { actor } = visit.person;
  const found = await gatherRounds({ rounds, records, clock })(actor, visit.request.query.get('month') ?? undefined);
  const shown = await Promise.all(
    found.map(async (each): Promise<ShownBranchRounds> => {
      const ids = each.shown?.dossiers.map(({ client }) => client) ?? [];
      const names = new Map((await clients.amongVisible(actor, ids)).map(({ id, person }) => [id, person.nameOnCard]));
      return {
        name: branchName(each.branch, visit.lang),
        missed: each.missed,
        notBegun: each.notBegun,
        rounds: each.rounds,
        shown: each.shown && {
          ...each.shown,
          dossiers: each.shown.dossiers.map((dossier) => ({ ...dossier, name: names.get(dossier.client) })),
        },
      };
    }),
  );
  return page(200, toHtml(<RoundsPage frame={frameOf(visit)} branches={shown} />));
};
