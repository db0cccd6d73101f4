import { refusal } from '../../../schemas/kernel/refusals.ts';
import type { Actor } from '../../../schemas/roles.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import type { Clients } from '../clients.ts';
import { foundView } from '../search/endpoint.ts';
import { type Searches, searchClients } from '../search/search.ts';
import { groupsOf, type Sought, soughtFrom } from '../search/search-keys.ts';
import { clientView } from '../views.ts';

interface ListNeeds {
  readonly clients: Pick<Clients, 'visibleTo'>;
  readonly searches: Searches;
}

/** The viewer's clients; with `q` those whom a name or a birth date finds. */
export const listClients = ({ clients, searches }: ListNeeds): HttpHandler => {
  const search = searchClients({ searches });
  const listed = async (viewer: Actor, after: string | undefined) => {
    const { items, next } = await clients.visibleTo(viewer, after);
    return { items: items.map(clientView), next };
  };
  return endpoint('clients/list', async ({ actor, query }) => {
    const viewer = actor();
    const { q = '', after } = query;
    return { body: q.trim() === '' ? await listed(viewer, after) : foundView(await search(soughtIn(q), viewer, after)) };
  });
};

const longest = 120;

/** A number of a person does not belong in an address, which is logged and remembered. */
const soughtIn = (q: string): Sought => {
  const sought = q.length > longest ? undefined : soughtFrom(q);
  if (sought === undefined || sought.vNumber !== undefined)
    throw new Problem('bad-query', [refusal(['q'], 'number-in-address', numberInAddress)]);
  if (groupsOf(sought).length === 0) throw new Problem('bad-query', [refusal(['q'], 'enough-to-search', tooLittle)]);
  return sought;
};

const numberInAddress = {
  nl: 'Zoek hier op naam of geboortedatum. Een V-nummer hoort niet in een adres: stuur het in de inhoud van POST /api/clients/search.',
  en: 'Search here by name or date of birth. A V-number does not belong in an address: send it in the body of POST /api/clients/search.',
};

const tooLittle = { nl: 'Zoek op een naam of op een hele geboortedatum.', en: 'Search by a name or by a whole date of birth.' };
