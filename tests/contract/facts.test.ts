/** Facts: the table's and those in memory keep one contract, and what tells who somebody is stays out of the index. */
import { randomUUID } from 'node:crypto';
import { QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClient } from '../../functions/adapters/dynamodb/client.ts';
import { factsTable } from '../../functions/adapters/dynamodb/facts-table.ts';
import { submissionFrom } from '../../functions/adapters/dynamodb/items.ts';
import { factsOf } from '../../functions/adapters/dynamodb/keys.ts';
import { annualReport } from '../../functions/reports/annual-report.ts';
import type { Facts } from '../../functions/reports/facts.ts';
import { factsInMemory } from '../../functions/reports/facts-in-memory.ts';
import { contradictions } from '../../reports/report.ts';
import { aRegistration } from '../support/answers.ts';
import { mark } from '../support/answers-of.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, teamLeader } from '../support/requests.ts';

let house: House;
const clients: string[] = [];
beforeAll(async () => {
  house = await openHouse('2017-12-01T09:00:00Z');
  for (const [birthDate, settledOn] of [
    ['1999-05-01', '2017-05-01'],
    ['1999-05-02', '2017-05-01'],
    ['1999', '2017-05-01'],
  ] as const) {
    clients.push(
      await sent('client-registration', aRegistration({ nameOnCard: mark, birthDate, settledOn, sex: 'male', nationality: 'sy' })),
    );
  }
});
afterAll(() => house.close());

async function sent(form: string, answers: object, corrects?: string): Promise<string> {
  const { status, body } = await ask(house.submitHandler, {
    by: teamLeader,
    path: { form },
    query: corrects === undefined ? {} : { corrects },
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(answers),
  });
  expect(body['errors'] ?? []).toEqual([]);
  expect(status).toBe(201);
  house.clock.set(house.clock.now().add({ minutes: 1 }));
  return String(body['id']);
}

const home = (client: number, housedOn = '2017-05-01') => ({
  clientId: clients[client],
  housedOn,
  home: 'own',
  countsForTarget: true,
  note: mark,
});
const stores: readonly [string, () => Promise<Facts>][] = [
  ['in the table', async () => factsTable(house.world)],
  [
    'in memory',
    async () => {
      const { Items = [] } = await documentClient().send(new ScanCommand({ TableName: 'wegwijs' }));
      return factsInMemory(Items.filter(({ type }) => type === 'submission').map(submissionFrom));
    },
  ],
];
const homesOf = async (facts: Facts, span = {}) => (await facts.of('maassluis', 'housing-placed', span)).map(({ id, day }) => [id, day]);

describe('facts', () => {
  it('give what was told by its day; a correction counts in the place of the first, and what was withdrawn does not', async () => {
    const first = await sent('housing-placed', home(0));
    const corrected = await sent('housing-placed', home(0, '2017-06-01'), first);
    const again = await sent('housing-placed', home(0, '2017-07-01'), corrected);
    const withdrawn = await sent('housing-placed', home(1));
    await sent('entry-withdrawn', { submissionId: withdrawn, reason: 'entered-twice' });
    const last = await sent('housing-placed', home(2, '2017-08-31'));

    for (const [name, open] of stores) {
      const facts = await open();
      expect(await homesOf(facts), name).toEqual([
        [first, '2017-07-01'],
        [last, '2017-08-31'],
      ]);
      expect(await homesOf(facts, { from: '2017-07-01', till: '2017-08-30' }), name).toEqual([[first, '2017-07-01']]);
      expect(await homesOf(facts, { from: '2017-07-02', till: '2017-08-31' }), name).toEqual([[last, '2017-08-31']]);
      expect(await facts.of('vlaardingen', 'housing-placed', {}), name).toEqual([]);
      expect(await facts.of('maassluis', 'housing-placed', {}), name).toMatchObject([{ submission: again, client: clients[0] }, {}]);
    }
  });

  it('tell who was of age on a day, and no birth date', async () => {
    const [eighteen = '', dayAfter = '', yearOnly = ''] = clients;
    const asked = (on: string) => clients.map((client) => ({ client, registration: client, on }));

    for (const [name, open] of stores) {
      const facts = await open();
      expect([...(await facts.ofAge(asked('2017-05-01')))], name).toEqual([
        [eighteen, true],
        [dayAfter, false],
        [yearOnly, false],
      ]);
      expect([...(await facts.ofAge(asked('2017-12-31')))], name).toEqual([
        [eighteen, true],
        [dayAfter, true],
        [yearOnly, true],
      ]);
      expect([...(await facts.ofAge([{ client: 'c', registration: 'unknown', on: '2017-01-01' }]))], name).toEqual([]);
    }
  });

  it('give the same report from the table as from memory', async () => {
    const [fromTable, fromMemory] = await Promise.all(
      stores.map(async ([, open]) => annualReport({ facts: await open() })('maassluis', 2017)),
    );

    expect(fromTable).toEqual(fromMemory);
    expect(fromTable?.figures).toMatchObject({
      M01: { value: 2 },
      M03: { value: 1 },
      M04: { value: 1 },
      M05: { value: 2 },
      M07: { value: 2 },
    });
    expect(fromTable && contradictions(fromTable)).toEqual([]);
  });

  it('hold nothing that tells who somebody is', async () => {
    const { Items = [] } = await documentClient().send(
      new QueryCommand({
        TableName: 'wegwijs',
        IndexName: 'facts',
        KeyConditionExpression: 'factOf = :of',
        ExpressionAttributeValues: { ':of': factsOf('maassluis', 'client-registration') },
      }),
    );

    expect(Items).toHaveLength(clients.length);
    expect(JSON.stringify(Items)).not.toContain(mark);
    // A whole value: four digits stand in many an id and receipt.
    expect(JSON.stringify(Items)).not.toMatch(/"1999(-\d\d-\d\d)?"/);
  });

  it('cost no write of their own', async () => {
    house.requests.length = 0;
    await sent('activity-held', { kind: 'group-meeting', heldOn: '2017-03-01' });

    expect(house.requests).toEqual(['TransactWriteItemsCommand']);
  });
});
