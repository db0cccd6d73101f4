/** A report that is sent, on the real store and with the real key: it stands, anybody can verify it, and what changed since is seen. */
import { compactVerify, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsTable } from '../../functions/adapters/dynamodb/facts-table.ts';
import { sentReportsTable } from '../../functions/adapters/dynamodb/sent-reports-table.ts';
import { keysFrom, receiptsWith, reportsSignedWith } from '../../functions/adapters/secrets/receipt-key.ts';
import { readSending, sendReport } from '../../functions/reports/sent/send-report.ts';
import { type AllSaid, saidIn } from '../../reports/sent.ts';
import type { Actor, RoleId } from '../../schemas/roles.ts';
import { type House, openHouse } from '../support/house.ts';
import { sendingTo } from '../support/sending.ts';
import { sentReportsInMemory } from '../support/sent-reports.ts';

let house: House;
const { sent, aClient } = sendingTo(() => house);
const keys = keysFrom('a secret for tests only');
const reader = (role: RoleId): Actor => ({ id: '00000000-0000-4000-8000-000000000003', posts: [{ branch: 'maassluis', role }] });
const asked = (role: RoleId) => ({ reader: reader(role), branch: undefined, period: { year: '2017' } });
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
    expect(await sendReport(needs())(asked('team-leader'))).toBeUndefined();
    const first = await readSending(needs())(asked('team-leader'));
    expect(first.sent).toHaveLength(1);
    expect(first.changed).toEqual([]);

    await housed();

    const { sent: kept, changed = [] } = await readSending(needs())(asked('team-leader'));
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
    const before = await readSending(needs())(asked('team-leader'));
    house.clock.set(house.clock.now().add({ minutes: 1 }));
    await sendReport(needs())(asked('team-leader'));
    house.clock.set(house.clock.now().add({ minutes: 1 }));
    await sendReport(needs())(asked('team-leader'));

    const { sent: kept } = await readSending(needs())(asked('team-leader'));
    expect(kept.map((each) => valueIn(saidIn(each), 'M01'))).toEqual([7, 6]);
    expect(kept[1]).toEqual(before.sent[0]);
  });

  it('is sent by a team leader only, of one branch, when its days are over', async () => {
    for (const role of ['manager', 'municipality', 'desk'] as const) {
      await expect(sendReport(needs())(asked(role))).rejects.toMatchObject({ name: 'not-allowed' });
    }
    const ofNow = { ...asked('team-leader'), period: { year: '2018' } };
    expect((await sendReport(needs())(ofNow))?.nl).toContain('nog niet voorbij');
    expect(await needs().sentReports.of('maassluis', { from: '2018-01-01', till: '2018-12-31' })).toEqual([]);
  });

  it('is all that the municipality reads here: no change, and no small number', async () => {
    const { changed, maySend, sent: kept } = await readSending(needs())(asked('municipality'));

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
