/** The pages as one function: which address gives which page, who must be signed in, and what is said when it does not go. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Text } from '../../schemas/kernel/text.ts';
import { sayIn } from '../../web/language.ts';
import { toHtml } from '../../web/layout.tsx';
import { MessagePage } from '../../web/small-pages.tsx';
import { words } from '../../web/words.ts';
import { log, logFault } from '../edge/log.ts';
import { headersOf, Problem, type ProblemKind } from '../problem.ts';
import { type Answer, page, seeOther, toResponse } from './answer.ts';
import { apiCallPage, apiIndexPage } from './api-docs/pages.tsx';
import { calendarPage, changeCalendar } from './calendar/page.tsx';
import { breakGlassPage, sentBreakGlass } from './clients/break-glass.tsx';
import { clientPage, clientsPage } from './clients/pages.tsx';
import { searchPage } from './clients/search.tsx';
import { trailPage } from './clients/trail.tsx';
import { deadlinesPage } from './deadlines/page.tsx';
import { dossierPage, dossiersPage } from './dossiers/pages.tsx';
import { formPage, formsPage } from './forms/pages.tsx';
import { formAfterFault, sentForm } from './forms/sent.tsx';
import { trajectoryPage, visitSheetPage } from './guidance/page.tsx';
import { homePage } from './home.tsx';
import { participationPage, sessionPage } from './participation/pages.tsx';
import { attendanceSheet, certificateSheet, invitationLetters } from './participation/sheets.tsx';
import { receiptPage } from './receipt.tsx';
import { reconciliationsPage } from './reconciliations/page.tsx';
import { figurePage } from './reports/figure-page.tsx';
import { annualReportPage } from './reports/page.tsx';
import { sendReportFromPage, sentReportPage } from './reports/sent-page.tsx';
import { trendsPage } from './reports/trends-page.tsx';
import { pageRequest } from './request.ts';
import { roundsPage } from './rounds/page.tsx';
import { safePath, signedIn, signIn, signOut } from './sign-in/pages.tsx';
import { claimFromPage, tasksPage } from './tasks/pages.tsx';
import { assignmentsPage, caseloadPage } from './team/assignments.tsx';
import { handOverFromPage } from './team/hand-over.tsx';
import { teamPage } from './team/page.tsx';
import { assets, frameOf, type PageOf, type PagesNeeds, type SignedInVisit, type Visit, visitOf } from './visit.ts';
import { weekPage } from './week/page.tsx';

export type PagesHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** A page for whoever is signed in; anybody else is sent to sign in first and comes back. */
const personal =
  (run: PageOf<SignedInVisit>): PageOf =>
  async (needs, visit) => {
    const { person, request } = visit;
    if (person) return run(needs, { ...visit, person });
    const query = request.query.size > 0 ? `?${request.query}` : '';
    return seeOther(`/sign-in?to=${encodeURIComponent(safePath(`${request.path}${query}`))}`);
  };

/** Every page; what each role gets of it is told by tests/contract/need-to-know.test.ts. */
export const routes: readonly (readonly [method: 'GET' | 'POST', path: string, run: PageOf])[] = [
  ['GET', '/', homePage],
  ['GET', '/sign-in', signIn],
  ['GET', '/signed-in', signedIn],
  ['POST', '/sign-out', signOut],
  ['GET', '/forms', personal(formsPage)],
  ['GET', '/forms/{form}', personal(formPage)],
  ['POST', '/forms/{form}/submissions', sentForm],
  ['GET', '/submissions/{id}', personal(receiptPage)],
  ['GET', '/clients', personal(clientsPage)],
  ['POST', '/clients/search', personal(searchPage)],
  ['GET', '/clients/{id}', personal(clientPage)],
  ['GET', '/clients/{id}/audit', personal(trailPage)],
  ['GET', '/clients/{id}/break-glass', personal(breakGlassPage)],
  ['POST', '/clients/{id}/break-glass', personal(sentBreakGlass)],
  ['GET', '/week', personal(weekPage)],
  ['GET', '/tasks', personal(tasksPage)],
  ['POST', '/tasks/{id}/claim', claimFromPage],
  ['GET', '/team', personal(teamPage)],
  ['GET', '/team/assignments', personal(assignmentsPage)],
  ['GET', '/team/assignments/{member}', personal(caseloadPage)],
  ['POST', '/team/assignments/{member}/hand-over', handOverFromPage],
  ['GET', '/deadlines', personal(deadlinesPage)],
  ['GET', '/reconciliations', personal(reconciliationsPage)],
  ['GET', '/api-docs', apiIndexPage],
  ['GET', '/api-docs/{call}', apiCallPage],
  ['GET', '/reports/annual/{year}', personal(annualReportPage)],
  ['GET', '/reports/annual/{year}/sent', personal(sentReportPage)],
  ['POST', '/reports/annual/{year}/sent', personal(sendReportFromPage)],
  ['GET', '/reports/annual/{year}/trends', personal(trendsPage)],
  ['GET', '/reports/annual/{year}/{figure}', personal(figurePage)],
  ['GET', '/rounds', personal(roundsPage)],
  ['GET', '/dossiers', personal(dossiersPage)],
  ['GET', '/dossiers/{id}', personal(dossierPage)],
  ['GET', '/trajectories/{id}', personal(trajectoryPage)],
  ['GET', '/trajectories/{id}/visit', personal(visitSheetPage)],
  ['GET', '/participation', personal(participationPage)],
  ['GET', '/participation/sessions/{id}', personal(sessionPage)],
  ['GET', '/participation/sessions/{id}/attendance', personal(attendanceSheet)],
  ['GET', '/participation/sessions/{id}/certificates', personal(certificateSheet)],
  ['GET', '/participation/sessions/{id}/invitations', personal(invitationLetters)],
  ['GET', '/calendar', personal(calendarPage)],
  ['POST', '/calendar', personal(changeCalendar)],
];

/** What stands between the braces when the path fits; undefined when it does not. */
const fits = (pattern: string, path: string): Record<string, string> | undefined => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const at: Record<string, string> = {};
  for (const [place, part] of wanted.entries()) {
    const actual = given[place] ?? '';
    if (part.startsWith('{')) at[part.slice(1, -1)] = actual;
    else if (part !== actual) return undefined;
  }
  return at;
};

export const pages =
  (needs: PagesNeeds): PagesHandler =>
  async (event) => {
    const request = pageRequest(event);
    const { siteUrl } = needs;
    const asset = request.method === 'GET' ? assets[request.path] : undefined;
    if (asset) {
      const headers = { 'cache-control': 'public, max-age=31536000, immutable' };
      return toResponse({ status: 200, ...asset, headers }, { request, siteUrl, formTargets: [] });
    }
    const line = { endpoint: 'pages', requestId: request.id };
    let visit: Visit = {
      request,
      lang: 'nl',
      cookies: { isSecure: siteUrl.startsWith('https:') },
      at: {},
      person: undefined,
      guardSecret: '',
      newCookies: [],
    };
    try {
      visit = await visitOf(needs, request);
      const answer = await answerTo(needs, visit);
      const cookies = [
        ...visit.newCookies.filter((cookie) => !answer.cookies?.some((own) => nameIn(own) === nameIn(cookie))),
        ...(answer.cookies ?? []),
      ];
      log({ code: 'request-finished', ...line, status: answer.status });
      return toResponse({ ...answer, cookies }, { request, siteUrl, formTargets: await formTargets(needs, visit) });
    } catch (fault) {
      logFault({ code: 'request-failed', ...line, status: 500 }, fault);
      return toResponse(formAfterFault(visit, siteUrl) ?? faultPage(visit), { request, siteUrl, formTargets: [] });
    }
  };

const nameIn = (cookie: string): string => cookie.slice(0, cookie.indexOf('='));

const answerTo = async (needs: PagesNeeds, visit: Visit): Promise<Answer> => {
  try {
    for (const [method, pattern, run] of routes) {
      const at = method === visit.request.method ? fits(pattern, visit.request.path) : undefined;
      if (at) return await run(needs, { ...visit, at });
    }
    throw new Problem('not-found');
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return problemPage(visit, fault);
  }
};

/** Signing out ends at the issuer, and browsers hold the policy on forms against where an answer leads as well. */
const formTargets = async ({ provider }: PagesNeeds, { person }: Visit): Promise<string[]> => {
  const address = person && (await provider.signOutUrl(''));
  return address ? [new URL(address).origin] : [];
};

const titles: Partial<Record<ProblemKind, Text>> = {
  'not-found': words.notFound,
  'not-allowed': words.notAllowed,
  'being-counted': words.beingCounted,
};

const problemPage = (visit: Visit, problem: Problem): Answer => {
  const say = sayIn(visit.lang);
  const { path, query } = visit.request;
  const body = toHtml(
    <MessagePage frame={frameOf(visit)} title={say(titles[problem.kind] ?? words.refused)}>
      <p>{say(problem.says)}</p>
      {problem.refusals.map(({ pointer, detail }) => (
        <p key={pointer}>{say(detail)}</p>
      ))}
      {problem.isToRepeat && (
        <p>
          <a class="target" href={`${path}?${query}`}>
            {say(words.askAgain)}
          </a>
        </p>
      )}
    </MessagePage>,
  );
  return { ...page(problem.status, body), headers: headersOf(problem) };
};

const faultPage = (visit: Visit): Answer => {
  const say = sayIn(visit.lang);
  return page(
    500,
    toHtml(
      <MessagePage frame={frameOf(visit)} title={say(words.fault)}>
        <p>
          {say(words.faultMore)} {visit.request.id}
        </p>
      </MessagePage>,
    ),
  );
};
