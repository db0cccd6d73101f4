import { createHash } from 'node:crypto';
import { type Clock, dayOf, Temporal } from '../../../schemas/kernel/time.ts';
import type { Post } from '../../../schemas/roles.ts';
import type { Clients } from '../../clients/clients.ts';
import type { ClientDeadline } from '../../deadlines/gather.ts';
import { gatherDeadlines } from '../../deadlines/gather.ts';
import { furthest } from '../../deadlines/until.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import type { Members } from '../../members/members.ts';
import { Problem } from '../../problem.ts';
import { type Calendar, hashOf, secretIn } from '../calendar.ts';
import type { Calendars } from '../calendars.ts';
import { calendarFeed } from '../feed.ts';

export interface ReadCalendarNeeds {
  readonly calendars: Pick<Calendars, 'behind'>;
  readonly clients: Pick<Clients, 'watchedVisibleTo'>;
  readonly members: Pick<Members, 'inPost'>;
  readonly clock: Clock;
  readonly siteUrl: string;
}

/** So far back the days that passed stay in the calendar. */
const kept = { months: 3 } as const;

/** The nearest so many, which take about two seconds to write; later ones come in as time goes by. Only the largest branches have more. */
const mostEvents = 1500;

/** A program may keep the feed for an hour; then it asks whether it changed. */
const caching = { 'cache-control': 'private, max-age=3600', 'x-robots-tag': 'noindex' };
const type = 'text/calendar; charset=utf-8';

/** The feed behind a secret. A secret that is unknown, that was ended, or whose owner has no post left, names nothing. */
export const readCalendar = ({ calendars, clients, members, clock, siteUrl }: ReadCalendarNeeds): HttpHandler => {
  const gather = gatherDeadlines({ clients });
  return endpoint('calendar/read', async ({ path, headers }) => {
    const secret = secretIn(path['secret'] ?? '');
    const calendar = secret && (await calendars.behind(hashOf(secret)));
    if (!calendar) throw new Problem('not-found');
    const posts = await postsStillHeld(members, calendar);
    if (posts.length === 0) throw new Problem('not-found');

    const today = dayOf(clock.now());
    const asked = { viewer: { id: calendar.member, posts }, until: today.add(furthest) };
    const found: ClientDeadline[] = [];
    let after: string | undefined;
    do {
      const { items, next } = await gather({ ...asked, after });
      found.push(...items);
      after = next;
    } while (after !== undefined);

    const text = calendarFeed(shown(found, today), { siteUrl, today });
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    if (isKnown(headers['if-none-match'], etag)) return { status: 304, text: '', type, headers: { ...caching, etag } };
    return { text, type, headers: { ...caching, etag, 'content-disposition': 'inline; filename="wegwijs.ics"' } };
  });
};

/** Who left, or changed places, sees from then on what their remaining posts show. */
const postsStillHeld = async (members: Pick<Members, 'inPost'>, { member, posts }: Calendar): Promise<Post[]> => {
  const held = await Promise.all(
    posts.map(async (post) => ((await members.inPost(post.branch, post.role)).some(({ id }) => id === member) ? [post] : [])),
  );
  return held.flat();
};

/** Each once, in order of day, without what lies long behind. */
const shown = (deadlines: readonly ClientDeadline[], today: Temporal.PlainDate): ClientDeadline[] => {
  const first = today.subtract(kept);
  const each = new Map(deadlines.map((deadline) => [`${deadline.client} ${deadline.family} ${deadline.kind}`, deadline]));
  return [...each.values()]
    .filter(({ day }) => Temporal.PlainDate.compare(day, first) >= 0)
    .sort((one, other) => Temporal.PlainDate.compare(one.day, other.day))
    .slice(0, mostEvents);
};

const isKnown = (sent: string | undefined, etag: string): boolean =>
  (sent ?? '')
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .includes(etag);
