/** The planning of the sessions on the real store: the waiting list without a scan, and names only for who may see the client. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose as composeList } from '../../functions/participation/list/compose.ts';
import { compose as composeRead } from '../../functions/participation/read/compose.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, colleague, elsewhere, manager, teamLeader, volunteer } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const { sent, aClient } = sendingTo(() => house);

const planning = (by = teamLeader, query: Record<string, string> = {}) => ask(composeList(house.world), { by, query });
const session = (id: string, by = teamLeader) => ask(composeRead(house.world), { by, path: { id } });

type Group = {
  language: string;
  awaits: string;
  count: number;
  free: number;
  signBy?: string;
  clients: { client: string; signBy?: string }[];
};
const groups = async (by = teamLeader) => (await planning(by)).body['waiting'] as Group[];

/** A language of their own keeps one test's people from another's. */
const notified = async (language: string, changes: Record<string, unknown> = {}, client: Record<string, unknown> = {}) => {
  const clientId = await aClient({ speaksLanguage: language, ...client });
  await sent('pvt-notified', { clientId, notifiedOn: '2026-10-05', ...changes });
  return clientId;
};
const aSession = (language: string, places = 15) =>
  sent('pvt-session-planned', { gathering: 'first', round: 1, day: '2026-11-30', time: '13:30', language, places });
const invite = (clientId: string, sessionId: string) =>
  sent('pvt-invited', { clientId, session: 'first', sessionId, invitedOn: '2026-11-20' });

describe('the planning', () => {
  it('has everybody who waits in their own language, whoever must sign first in front', async () => {
    const voluntary = await notified('ti');
    const soon = await notified('ti', { obligedSince: '2021-12-01', firstHousingRegistration: '2025-12-25' });

    const found = (await groups()).find(({ language }) => language === 'ti');

    expect(found).toMatchObject({ awaits: 'first', count: 2, free: 0, signBy: '2026-12-25' });
    expect(found?.clients.map(({ client, signBy }) => [client, signBy])).toEqual([
      [soon, '2026-12-25'],
      [voluntary, undefined],
    ]);
  });

  it('reads what it asks for by its keys, and scans nothing', async () => {
    await notified('so');
    house.requests.length = 0;

    await planning();

    expect(house.requests.toSorted()).toEqual([...Array(4).fill('BatchGetItemCommand'), ...Array(3).fill('QueryCommand')]);
  });

  it('names to a volunteer whom they guide, and counts the others', async () => {
    const mine = await notified('fa');
    await notified('fa', {}, { contactVolunteer: teamLeader.id });
    const theirs = (await groups(colleague)).find(({ language }) => language === 'fa');
    const leaders = (await groups()).find(({ language }) => language === 'fa');

    expect(theirs).toMatchObject({ count: 2, clients: [{ client: mine }] });
    expect(theirs?.clients).toHaveLength(1);
    expect(leaders?.clients).toHaveLength(2);
  });

  it('leaves no look in the audit trail, whatever was listed', async () => {
    const client = await notified('tr');
    const id = await aSession('tr');
    await invite(client, id);
    const looks = async () => (await house.items()).filter(({ type, action }) => type === 'audit' && action === 'view').length;
    const before = await looks();

    await planning();
    await session(id);

    expect(await looks()).toBe(before);
  });

  it('is for who may fill in its forms, in their own branch', async () => {
    for (const by of [volunteer, manager]) expect((await planning(by)).status).toBe(403);
    expect((await planning(elsewhere)).body).toMatchObject({ branch: 'vlaardingen', sessions: [], waiting: [] });
    expect((await planning(elsewhere, { branch: 'maassluis' })).status).toBe(403);
  });
});

describe('one session', () => {
  it('tells who is invited and who came, by name only to who may see them', async () => {
    const [mine, theirs, walkIn] = [
      await notified('ps'),
      await notified('ps', {}, { contactVolunteer: teamLeader.id }),
      await notified('ps'),
    ];
    const id = await aSession('ps');
    await invite(mine, id);
    await invite(theirs, id);
    await sent('pvt-attended', {
      ...{ sessionId: id, session: 'first', heldOn: '2026-11-20' },
      attendance: [
        { clientId: mine, attended: true },
        { clientId: theirs, attended: false },
        { clientId: walkIn, attended: true },
      ],
    });

    const [whole, part] = [(await session(id)).body, (await session(id, colleague)).body];

    expect(whole).toMatchObject({ state: 'held', invited: 2, unseen: 0, facts: { attendedFirst: 2, signed: 0, certificate: 0 } });
    expect(part).toMatchObject({ invited: 2, unseen: 1, facts: { attendedFirst: 2 } });
    const people = part['people'] as { client: string; attended: boolean; hasSeat: boolean }[];
    expect(people.map(({ client, attended, hasSeat }) => [client, attended, hasSeat]).toSorted()).toEqual(
      [
        [mine, true, true],
        [walkIn, true, false],
      ].toSorted(),
    );
  });

  it('has no place any more for who gave it back or whose invitation was withdrawn', async () => {
    const [one, other] = [await notified('om'), await notified('om')];
    const id = await aSession('om');
    await invite(one, id);
    const mistaken = await invite(other, id);
    house.clock.set(house.clock.now().add({ minutes: 1 }));
    await sent('pvt-seat-given-back', { clientId: one, sessionId: id, givenBackOn: '2026-11-21' });
    await sent('entry-withdrawn', { submissionId: mistaken, reason: 'wrong-client' });

    expect((await session(id)).body).toMatchObject({ invited: 0, free: 15, people: [] });
    expect((await groups()).find(({ language }) => language === 'om')).toMatchObject({ count: 2, free: 15 });
  });

  it('is not there for another branch, nor when it is none', async () => {
    const id = await aSession('am');

    expect((await session(id, elsewhere)).status).toBe(404);
    expect((await session(randomUUID())).status).toBe(404);
    expect((await session(id, volunteer)).status).toBe(403);
  });
});
