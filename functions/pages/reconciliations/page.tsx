/** The page of the nightly reconciliation: for whoever leads a branch, day by day, gaps included. */
import { branchesLedBy } from '../../../schemas/roles.ts';
import { toHtml } from '../../../web/layout.tsx';
import { ReconciliationsPage, type ShownBranch } from '../../../web/reconciliations-page.tsx';
import { Problem } from '../../problem.ts';
import { balanceOf, lastCounted, nightsUntil } from '../../reconciliation/reconciliation.ts';
import { page } from '../answer.ts';
import { branchName, frameOf, type PageOf, type SignedInVisit } from '../visit.ts';

const shownDays = 31;

export const reconciliationsPage: PageOf<SignedInVisit> = async ({ reconciliations, clock }, visit) => {
  const branches = branchesLedBy(visit.person.actor);
  if (branches.length === 0) throw new Problem('not-allowed');
  const last = lastCounted(clock.now());
  const shown = await Promise.all(
    branches.map(async (branch): Promise<ShownBranch> => {
      const nights = nightsUntil(last, await reconciliations.latest(branch), shownDays);
      return {
        name: branchName(branch),
        nights: nights.map((night) => (night.is === 'gap' ? night : { ...night, ...balanceOf(night.counts) })),
      };
    }),
  );
  return page(200, toHtml(<ReconciliationsPage frame={frameOf(visit)} branches={shown} />));
};
