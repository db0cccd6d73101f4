import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordsTable } from '../../functions/adapters/dynamodb/records-table.ts';
import { type House, openHouse } from '../support/house.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('2017-07-10T09:00:00Z');
});
afterAll(() => house.close());

const { sent, refusedAt, aClient, item, openTasks } = sendingTo(() => house);
const newcomer = () => aClient({ settledOn: '2017-03-01' });
const housing = (client: string) => item(`CLIENT#${client}`, 'RECORD#housing');

describe('a stay in the temporary scheme', () => {
  it('opens no benefit forms; leaving it for a home here does, and that home is what counts', async () => {
    const clientId = await newcomer();

    await sent('gva-entered', { clientId, enteredOn: '2017-03-01', location: 'klooster' });
    expect(await housing(clientId)).toMatchObject({ state: 'temporary-scheme', 'fact:location': 'klooster' });
    expect(await openTasks(clientId)).toEqual([]);

    await sent('gva-left', { clientId, leftOn: '2017-07-04', reason: 'regular-home' });
    expect(await housing(clientId)).toMatchObject({ state: 'left', since: '2017-07-04', 'fact:leftFor': 'regular-home' });
    expect(await openTasks(clientId)).toMatchObject([
      { name: 'day-one-gva-to-home', dueOn: '2017-07-04' },
      { name: 'housed-after-scheme', dueOn: '2017-07-11' },
    ]);

    await sent('housing-placed', { clientId, housedOn: '2017-07-04', home: 'own', newHome: true, countsForTarget: true });
    expect(await housing(clientId)).toMatchObject({ state: 'housed', 'fact:countedOn': '2017-07-04', 'fact:newHome': true });
    expect((await openTasks(clientId)).map(({ name }) => name)).toEqual(['day-one-gva-to-home']);
  });

  it('cannot begin where the place was not open, nor for somebody who is housed', async () => {
    const clientId = await newcomer();
    const entering = { clientId, location: 'bekkerslaan' };
    expect(await refusedAt('gva-entered', { ...entering, enteredOn: '2016-01-31' })).toEqual(['#/enteredOn']);

    await sent('housing-placed', { clientId, housedOn: '2017-03-01', home: 'sponsor', countsForTarget: true });
    expect(await refusedAt('gva-entered', { ...entering, enteredOn: '2017-05-01' })).toEqual(['#/enteredOn']);
  });

  it('cannot end without having begun', async () => {
    expect(await refusedAt('gva-left', { clientId: await newcomer(), leftOn: '2017-05-01', reason: 'abroad' })).toEqual(['#/leftOn']);
  });
});

describe('a home', () => {
  it('stays counted when the client later moves within the town', async () => {
    const clientId = await newcomer();
    await sent('housing-placed', { clientId, housedOn: '2017-03-01', home: 'exchange', countsForTarget: true });

    await sent('housing-placed', { clientId, housedOn: '2017-06-01', home: 'own', countsForTarget: false });

    expect(await housing(clientId)).toMatchObject({ since: '2017-06-01', 'fact:home': 'own', 'fact:countedOn': '2017-03-01' });
  });

  it('with the sponsor is not a home that was made available', async () => {
    const answers = { clientId: await newcomer(), housedOn: '2017-03-01', home: 'sponsor', newHome: true, countsForTarget: true };
    expect(await refusedAt('housing-placed', answers)).toEqual(['#/newHome']);
  });
});

describe('moving away', () => {
  it('ends the housing once, and asks to close a guidance that still runs', async () => {
    const clientId = await newcomer();
    await sent('guidance-started', { clientId, startedOn: '2017-03-01', variant: 'azc' });

    await sent('moved-away', { clientId, movedOn: '2017-07-01', to: 'other-town' });

    expect(await housing(clientId)).toMatchObject({ state: 'left', 'fact:leftFor': 'other-town' });
    expect(await openTasks(clientId)).toContainEqual({
      name: 'guidance-1-moved-out',
      dueOn: '2017-07-15',
      owner: 'contact-volunteer',
      form: 'guidance-closed',
    });
    expect(await refusedAt('moved-away', { clientId, movedOn: '2017-07-02', to: 'abroad' })).toEqual(['#/movedOn']);
  });

  it('of somebody without guidance asks nothing more', async () => {
    const clientId = await newcomer();

    await sent('moved-away', { clientId, movedOn: '2017-07-01', to: 'other-town' });

    expect(await openTasks(clientId)).toEqual([]);
  });
});

describe('the housing target', () => {
  it('is kept per half-year, and the last one told counts', async () => {
    const { ofBranch } = recordsTable(house.world);
    await sent('housing-target-set', { year: 2017, half: '1', target: 24, balanceBefore: 57 });

    await sent('housing-target-set', { year: 2017, half: '1', target: 25, nationalNumber: 13_000 });

    expect(await ofBranch('maassluis', 'housing-target', 'maassluis-2017-1')).toMatchObject({
      state: 'set',
      version: 2,
      facts: { target: 25, balanceBefore: 57, nationalNumber: 13_000 },
    });
    expect(await ofBranch('maassluis', 'housing-target', 'maassluis-2017-2')).toBeUndefined();
  });
});
