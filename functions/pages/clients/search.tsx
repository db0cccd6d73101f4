/** Finding a client from one box: a name, a birth date, a V-number, or some of them. */
import { clientSearch } from '../../../schemas/client-search.ts';
import { parseAnswers } from '../../../schemas/kernel/form.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import { pageInputs } from '../../../web/form-inputs.ts';
import { sayIn } from '../../../web/language.ts';
import { toHtml } from '../../../web/layout.tsx';
import { FoundPage, searchInput } from '../../../web/search-page.tsx';
import { sightWords } from '../../../web/sight-words.ts';
import { searchClients } from '../../clients/search/search.ts';
import { soughtFrom } from '../../clients/search/search-keys.ts';
import { Problem } from '../../problem.ts';
import { page } from '../answer.ts';
import { comesFromUs, isGuardToken } from '../guard.ts';
import { frameOf, type PageOf, type SignedInVisit, seesAnyone } from '../visit.ts';

export const searchPage: PageOf<SignedInVisit> = async ({ searches, clock, siteUrl }, visit) => {
  const { request, guardSecret, person } = visit;
  const body = request.form();
  // A search at the desk leaves entries in the audit trail, so no other site may make somebody search.
  const isOurs = comesFromUs(request, siteUrl) && isGuardToken(body.get(pageInputs.guard) ?? '', guardSecret, person.actor.id);
  if (!isOurs || !seesAnyone(person.actor)) throw new Problem('not-allowed');
  const typed = (body.get(searchInput) ?? '').trim();
  const { name, vNumber, birthDate } = soughtFrom(typed) ?? {};
  const answers = { ...(name && { name }), ...(vNumber && { vNumber }), ...(birthDate && { birthDate }) };
  const sought = parseAnswers(clientSearch, answers, dayOf(clock.now()));
  if (!sought.ok) {
    const error = sayIn(visit.lang)(sightWords.tooLittle);
    return page(422, toHtml(<FoundPage frame={frameOf(visit)} typed={typed} error={error} />));
  }
  const { items: clients, next, strangers } = await searchClients({ searches })(sought.answers, person.actor);
  const found = { clients, hasMore: next !== undefined, strangers };
  return page(200, toHtml(<FoundPage frame={frameOf(visit)} typed={typed} found={found} />));
};
