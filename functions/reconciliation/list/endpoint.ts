import { branchesLedBy } from '../../../schemas/roles.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import type { GuidanceNights } from '../../guidance/guidance-night.ts';
import { Problem } from '../../problem.ts';
import { balanceOf } from '../reconciliation.ts';
import type { Reconciliations } from '../reconciliations.ts';

interface ListNeeds {
  readonly reconciliations: Pick<Reconciliations, 'latest'>;
  readonly guidanceNights: Pick<GuidanceNights, 'latest'>;
}

/** The latest nights of the branches that the viewer leads: what became of the reminders, and whether somebody in guidance had dropped out. */
export const listReconciliations = ({ reconciliations, guidanceNights }: ListNeeds): HttpHandler =>
  endpoint('reconciliation/list', async ({ actor }) => {
    const branches = branchesLedBy(actor());
    if (branches.length === 0) throw new Problem('not-allowed');
    const nights = (await Promise.all(branches.map((branch) => reconciliations.latest(branch)))).flat();
    const looked = (await Promise.all(branches.map((branch) => guidanceNights.latest(branch)))).flat();
    const items = nights.map(({ day, at, ...night }) => ({ ...night, ...balanceOf(night.counts), day: day.toString(), at: at.toString() }));
    const guidance = looked.map(({ day, at, ...night }) => ({ ...night, day: day.toString(), at: at.toString() }));
    return { body: { items, guidance } };
  });
