import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intakeItems } from '../../schemas/forms/guidance/intake-items.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type House, openHouse } from '../support/house.ts';
import { colleague, volunteer } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('2017-03-01T09:00:00Z');
});
afterAll(() => house.close());

const { send, sent, refusedAt, aClient, item, openTasks } = sendingTo(() => house);
const adult = (changes: Record<string, unknown> = {}) => aClient({ settledOn: '2017-03-01', ...changes });
const trajectory = (client: string) => item(`CLIENT#${client}`, 'RECORD#trajectory');
const names = async (client: string) => (await openTasks(client)).map(({ name }) => name);
const scores = {
  finances: '3',
  workAndEducation: '2',
  useOfTime: '4',
  housing: '5',
  domesticRelations: '4',
  dailyLiving: '5',
  socialNetwork: '3',
  participation: '3',
  justice: '4',
};
const on = async (day: string, tell: () => Promise<void>) => {
  const before = house.clock.now();
  house.clock.set(Temporal.Instant.from(`${day}T09:00:00Z`));
  await tell();
  house.clock.set(before);
};

describe('the first day', () => {
  const row = (step: string, result = 'done') => ({ step, result });

  it('from a reception centre: what was not handed in is due that very day, the move in two weeks', async () => {
    const clientId = await adult();

    await sent(
      'day-one',
      {
        clientId,
        variant: 'azc',
        heldOn: '2017-03-01',
        steps: [{ ...row('lease-signed'), at: '10:30', by: colleague.id }, row('benefit-forms', 'not-yet')],
      },
      colleague,
    );

    expect(await openTasks(clientId)).toEqual([
      { name: 'benefit-forms', dueOn: '2017-03-01', owner: 'contact-volunteer', form: 'day-one' },
      { name: 'move-in', dueOn: '2017-03-15', owner: 'contact-volunteer', form: 'housing-placed' },
    ]);
  });

  it('sent again with the forms handed in leaves only the move', async () => {
    const clientId = await adult();
    const day = { clientId, variant: 'azc', heldOn: '2017-03-01' };
    await sent('day-one', { ...day, steps: [row('lease-signed')] });

    await sent('day-one', { ...day, steps: [row('benefit-forms')] });

    expect(await names(clientId)).toEqual(['move-in']);
  });

  it('in the temporary scheme asks neither lease nor benefit', async () => {
    const clientId = await adult();
    const day = { clientId, variant: 'gva', heldOn: '2017-03-01' };
    expect(await refusedAt('day-one', { ...day, steps: [row('benefit-forms')] })).toEqual(['#/steps']);

    await sent('day-one', { ...day, steps: [row('picked-up'), row('registered')] });

    expect(await openTasks(clientId)).toEqual([]);
  });

  it("of a family member has the sponsor's benefit changed", async () => {
    const clientId = await adult();

    await sent('day-one', { clientId, variant: 'family-reunification', heldOn: '2017-03-01', steps: [row('registered')] });

    expect(await openTasks(clientId)).toMatchObject([{ name: 'benefit-changed', dueOn: '2017-03-08' }]);
  });

  it.each([
    ['a step twice', [row('registered'), row('registered')], '#/steps'],
    ['a time for what was not done', [{ ...row('registered', 'not-yet'), at: '10:00' }], '#/steps/0/at'],
  ])('with %s is refused', async (_, steps, pointer) => {
    expect(await refusedAt('day-one', { clientId: await adult(), variant: 'azc', heldOn: '2017-03-01', steps })).toEqual([pointer]);
  });
});

describe('the intake', () => {
  it('keeps what is open until all is settled', async () => {
    const clientId = await adult();
    const items = Object.keys(intakeItems);
    const settled = (which: readonly string[]) => which.map((each) => ({ item: each, state: 'done', evidence: 'brief gezien' }));

    await sent('intake-checklist', {
      clientId,
      heldOn: '2017-03-01',
      items: [...settled(items.slice(1)), { item: items[0], state: 'open' }],
    });
    expect(await item(`CLIENT#${clientId}`, 'RECORD#intake')).toMatchObject({
      state: 'under-way',
      'fact:rent-allowance': 'open',
      'fact:gp': 'done',
    });
    expect(await openTasks(clientId)).toMatchObject([{ name: 'intake-open-items', dueOn: '2017-03-29' }]);

    await sent('intake-checklist', { clientId, heldOn: '2017-03-01', items: [{ item: items[0], state: 'refused-by-client' }] });
    expect(await item(`CLIENT#${clientId}`, 'RECORD#intake')).toMatchObject({ state: 'complete' });
    expect(await openTasks(clientId)).toEqual([]);
  });

  it('puts the evidence with the person, and the open items into what was concluded', async () => {
    const clientId = await adult();

    const id = await sent('intake-checklist', {
      clientId,
      heldOn: '2017-03-01',
      items: [{ item: 'gp', state: 'done', evidence: 'gezien bij Enigma' }],
    });

    const { person, ...submission } = (await item(`SUBMISSION#${id}`, 'SUBMISSION')) ?? {};
    expect(JSON.stringify(person)).toContain('Enigma');
    expect(JSON.stringify(submission)).not.toContain('Enigma');
    expect(submission['concluded']).toMatchObject({ openItems: expect.not.arrayContaining(['gp']) });
  });
});

describe('a trajectory', () => {
  it('asks for its intake, its evaluations and its end on their days', async () => {
    const clientId = await adult();

    await sent('guidance-started', { clientId, startedOn: '2017-03-01', variant: 'azc' }, colleague);

    expect(await openTasks(clientId)).toMatchObject([
      { name: 'day-one-azc', dueOn: '2017-03-01', form: 'day-one' },
      { name: 'guidance-1-close', dueOn: '2019-03-01', form: 'guidance-closed' },
      { name: 'guidance-1-end', dueOn: '2019-03-01', form: 'guidance-evaluation' },
      { name: 'guidance-1-intake', dueOn: '2017-03-29', form: 'intake-checklist' },
      { name: 'guidance-1-month-12', dueOn: '2018-03-01' },
      { name: 'guidance-1-month-18', dueOn: '2018-09-01' },
      { name: 'guidance-1-month-3', dueOn: '2017-06-01' },
      { name: 'guidance-1-month-6', dueOn: '2017-09-01' },
    ]);
  });

  it('is for adults, and runs once', async () => {
    const start = { startedOn: '2017-03-01', variant: 'azc' };
    expect(await refusedAt('guidance-started', { ...start, clientId: await adult({ birthDate: '1999-03-02' }) })).toEqual(['#/clientId']);

    const clientId = await adult({ birthDate: '1999-03-01' });
    await sent('guidance-started', { ...start, clientId });
    expect(await refusedAt('guidance-started', { ...start, clientId })).toEqual(['#/startedOn']);
  });

  it('from before the terms that we know is refused, not a fault', async () => {
    expect(await refusedAt('guidance-started', { clientId: await adult(), startedOn: '2015-12-31', variant: 'azc' })).toEqual([
      '#/startedOn',
    ]);
  });

  it('is completed only after its end evaluation; then nothing of it is open', async () => {
    const clientId = await adult();
    await sent('guidance-started', { clientId, startedOn: '2017-03-01', variant: 'azc' });
    await on('2019-03-01', async () => {
      const close = { clientId, closedOn: '2019-03-01', reason: 'completed', goesOnWith: ['walk-in'] };
      expect(await refusedAt('guidance-closed', close)).toEqual(['#/reason']);

      await sent('guidance-evaluation', { clientId, moment: 'end', heldOn: '2019-02-25', ...scores });
      expect(await trajectory(clientId)).toMatchObject({ state: 'running', since: '2017-03-01', 'fact:evaluated-1-end': '2019-02-25' });
      await sent('guidance-closed', close);

      expect(await trajectory(clientId)).toMatchObject({ state: 'closed', since: '2019-03-01', 'fact:endedFor': 'completed' });
      expect(await openTasks(clientId)).toEqual([]);
      expect(await refusedAt('guidance-closed', close)).toEqual(['#/closedOn']);
    });
  });

  it('closed again under the same key gives the first receipt, though nothing runs any more', async () => {
    const clientId = await adult();
    await sent('guidance-started', { clientId, startedOn: '2017-02-01', variant: 'azc' });
    const key = randomUUID();
    const closing = { clientId, closedOn: '2017-03-01', reason: 'moved-out' };

    const first = await send('guidance-closed', closing, { key });
    const again = await send('guidance-closed', closing, { key });

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
  });

  it('keeps no score in the record', async () => {
    const clientId = await adult();
    await sent('guidance-started', { clientId, startedOn: '2017-03-01', variant: 'azc' });

    await sent('guidance-evaluation', { clientId, moment: 'month-3', heldOn: '2017-03-01', wellbeing: '1' });

    expect(
      Object.keys((await trajectory(clientId)) ?? {})
        .filter((name) => name.startsWith('fact:'))
        .toSorted(),
    ).toEqual(['fact:evaluated-1-month-3', 'fact:lastContactOn', 'fact:round', 'fact:startedOn', 'fact:toldOn', 'fact:variant']);
  });

  it('of somebody who moved away may start anew, with tasks of its own', async () => {
    const clientId = await adult();
    await sent('guidance-started', { clientId, startedOn: '2017-02-01', variant: 'azc' });
    // What is open of the intake is asked no more, either.
    await sent('intake-checklist', { clientId, heldOn: '2017-02-10', items: [{ item: 'gp', state: 'done' }] });
    expect(await names(clientId)).toContain('intake-open-items');
    await sent('guidance-closed', { clientId, closedOn: '2017-02-15', reason: 'moved-out' });
    expect(await names(clientId)).toEqual([]);
    expect(await refusedAt('guidance-started', { clientId, startedOn: '2017-02-10', variant: 'moved-in' })).toEqual(['#/startedOn']);

    await sent('guidance-started', { clientId, startedOn: '2017-03-01', variant: 'moved-in' });

    expect(await trajectory(clientId)).toMatchObject({ state: 'running', 'fact:round': 2 });
    expect(await names(clientId)).toContain('guidance-2-month-3');
  });

  it('can be handed over, once', async () => {
    const clientId = await adult();
    const transfer = { clientId, transferredOn: '2017-03-01', to: 'branch', where: 'Vlaardingen' };
    expect(await refusedAt('guidance-transferred', transfer)).toEqual(['#/transferredOn']);
    await sent('guidance-started', { clientId, startedOn: '2017-03-01', variant: 'azc' });

    await sent('guidance-transferred', transfer);

    expect(await trajectory(clientId)).toMatchObject({ state: 'transferred' });
    expect(await openTasks(clientId)).toEqual([]);
  });

  it('is nothing to a colleague who may not see the client', async () => {
    const clientId = await adult();
    const starting = { clientId, startedOn: '2017-03-01', variant: 'azc' };

    expect(await refusedAt('guidance-started', starting, { ...volunteer, groups: '[maassluis:volunteer-guidance]' })).toEqual([
      '#/clientId',
    ]);
  });
});

describe('an end evaluation', () => {
  it('is about all parts but those that are asked of one’s own accord', async () => {
    const clientId = await adult();
    const { justice: _justice, ...rest } = scores;

    expect(await refusedAt('guidance-evaluation', { clientId, moment: 'end', heldOn: '2017-03-01', ...rest })).toEqual(['#/moment']);
    expect(await refusedAt('guidance-evaluation', { clientId, moment: 'month-3', heldOn: '2017-03-01' })).toEqual(['#/finances']);
  });
});
