import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import type { Clients } from '../../clients/clients.ts';
import { everyPage } from '../../clients/every-page.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import { dossierView } from '../dossier-view.ts';

interface ReadNeeds {
  readonly clients: Pick<Clients, 'file' | 'submissions'>;
  readonly clock: Clock;
}

/** One dossier, by the id of the sponsor. It is a look at the file. */
export const readDossier = ({ clients, clock }: ReadNeeds): HttpHandler =>
  endpoint('reunification/read', async ({ path, actor }) => {
    const file = await clients.file(path['id'] ?? '', actor());
    const submissions = file ? await everyPage((after) => clients.submissions(file.client.id, after)) : [];
    const view = file && dossierView(file, submissions, dayOf(clock.now()));
    if (!view) throw new Problem('not-found');
    return { body: view };
  });
