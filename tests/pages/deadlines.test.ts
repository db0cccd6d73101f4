/** The pages of deadlines and of the calendar: who sees what, and how an address is made and revoked. */
import { describe, expect, it } from 'vitest';
import { type Calendar, hashOf } from '../../functions/calendar/calendar.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aClient, aFile, anId, fakes, guide, leader, municipality, otherGuide, regional, siteUrl } from './fakes.ts';
import { given, hiddenInputs } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

/** The file of a client whose card ends on 10 February 2027; today is 5 November 2026. */
const ending = (number: number, cardEndsOn: string) => {
  const file = aFile(aClient(number));
  const ends = Temporal.PlainDate.from(cardEndsOn);
  return { ...file, documents: file.documents.map((each) => ({ ...each, card: { ...each.card, cardEndsOn: ends, rightEndsOn: ends } })) };
};

describe('the page of deadlines', () => {
  it('shows each day with its derivation, what has passed apart, and links to the client', async () => {
    const { go } = given(fakes([ending(1, '2026-11-04')]), guide);

    const { html, status } = await go('/deadlines');

    expect(status).toBe(200);
    expect(html).toMatch(/Voorbij, of nu mogelijk.*04-05-2026.*03-11-2026.*2 dagen geleden.*04-11-2026/s);
    expect(html).toContain('Regel PERMIT_ASYLUM_WINDOW, versie 1');
    expect(html).toContain('03-11-2026 (die wet verschuift deze dag niet)');
    expect(html).toContain('Er is niets berekend');
    expect(html).toContain(`href="/clients/${anId(1)}"`);
    expect(html.match(/<details>/g)).toHaveLength(3);
  });

  it('says it in English for who asks', async () => {
    const { go } = given(fakes([ending(1, '2027-01-10')]), guide);

    const { html } = await go('/deadlines?lang=en');

    expect(html).toContain('Why this date?');
    expect(html).toContain('Rule PERMIT_RECEIVED_BY, version 1');
    expect(html).toContain('No jurist has verified this rule yet.');
  });

  it('reaches as far as is asked, and refuses what is no day or too far', async () => {
    const { go } = given(fakes([ending(1, '2028-06-01')]), guide);

    expect((await go('/deadlines')).html).toContain('Er zijn geen termijnen in deze periode.');
    expect((await go('/deadlines?until=2027-12-01')).html).toContain('01-12-2027');
    for (const until of ['x', '2026-02-30', '2028-11-06']) expect((await go(`/deadlines?until=${until}`)).status).toBe(400);
  });

  it('shows fifty at a time, each once', async () => {
    const many = Array.from({ length: 40 }, (_, place) => ending(place + 1, '2027-01-10'));
    const { go } = given(fakes(many), leader);

    const seen: string[] = [];
    let address: string | undefined = '/deadlines';
    while (address !== undefined) {
      const { html } = await go(address);
      const shown = [...html.matchAll(/<li><time[^>]*datetime="([^"]+)".*?href="\/clients\/([^"]+)"/gs)];
      seen.push(...shown.map(([, day, client]) => `${day} ${client}`));
      expect(html.match(/<details>/g)?.length ?? 0).toBeLessThanOrEqual(50);
      address = /href="(\/deadlines\?[^"]*skip=[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }

    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  it.each([
    ['a volunteer without the assignment', otherGuide],
    ['the municipality', municipality],
    ['somebody of another branch', regional],
  ])('shows nothing to %s', async (_, person) => {
    const { go, needs } = given(fakes([aFile(aClient(1, { branch: 'schiedam' })), ending(2, '2027-01-10')]), person);

    expect((await go('/deadlines')).html).not.toMatch(/Cliënt \d|<details>/);
    expect(needs.looks).toEqual([]);
  });

  it('sends who is not signed in to sign in, and back', async () => {
    const { go } = given();

    expect((await go('/deadlines?until=2027-01-01')).location).toBe('/sign-in?to=%2Fdeadlines%3Funtil%3D2027-01-01');
  });

  it('is in the menu of who sees clients, and of nobody else', async () => {
    expect((await given(fakes(), guide).go('/')).html).toContain('href="/deadlines"');
    expect((await given(fakes(), municipality).go('/')).html).not.toContain('href="/deadlines"');
  });
});

describe('the page of the calendar', () => {
  const addressIn = (html: string): string => /<code>([^<]+)<\/code>/.exec(html)?.[1] ?? '';
  const secretOf = (address: string): string => /\/api\/calendar\/([\w-]{43})\.ics$/.exec(address)?.[1] ?? '';
  type Go = ReturnType<typeof given>['go'];
  const press = async (go: Go, what: string) =>
    go('/calendar', { method: 'POST', form: { ...hiddenInputs((await go('/calendar')).html), do: what } });

  it('makes an address, shows it once, and keeps its hash with the posts of now', async () => {
    const { go, needs } = given(fakes(), guide);

    const made = await press(go, 'make');

    const address = addressIn(made.html);
    expect(address.startsWith(`${siteUrl}/api/calendar/`)).toBe(true);
    expect(made.headers['cache-control']).toBe('private, no-store');
    expect(await needs.calendars.behind(hashOf(secretOf(address)))).toMatchObject({ member: guide.id, posts: guide.posts });
    const later = await go('/calendar');
    expect(later.html).toContain('gemaakt op 05-11-2026');
    expect(addressIn(later.html)).toBe('');
  });

  it('makes another address, and ends the one before', async () => {
    const { go, needs } = given(fakes(), guide);
    const first = secretOf(addressIn((await press(go, 'make')).html));

    const second = secretOf(addressIn((await press(go, 'make')).html));

    expect(second).not.toBe(first);
    expect(await needs.calendars.behind(hashOf(first))).toBeUndefined();
    expect(await needs.calendars.behind(hashOf(second))).toBeDefined();
  });

  it('revokes it', async () => {
    const { go, needs } = given(fakes(), guide);
    await press(go, 'make');

    const ended = await press(go, 'end');

    expect([ended.status, ended.location]).toEqual([303, '/calendar']);
    expect(await needs.calendars.of(guide.id)).toBeUndefined();
    expect((await go('/calendar')).html).toContain('U hebt nog geen agenda-adres.');
  });

  it('says so when somebody took on a post that the address does not know', async () => {
    const { go, needs } = given(fakes(), regional);
    const calendar: Calendar = { member: regional.id, posts: regional.posts.slice(0, 1), madeAt: needs.clock.now() };
    await needs.calendars.make(hashOf('x'), calendar);

    expect((await go('/calendar')).html).toContain('Maak een nieuw adres om ook die termijnen te zien.');
    await press(go, 'make');
    expect((await go('/calendar')).html).not.toContain('Maak een nieuw adres om ook die termijnen te zien.');
  });

  it.each([
    ['a forged token', { _guard: 'forged', do: 'make' }, {}],
    ['no token', { do: 'make' }, {}],
    ['another site', { do: 'make' }, { 'sec-fetch-site': 'cross-site' }],
  ])('does nothing for %s', async (_, form, headers) => {
    const { go, needs } = given(fakes(), guide);
    const inputs = 'sec-fetch-site' in headers ? hiddenInputs((await go('/calendar')).html) : {};

    const answer = await go('/calendar', { method: 'POST', form: { ...inputs, ...form }, headers });

    expect(answer.status).toBe(403);
    expect(await needs.calendars.of(guide.id)).toBeUndefined();
  });

  it('does nothing that it does not know', async () => {
    const { go } = given(fakes(), guide);

    expect((await press(go, 'else')).status).toBe(400);
  });

  it('is not for the municipality, and not for who is not signed in', async () => {
    expect((await given(fakes(), municipality).go('/calendar')).status).toBe(403);
    expect((await given().go('/calendar', { method: 'POST', form: { do: 'make' } })).location).toBe('/sign-in?to=%2Fcalendar');
  });
});
