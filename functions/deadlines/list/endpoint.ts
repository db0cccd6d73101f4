import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import type { Clients } from '../../clients/clients.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { gatherDeadlines } from '../gather.ts';
import { untilFrom } from '../until.ts';
import { deadlineView } from '../view.ts';

interface ListNeeds {
  readonly clients: Pick<Clients, 'watchedVisibleTo'>;
  readonly clock: Clock;
}

/** The deadlines of the clients whom the actor may see, until a day, overdue ones included. */
export const listDeadlines = ({ clients, clock }: ListNeeds): HttpHandler => {
  const gather = gatherDeadlines({ clients });
  return endpoint('deadlines/list', async ({ actor, query }) => {
    const viewer = actor();
    const today = dayOf(clock.now());
    const until = untilFrom(query['until'], today);
    const { items, next } = await gather({ viewer, until, after: query['after'] });
    return { body: { until: until.toString(), items: items.map((item) => deadlineView(item, today)), next } };
  });
};
