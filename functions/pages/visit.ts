/** One visit to a page: the request, the language, and who is signed in. */
import { createHash } from 'node:crypto';
import { branches } from '../../schemas/branches.ts';
import type { Text } from '../../schemas/kernel/text.ts';
import { type Clock, Temporal } from '../../schemas/kernel/time.ts';
import { type Actor, branchesLedBy, branchesToSubmitIn, roles } from '../../schemas/roles.ts';
import { isLang, type Lang } from '../../web/language.ts';
import type { Frame } from '../../web/layout.tsx';
import { icon, stylesheet } from '../../web/style.ts';
import { words } from '../../web/words.ts';
import type { Calendars } from '../calendar/calendars.ts';
import type { Trails } from '../clients/audit/trail.ts';
import type { Openings } from '../clients/break-glass/opening.ts';
import type { Clients } from '../clients/clients.ts';
import type { Searches } from '../clients/search/search.ts';
import { actorFrom } from '../edge/actor.ts';
import type { GuidanceNights } from '../guidance/guidance-night.ts';
import type { Histories } from '../history/histories.ts';
import type { Members } from '../members/members.ts';
import { Problem } from '../problem.ts';
import type { Receipts } from '../receipts/receipt.ts';
import type { Reconciliations } from '../reconciliation/reconciliations.ts';
import type { Records } from '../records/records.ts';
import type { Facts } from '../reports/facts.ts';
import type { KeptCounts } from '../reports/kept/kept-counts.ts';
import type { ReportSigner, SentReports } from '../reports/sent/sent-reports.ts';
import type { UndeliveredMail } from '../residence/undelivered.ts';
import type { Rounds } from '../rounds/rounds.ts';
import type { Catalogue } from '../submissions/catalogue.ts';
import type { Submissions } from '../submissions/submissions.ts';
import type { Tasks } from '../tasks/tasks.ts';
import type { Answer } from './answer.ts';
import { type Cookies, readCookie, setCookie } from './cookies.ts';
import { guardToken, newGuardSecret } from './guard.ts';
import type { PageRequest } from './request.ts';
import type { Provider } from './sign-in/provider.ts';

export interface PagesNeeds {
  readonly catalogue: Catalogue;
  readonly submissions: Submissions;
  readonly clients: Clients;
  readonly histories: Histories;
  readonly searches: Searches;
  readonly openings: Openings;
  readonly trails: Trails;
  readonly tasks: Tasks;
  readonly records: Records;
  readonly undelivered: UndeliveredMail;
  readonly calendars: Calendars;
  readonly facts: Facts;
  readonly keptCounts: Pick<KeptCounts, 'changes' | 'of' | 'keep'>;
  readonly sentReports: SentReports;
  readonly reportSigner: ReportSigner;
  readonly reconciliations: Reconciliations;
  readonly guidanceNights: Pick<GuidanceNights, 'latest'>;
  readonly rounds: Pick<Rounds, 'latest' | 'asked'>;
  readonly members: Members;
  readonly receipts: Receipts;
  readonly provider: Provider;
  readonly clock: Clock;
  readonly siteUrl: string;
}

export interface Person {
  readonly actor: Actor;
  readonly name: string;
  readonly token: string;
}

export interface Visit {
  readonly request: PageRequest;
  readonly lang: Lang;
  readonly cookies: Cookies;
  /** What stands between braces in the route's path. */
  readonly at: Readonly<Record<string, string>>;
  readonly person: Person | undefined;
  /** The secret from which this browser's form tokens are made. */
  readonly guardSecret: string;
  /** Cookies that go out with whatever the answer is. */
  readonly newCookies: readonly string[];
}

export type SignedInVisit = Visit & { readonly person: Person };

/** A page: from what it needs and a visit to an answer. */
export type PageOf<V extends Visit = Visit> = (needs: PagesNeeds, visit: V) => Promise<Answer>;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** Files that never change under their address. */
export const assets: Readonly<Record<string, { body: string; type: 'text/css' | 'image/svg+xml' }>> = {
  [`/style.${hashOf(stylesheet)}.css`]: { body: stylesheet, type: 'text/css' },
  [`/icon.${hashOf(icon)}.svg`]: { body: icon, type: 'image/svg+xml' },
};
const [stylesheetPath = '', iconPath = ''] = Object.keys(assets);

const guardDays = 7;
const secondsPerDay = 86_400;

export const visitOf = async ({ provider, siteUrl }: PagesNeeds, request: PageRequest): Promise<Visit> => {
  const cookies: Cookies = { isSecure: siteUrl.startsWith('https:') };
  const asked = request.query.get('lang');
  const remembered = readCookie(cookies, request.cookies, 'lang');
  const lang = isLang(asked) ? asked : isLang(remembered) ? remembered : 'nl';
  const token = readCookie(cookies, request.cookies, 'session');
  const person = token === undefined ? undefined : await personOf(provider, token, lang);
  const known = readCookie(cookies, request.cookies, 'guard');
  const guardSecret = known ?? newGuardSecret();
  const newCookies = [
    ...(isLang(asked) && asked !== remembered ? [setCookie(cookies, 'lang', asked, 365 * secondsPerDay)] : []),
    ...(person && known === undefined ? [setCookie(cookies, 'guard', guardSecret, guardDays * secondsPerDay)] : []),
  ];
  return { request, lang, cookies, at: {}, person, guardSecret, newCookies };
};

const personOf = async (provider: Provider, token: string, lang: Lang): Promise<Person | undefined> => {
  const claims = await provider.claimsOf(token);
  const actor = claims && actorFrom(claims);
  if (!claims || !actor) return undefined;
  const name = [claims['name'], claims['email']].find((claim) => typeof claim === 'string' && claim !== '');
  return { actor, name: typeof name === 'string' ? name : words.anonymous[lang], token };
};

/** Whether somebody's posts let them see any file at all. */
export const seesAnyone = (actor: Actor): boolean => actor.posts.some(({ role }) => roles[role].sees !== 'none');

export const submitsAnywhere = (actor: Actor): boolean => branchesToSubmitIn(actor).length > 0;

/** A branch as a page writes it; one that is not in our list by its id. */
export const branchName = (branch: string, lang: Lang): string => (branches as Readonly<Record<string, Text>>)[branch]?.[lang] ?? branch;

/** What every page shows around its content. */
export const frameOf = ({ request, lang, person, guardSecret }: Visit): Frame => ({
  lang,
  stylesheet: stylesheetPath,
  icon: iconPath,
  path: request.path,
  inOtherLanguage: request.method === 'GET' && request.path !== '/signed-in' ? inLanguage(request, lang === 'nl' ? 'en' : 'nl') : undefined,
  signedIn: person && {
    name: person.name,
    submits: submitsAnywhere(person.actor),
    sees: seesAnyone(person.actor),
    leads: branchesLedBy(person.actor).length > 0,
    guard: guardToken(guardSecret, person.actor.id),
  },
});

const inLanguage = ({ query }: PageRequest, lang: Lang): string => {
  const other = new URLSearchParams(query);
  other.set('lang', lang);
  return `?${other}`;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => uuid.test(text);

/** An id from the address; what is no id names nothing. */
export const idAt = ({ at }: Visit, name: string): string => {
  const id = at[name] ?? '';
  if (!isUuid(id)) throw new Problem('not-found');
  return id;
};

/** Seconds until a token ends, by the clock that verified it. */
export const secondsUntil = (exp: number, { clock }: Pick<PagesNeeds, 'clock'>): number =>
  Temporal.Instant.fromEpochMilliseconds(exp * 1000)
    .since(clock.now())
    .total('seconds');
