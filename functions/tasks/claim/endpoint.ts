import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { taskView } from '../view.ts';
import { type ClaimNeeds, claimTask } from './claim.ts';

export const claimTaskEndpoint = ({ clock, ...needs }: ClaimNeeds & { readonly clock: Clock }): HttpHandler => {
  const claim = claimTask(needs);
  return endpoint('tasks/claim', async ({ path, actor }) => ({
    body: taskView(await claim(path['id'] ?? '', actor()), dayOf(clock.now())),
  }));
};
