/** Private calendars: one set of expectations for those in memory and those in the table, and the feed behind a secret. */
import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarsTable } from '../../functions/adapters/dynamodb/calendars-table.ts';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { type Calendar, hashOf, newSecret } from '../../functions/calendar/calendar.ts';
import type { Calendars } from '../../functions/calendar/calendars.ts';
import { readCalendar } from '../../functions/calendar/read/endpoint.ts';
import type { Members } from '../../functions/members/members.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Post } from '../../schemas/roles.ts';
import { aDocument, aRegistration } from '../support/answers.ts';
import { calendarsInMemory } from '../support/calendars.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, colleague, teamLeader, volunteer } from '../support/requests.ts';
import { complaintsAbout } from '../support/rfc5545.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('2026-11-23T09:00:00Z');
});
afterAll(() => house.close());

const madeAt = Temporal.Instant.from('2026-11-23T09:00:00Z');
const aCalendar = (given: Partial<Calendar> = {}): Calendar => ({
  member: randomUUID(),
  posts: [{ branch: 'maassluis', role: 'volunteer-legal' }],
  madeAt,
  ...given,
});
const aHash = () => hashOf(newSecret());

const stores: readonly [string, () => Calendars][] = [
  ['in memory', calendarsInMemory],
  ['in the table', () => calendarsTable(house.world)],
];

describe.each(stores)('calendars %s', (_, open) => {
  it('are found by the hash of their secret and by their member', async () => {
    const [calendars, hash, calendar] = [open(), aHash(), aCalendar()];

    await calendars.make(hash, calendar);

    expect(await calendars.behind(hash)).toEqual(calendar);
    expect(await calendars.of(calendar.member)).toEqual(calendar);
  });

  it('are not there before they are made', async () => {
    const calendars = open();

    expect(await calendars.behind(aHash())).toBeUndefined();
    expect(await calendars.of(randomUUID())).toBeUndefined();
  });

  it('are one for each member: a new one ends the one before', async () => {
    const [calendars, first, second, calendar] = [open(), aHash(), aHash(), aCalendar()];
    await calendars.make(first, calendar);

    await calendars.make(second, { ...calendar, posts: [{ branch: 'vlaardingen', role: 'desk' }] });

    expect(await calendars.behind(first)).toBeUndefined();
    expect(await calendars.behind(second)).toMatchObject({ posts: [{ branch: 'vlaardingen' }] });
  });

  it('end at once, and again without harm, and can be made anew', async () => {
    const [calendars, hash, again, calendar] = [open(), aHash(), aHash(), aCalendar()];
    await calendars.make(hash, calendar);

    await calendars.end(calendar.member, madeAt);
    await calendars.end(calendar.member, madeAt);

    expect(await calendars.behind(hash)).toBeUndefined();
    expect(await calendars.of(calendar.member)).toBeUndefined();
    await calendars.make(again, calendar);
    expect(await calendars.of(calendar.member)).toEqual(calendar);
    expect(await calendars.behind(hash)).toBeUndefined();
  });

  it('of others stay when one ends', async () => {
    const [calendars, hash, mine, theirs] = [open(), aHash(), aCalendar(), aCalendar()];
    await calendars.make(hash, theirs);
    await calendars.make(aHash(), mine);

    await calendars.end(mine.member, madeAt);

    expect(await calendars.behind(hash)).toEqual(theirs);
  });

  it('made at the same moment leave one alive', async () => {
    const [calendars, calendar] = [open(), aCalendar()];
    const hashes = Array.from({ length: 4 }, aHash);

    await Promise.all(hashes.map((hash) => calendars.make(hash, calendar)));

    const alive = (await Promise.all(hashes.map(calendars.behind))).filter((found) => found !== undefined);
    expect(alive).toHaveLength(1);
    expect(await calendars.of(calendar.member)).toEqual(calendar);
  });
});

it('the table holds no secret, only its hash, and of an ended calendar no post', async () => {
  const [secret, calendar, calendars] = [newSecret(), aCalendar(), calendarsTable(house.world)];
  await calendars.make(hashOf(secret), calendar);
  const rows = async () =>
    (await house.items()).filter(({ member, pk }) => member === calendar.member || pk === `MEMBER#${calendar.member}`);

  expect(JSON.stringify(await house.items())).not.toContain(secret);
  expect((await rows()).map(({ pk }) => pk).toSorted()).toEqual([`CALENDAR#${hashOf(secret)}`, `MEMBER#${calendar.member}`]);
  await calendars.end(calendar.member, madeAt);

  const ended = (await rows()).find(({ state }) => state === 'ended');
  expect(ended).toMatchObject({ member: calendar.member, endedAt: '2026-11-23T09:00:00Z' });
  expect(ended).not.toHaveProperty('posts');
});

/** A volunteer with a client whose permit ends, a calendar of that volunteer, and a pool that says who still works there. */
const given = async (who = volunteer, posts: readonly Post[] = [{ branch: 'maassluis', role: 'volunteer-legal' }]) => {
  const submit = async (form: string, answers: unknown) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const { body } = await ask(house.submitHandler, { by: teamLeader, path: { form }, headers, body: JSON.stringify(answers) });
    return String(body['id']);
  };
  const client = await submit('client-registration', aRegistration({ legalVolunteer: who.id, nameOnCard: 'Enigma Voorbeeldnaam' }));
  await submit('residence-document-registered', aDocument(client, { cardEndsOn: '2027-02-10', rightEndsOn: '2027-02-10' }));
  const secret = newSecret();
  const calendars = calendarsTable(house.world);
  await calendars.make(hashOf(secret), aCalendar({ member: who.id, posts }));
  const held = new Set(posts.map(({ branch, role }) => `${branch}:${role}`));
  const members: Pick<Members, 'inPost'> = {
    inPost: async (branch, role) => (held.has(`${branch}:${role}`) ? [{ id: who.id, name: 'Voorbeeld', email: 'v@wegwijs.example' }] : []),
  };
  const handler = readCalendar({
    calendars,
    clients: clientsTable(house.world),
    members,
    clock: house.clock,
    siteUrl: 'https://wegwijs.example',
  });
  const read = async (segment = `${secret}.ics`, headers: Record<string, string> = {}) => {
    const event = { version: '2.0', headers, pathParameters: { secret: segment }, requestContext: { requestId: 'test' } };
    const response = await handler(event as unknown as APIGatewayProxyEventV2WithJWTAuthorizer, {} as Context);
    const text = response.body ?? '';
    const links = () =>
      new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event_) => String(event_.getFirstPropertyValue('url')));
    return { status: response.statusCode, headers: response.headers ?? {}, text, links };
  };
  return { client, secret, calendars, held, read, who };
};

describe('the feed behind a secret', () => {
  it('is the calendar of the member, with or without .ics, and names nobody', async () => {
    const { client, secret, read } = await given();

    const feed = await read();

    expect(feed.status).toBe(200);
    expect(feed.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=3600',
    });
    // The window opened more than three months ago; the last day to be in time, and the end, are to come.
    expect(feed.links().filter((link) => link.endsWith(client))).toHaveLength(2);
    expect(complaintsAbout(feed.text)).toEqual([]);
    expect(feed.text).not.toMatch(/Enigma|Voorbeeld|volunteer|maassluis/i);
    expect(feed.text).not.toContain(volunteer.id);
    expect((await read(secret)).text).toBe(feed.text);
  });

  it('is not sent again to a program that has it', async () => {
    const { read, secret } = await given();
    const { etag } = (await read()).headers;

    const again = await read(secret, { 'if-none-match': `W/"other", ${String(etag)}` });

    expect([again.status, again.text]).toEqual([304, '']);
    expect((await read(secret, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is not there for a secret that is unknown, misspelt or no secret', async () => {
    const { secret, read } = await given();
    house.requests.length = 0;

    for (const wrong of ['', '.ics', 'x', `${secret}x`, secret.slice(1), `${secret}.ics.ics`, `${secret}/`, hashOf(secret)]) {
      expect((await read(wrong)).status).toBe(404);
    }
    // What cannot be a secret is not looked for.
    expect(house.requests).toEqual([]);
    expect((await read(newSecret())).status).toBe(404);
  });

  it('is not there once the secret was revoked, or another was made', async () => {
    const revoked = await given();
    await revoked.calendars.end(revoked.who.id, madeAt);
    expect((await revoked.read()).status).toBe(404);

    const replaced = await given();
    await replaced.calendars.make(aHash(), aCalendar({ member: replaced.who.id }));
    expect((await replaced.read()).status).toBe(404);
  });

  it('is not there for who has left, whatever the calendar remembers', async () => {
    const { held, read } = await given();
    held.clear();

    expect((await read()).status).toBe(404);
  });

  it('shows a team leader who became a volunteer their own clients alone', async () => {
    const leaderPosts = [
      { branch: 'maassluis', role: 'team-leader' },
      { branch: 'maassluis', role: 'volunteer-guidance' },
    ] as const;
    const { client } = await given();
    const { client: own, held, read } = await given(colleague, leaderPosts);
    const both = (await read()).links();
    expect(both.some((link) => link.endsWith(client))).toBe(true);

    held.delete('maassluis:team-leader');

    const links = (await read()).links();
    expect(links.some((link) => link.endsWith(own))).toBe(true);
    expect(links.some((link) => link.endsWith(client))).toBe(false);
    // Seen by the branch and by the assignment, and there once.
    expect(both.filter((link) => link.endsWith(own))).toHaveLength(2);
  });

  it('holds two years ahead and three months back', async () => {
    const { read } = await given();

    house.clock.set(Temporal.Instant.from('2027-05-09T09:00:00Z'));
    expect((await read()).text).toContain('DTSTART;VALUE=DATE:20270209');
    house.clock.set(Temporal.Instant.from('2027-05-11T09:00:00Z'));
    expect((await read()).text).not.toContain('DTSTART;VALUE=DATE:20270210');
    house.clock.set(madeAt);
  });
});
