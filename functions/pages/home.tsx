/** The first page: for whoever is signed in what waits for them, their forms and clients, for anybody else the way in. */
import { everyBranch } from '../../schemas/branches.ts';
import { dayOf } from '../../schemas/kernel/time.ts';
import { branchesLedBy, branchesToReportOn, branchesToSubmitIn, reportDepthIn } from '../../schemas/roles.ts';
import { toHtml } from '../../web/layout.tsx';
import { HomePage, WelcomePage } from '../../web/small-pages.tsx';
import { page } from './answer.ts';
import { gather } from './clients/listing.ts';
import { oftenUsedBy } from './forms/catalogue.ts';
import { guardToken } from './guard.ts';
import { waitingFor } from './tasks/waiting.ts';
import { branchName, frameOf, type PageOf, seesAnyone } from './visit.ts';

/** As many as a phone shows without getting long. */
const mostClients = 12;

export const homePage: PageOf = async (needs, visit) => {
  const { person } = visit;
  if (!person) return page(200, toHtml(<WelcomePage frame={frameOf(visit)} />));
  const { actor } = person;
  const [gathered, waiting] = await Promise.all([
    gather(needs.clients, actor, mostClients),
    seesAnyone(actor) ? waitingFor(needs, actor) : undefined,
  ]);
  const guard = guardToken(visit.guardSecret, actor.id);
  // The last year that is over: the one that is written about.
  const year = dayOf(needs.clock.now()).year - 1;
  const toReport = branchesToReportOn(actor);
  const readsSums = toReport.length > 1 && toReport.every((branch) => reportDepthIn(actor, branch) !== 'no-small-numbers');
  const addressOf = (branch: string) => `/reports/annual/${year}?branch=${branch}`;
  const reports = {
    together: readsSums ? addressOf(everyBranch) : undefined,
    byBranch: toReport.map((branch) => ({ branch: branchName(branch, visit.lang), address: addressOf(branch) })),
  };
  const hasDossiers = branchesToSubmitIn(actor, 'reunification').length > 0;
  const plansSessions = branchesToSubmitIn(actor, 'participation').length > 0;
  const shown = { forms: oftenUsedBy(actor), leads: branchesLedBy(actor).length > 0, hasDossiers, plansSessions, reports, ...gathered };
  return page(200, toHtml(<HomePage frame={frameOf(visit)} waiting={waiting && { ...waiting, guard }} {...shown} />));
};
