/** A report that is sent, on the real store and with the real key: it stands, anybody can verify it, and what changed since is seen. */
import { compactVerify, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsTable } from '../../functions/adapters/dynamodb/facts-table.ts';
import { keptCountsTable } from '../../functions/adapters/dynamodb/kept-counts-table.ts';
import { sentReportsTable } from '../../functions/adapters/dynamodb/sent-reports-table.ts';
import { keysFrom, receiptsWith, reportsSignedWith } from '../../functions/adapters/secrets/receipt-key.ts';
import type { HttpHandler } from '../../functions/edge/endpoint.ts';
import { readReports } from '../../functions/reports/reader.ts';
import { send } from '../../functions/reports/send/endpoint.ts';
import { sendReport } from '../../functions/reports/send/send-report.ts';
import { sent as readSentOver } from '../../functions/reports/sent/endpoint.ts';
import { readSent } from '../../functions/reports/sent/read-sent.ts';
import type { AllSaid } from '../../reports/said.ts';
import { saidIn } from '../../reports/sent.ts';
import type { Actor, RoleId } from '../../schemas/roles.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';
import { sentReportsInMemory } from '../support/sent-reports.ts';

let house: House;
const { sent, aClient } = sendingTo(() => house);
const keys = keysFrom('a secret for tests only');
const reader = (role: RoleId): Actor => ({ id: '00000000-0000-4000-8000-000000000003', posts: [{ branch: 'maassluis', role }] });
const asked = (role: RoleId) => ({ reader: reader(role), branch: undefined, year: '2017' });
const needs = () => ({
  facts: factsTable(house.world),
  sentReports: sentReportsTable(house.world),
  reportSigner: reportsSignedWith(() => keys),
  clock: house.clock,
});

const housed = async (): Promise<void> => {
  const clientId = await aClient({ settledOn: '2017-05-01', sex: 'male', birthDate: '1990-01-01', inflow: 'azc' });
  await sent('housing-placed', { clientId, housedOn: '2017-05-01', home: 'own', countsForTarget: true });
};

beforeAll(async () => {
  house = await openHouse('2018-01-15T09:00:00Z');
  for (let client = 0; client < 6; client += 1) await housed();
});
afterAll(() => house.close());

const valueIn = (said: AllSaid, id: string) => said[id]?.value;

describe('a report that is sent', () => {
  it('stands as it was sent, is signed with our public key, and shows what changed since', async () => {
    expect(await sendReport(needs())(asked('team-leader'))).toMatchObject({ isNew: true });
    const first = await readSent(needs())(asked('team-leader'));
    expect(first.sent).toHaveLength(1);
    expect(first.changed).toEqual([]);

    await housed();

    const { sent: kept, changed = [] } = await readSent(needs())(asked('team-leader'));
    const [last] = kept;
    if (!last) throw new Error('it was kept');
    expect(valueIn(saidIn(last), 'M01')).toBe(6);
    expect(changed.find(({ figure }) => figure === 'M01')).toMatchObject({ before: { value: 6 }, now: { value: 7 } });
    const [jwk] = await receiptsWith(() => keys).keys();
    const { payload, protectedHeader } = await compactVerify(last.signed, await importJWK({ ...jwk }, 'EdDSA'));
    expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'wegwijs-report' });
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
      branch: 'maassluis',
      from: '2017-01-01',
      figures: { M01: { value: 6 } },
    });
    // It is no receipt of a submission.
    expect(await receiptsWith(() => keys).verify(last.signed)).toBeUndefined();
  });

  it('is not kept a second time when nothing changed, and is kept beside the first when something did', async () => {
    const before = await readSent(needs())(asked('team-leader'));
    house.clock.set(house.clock.now().add({ minutes: 1 }));
    await sendReport(needs())(asked('team-leader'));
    house.clock.set(house.clock.now().add({ minutes: 1 }));
    await sendReport(needs())(asked('team-leader'));

    const { sent: kept } = await readSent(needs())(asked('team-leader'));
    expect(kept.map(({ figures }) => valueIn(figures, 'M01'))).toEqual([7, 6]);
    // One person more would be told by the two sendings together, with all that is counted of them.
    expect(kept.map((each) => valueIn(saidIn(each), 'M01'))).toEqual([null, 6]);
    expect(kept[1]).toEqual(before.sent[0]);
  });

  it('is beside nothing that gives away what it kept back, also in the report that the municipality reads', async () => {
    const read = async (role: RoleId) =>
      (await readReports({ ...needs(), keptCounts: keptCountsTable(house.world) })({ ...asked(role), period: { year: '2017' } })).report
        .figures['M01'];

    expect(await read('team-leader')).toMatchObject({ value: 7 });
    expect(await read('manager')).toMatchObject({ value: 7 });
    expect(await read('municipality')).toMatchObject({ value: null, hidden: true });
  });

  it('is sent by a team leader only, of one branch, when its days are over', async () => {
    for (const role of ['manager', 'municipality', 'desk'] as const) {
      await expect(sendReport(needs())(asked(role))).rejects.toMatchObject({ name: 'not-allowed' });
    }
    const ofNow = { ...asked('team-leader'), year: '2018' };
    expect(await sendReport(needs())(ofNow)).toMatchObject({ otherwise: { rule: 'not-over' } });
    expect(await needs().sentReports.of('maassluis', { from: '2018-01-01', till: '2018-12-31' })).toEqual([]);
  });

  it('is all that the municipality reads here: no change, and no small number', async () => {
    const { changed, maySend, sent: kept } = await readSent(needs())(asked('municipality'));

    expect([changed, maySend]).toEqual([undefined, undefined]);
    expect(kept).toHaveLength(2);
  });

  it('is never written over, in the table and in memory', async () => {
    const [report] = await sentReportsTable(house.world).of('maassluis', { from: '2017-01-01', till: '2017-12-31' });
    if (!report) throw new Error('one was sent');
    const memory = sentReportsInMemory();
    await memory.keep(report);

    expect(await memory.of('maassluis', report.period)).toEqual([report]);
    for (const store of [memory, sentReportsTable(house.world)]) await expect(store.keep({ ...report, signed: 'x' })).rejects.toThrow();
    expect((await sentReportsTable(house.world).of('maassluis', report.period))[0]).toEqual(report);
  });
});

describe('a report that is sent over HTTP', () => {
  const by = (role: RoleId) => ({ id: reader(role).id, groups: `[maassluis:${role}]` });
  const over = (handler: HttpHandler, role: RoleId, year = '2017') => ask(handler, { by: by(role), path: { year } });

  it('is made by a team leader, and is the same one when it is sent again with nothing changed', async () => {
    for (let client = 0; client < 5; client += 1) await housed();
    house.clock.set(house.clock.now().add({ minutes: 1 }));

    const first = await over(send(needs()), 'team-leader');
    house.clock.set(house.clock.now().add({ minutes: 1 }));
    const second = await over(send(needs()), 'team-leader');

    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
    expect(first.body).toMatchObject({ figures: { M01: { value: 12 } } });
  });

  it('is refused with the reason while its year runs', async () => {
    const refused = await over(send(needs()), 'team-leader', '2018');

    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ type: '/problems/report-not-sent', errors: [{ pointer: '#/year', rule: 'not-over' }] });
  });

  it('is read as it was told by all who read the report, with what changed by whoever sees small numbers', async () => {
    await housed();

    const [toLeader, toManager, toTown] = [
      await over(readSentOver(needs()), 'team-leader'),
      await over(readSentOver(needs()), 'manager'),
      await over(readSentOver(needs()), 'municipality'),
    ];

    for (const answer of [toLeader, toManager, toTown]) {
      expect(answer.status).toBe(200);
      expect((answer.body['sent'] as { figures: AllSaid }[]).map(({ figures }) => valueIn(figures, 'M01'))).toEqual([12, null, 6]);
    }
    expect(toLeader.body).toMatchObject({ maySend: { otherwise: null } });
    expect(toManager.body['changed']).toContainEqual(
      expect.objectContaining({
        figure: 'M01',
        before: expect.objectContaining({ value: 12 }),
        now: expect.objectContaining({ value: 13 }),
      }),
    );
    for (const part of ['changed', 'maySend']) expect(toTown.body).not.toHaveProperty(part);
    expect(toManager.body).not.toHaveProperty('maySend');
    expect((await over(readSentOver(needs()), 'desk')).status).toBe(403);
  });
});
