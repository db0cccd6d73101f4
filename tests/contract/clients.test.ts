import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { aRegistration } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { colleague, elsewhere, teamLeader, volunteer } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const { sent, refusedAt, aClient, item, send } = sendingTo(() => house);
const clientItem = (id: string) => item(`CLIENT#${id}`, 'CLIENT');
const fileOf = async (id: string) => clientsTable(house.world).fileForTask(id);

describe('registering a client', () => {
  it('who joins a family keeps whose household it is; who comes alone is their own', async () => {
    const first = await aClient();
    const child = await aClient({ relation: 'child', householdOf: first, nationality: 'er', standIn: volunteer.id });

    expect(await clientItem(first)).toMatchObject({ household: first });
    expect(await clientItem(child)).toMatchObject({ household: first, relation: 'child', nationality: 'er', standIn: volunteer.id });
  });

  it('gives the stand-in sight of the file', async () => {
    const id = await aClient({ standIn: volunteer.id });

    expect(await item(`CLIENT#${id}`, `ASSIGNMENT#${volunteer.id}`)).toMatchObject({ type: 'assignment' });
    await sent('client-changed', { clientId: id, speaksLanguage: 'so' }, volunteer);
  });

  it('still makes one request and no read', async () => {
    const first = await aClient();
    house.requests.length = 0;

    await aClient({ relation: 'partner', householdOf: first });

    expect(house.requests).toEqual(['TransactWriteItemsCommand']);
  });

  it.each([
    ['a household without what they are to it', { householdOf: 'c1000000-0000-4000-8000-000000000001' }, ['#/householdOf']],
    ['a family relation of nobody', { relation: 'child' }, ['#/householdOf']],
    ['a household that is not there', { relation: 'child', householdOf: 'c1000000-0000-4000-8000-000000000001' }, ['#/householdOf']],
    ['a stand-in who is the contact volunteer', { standIn: colleague.id }, ['#/standIn']],
  ])('with %s is refused', async (_, changes, pointers) => {
    expect(await refusedAt('client-registration', aRegistration({ contactVolunteer: colleague.id, ...changes }))).toEqual(pointers);
  });

  it('into a household that the sender may not see is refused', async () => {
    const first = await aClient();

    expect(await refusedAt('client-registration', aRegistration({ relation: 'child', householdOf: first }), volunteer)).toEqual([
      '#/householdOf',
    ]);
  });
});

describe('a client who was registered by the first version', () => {
  it('is read as their own household', async () => {
    const id = await aClient();
    const { household: _household, ...old } = (await clientItem(id)) ?? {};
    await house.put(old);

    expect((await fileOf(id))?.client).toMatchObject({ id, household: id });
  });
});

describe('changing a client', () => {
  it.each([
    ['who sees the branch', teamLeader],
    ['to whom the client is assigned', colleague],
  ])('by somebody %s replaces what was filled in and leaves the rest', async (_, by) => {
    const id = await aClient({ phoneNumber: '+31 10 555 0127', alienNumber: '1234567890' });
    house.requests.length = 0;

    await sent('client-changed', { clientId: id, phoneNumber: '+31 10 555 0199', safeToContact: false, readsLanguage: 'ti' }, by);

    expect(house.requests).toEqual(['TransactWriteItemsCommand']);
    expect((await fileOf(id))?.client).toMatchObject({
      person: { phoneNumber: '+31 10 555 0199', alienNumber: '1234567890', emailAddress: 'voorbeeld@client.example' },
      safeToContact: false,
      readsLanguage: 'ti',
      speaksLanguage: 'ar',
    });
  });

  it('takes away an address that is no longer right', async () => {
    const id = await aClient();

    await sent('client-changed', { clientId: id, outdated: ['emailAddress', 'phoneNumber'] });

    expect((await fileOf(id))?.client.person).toEqual({ nameOnCard: 'Voorbeeld', birthDate: '1990' });
  });

  it('is refused when nothing changed, and when a new address is called outdated', async () => {
    const id = await aClient();

    expect(await refusedAt('client-changed', { clientId: id })).toEqual(['#/clientId']);
    expect(await refusedAt('client-changed', { clientId: id, emailAddress: 'nieuw@client.example', outdated: ['emailAddress'] })).toEqual([
      '#/outdated',
    ]);
  });

  it.each([
    ['a colleague to whom the client is not assigned', volunteer],
    ['a team leader of another branch', elsewhere],
  ])('is refused to %s', async (_, by) => {
    const id = await aClient();

    expect(await refusedAt('client-changed', { clientId: id, speaksLanguage: 'so' }, by)).toEqual(['#/clientId']);
  });

  it('of a client who is not there is refused, and makes none', async () => {
    const { status } = await send('client-changed', { clientId: 'c1000000-0000-4000-8000-000000000001', speaksLanguage: 'so' });

    expect(status).toBe(422);
    expect(await clientItem('c1000000-0000-4000-8000-000000000001')).toBeUndefined();
  });
});
