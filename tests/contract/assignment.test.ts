/** Who guides whom, with the real store behind it. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { historiesTable } from '../../functions/adapters/dynamodb/histories-table.ts';
import { submitEndpoint } from '../../functions/submissions/submit/endpoint.ts';
import { wholeCatalogue } from '../../functions/submissions/whole-catalogue.ts';
import { mostHandedOver } from '../../schemas/forms/assignment/clients-handed-over.ts';
import type { Actor, RoleId } from '../../schemas/roles.ts';
import { aDocument, aRegistration } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, colleague, elsewhere, teamLeader, volunteer } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const send = (form: string, answers: unknown, by = teamLeader, handler = house.submitHandler) =>
  ask(handler, {
    by,
    path: { form },
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(answers),
  });

const refused = async (sending: () => ReturnType<typeof send>) => {
  const before = await house.items();
  const { status, body } = await sending();
  expect(await house.items()).toEqual(before);
  return { status, errors: (body['errors'] ?? []) as { pointer: string; rule: string }[] };
};

const actor = (id: string, role: RoleId, branch = 'maassluis'): Actor => ({ id, posts: [{ branch, role }] });
const leader = actor(teamLeader.id, 'team-leader');
const [anna, bilal, carla] = [randomUUID(), randomUUID(), randomUUID()];

const aClient = async (changes: Record<string, unknown> = {}, by = teamLeader) =>
  String((await send('client-registration', aRegistration(changes), by)).body['id']);
const assigned = (clientId: string, changes: Record<string, unknown> = {}) => ({
  clientId,
  contactVolunteer: anna,
  standIn: bilal,
  assignedOn: '2026-11-23',
  reason: 'first',
  ...changes,
});
const handedOver = (leaver: string, clients: unknown) => ({ leaver, handedOverOn: '2026-11-23', reason: 'left', clients });

const caseloadOf = async (member: string, viewer: Actor = leader, branch = 'maassluis') =>
  (await clientsTable(house.world).caseloadOf(member, branch, viewer)).items.map(({ id }) => id);
const fileOf = (id: string) => clientsTable(house.world).fileForTask(id);

describe('assigning a client', () => {
  it('gives sight of the file to who is named and takes it from who is not named any more', async () => {
    const client = await aClient({ contactVolunteer: volunteer.id });
    expect((await send('residence-document-registered', aDocument(client), volunteer)).status).toBe(201);

    const { status } = await send('client-assigned', assigned(client, { contactVolunteer: colleague.id, jobCoach: carla }));

    expect(status).toBe(201);
    expect((await fileOf(client))?.client).toMatchObject({ contactVolunteer: colleague.id, standIn: bilal, jobCoach: carla });
    expect((await send('residence-document-registered', aDocument(client, { cardEndsOn: '2027-11-29' }), colleague)).status).toBe(201);
    const { errors } = await refused(() => send('residence-document-registered', aDocument(client), volunteer));
    expect(errors).toMatchObject([{ pointer: '#/clientId' }]);
    const coach = { id: carla, groups: '[maassluis:job-coach]' };
    const help = { clientId: client, heldOn: '2026-11-20', help: ['cv'], aim: 'paid', socialServiceKnows: true };
    expect((await send('coaching-contact', help, coach)).status).toBe(201);
  });

  it('gives a client back to who had them before', async () => {
    const client = await aClient({ contactVolunteer: volunteer.id });
    await send('client-assigned', assigned(client));
    expect(await caseloadOf(volunteer.id)).not.toContain(client);

    await send('client-assigned', assigned(client, { contactVolunteer: volunteer.id }));

    expect(await caseloadOf(volunteer.id)).toContain(client);
    expect((await send('residence-document-registered', aDocument(client), volunteer)).status).toBe(201);
  });

  it('reads the file of the client and writes once', async () => {
    const client = await aClient();
    house.requests.length = 0;

    await send('client-assigned', assigned(client));

    expect(house.requests).toEqual(['QueryCommand', 'TransactWriteItemsCommand']);
  });

  it('is refused to a volunteer, and to the team leader of another branch', async () => {
    const client = await aClient();

    expect((await refused(() => send('client-assigned', assigned(client), volunteer))).status).toBe(403);
    expect((await refused(() => send('client-assigned', assigned(client), elsewhere))).errors).toMatchObject([{ pointer: '#/clientId' }]);
  });

  it('is refused when somebody else assigned the client between the reading and the writing', async () => {
    const client = await aClient();
    const asItWas = await fileOf(client);
    await send('client-assigned', assigned(client));
    const { submissions, receipts, clock } = house;
    const histories = historiesTable(house.world);
    const late = submitEndpoint({
      catalogue: wholeCatalogue,
      submissions,
      receipts,
      clock,
      clients: { fileForTask: async () => asItWas },
      histories,
    });

    const { errors } = await refused(() => send('client-assigned', assigned(client, { contactVolunteer: carla }), teamLeader, late));

    expect(errors).toMatchObject([{ pointer: '#/clientId', rule: 'changed-meanwhile' }]);
  });

  it('that two team leaders send at once ends as one of the two, whole', async () => {
    const client = await aClient();

    const both = await Promise.all([
      send('client-assigned', assigned(client)),
      send('client-assigned', assigned(client, { contactVolunteer: carla, standIn: anna })),
    ]);

    const file = (await fileOf(client))?.client;
    const owner = file?.contactVolunteer;
    expect([201, 422]).toEqual(expect.arrayContaining(both.map(({ status }) => status)));
    expect(file).toMatchObject(owner === anna ? { standIn: bilal } : { contactVolunteer: carla, standIn: anna });
    const rows = (await house.items()).filter((item) => item['type'] === 'assignment' && item['client'] === client && !('until' in item));
    expect(rows.map(({ member }) => member).toSorted()).toEqual([owner, file?.standIn].toSorted());
  });
});

describe('handing clients over', () => {
  it('moves as many clients as the form takes, all at once', async () => {
    const [leaver, successor, standIn] = [randomUUID(), randomUUID(), randomUUID()];
    // Each row asks for the most writes: leaver and stand-in go, successor and another stand-in come.
    const clients = await Promise.all(
      Array.from({ length: mostHandedOver }, async () => {
        const client = await aClient();
        await send('client-assigned', assigned(client, { contactVolunteer: leaver, legalVolunteer: leaver, jobCoach: carla }));
        return client;
      }),
    );

    const { status } = await send(
      'clients-handed-over',
      handedOver(
        leaver,
        clients.map((clientId) => ({ clientId, successor, standIn })),
      ),
    );

    expect(status).toBe(201);
    expect(await caseloadOf(leaver)).toEqual([]);
    expect((await caseloadOf(successor)).toSorted()).toEqual(clients.toSorted());
    for (const client of clients)
      expect((await fileOf(client))?.client).toMatchObject({
        contactVolunteer: successor,
        legalVolunteer: successor,
        standIn,
        jobCoach: carla,
      });
  });

  it('does nothing when one of the rows cannot be', async () => {
    const leaver = randomUUID();
    const [theirs, other] = [await aClient({ contactVolunteer: leaver }), await aClient({ contactVolunteer: carla })];

    const { status, errors } = await refused(() =>
      send(
        'clients-handed-over',
        handedOver(leaver, [
          { clientId: theirs, successor: anna },
          { clientId: other, successor: anna },
        ]),
      ),
    );

    expect([status, errors.map(({ pointer }) => pointer)]).toEqual([422, ['#/clients/1/clientId']]);
    expect(await caseloadOf(leaver)).toEqual([theirs]);
  });

  it('refuses a thirteenth row', async () => {
    const clients = Array.from({ length: mostHandedOver + 1 }, () => ({ clientId: randomUUID(), successor: anna }));
    const { errors } = await refused(() => send('clients-handed-over', handedOver(carla, clients)));
    expect(errors).toMatchObject([{ pointer: '#/clients' }]);
  });
});

describe('the caseload of a member', () => {
  it('is shown to the team leader of that branch and to the member, and to nobody else', async () => {
    const member = randomUUID();
    const client = await aClient({ legalVolunteer: member });
    await send('client-registration', aRegistration({ contactVolunteer: member }), elsewhere);

    expect(await caseloadOf(member)).toEqual([client]);
    expect(await caseloadOf(member, actor(member, 'volunteer-legal'))).toEqual([client]);
    expect(await caseloadOf(member, actor(colleague.id, 'volunteer-guidance'))).toEqual([]);
    expect(await caseloadOf(member, actor(elsewhere.id, 'team-leader', 'vlaardingen'))).toEqual([]);
    expect(await caseloadOf(member, actor(member, 'manager'))).toEqual([]);
  });
});
