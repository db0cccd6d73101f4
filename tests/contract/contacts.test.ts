import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('2019-06-03T09:00:00Z');
});
afterAll(() => house.close());

const { sent, refusedAt, aClient, item, openTasks } = sendingTo(() => house);
const client = () => aClient({ settledOn: '2017-03-01' });
const aContact = (clientId: string, changes: Record<string, unknown> = {}) => ({
  clientId,
  on: '2019-06-03',
  how: 'visit',
  requests: [{ topic: 'finance', outcome: 'answered' }],
  ...changes,
});
const concluded = async (submission: string) => (await item(`SUBMISSION#${submission}`, 'SUBMISSION'))?.['concluded'];

describe('under which name a contact counts', () => {
  it.each([
    ['on the first day of guidance', '2018-03-01', { channel: 'TRAJECTORY', guidanceYear: 1 }],
    ['on the day before the anniversary', '2019-02-28', { channel: 'TRAJECTORY', guidanceYear: 1 }],
    ['on the anniversary', '2019-03-01', { channel: 'TRAJECTORY', guidanceYear: 2 }],
    ['on the day on which guidance was closed', '2019-05-01', { channel: 'TRAJECTORY', guidanceYear: 2 }],
    ['the day after', '2019-05-02', { channel: 'WALK_IN' }],
    ['before guidance began', '2018-02-28', { channel: 'WALK_IN' }],
  ])('%s: decided by the trajectory, with a sentence that says why', async (_, on, expected) => {
    const clientId = await client();
    await sent('guidance-started', { clientId, startedOn: '2018-03-01', variant: 'azc' });
    await sent('guidance-closed', { clientId, closedOn: '2019-05-01', reason: 'moved-out' });

    const id = await sent('contact-noted', aContact(clientId, { on }));

    expect(await concluded(id)).toEqual({
      ...expected,
      countingRuleVersion: 2,
      because: { nl: expect.stringContaining(on), en: expect.stringContaining(on) },
    });
  });

  it('before 2017 was the walk-in hour for everybody', async () => {
    const clientId = await client();
    await sent('guidance-started', { clientId, startedOn: '2016-03-01', variant: 'azc' });

    const id = await sent('contact-noted', aContact(clientId, { on: '2016-12-31' }));

    expect(await concluded(id)).toMatchObject({ channel: 'WALK_IN', countingRuleVersion: 1 });
  });

  it('of somebody who never had guidance is the walk-in hour', async () => {
    expect(await concluded(await sent('contact-noted', aContact(await client())))).toMatchObject({
      channel: 'WALK_IN',
      countingRuleVersion: 2,
    });
  });
});

describe('a contact', () => {
  it('makes its appointments into tasks, and the next contact on that day completes them', async () => {
    const clientId = await client();
    const requests = [
      { topic: 'housing', outcome: 'appointment-made', appointmentOn: '2019-06-20' },
      { topic: 'education', outcome: 'appointment-made', appointmentOn: '2019-06-20' },
      { topic: 'finance', outcome: 'appointment-made', appointmentOn: '2019-06-03' },
    ];
    await sent('contact-noted', aContact(clientId, { on: '2019-06-01', requests }));
    expect((await openTasks(clientId)).map(({ name }) => name)).toEqual(['appointment-2019-06-03', 'appointment-2019-06-20']);

    await sent('contact-noted', aContact(clientId));

    expect((await openTasks(clientId)).map(({ name }) => name)).toEqual(['appointment-2019-06-20']);
  });

  it.each([
    ['a referral to nobody', [{ topic: 'work', outcome: 'referred' }], '#/requests/0/referredTo'],
    ['a referral of what was answered', [{ topic: 'work', outcome: 'answered', referredTo: 'uwv' }], '#/requests/0/referredTo'],
    ['an appointment in the past', [{ topic: 'work', outcome: 'appointment-made', appointmentOn: '2019-06-02' }], '#/requests'],
    [
      'a question of somebody who did not come',
      [
        { topic: 'work', outcome: 'no-show' },
        { topic: 'social', outcome: 'answered' },
      ],
      '#/requests',
    ],
    ['no question at all', [], '#/requests'],
  ])('with %s is refused', async (_, requests, pointer) => {
    expect(await refusedAt('contact-noted', aContact(await client(), { requests }))).toEqual([pointer]);
  });

  it('with a client who is not there is refused', async () => {
    expect(await refusedAt('contact-noted', aContact('c1000000-0000-4000-8000-000000000001'))).toEqual(['#/clientId']);
  });
});

describe('talks that follow each other', () => {
  it('at the legal hour: the follow-up is a task until it is held', async () => {
    const clientId = await client();
    const talk = { clientId, topics: ['family-reunification'] };
    await sent('legal-consultation', { ...talk, on: '2019-05-20', outcome: 'follow-up', followUpOn: '2019-06-03' });
    expect(await openTasks(clientId)).toMatchObject([{ name: 'legal-follow-up-2019-06-03', owner: 'legal-volunteer' }]);

    await sent('legal-consultation', { ...talk, on: '2019-06-03', outcome: 'answered' });

    expect(await openTasks(clientId)).toEqual([]);
  });

  it('with an authority: only the same one answers the question', async () => {
    const clientId = await client();
    const contact = { clientId, withWhom: 'ind', about: 'permit' };
    await sent('authority-contact', { ...contact, on: '2019-05-20', outcome: 'waiting', nextOn: '2019-06-03' });

    await sent('authority-contact', { ...contact, withWhom: 'lawyer', on: '2019-06-03', outcome: 'answered' });
    expect((await openTasks(clientId)).map(({ name }) => name)).toEqual(['authority-ind-2019-06-03']);

    await sent('authority-contact', { ...contact, on: '2019-06-03', outcome: 'answered' });
    expect(await openTasks(clientId)).toEqual([]);
  });
});

describe('a question to the national helpdesk', () => {
  it('is asked about after two weeks, and answered once', async () => {
    const clientId = await client();
    const question = await sent('helpdesk-question', { clientId, askedOn: '2019-06-03', desk: 'asylum', question: 'Mag Enigma reizen?' });
    expect(await openTasks(clientId)).toEqual([
      { name: `helpdesk-${question}`, dueOn: '2019-06-17', owner: 'legal-volunteer', form: 'helpdesk-answered' },
    ]);
    const { person, ...kept } = (await item(`CLIENT#${clientId}`, `RECORD#question#${question}`)) ?? {};
    expect(person).toEqual({ question: 'Mag Enigma reizen?' });
    expect(JSON.stringify(kept)).not.toContain('Enigma');

    const answer = { clientId, question, answeredOn: '2019-06-03', outcome: 'answered', answer: 'Ja.' };
    await sent('helpdesk-answered', answer);

    expect(await openTasks(clientId)).toEqual([]);
    expect(await refusedAt('helpdesk-answered', answer)).toEqual(['#/question']);
  });

  it('of another client is not answered here', async () => {
    const question = await sent('helpdesk-question', {
      clientId: await client(),
      askedOn: '2019-06-03',
      desk: 'asylum',
      question: 'Wat nu?',
    });

    expect(
      await refusedAt('helpdesk-answered', { clientId: await client(), question, answeredOn: '2019-06-03', outcome: 'no-answer' }),
    ).toEqual(['#/question']);
  });
});
