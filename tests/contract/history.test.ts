/** Correcting and withdrawing on the real store: nothing that was sent is edited, and what counts is what the history then says. */
import { randomUUID } from 'node:crypto';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClient } from '../../functions/adapters/dynamodb/client.ts';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { findIndex } from '../../functions/adapters/dynamodb/find-index.ts';
import { historiesTable } from '../../functions/adapters/dynamodb/histories-table.ts';
import { documentKey } from '../../functions/adapters/dynamodb/keys.ts';
import { ledgerTable } from '../../functions/adapters/dynamodb/ledger-table.ts';
import { recordsTable } from '../../functions/adapters/dynamodb/records-table.ts';
import { tasksTable } from '../../functions/adapters/dynamodb/tasks-table.ts';
import { watchesTable } from '../../functions/adapters/dynamodb/watches-table.ts';
import { differenceOf, isEmpty } from '../../functions/history/difference.ts';
import { entriesOf } from '../../functions/history/entries.ts';
import { fold } from '../../functions/history/fold.ts';
import { rebuild } from '../../functions/history/rebuild.ts';
import { planTerm as planIntegration } from '../../functions/integration/plan-term/plan-term.ts';
import { planTerm as planDeclaration } from '../../functions/participation/plan-term/plan-term.ts';
import { aDecision, aDocument, aRegistration, aRenewal } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, colleague, teamLeader, volunteer } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const send = (form: string, answers: object, given: { by?: typeof volunteer; key?: string; corrects?: string } = {}) =>
  ask(house.submitHandler, {
    by: given.by ?? volunteer,
    path: { form },
    query: given.corrects === undefined ? {} : { corrects: given.corrects },
    headers: { 'content-type': 'application/json', 'idempotency-key': given.key ?? randomUUID() },
    body: JSON.stringify(answers),
  });

const stored = async (form: string, answers: object, given: Parameters<typeof send>[2] = {}): Promise<string> => {
  const { status, body } = await send(form, answers, given);
  expect(body).toMatchObject({ form });
  expect(status).toBe(201);
  house.clock.set(house.clock.now().add({ minutes: 1 }));
  return String(body['id']);
};

const fileOf = async (id: string) => clientsTable(house.world).fileForTask(id);

/** What the store holds about a client is what its entries add up to. */
const agrees = async (client: string): Promise<boolean> => {
  const histories = historiesTable(house.world);
  const folded = fold(entriesOf(await histories.submissions({ client })), { client });
  return folded.ok && isEmpty(differenceOf(await histories.standing({ client }), folded.standing));
};

describe('a correction', () => {
  it('of a card changes its end, wakes whoever watches it, and leaves the first entry as it was', async () => {
    const client = await stored('client-registration', aRegistration());
    const first = await stored('residence-document-registered', aDocument(client, { cardEndsOn: '2027-11-30' }));

    const answers = aDocument(client, { rightEndsOn: '2028-11-30', cardEndsOn: '2028-11-30' });
    const correction = await stored('residence-document-registered', answers, { corrects: first });

    const file = await fileOf(client);
    expect(file?.documents).toMatchObject([{ version: 2, state: 'running' }]);
    expect(file?.documents[0]?.card.cardEndsOn.toString()).toBe('2028-11-30');
    const viewer = { id: volunteer.id, posts: [{ branch: 'maassluis', role: 'volunteer-legal' }] } as const;
    expect(await house.submissions.find(first, viewer)).toMatchObject({
      answers: { cardEndsOn: '2027-11-30' },
      amendedBy: { submission: correction, how: 'corrected' },
    });
    expect(await house.submissions.find(correction, viewer)).toMatchObject({
      amends: { submission: first, root: first, how: 'corrected' },
    });
    expect(await agrees(client)).toBe(true);
  });

  it('of a registration changes the person and leaves who looks after them', async () => {
    const client = await stored('client-registration', aRegistration({ nameOnCard: 'Voorbeelt' }));
    await stored('client-registration', aRegistration({ nameOnCard: 'Voorbeeld', emailAddress: undefined }), { corrects: client });

    const file = await fileOf(client);
    expect(file?.client).toMatchObject({ id: client, person: { nameOnCard: 'Voorbeeld' }, legalVolunteer: volunteer.id });
    expect(file?.client.person.emailAddress).toBeUndefined();
    expect(await agrees(client)).toBe(true);
  });

  it('sent twice under the same key is one correction with one receipt', async () => {
    const client = await stored('client-registration', aRegistration());
    const first = await stored('residence-document-registered', aDocument(client));
    const given = { corrects: first, key: randomUUID() };
    const answers = aDocument(client, { cardEndsOn: '2027-10-31' });

    const [one, other] = [
      await send('residence-document-registered', answers, given),
      await send('residence-document-registered', answers, given),
    ];

    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.body).toEqual(one.body);
    expect((await fileOf(client))?.documents).toMatchObject([{ version: 2 }]);
  });

  it('of what was corrected before starts from the newest', async () => {
    const client = await stored('client-registration', aRegistration());
    const first = await stored('residence-document-registered', aDocument(client));
    const second = await stored('residence-document-registered', aDocument(client, { cardEndsOn: '2027-10-31' }), { corrects: first });

    const outdated = await send('residence-document-registered', aDocument(client), { corrects: first });
    const third = await send('residence-document-registered', aDocument(client, { cardEndsOn: '2027-09-30' }), { corrects: second });

    expect(outdated).toMatchObject({ status: 422, body: { errors: [{ rule: 'amended-already' }] } });
    expect(third.status).toBe(201);
    expect((await fileOf(client))?.documents[0]?.card.cardEndsOn.toString()).toBe('2027-09-30');
  });

  it.each([
    ['something that is not there', async () => randomUUID()],
    ['what a colleague sent about a client of their own', async () => stored('client-registration', aRegistration(), { by: colleague })],
  ])('of %s is refused', async (_, other) => {
    const corrects = await other();
    expect(await send('client-registration', aRegistration(), { corrects })).toMatchObject({
      status: 422,
      body: { errors: [{ rule: 'unknown-entry' }] },
    });
  });
});

describe('a withdrawal', () => {
  it('of a renewal gives the card its own ladder back', async () => {
    const client = await stored('client-registration', aRegistration());
    await stored('residence-document-registered', aDocument(client));
    const renewal = await stored('renewal-sent', aRenewal(client));
    await stored('entry-withdrawn', { submissionId: renewal, reason: 'wrong-client' });

    expect((await fileOf(client))?.documents).toMatchObject([{ state: 'running', version: 3 }]);
    expect((await fileOf(client))?.documents[0]?.renewal).toBeUndefined();
    expect(await agrees(client)).toBe(true);
  });

  it('of something on which a later entry builds is refused, and says which', async () => {
    const client = await stored('client-registration', aRegistration());
    const card = await stored('residence-document-registered', aDocument(client));
    const renewal = await stored('renewal-sent', aRenewal(client));
    await stored('renewal-decided', aDecision(client));

    const withdrawn = await send('entry-withdrawn', { submissionId: card, reason: 'other' });

    expect(withdrawn).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/submissionId', rule: 'later-entry' }] } });
    expect((await fileOf(client))?.documents).toMatchObject([{ state: 'rejected', version: 3 }]);
    expect(renewal).not.toBe('');
  });

  it('of a card takes it from the file; registering it anew goes on counting its versions', async () => {
    const client = await stored('client-registration', aRegistration());
    const card = await stored('residence-document-registered', aDocument(client));
    await stored('entry-withdrawn', { submissionId: card, reason: 'wrong-client' });

    expect((await fileOf(client))?.documents).toEqual([]);
    expect((await fileOf(client))?.withdrawnDocuments).toEqual([{ family: 'residence', version: 2 }]);
    await stored('residence-document-registered', aDocument(client));
    expect((await fileOf(client))?.documents).toMatchObject([{ version: 3 }]);
    expect(await agrees(client)).toBe(true);
  });

  it('of a registration on which nothing builds takes the client away', async () => {
    const client = await stored('client-registration', aRegistration());
    await stored('entry-withdrawn', { submissionId: client, reason: 'entered-twice' });

    expect(await fileOf(client)).toBeUndefined();
    expect(await agrees(client)).toBe(true);
  });

  it('of a placement takes back its step', async () => {
    const client = await stored('client-registration', aRegistration(), { by: teamLeader });
    const placed = { clientId: client, housedOn: '2026-10-01', home: 'own', countsForTarget: true };
    const entry = await stored('housing-placed', placed, { by: teamLeader });
    expect((await fileOf(client))?.records).toMatchObject([{ kind: 'housing', state: 'housed', facts: { home: 'own' } }]);

    await stored('entry-withdrawn', { submissionId: entry, reason: 'did-not-happen' }, { by: teamLeader });

    expect((await fileOf(client))?.records).toEqual([]);
    expect(await agrees(client)).toBe(true);
  });

  it('is not withdrawn itself', async () => {
    const client = await stored('client-registration', aRegistration());
    const card = await stored('residence-document-registered', aDocument(client));
    const withdrawal = await stored('entry-withdrawn', { submissionId: card, reason: 'other' });

    expect(await send('entry-withdrawn', { submissionId: withdrawal, reason: 'other' })).toMatchObject({
      status: 422,
      body: { errors: [{ rule: 'stands-firm' }] },
    });
  });

  it('writes nothing when the same entry is amended at the same moment by somebody else', async () => {
    const client = await stored('client-registration', aRegistration(), { by: teamLeader });
    const card = await stored('residence-document-registered', aDocument(client), { by: teamLeader });

    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, place) =>
        send('residence-document-registered', aDocument(client, { cardEndsOn: `2027-0${place + 1}-28` }), {
          by: teamLeader,
          corrects: card,
        }),
      ),
    );

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422, 422, 422]);
    expect((await fileOf(client))?.documents).toMatchObject([{ version: 2 }]);
    expect(await agrees(client)).toBe(true);
  });
});

it('entries of one moment are read in an order in which they can stand', async () => {
  for (let time = 0; time < 12; time += 1) {
    const client = String((await send('client-registration', aRegistration())).body['id']);
    await send('residence-document-registered', aDocument(client));
    const renewal = String((await send('renewal-sent', aRenewal(client))).body['id']);

    expect((await send('entry-withdrawn', { submissionId: renewal, reason: 'wrong-client' })).status).toBe(201);

    expect((await fileOf(client))?.documents).toMatchObject([{ state: 'running', version: 3 }]);
    expect(await agrees(client)).toBe(true);
  }
});

describe('rebuilding', () => {
  const rebuilt = (repair: boolean) =>
    rebuild({
      clients: clientsTable(house.world),
      records: recordsTable(house.world),
      histories: historiesTable(house.world),
      index: findIndex(house.world),
    })('maassluis', { repair });

  it('finds nothing to mend in what all these stories left behind', async () => {
    const { checked, findings } = await rebuilt(false);
    expect(checked).toBeGreaterThan(5);
    expect(findings).toEqual([]);
  });

  it('finds whom nobody can find, and makes them findable', async () => {
    const client = await stored('client-registration', aRegistration({ nameOnCard: 'Saba Kidane' }), { by: teamLeader });
    const [row] = (await house.items()).filter(({ type, client: of }) => type === 'find' && of === client);
    await documentClient().send(new DeleteCommand({ TableName: 'wegwijs', Key: { pk: row?.['pk'], sk: row?.['sk'] } }));

    expect((await rebuilt(false)).findings).toEqual([{ subject: { client }, rowsLacking: 1 }]);
    expect((await rebuilt(true)).findings).toEqual([{ subject: { client }, rowsLacking: 1, mended: true }]);
    expect((await rebuilt(false)).findings).toEqual([]);
  });

  it('finds what somebody damaged, and writes it over as the submissions say', async () => {
    const client = await stored('client-registration', aRegistration(), { by: teamLeader });
    await stored('residence-document-registered', aDocument(client), { by: teamLeader });
    await documentClient().send(
      new UpdateCommand({
        TableName: 'wegwijs',
        Key: documentKey(client, 'residence'),
        UpdateExpression: 'SET card.cardEndsOn = :wrong',
        ExpressionAttributeValues: { ':wrong': '2031-01-01' },
      }),
    );

    expect((await rebuilt(true)).findings).toMatchObject([{ subject: { client }, mended: true }]);

    expect((await fileOf(client))?.documents[0]?.card.cardEndsOn.toString()).toBe('2027-11-30');
    expect((await rebuilt(false)).findings).toEqual([]);
  });
});

describe('what an effect knew, corrected', () => {
  it('of a changed client: without the change the client is as registered', async () => {
    const client = await stored('client-registration', aRegistration());
    const change = await stored('client-changed', { clientId: client, phoneNumber: '+31 10 555 0127', outdated: ['emailAddress'] });
    expect(await agrees(client)).toBe(true);

    await stored('entry-withdrawn', { submissionId: change, reason: 'wrong-client' });

    expect((await fileOf(client))?.client.person).toMatchObject({ emailAddress: 'voorbeeld@client.example' });
    expect((await fileOf(client))?.client.person.phoneNumber).toBeUndefined();
    expect(await agrees(client)).toBe(true);
  });

  it('of a guidance that was closed by mistake: it runs again, with its tasks open', async () => {
    const client = await stored('client-registration', aRegistration(), { by: teamLeader });
    const by = teamLeader;
    await stored('guidance-started', { clientId: client, startedOn: '2026-11-01', variant: 'azc' }, { by });
    const before = (await fileOf(client))?.tasks.filter(({ state }) => state === 'open').map(({ name }) => name);
    const closed = await stored('guidance-closed', { clientId: client, closedOn: '2026-11-20', reason: 'moved-out' }, { by });
    expect((await fileOf(client))?.tasks.filter(({ state }) => state === 'open')).toEqual([]);

    await stored('entry-withdrawn', { submissionId: closed, reason: 'did-not-happen' }, { by });

    const file = await fileOf(client);
    expect(file?.records).toMatchObject([{ kind: 'trajectory', state: 'running' }]);
    expect(file?.tasks.filter(({ state }) => state === 'open').map(({ name }) => name)).toEqual(before);
    expect(await agrees(client)).toBe(true);
  });

  it('of a signature at DUO that was not there: what the workflows asked is asked anew, and no history takes it back', async () => {
    const by = teamLeader;
    const openTasks = async (client: string) =>
      (await fileOf(client))?.tasks.filter(({ state }) => state === 'open').map(({ name }) => name);
    const needs = {
      clients: clientsTable(house.world),
      ledger: ledgerTable(house.world),
      watches: watchesTable(house.world),
      tasks: tasksTable(house.world),
      clock: house.clock,
    };
    const client = await stored('client-registration', aRegistration(), { by });
    const run = { client, run: 1, startedAt: house.clock.now().toString() };
    const look = () => planIntegration(needs)({ ...run, family: 'integration' });
    const declaration = { notifiedOn: '2024-02-05', obligedSince: '2024-01-08', firstHousingRegistration: '2024-01-15' };
    await stored('pvt-notified', { clientId: client, ...declaration }, { by });
    expect(await planDeclaration(needs)({ ...run, family: 'participation' })).toMatchObject({ next: 'end', reason: 'running' });
    expect(await openTasks(client)).toEqual(['integration-enrolment']);
    expect(await agrees(client)).toBe(true);
    const providerId = await stored('language-provider-added', { name: 'School', town: 'Stad', since: '2022-01-03' }, { by });
    const enrolment = {
      clientId: client,
      obligedSince: '2024-01-08',
      pipSetOn: '2024-03-04',
      providerId,
      level: 'b1',
      enrolledOn: '2024-03-11',
    };
    const enrolled = await stored('integration-enrolled', enrolment, { by });
    expect(await look()).toMatchObject({ next: 'wait', version: 1 });
    expect(await openTasks(client)).toEqual(['pvt-duo-integration-2027-03-04']);
    expect(await agrees(client)).toBe(true);

    const session = { gathering: 'first', round: 1, day: '2026-11-20', time: '13:30', language: 'ar', places: 15 };
    const sessionId = await stored('pvt-session-planned', session, { by });
    await stored(
      'pvt-attended',
      { sessionId, session: 'first', heldOn: '2026-11-20', attendance: [{ clientId: client, attended: true }] },
      { by },
    );
    await stored('pvt-signed', { clientId: client, signedOn: '2026-11-20' }, { by });
    const atDuo = await stored('pvt-registered-at-duo', { clientId: client, registeredOn: '2026-11-23' }, { by });
    await look();
    expect(await openTasks(client)).toEqual([]);
    expect(await agrees(client)).toBe(true);

    await stored('entry-withdrawn', { submissionId: atDuo, reason: 'did-not-happen' }, { by });
    await look();
    expect(await openTasks(client)).toEqual(['pvt-duo-integration-2027-03-04']);
    expect(await agrees(client)).toBe(true);

    await stored('entry-withdrawn', { submissionId: enrolled, reason: 'wrong-client' }, { by });
    expect(await look()).toMatchObject({ next: 'end', reason: 'withdrawn' });
    expect(await openTasks(client)).toEqual(['integration-enrolment']);
    expect(await agrees(client)).toBe(true);
  });
});
