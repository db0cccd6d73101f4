import { dayOf } from '../../../schemas/kernel/time.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { gatherMonday, type MondayNeeds } from '../gather-monday.ts';
import { ledBranch } from '../led-branch.ts';
import { mondayView } from '../view.ts';

/** A branch that the actor leads, as it stands today. */
export const teamOverview = (needs: MondayNeeds): HttpHandler => {
  const gather = gatherMonday(needs);
  return endpoint('team/overview', async ({ actor, query }) => {
    const leader = actor();
    const branch = ledBranch(leader, query['branch']);
    return { body: mondayView(branch, await gather(leader, branch, query['after']), dayOf(needs.clock.now())) };
  });
};
