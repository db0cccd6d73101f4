/** The page of the nightly reconciliation: for whoever leads a branch, day by day, gaps included. */
import { Temporal } from '../../../schemas/kernel/time.ts';
import { branchesLedBy } from '../../../schemas/roles.ts';
import { toHtml } from '../../../web/layout.tsx';
import { ReconciliationsPage, type ShownBranch } from '../../../web/reconciliations-page.tsx';
import type { GuidanceNight } from '../../guidance/guidance-night.ts';
import { Problem } from '../../problem.ts';
import { balanceOf, lastCounted, nightsUntil } from '../../reconciliation/reconciliation.ts';
import { page } from '../answer.ts';
import { branchName, frameOf, type PageOf, type SignedInVisit } from '../visit.ts';

const shownDays = 31;

export const reconciliationsPage: PageOf<SignedInVisit> = async ({ reconciliations, guidanceNights, clock }, visit) => {
  const branches = branchesLedBy(visit.person.actor);
  if (branches.length === 0) throw new Problem('not-allowed');
  const last = lastCounted(clock.now());
  const shown = await Promise.all(
    branches.map(async (branch): Promise<ShownBranch> => {
      const [counted, looked] = await Promise.all([reconciliations.latest(branch), guidanceNights.latest(branch)]);
      const nights = nightsUntil(last, counted, shownDays);
      return {
        name: branchName(branch, visit.lang),
        nights: nights.map((night) => (night.is === 'gap' ? night : { ...night, ...balanceOf(night.counts) })),
        guidance: { branch, nights: looked, isBehind: isBehind(looked, last) },
      };
    }),
  );
  return page(200, toHtml(<ReconciliationsPage frame={frameOf(visit)} branches={shown} />));
};

/** The night that counts a day looks at guidance too, early on the day after it. */
const isBehind = ([latest]: readonly GuidanceNight[], lastDay: Temporal.PlainDate): boolean =>
  latest !== undefined && Temporal.PlainDate.compare(latest.day, lastDay.add({ days: 1 })) < 0;
