import { branchesLedBy } from '../../../schemas/roles.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import { balanceOf } from '../reconciliation.ts';
import type { Reconciliations } from '../reconciliations.ts';

/** The latest nights of the branches that the viewer leads. */
export const listReconciliations = ({ reconciliations }: { readonly reconciliations: Reconciliations }): HttpHandler =>
  endpoint('reconciliation/list', async ({ actor }) => {
    const branches = branchesLedBy(actor());
    if (branches.length === 0) throw new Problem('not-allowed');
    const nights = (await Promise.all(branches.map((branch) => reconciliations.latest(branch)))).flat();
    const items = nights.map(({ day, at, ...night }) => ({ ...night, ...balanceOf(night.counts), day: day.toString(), at: at.toString() }));
    return { body: { items } };
  });
