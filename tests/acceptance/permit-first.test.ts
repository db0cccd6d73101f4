/** Documents that wait for each other, and readers who get one mail a day. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDecision, aRenewal } from '../support/answers.ts';
import { type Life, openLife, rungsThatAre } from '../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await openLife('2027-01-11');
});
afterAll(() => life.close());

const travelRungs = async (client: string, state: string) =>
  rungsThatAre(
    (await life.ledger(client)).filter(({ id }) => id.startsWith('travel#')),
    state,
  );

describe('a travel document that ends together with the permit', () => {
  let client = '';

  it('is told to staff: first the permit', async () => {
    client = await life.client({ emailAddress: 'samen@client.example' });
    await life.holds(client, 'refugee-travel-document', '2027-06-30');
    await life.holds(client, 'asylum-temporary', '2027-06-30');
    await life.submit('renewal-sent', aRenewal(client, { sentOn: '2027-01-11' }));

    await life.to('2027-06-20');

    expect(await travelRungs(client, 'sent')).toEqual([
      'T2a 2027-03-30 contact-volunteer legal-volunteer',
      'T2b 2027-05-19 contact-volunteer legal-volunteer',
      'T2c 2027-06-16 contact-volunteer legal-volunteer',
    ]);
    expect(life.mailsTo('samen@client.example')).toHaveLength(1);
  });

  it('is told to the client as soon as the new card is there, and the contact volunteer reads it in the next digest', async () => {
    const granted = { outcome: 'granted', kind: 'asylum-temporary', rightEndsOn: '2030-06-30', cardEndsOn: '2030-06-30' };
    await life.submit('renewal-decided', aDecision(client, { ...granted, decidedOn: '2027-06-18', decisionReceivedOn: '2027-06-20' }));

    expect(await travelRungs(client, 'sent')).toContain('T1c 2027-06-16 client');
    expect(life.mailsTo('samen@client.example').at(-1)?.text).toContain('وثيقة سفر');
    expect(await travelRungs(client, 'planned')).toContain('T1c 2027-06-16 contact-volunteer');

    await life.to('2027-06-21');
    expect(await travelRungs(client, 'sent')).toContain('T1c 2027-06-16 client contact-volunteer');
    expect(await travelRungs(client, 'planned')).toEqual([]);
  });
});

describe('a travel document of somebody whose permit was renewed in time', () => {
  it('is told to the client alone on its days, and what was planned for staff ends with a reason', async () => {
    await life.to('2027-07-01');
    const client = await life.client();
    await life.holds(client, 'asylum-temporary', '2028-01-31');
    await life.holds(client, 'refugee-travel-document', '2028-01-31');
    await life.holds(client, 'asylum-temporary', '2031-01-31');

    await life.to('2027-11-01');

    expect(await travelRungs(client, 'sent')).toEqual(['T1a 2027-10-31 client contact-volunteer']);
    const explained = (await life.ledger(client)).filter(({ rung }) => rung.startsWith('T2'));
    expect(new Set(explained.map(({ state, explanation }) => `${state} ${explanation}`))).toEqual(new Set(['cancelled permit-renewed']));
  });
});

describe('a card that ends while the decision is awaited', () => {
  it('makes the jurist ask for a W-document, on that day', async () => {
    await life.to('2027-11-02');
    const client = await life.client();
    await life.holds(client, 'asylum-temporary', '2027-12-01');
    await life.submit('renewal-sent', aRenewal(client, { sentOn: '2027-11-01', receivedOn: '2027-11-02' }));

    await life.to('2027-12-01');

    expect(rungsThatAre(await life.ledger(client), 'sent')).toContain('W0 2027-12-01 legal-volunteer');
  });
});

describe('what a client must hear from a volunteer', () => {
  it('waits for the next digest, in one mail with all else that the volunteer gets that day', async () => {
    await life.to('2028-01-03');
    const address = 'volunteer-guidance@wegwijs.example';
    const before = life.mailsTo(address).length;
    const client = await life.client({ safeToContact: false });
    await life.holds(client, 'regular-temporary', '2028-03-20');
    const other = await life.client({ emailAddress: undefined });
    await life.holds(other, 'regular-temporary', '2028-03-25');
    expect(life.mailsTo(address)).toHaveLength(before);

    await life.to('2028-01-04');

    const mails = life.mailsTo(address).slice(before);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text.match(/De cliënt heeft hierover geen bericht gekregen/g)).toHaveLength(4);
    for (const each of [client, other]) expect(mails[0]?.text).toContain(`/clients/${each}`);
  });
});

it('every night that was counted balances, with what was explained', async () => {
  await life.to('2028-01-06');
  const { items } = await life.read<{ items: { branch: string; balanced: boolean; overdue: number; explained: number }[] }>(
    '/api/reconciliations',
  );
  expect(items.length).toBeGreaterThan(20);
  expect(items.filter(({ balanced, overdue }) => !balanced || overdue > 0)).toEqual([]);
  // What was found late on the third of January came up on the fourth.
  expect(items.some(({ explained }) => explained > 0)).toBe(true);
});
