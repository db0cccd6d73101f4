import { clientSearch } from '../../../schemas/client-search.ts';
import { parseAnswers } from '../../../schemas/kernel/form.ts';
import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import { clientView } from '../views.ts';
import { type Found, type Searches, searchClients } from './search.ts';

interface SearchNeeds {
  readonly searches: Searches;
  readonly clock: Clock;
}

export const foundView = ({ items, next, strangers }: Found) => ({
  items: items.map(clientView),
  next,
  ...(strangers.length > 0 && { strangers }),
});

/** With a body, so that neither a name nor a number stands in an address. */
export const searchEndpoint = ({ searches, clock }: SearchNeeds): HttpHandler => {
  const search = searchClients({ searches });
  return endpoint('clients/search', async ({ actor, query, json }) => {
    const viewer = actor();
    const parsed = parseAnswers(clientSearch, json(), dayOf(clock.now()));
    if (!parsed.ok) throw new Problem('invalid-answers', parsed.refusals);
    return { body: foundView(await search(parsed.answers, viewer, query['after'])) };
  });
};
