/** The first page: for whoever is signed in their forms and clients, for anybody else the way in. */

import { dayOf } from '../../schemas/kernel/time.ts';
import { branchesLedBy, branchesToReportOn } from '../../schemas/roles.ts';
import { toHtml } from '../../web/layout.tsx';
import { HomePage, WelcomePage } from '../../web/small-pages.tsx';
import { page } from './answer.ts';
import { gather } from './clients/listing.ts';
import { oftenUsedBy } from './forms/catalogue.ts';
import { branchName, frameOf, type PageOf } from './visit.ts';

/** As many as a phone shows without getting long. */
const mostClients = 12;

export const homePage: PageOf = async ({ clients, clock }, visit) => {
  const { person } = visit;
  if (!person) return page(200, toHtml(<WelcomePage frame={frameOf(visit)} />));
  const gathered = await gather(clients, person.actor, mostClients);
  const leads = branchesLedBy(person.actor).length > 0;
  // The last year that is over: the one that is written about.
  const year = dayOf(clock.now()).year - 1;
  const reports = branchesToReportOn(person.actor).map((branch) => ({
    branch: branchName(branch),
    address: `/reports/annual/${year}?branch=${branch}`,
  }));
  const shown = { forms: oftenUsedBy(person.actor), leads, reports, ...gathered };
  return page(200, toHtml(<HomePage frame={frameOf(visit)} {...shown} />));
};
