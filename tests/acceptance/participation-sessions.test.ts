/** From notification to certificate for a group: a session of fifteen, who stays away waits again, and attending, signing and the certificate are counted apart. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { good } from '../../local/client/client.ts';
import { type Life, openLife } from '../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await openLife('2019-03-04');
});
afterAll(() => life.close());

const planning = async () => good('the planning', life.api.GET('/api/participation/sessions'));
const session = async (id: string) => good('the session', life.api.GET('/api/participation/sessions/{id}', { params: { path: { id } } }));
const waiting = async () =>
  (await planning()).waiting.map(({ awaits, language, count, free }) => `${count} for ${awaits} in ${language}, ${free} free`).toSorted();

const aSession = (gathering: string, day: string, language = 'ar', places = 15) =>
  life.submit('pvt-session-planned', { gathering, round: 1, day, time: '13:30', language, places });

const invite = (clientId: string, sessionId: string, which: string, invitedOn: string) =>
  life.submit('pvt-invited', { clientId, session: which, sessionId, invitedOn });

const told = (sessionId: string, which: string, heldOn: string, came: readonly string[], stayedAway: readonly string[] = []) =>
  life.submit('pvt-attended', {
    ...{ sessionId, session: which, heldOn },
    attendance: [
      ...came.map((clientId) => ({ clientId, attended: true })),
      ...stayedAway.map((clientId) => ({ clientId, attended: false })),
    ],
  });

describe('a group that takes part in the participation declaration', () => {
  const people: string[] = [];
  let first = '';
  let second = '';
  let ceremony = '';

  it('waits by language, whoever must sign soonest in front', async () => {
    for (let place = 0; place < 19; place += 1) {
      const clientId = await life.client({ settledOn: '2019-03-01', speaksLanguage: place < 16 ? 'ar' : 'ti' });
      people.push(clientId);
      // The last to be told of has the least time left; the others take part of their own accord.
      const required = place === 15 ? { obligedSince: '2018-05-01', firstHousingRegistration: '2018-05-01' } : {};
      await life.submit('pvt-notified', { clientId, notifiedOn: '2019-03-04', ...required });
    }

    expect(await waiting()).toEqual(['16 for first in ar, 0 free', '3 for first in ti, 0 free']);
    const [arabic] = (await planning()).waiting;
    expect(arabic).toMatchObject({ signBy: '2019-05-01' });
    expect(arabic?.clients).toHaveLength(16);
    expect(arabic?.clients[0]).toEqual({ client: people[15], because: 'notified', since: '2019-03-04', signBy: '2019-05-01' });
  }, 60_000);

  it('fills a session of fifteen; the sixteenth is refused and waits', async () => {
    first = await aSession('first', '2019-03-18');
    expect((await waiting())[0]).toBe('16 for first in ar, 15 free');
    await life.to('2019-03-05');
    for (const client of people.slice(1, 16)) await invite(client, first, 'first', '2019-03-05');

    const { status, body } = await life.ask('/api/forms/pvt-invited/submissions', {
      ...{ clientId: people[0], session: 'first', sessionId: first, invitedOn: '2019-03-05' },
    });

    expect([status, body]).toMatchObject([422, { errors: [{ pointer: '#/sessionId', detail: { nl: expect.stringContaining('vol') } }] }]);
    expect(await waiting()).toEqual(['1 for first in ar, 0 free', '3 for first in ti, 0 free']);
    expect((await planning()).sessions).toMatchObject([{ id: first, invited: 15, free: 0 }]);
  }, 60_000);

  it('is on the list again after a session that was cancelled', async () => {
    const other = await aSession('first', '2019-03-20', 'ti', 8);
    for (const client of people.slice(16)) await invite(client, other, 'first', '2019-03-05');
    expect(await waiting()).toEqual(['1 for first in ar, 0 free']);

    await life.submit('pvt-session-cancelled', { sessionId: other });

    expect(await waiting()).toEqual(['1 for first in ar, 0 free', '3 for first in ti, 0 free']);
    const list = (await planning()).waiting.find(({ language }) => language === 'ti');
    expect(list?.clients.map(({ because }) => because)).toEqual(['no-seat', 'no-seat', 'no-seat']);
  });

  it('has whoever stayed away on the list for the first session, and whoever came on that for the second', async () => {
    await life.to('2019-03-18', '16:00');
    await told(first, 'first', '2019-03-18', people.slice(2, 16), people.slice(1, 2));

    expect(await waiting()).toEqual(['14 for second in ar, 0 free', '2 for first in ar, 0 free', '3 for first in ti, 0 free']);
    const list = (await planning()).waiting.find(({ awaits, language }) => awaits === 'first' && language === 'ar');
    expect(list?.clients.map(({ client, because }) => [client, because])).toEqual(
      expect.arrayContaining([
        [people[0], 'notified'],
        [people[1], 'missed-first'],
      ]),
    );
    expect(await session(first)).toMatchObject({
      ...{ state: 'held', heldOn: '2019-03-18', invited: 15 },
      facts: { attendedFirst: 14, attendedSecond: 0, signed: 0, registeredAtDuo: 0, certificate: 0 },
    });
  });

  it('attends the second session, signs, is at DUO and receives the certificate: each a number of its own', async () => {
    second = await aSession('second', '2019-03-25');
    for (const client of people.slice(2, 16)) await invite(client, second, 'second', '2019-03-18');
    await life.to('2019-03-25', '16:00');
    await told(second, 'second', '2019-03-25', people.slice(4, 16), people.slice(2, 4));
    for (const client of people.slice(6, 16)) await life.submit('pvt-signed', { clientId: client, signedOn: '2019-03-25' });
    await life.to('2019-04-01');
    for (const client of people.slice(12, 16)) await life.submit('pvt-registered-at-duo', { clientId: client, registeredOn: '2019-04-01' });
    ceremony = await aSession('ceremony', '2019-04-10', 'nl', 100);
    await life.to('2019-04-10', '16:00');
    const recipients = people.slice(10, 16).map((clientId) => ({ clientId, signed: 'before' }));
    await life.submit('pvt-ceremony-held', {
      ...{ sessionId: ceremony, heldOn: '2019-04-10', hosts: ['mayor'] },
      recipients: [...recipients, { clientId: people[4], signed: 'here' }],
    });

    expect((await session(second)).facts).toEqual({
      attendedFirst: 14,
      attendedSecond: 12,
      signed: 11,
      registeredAtDuo: 4,
      certificate: 7,
    });
    expect((await session(ceremony)).facts).toEqual({ attendedFirst: 7, attendedSecond: 7, signed: 7, registeredAtDuo: 4, certificate: 7 });
    expect((await planning()).lacking).toEqual({ signature: 1, registration: 4, certificate: 4 });
  }, 60_000);

  it('tells the annual report the same', async () => {
    const { figures } = await good(
      'the report',
      life.api.GET('/api/reports/annual/{year}', { params: { path: { year: '2019' }, query: { branch: 'maassluis' } } }),
    );

    expect(['M48', 'M48-all', 'M50', 'M51'].map((id) => figures[id]?.value)).toEqual([1, 14, 1, 7]);
  });
});
