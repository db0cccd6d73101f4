/** The page of what was sent to the municipality: a team leader sends from it, and all who read the report see what was sent. */

import { pageInputs } from '../../../web/form-inputs.ts';
import { toHtml } from '../../../web/layout.tsx';
import { SentReportPage } from '../../../web/sent-report-page.tsx';
import { Problem } from '../../problem.ts';
import { sendReport } from '../../reports/send/send-report.ts';
import { readSent, type SendingAsked } from '../../reports/sent/read-sent.ts';
import { type Answer, page, seeOther } from '../answer.ts';
import { comesFromUs, isGuardToken } from '../guard.ts';
import { branchName, frameOf, type PageOf, type PagesNeeds, type SignedInVisit } from '../visit.ts';

const askedBy = ({ at, person, request }: SignedInVisit): SendingAsked => ({
  reader: person.actor,
  branch: request.query.get('branch') ?? undefined,
  year: at['year'],
});

export const sentReportPage: PageOf<SignedInVisit> = (needs, visit) => shown(needs, visit, 200);

export const sendReportFromPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { request, guardSecret, person } = visit;
  const isOurs =
    comesFromUs(request, needs.siteUrl) && isGuardToken(request.form().get(pageInputs.guard) ?? '', guardSecret, person.actor.id);
  if (!isOurs) throw new Problem('not-allowed');
  const outcome = await sendReport(needs)(askedBy(visit));
  if ('otherwise' in outcome) return shown(needs, visit, 409);
  return seeOther(`${request.path}?${request.query}`);
};

const shown = async (needs: PagesNeeds, visit: SignedInVisit, status: number): Promise<Answer> => {
  const sending = await readSent(needs)(askedBy(visit));
  return page(status, toHtml(<SentReportPage frame={frameOf(visit)} branch={branchName(sending.branch, visit.lang)} sending={sending} />));
};
