/** Signing in and out: OpenID Connect, authorization code with PKCE (RFC 7636). What must come back is kept in a cookie for ten minutes. */
import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { pageInputs } from '../../../web/form-inputs.ts';
import { sayIn } from '../../../web/language.ts';
import { toHtml } from '../../../web/layout.tsx';
import { MessagePage } from '../../../web/small-pages.tsx';
import { words } from '../../../web/words.ts';
import { Problem } from '../../problem.ts';
import { type Answer, page, seeOther } from '../answer.ts';
import { clearCookie, readCookie, setCookie } from '../cookies.ts';
import { comesFromUs, isGuardToken } from '../guard.ts';
import { frameOf, type PageOf, type PagesNeeds, secondsUntil, type Visit } from '../visit.ts';

const tenMinutes = 600;

const pendingSignIn = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });
type PendingSignIn = z.output<typeof pendingSignIn>;

const packed = (pending: PendingSignIn): string => Buffer.from(JSON.stringify(pending)).toString('base64url');
const unpacked = (cookie: string | undefined): PendingSignIn | undefined => {
  try {
    return z.parse(pendingSignIn, JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()));
  } catch {
    return undefined;
  }
};

const random = (): string => randomBytes(32).toString('base64url');

/** Only a path on this site, spelled in the letters that our own paths use; anything else leads home. */
export const safePath = (to: string | null): string => (to !== null && /^\/(?:[\w-]+(?:\/[\w-]+)*)?(?:\?[\w.=&%-]*)?$/.test(to) ? to : '/');

export const signIn: PageOf = async ({ provider, siteUrl }, { request, cookies, lang }) => {
  const to = safePath(request.query.get('to'));
  // The issuer sends people back to the site's own address; the cookie must be set there, not under another name of the same machine.
  const { host, origin } = new URL(siteUrl);
  if ((request.headers['host'] ?? host) !== host) return seeOther(`${origin}/sign-in?to=${encodeURIComponent(to)}`);
  const pending = { state: random(), nonce: random(), verifier: random(), to };
  const challenge = createHash('sha256').update(pending.verifier).digest('base64url');
  const address = await provider.signInUrl({ state: pending.state, nonce: pending.nonce, challenge, lang });
  return seeOther(address, [setCookie(cookies, 'signing-in', packed(pending), tenMinutes)]);
};

/** Where the issuer sends the person back to. */
export const signedIn: PageOf = async (needs, visit) => {
  const { request, cookies, person } = visit;
  const pending = unpacked(readCookie(cookies, request.cookies, 'signing-in'));
  const code = request.query.get('code');
  if (!pending || code === null || request.query.get('state') !== pending.state) {
    // Two tabs signed in at once: the later one overwrote what the earlier one kept, and one of them succeeded.
    return person ? seeOther('/') : failed(visit);
  }
  const token = await needs.provider.tokenFor(code, pending.verifier);
  const claims = token === undefined ? undefined : await needs.provider.claimsOf(token);
  if (token === undefined || !claims || claims['nonce'] !== pending.nonce || claims.exp === undefined) return failed(visit);
  return seeOther(pending.to, [setCookie(cookies, 'session', token, secondsUntil(claims.exp, needs)), clearCookie(cookies, 'signing-in')]);
};

const failed = (visit: Visit): Answer => {
  const say = sayIn(visit.lang);
  return page(
    400,
    toHtml(
      <MessagePage frame={frameOf(visit)} title={say(words.signInFailed)} wayOn={{ href: '/sign-in', text: say(words.signIn) }}>
        <p>{say(words.signInFailedMore)}</p>
      </MessagePage>,
    ),
  );
};

export const signOut: PageOf = async (needs: PagesNeeds, { request, cookies, person, guardSecret }) => {
  const gone = [clearCookie(cookies, 'session'), clearCookie(cookies, 'guard'), clearCookie(cookies, 'signing-in')];
  if (!person) return seeOther('/', gone);
  const token = request.form().get(pageInputs.guard) ?? '';
  if (!comesFromUs(request, needs.siteUrl) || !isGuardToken(token, guardSecret, person.actor.id)) throw new Problem('not-allowed');
  return seeOther((await needs.provider.signOutUrl(person.token)) ?? '/', gone);
};
