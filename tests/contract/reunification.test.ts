import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { colleague, elsewhere, teamLeader, volunteer } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const { sent, send, refusedAt, aClient, item, openTasks } = sendingTo(() => house);

const aSponsor = () => aClient({ legalVolunteer: volunteer.id });

const aDossier = (clientId: string, changes: Record<string, unknown> = {}) => ({
  clientId,
  openedOn: '2026-10-05',
  ground: 'a',
  grantedOn: '2026-09-14',
  decisionReceivedOn: '2026-09-18',
  origin: 'here',
  filedBy: 'nobody',
  lawyer: 'Mr. Voorbeeldadvocaat',
  ...changes,
});

const aMember = (clientId: string, changes: Record<string, unknown> = {}) => ({
  clientId,
  name: 'Enigma Gezinslid',
  tie: 'spouse',
  birthDate: '1992',
  staysIn: 'turkey',
  beginsAt: 'started-here',
  ...changes,
});

const anEvent = (clientId: string, event: string, changes: Record<string, unknown> = {}) => ({
  clientId,
  event,
  happenedOn: '2026-11-20',
  about: 'whole-dossier',
  ...changes,
});

const aDecision = { letterOn: '2026-11-18', receivedOn: '2026-11-20', addressee: 'lawyer' };

const memberOf = (client: string, id: string) => item(`CLIENT#${client}`, `RECORD#dossier-member#${id}`);
const dossierOf = (client: string) => item(`CLIENT#${client}`, 'RECORD#dossier');

const aFamily = async (beginsAt = 'started-here') => {
  const client = await aSponsor();
  await sent('dossier-opened', aDossier(client), volunteer);
  const wife = await sent('dossier-member-added', aMember(client, { beginsAt }), volunteer);
  const son = await sent(
    'dossier-member-added',
    aMember(client, { beginsAt, tie: 'child', minorAtApplication: 'yes', birthDate: '2015-03' }),
    volunteer,
  );
  return { client, wife, son };
};

describe('a family is reunited', () => {
  it('step by step, from the intake to its own guidance', async () => {
    const { client, wife, son } = await aFamily();
    const note = (event: string, changes = {}) => sent('reunification-event', anEvent(client, event, changes), volunteer);

    for (const event of ['filed', 'receipt-confirmed', 'queued', 'dna-offered', 'dna-sampled', 'dna-result']) await note(event);
    await note('decided-positive', aDecision);
    for (const event of ['mvv-to-collect', 'mvv-issued', 'travel-planned', 'arrived']) await note(event);
    expect((await openTasks(client)).map(({ name }) => name)).toEqual([`report-ind-${wife}`, `report-ind-${son}`].toSorted());
    for (const event of ['reported-ind', 'permit-issued', 'brp-registered', 'housed-with-sponsor']) await note(event);
    await note('own-trajectory-started', { about: 'some-members', members: [{ memberId: wife }] });
    expect(await memberOf(client, wife)).toMatchObject({
      state: 'own-trajectory-started',
      'fact:decisionSent': '2026-11-18',
      'fact:arrived': '2026-11-20',
    });
    await sent('dossier-closed', { clientId: client, closedOn: '2026-11-23', reason: 'reunited' }, volunteer);

    expect(await dossierOf(client)).toMatchObject({ state: 'closed', 'fact:closeReason': 'reunited', 'fact:grantReceived': '2026-09-18' });
    expect([await memberOf(client, wife), await memberOf(client, son)]).toMatchObject([
      { state: 'closed-success' },
      { state: 'closed-success' },
    ]);
    expect(await openTasks(client)).toEqual([]);
  });

  it('with the names of family and lawyer in the map person alone', async () => {
    const { client } = await aFamily();

    for (const { person: _person, ...stored } of (await house.items()).filter(({ pk }) => String(pk).endsWith(client))) {
      expect(JSON.stringify(stored)).not.toMatch(/Enigma|Voorbeeldadvocaat|1992|2015-03/);
    }
  });

  it('after a rejection for good, which the policy undoes', async () => {
    const { client, wife, son } = await aFamily('taken-over-queued');
    await sent('reunification-event', anEvent(client, 'decided-negative', aDecision), volunteer);
    const closing = await sent('dossier-closed', { clientId: client, closedOn: '2026-11-23', reason: 'rejected' }, volunteer);
    expect(await refusedAt('reunification-event', anEvent(client, 'reopened', { reopenReason: 'court' }), volunteer)).toEqual([
      '#/clientId',
    ]);

    await sent(
      'dossier-reopened',
      { clientId: client, reopenedOn: '2026-11-23', reason: 'policy-change', members: [{ memberId: wife }] },
      volunteer,
    );

    expect(await dossierOf(client)).toMatchObject({ state: 'open', 'fact:reopenedFrom': closing, 'fact:reopenReason': 'policy-change' });
    expect([await memberOf(client, wife), await memberOf(client, son)]).toMatchObject([{ state: 'reopened' }, { state: 'final-rejected' }]);
    await sent('reunification-event', anEvent(client, 'queued', { about: 'some-members', members: [{ memberId: wife }] }), volunteer);
  });
});

describe('what cannot be is refused at its question, and nothing is stored', () => {
  it('a step that the plan does not have from there, at the member', async () => {
    const { client, wife, son } = await aFamily('taken-over-queued');
    await sent(
      'reunification-event',
      anEvent(client, 'interview-planned', { about: 'some-members', members: [{ memberId: son }] }),
      volunteer,
    );
    const both = { about: 'some-members', members: [{ memberId: son }, { memberId: wife }] };

    expect(await refusedAt('reunification-event', anEvent(client, 'interview-held', both), volunteer)).toEqual(['#/members/1/memberId']);
    expect(await refusedAt('reunification-event', anEvent(client, 'interview-held'), volunteer)).toEqual(['#/about']);
    expect(await refusedAt('reunification-event', anEvent(client, 'filed', both), volunteer)).toEqual([
      '#/members/0/memberId',
      '#/members/1/memberId',
    ]);
  });

  it('a decision without the day of the letter or of its receipt', async () => {
    const { client } = await aFamily('taken-over-queued');

    expect(await refusedAt('reunification-event', anEvent(client, 'decided-negative'), volunteer)).toEqual(['#/letterOn', '#/receivedOn']);
  });

  it('a member, an event or an update without an open dossier', async () => {
    const client = await aSponsor();

    expect(await refusedAt('dossier-member-added', aMember(client), volunteer)).toEqual(['#/clientId']);
    expect(await refusedAt('reunification-event', anEvent(client, 'decision-term-extended'), volunteer)).toEqual(['#/clientId']);
  });

  it('a second dossier, and a close as reunited while somebody waits', async () => {
    const { client } = await aFamily();

    expect(await refusedAt('dossier-opened', aDossier(client), volunteer)).toEqual(['#/clientId']);
    expect(await refusedAt('dossier-closed', { clientId: client, closedOn: '2026-11-23', reason: 'reunited' }, volunteer)).toEqual([
      '#/reason',
      '#/reason',
    ]);
  });

  it('a monthly update that leaves somebody out', async () => {
    const { client, wife, son } = await aFamily('taken-over-queued');
    const row = (memberId: string) => ({ memberId, state: 'queued', change: 'no-change', next: 'wait', owner: 'authority' });

    expect(await refusedAt('monthly-update', { clientId: client, month: '2026-11', members: [row(wife)] }, volunteer)).toEqual([
      '#/members',
    ]);
    await sent('monthly-update', { clientId: client, month: '2026-11', members: [row(wife), row(son)] }, volunteer);
    expect(Object.keys((await dossierOf(client)) ?? {})).toContain('fact:updated-2026-11');
  });

  it('the second of two updates of a month that come at the same moment', async () => {
    const { client, wife, son } = await aFamily('taken-over-queued');
    const row = (memberId: string) => ({ memberId, state: 'queued', change: 'no-change', next: 'wait', owner: 'authority' });
    const update = { clientId: client, month: '2026-11', members: [row(wife), row(son)] };

    const answers = await Promise.all(Array.from({ length: 6 }, () => send('monthly-update', update, { by: volunteer })));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422, 422, 422, 422]);
    const refused = answers.filter(({ status }) => status === 422).map(({ body }) => body['errors']);
    expect(refused.every((errors) => JSON.stringify(errors).includes('month-told-before'))).toBe(true);
  });

  it('anything by somebody who may not see the sponsor', async () => {
    const { client } = await aFamily();

    expect(
      await refusedAt('reunification-event', anEvent(client, 'decision-term-extended'), { ...volunteer, id: teamLeader.id }),
    ).toContain('#/clientId');
    expect((await send('reunification-event', anEvent(client, 'filed'), { by: colleague })).status).toBe(403);
    expect(await refusedAt('reunification-event', anEvent(client, 'decision-term-extended'), elsewhere)).toContain('#/clientId');
  });
});
