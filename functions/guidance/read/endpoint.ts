import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import type { Clients } from '../../clients/clients.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import { trajectoryView } from '../trajectory-view.ts';

interface ReadNeeds {
  readonly clients: Pick<Clients, 'file'>;
  readonly clock: Clock;
}

/** The guidance of one adult, by the client's id. It is a look at the file. */
export const readTrajectory = ({ clients, clock }: ReadNeeds): HttpHandler =>
  endpoint('guidance/read', async ({ path, actor }) => {
    const file = await clients.file(path['id'] ?? '', actor());
    const view = file && trajectoryView(file, dayOf(clock.now()));
    if (!view) throw new Problem('not-found');
    return { body: view };
  });
