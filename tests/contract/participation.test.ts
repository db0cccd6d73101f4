import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historiesTable } from '../../functions/adapters/dynamodb/histories-table.ts';
import { differenceOf, isEmpty } from '../../functions/history/difference.ts';
import { entriesOf } from '../../functions/history/entries.ts';
import { fold } from '../../functions/history/fold.ts';
import { type House, openHouse } from '../support/house.ts';
import { colleague, elsewhere, teamLeader } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const { send, sent, refusedAt, aClient, item, openTasks } = sendingTo(() => house);

const aSession = (gathering = 'first') =>
  sent('pvt-session-planned', { gathering, round: 1, day: '2026-11-20', time: '13:30', language: 'ar', places: 15 }, colleague);

const notified = async (changes: Record<string, unknown> = {}) => {
  const clientId = await aClient();
  await sent('pvt-notified', { clientId, notifiedOn: '2026-10-05', ...changes }, colleague);
  return clientId;
};

const progress = (client: string) => item(`CLIENT#${client}`, 'RECORD#participation');
const term = (client: string) => item(`CLIENT#${client}`, 'RECORD#participation-term');
const session = (id: string) => item('BRANCH#maassluis', `RECORD#pvt-session#${id}`);

const aSheet = (sessionId: string, which: string, rows: readonly (readonly [string, boolean])[]) => ({
  sessionId,
  session: which,
  heldOn: '2026-11-20',
  attendance: rows.map(([clientId, attended]) => ({ clientId, attended })),
});

describe('the participation declaration', () => {
  it('is attended, signed, registered and certified, each a fact of its own', async () => {
    const [first, second, ceremony] = [await aSession(), await aSession('second'), await aSession('ceremony')];
    const [early, late] = [await notified(), await notified()];
    await sent('pvt-invited', { clientId: early, session: 'first', sessionId: first, invitedOn: '2026-11-10' }, colleague);
    await sent(
      'pvt-attended',
      aSheet(first, 'first', [
        [early, true],
        [late, true],
      ]),
      colleague,
    );
    expect(await session(first)).toMatchObject({ state: 'held' });
    await sent(
      'pvt-attended',
      aSheet(second, 'second', [
        [early, true],
        [late, false],
      ]),
      colleague,
    );
    expect([await progress(early), await progress(late)]).toMatchObject([{ state: 'attended-2' }, { state: 'no-show-2' }]);
    await sent('pvt-signed', { clientId: early, signedOn: '2026-11-21' }, colleague);

    const recipients = [
      { clientId: early, signed: 'before' },
      { clientId: late, signed: 'here' },
    ];
    await sent('pvt-ceremony-held', { sessionId: ceremony, heldOn: '2026-11-22', hosts: ['mayor'], recipients }, colleague);
    await sent('pvt-registered-at-duo', { clientId: early, registeredOn: '2026-11-23' }, colleague);

    expect(await progress(early)).toMatchObject({
      state: 'certificate-handed-out',
      'fact:obligation': 'voluntary',
      'fact:attendedFirstOn': '2026-11-20',
      'fact:signedOn': '2026-11-21',
      'fact:certificateOn': '2026-11-22',
      'fact:registeredAtDuoOn': '2026-11-23',
    });
    expect(await progress(late)).toMatchObject({ state: 'certificate-handed-out', 'fact:signedOn': '2026-11-22' });
    expect(await term(early)).toBeUndefined();
  });

  it('is due a year after the first housing for who must sign, until DUO has the signature', async () => {
    const client = await notified({ obligedSince: '2021-12-01', firstHousingRegistration: '2025-12-25' });
    expect(await openTasks(client)).toMatchObject([{ name: 'pvt-duo-2026-12-25', dueOn: '2026-12-25' }]);
    await sent('pvt-exception', { clientId: client, what: 'extended', since: '2026-11-20', extendedUntil: '2027-03-01' }, colleague);
    expect(await openTasks(client)).toMatchObject([{ name: 'pvt-duo-2027-03-01', dueOn: '2027-03-01' }]);
    const first = await aSession();
    await sent('pvt-attended', aSheet(first, 'first', [[client, true]]), colleague);
    await sent('pvt-signed', { clientId: client, signedOn: '2026-11-21' }, colleague);

    await sent('pvt-registered-at-duo', { clientId: client, registeredOn: '2026-11-22' }, colleague);

    expect(await term(client)).toMatchObject({ state: 'met', 'fact:act': 'wi2013', 'fact:firstHousingRegistration': '2025-12-25' });
    expect(await openTasks(client)).toEqual([]);
  });

  it.each([
    ['2017-09-30', undefined, 'voluntary', undefined],
    ['2017-10-01', '2017-10-01', 'required', 'running'],
    ['2022-01-01', '2022-02-01', 'required', 'running'],
    [undefined, undefined, 'voluntary', undefined],
  ])('for a duty since %s with a home since %s is %s', async (obligedSince, firstHousingRegistration, obligation, state) => {
    const client = await notified({ obligedSince, firstHousingRegistration });

    expect(await progress(client)).toMatchObject({ 'fact:obligation': obligation });
    expect((await term(client))?.['state']).toBe(state);
  });
});

describe('a list of who came', () => {
  it('is refused as a whole at the row of somebody whom the sender may not see, and at that of somebody not notified', async () => {
    const first = await aSession();
    const [mine, notNotified] = [await notified(), await aClient()];
    const theirs = await aClient({ contactVolunteer: teamLeader.id });
    await sent('pvt-notified', { clientId: theirs, notifiedOn: '2026-10-05' }, teamLeader);

    expect(
      await refusedAt(
        'pvt-attended',
        aSheet(first, 'first', [
          [mine, true],
          [theirs, true],
        ]),
        colleague,
      ),
    ).toEqual(['#/attendance/1/clientId']);
    expect(
      await refusedAt(
        'pvt-attended',
        aSheet(first, 'first', [
          [notNotified, true],
          [mine, true],
        ]),
        colleague,
      ),
    ).toEqual(['#/attendance/0/clientId']);
    expect(
      await refusedAt(
        'pvt-attended',
        aSheet(first, 'first', [
          [mine, true],
          [mine, true],
        ]),
        colleague,
      ),
    ).toEqual(['#/attendance']);
  });

  it('holds twenty people', async () => {
    const first = await aSession();
    const people = await Promise.all(Array.from({ length: 20 }, () => notified()));

    await sent(
      'pvt-attended',
      aSheet(
        first,
        'first',
        people.map((client) => [client, true] as const),
      ),
      colleague,
    );

    expect((await Promise.all(people.map(progress))).map((record) => record?.['state'])).toEqual(people.map(() => 'attended-1'));
  });

  it('is corrected to whoever came: the other is where they were, and a rebuild finds nothing to mend', async () => {
    const first = await aSession();
    const [mistaken, came] = [await notified(), await notified()];
    house.clock.set(house.clock.now().add({ minutes: 1 }));
    const sheet = await sent('pvt-attended', aSheet(first, 'first', [[mistaken, true]]), colleague);
    house.clock.set(house.clock.now().add({ minutes: 1 }));

    expect((await send('pvt-attended', aSheet(first, 'first', [[came, true]]), { by: colleague, corrects: sheet })).status).toBe(201);
    expect([await progress(mistaken), await progress(came)]).toMatchObject([{ state: 'notified' }, { state: 'attended-1' }]);
    for (const client of [mistaken, came]) {
      const histories = historiesTable(house.world);
      const folded = fold(entriesOf(await histories.submissions({ client })), { client });
      expect(folded.ok && isEmpty(differenceOf(await histories.standing({ client }), folded.standing))).toBe(true);
    }
  });

  it('is refused for a session that is not there, was cancelled, or is of another branch', async () => {
    const client = await notified();
    const cancelled = await aSession();
    await sent('pvt-session-cancelled', { sessionId: cancelled }, colleague);

    for (const sessionId of [randomUUID(), cancelled])
      expect(await refusedAt('pvt-attended', aSheet(sessionId, 'first', [[client, true]]), colleague)).toEqual(['#/sessionId']);
    expect(await refusedAt('pvt-session-cancelled', { sessionId: await aSession() }, elsewhere)).toEqual(['#/sessionId']);
  });
});

describe('what comes too early is refused', () => {
  it('a certificate or a registration before the signature, a signature before any session', async () => {
    const client = await notified();

    expect(await refusedAt('pvt-certificate-handed-out', { clientId: client, handedOutOn: '2026-11-20' }, colleague)).toEqual([
      '#/clientId',
    ]);
    expect(await refusedAt('pvt-registered-at-duo', { clientId: client, registeredOn: '2026-11-20' }, colleague)).toEqual(['#/clientId']);
    expect(await refusedAt('pvt-signed', { clientId: client, signedOn: '2026-11-20' }, colleague)).toEqual(['#/clientId']);
  });

  it('an extension where there is no term', async () => {
    const answers = { clientId: await notified(), what: 'extended', since: '2026-11-20', extendedUntil: '2027-03-01' };

    expect(await refusedAt('pvt-exception', answers, colleague)).toEqual(['#/what']);
  });
});
