import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import type { Clients } from '../clients.ts';
import { clientView } from '../views.ts';

export const listClients = ({ clients }: { readonly clients: Clients }): HttpHandler =>
  endpoint('clients/list', async ({ actor, query }) => {
    const { items, next } = await clients.visibleTo(actor(), query['after']);
    return { body: { items: items.map(clientView), next } };
  });
