import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import type { Clients } from '../clients.ts';
import { clientView, documentView } from '../views.ts';

export const readClient = ({ clients }: { readonly clients: Clients }): HttpHandler =>
  endpoint('clients/read', async ({ path, actor }) => {
    const file = await clients.file(path['id'] ?? '', actor());
    if (!file) throw new Problem('not-found');
    return { body: { ...clientView(file.client), documents: file.documents.map(documentView) } };
  });
