import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import type { Clients } from '../../clients/clients.ts';
import { untilFrom } from '../../deadlines/until.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import type { Records } from '../../records/records.ts';
import { gatherTasks } from '../gather.ts';
import type { Tasks } from '../tasks.ts';
import { taskView } from '../view.ts';

interface ListNeeds {
  readonly tasks: Pick<Tasks, 'openIn'>;
  readonly clients: Pick<Clients, 'amongVisible'>;
  readonly records: Pick<Records, 'someOfBranch'>;
  readonly clock: Clock;
}

/** What waits for the actor, and what waits for others about clients whom they may see. */
export const listTasks = ({ clock, ...needs }: ListNeeds): HttpHandler =>
  endpoint('tasks/list', async ({ actor, query }) => {
    const viewer = actor();
    const today = dayOf(clock.now());
    const until = untilFrom(query['until'], today);
    const { mine, others } = await gatherTasks(needs)(viewer, until);
    const shown = (each: (typeof mine)[number]) => taskView(each, today);
    return { body: { until: until.toString(), items: mine.map(shown), others: others.map(shown) } };
  });
