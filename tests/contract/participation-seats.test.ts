/** Seats at a session: no more are given than there are, and what was told can be taken back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { historiesTable } from '../../functions/adapters/dynamodb/histories-table.ts';
import { recordsTable } from '../../functions/adapters/dynamodb/records-table.ts';
import { rebuild } from '../../functions/history/rebuild.ts';
import { isOverfull, seatedIn } from '../../functions/records/seats.ts';
import { type House, openHouse } from '../support/house.ts';
import { colleague } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const { sent: told, send, refusedAt, aClient } = sendingTo(() => house);
/** A history is in order of time, so each thing is told later than the one before. */
const aMinuteLater = () => house.clock.set(house.clock.now().add({ minutes: 1 }));
const sent: typeof told = (...given) => {
  aMinuteLater();
  return told(...given);
};
const correct = (form: string, corrects: string, answers: unknown) => {
  aMinuteLater();
  return send(form, answers, { by: colleague, corrects });
};

const planned = { gathering: 'first', round: 1, day: '2026-11-30', time: '13:30', language: 'ar', places: 2 };
const aSession = (changes: Record<string, unknown> = {}) => sent('pvt-session-planned', { ...planned, ...changes }, colleague);

const notified = async () => {
  const clientId = await aClient();
  await sent('pvt-notified', { clientId, notifiedOn: '2026-10-05' }, colleague);
  return clientId;
};

const anInvitation = (clientId: string, sessionId: string) => ({ clientId, session: 'first', sessionId, invitedOn: '2026-11-20' });
const invite = (clientId: string, sessionId: string) => sent('pvt-invited', anInvitation(clientId, sessionId), colleague);

const session = async (id: string) => {
  const found = await recordsTable(house.world).ofBranch('maassluis', 'pvt-session', id);
  if (!found) throw new Error('there is no such session');
  return found;
};
const seated = async (id: string) => seatedIn(await session(id));

const compared = (repair = false) => {
  const { world } = house;
  const index = { lacking: async () => 0, write: async () => {} };
  const needs = { clients: clientsTable(world), records: recordsTable(world), histories: historiesTable(world), index };
  return rebuild(needs)('maassluis', { repair });
};

describe('an invitation', () => {
  it('takes a seat, and is refused at the session when others have them all', async () => {
    const id = await aSession();
    const [one, other, third] = [await notified(), await notified(), await notified()];
    await invite(one, id);
    await invite(other, id);

    expect(await refusedAt('pvt-invited', anInvitation(third, id), colleague)).toEqual(['#/sessionId']);
    expect(await seated(id)).toEqual([one, other].toSorted());
  });

  it('of somebody who has a seat takes no second one', async () => {
    const id = await aSession();
    const [one, other] = [await notified(), await notified()];
    await invite(one, id);
    await invite(other, id);

    await invite(one, id);

    expect(await seated(id)).toEqual([one, other].toSorted());
  });

  it('is taken from one of many who invite for the last seat at the same moment', async () => {
    const id = await aSession({ places: 1 });
    const people = await Promise.all(Array.from({ length: 6 }, notified));

    const answers = await Promise.all(people.map((client) => send('pvt-invited', anInvitation(client, id), { by: colleague })));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422, 422, 422, 422]);
    expect(await seated(id)).toHaveLength(1);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.body['errors']).toMatchObject([
      { pointer: '#/sessionId', detail: { nl: expect.stringContaining('vol'), en: expect.stringContaining('full') } },
    ]);
  });

  it('is refused as one to a session that is not to be held any more, full or not', async () => {
    const id = await aSession({ places: 1 });
    await invite(await notified(), id);
    await sent('pvt-session-cancelled', { sessionId: id }, colleague);
    const { body } = await send('pvt-invited', anInvitation(await notified(), id), { by: colleague });

    expect(body['errors']).toMatchObject([{ pointer: '#/sessionId', detail: { en: expect.stringContaining('not to be held') } }]);
  });
});

describe('a seat that is given back', () => {
  it('is free for another', async () => {
    const id = await aSession({ places: 1 });
    const [one, other] = [await notified(), await notified()];
    await invite(one, id);

    await sent('pvt-seat-given-back', { clientId: one, sessionId: id, givenBackOn: '2026-11-21' }, colleague);
    await invite(other, id);

    expect(await seated(id)).toEqual([other]);
  });

  it('must have been had', async () => {
    const id = await aSession();
    const client = await notified();

    expect(await refusedAt('pvt-seat-given-back', { clientId: client, sessionId: id, givenBackOn: '2026-11-21' }, colleague)).toEqual([
      '#/sessionId',
    ]);
  });
});

describe('what was told wrongly about seats', () => {
  it('an invitation that is withdrawn frees its seat', async () => {
    const id = await aSession({ places: 1 });
    const [one, other] = [await notified(), await notified()];
    const invitation = await invite(one, id);

    await sent('entry-withdrawn', { submissionId: invitation, reason: 'wrong-client' }, colleague);
    await invite(other, id);

    expect(await seated(id)).toEqual([other]);
  });

  it('an invitation that is corrected moves to the other session, unless that is full', async () => {
    const [from, to, full] = [await aSession(), await aSession(), await aSession({ places: 1 })];
    const client = await notified();
    const invitation = await invite(client, from);
    await invite(await notified(), full);

    const refused = await correct('pvt-invited', invitation, anInvitation(client, full));
    expect(refused.body['errors']).toMatchObject([{ pointer: '#/sessionId', detail: { en: expect.stringContaining('full') } }]);
    expect((await correct('pvt-invited', invitation, anInvitation(client, to))).status).toBe(201);

    expect([await seated(from), await seated(to), (await seated(full)).length]).toEqual([[], [client], 1]);
    expect((await compared()).findings).toEqual([]);
  });

  it('a room that turns out smaller keeps who was invited, and is known as overfull', async () => {
    const id = await aSession();
    await invite(await notified(), id);
    await invite(await notified(), id);

    expect((await correct('pvt-session-planned', id, { ...planned, places: 1 })).status).toBe(201);

    expect(isOverfull(await session(id))).toBe(true);
    expect(await refusedAt('pvt-invited', anInvitation(await notified(), id), colleague)).toEqual(['#/sessionId']);
  });
});

describe('the rebuild', () => {
  it('finds the seats as the submissions say, and gives them to sessions that were kept before seats were', async () => {
    const id = await aSession();
    const client = await notified();
    await invite(client, id);
    expect((await compared()).findings).toEqual([]);
    const { 'fact:invited': _, ...before } = (await house.items()).find(({ sk }) => sk === `RECORD#pvt-session#${id}`) ?? {};
    await house.put(before);

    const { findings } = await compared(true);

    expect(findings).toMatchObject([{ subject: { record: id }, mended: true }]);
    expect(await seated(id)).toEqual([client]);
  });
});
