/** The index of facts, damaged in every way that we know of, on the real store: each is found, and mended as the submissions say. */
import { randomUUID } from 'node:crypto';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClient } from '../../functions/adapters/dynamodb/client.ts';
import { factRowsTable } from '../../functions/adapters/dynamodb/fact-rows-table.ts';
import { factsTable } from '../../functions/adapters/dynamodb/facts-table.ts';
import { factsOf, submissionKey } from '../../functions/adapters/dynamodb/keys.ts';
import { rebuildFacts } from '../../functions/history/rebuild-facts.ts';
import { annualReport } from '../../functions/reports/annual-report.ts';
import type { AnnualReport } from '../../reports/report.ts';
import { aRegistration } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { teamLeader } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('2017-12-01T09:00:00Z');
});
afterAll(() => house.close());

const sending = sendingTo(() => house);

/** A minute later there is the next. */
const sent = async (form: string, answers: object, corrects?: string): Promise<string> => {
  const id = await sending.sent(form, answers, teamLeader, corrects);
  house.clock.set(house.clock.now().add({ minutes: 1 }));
  return id;
};

const damaged = (id: string, update: string, values?: Readonly<Record<string, unknown>>) =>
  documentClient().send(
    new UpdateCommand({
      TableName: 'wegwijs',
      Key: submissionKey(id),
      UpdateExpression: update,
      ...(values && { ExpressionAttributeValues: values }),
    }),
  );

/** Pages so small that every story spans several. */
const rows = () => factRowsTable(house.world, 3);
const rebuilt = (repair: boolean, branches: readonly string[] = ['maassluis']) => rebuildFacts({ rows: rows() })(branches, { repair });
const report = (): Promise<AnnualReport> => annualReport({ facts: factsTable(house.world) })('maassluis', 2017);
const rowOf = (id: string) => {
  const { pk, sk } = submissionKey(id);
  return JSON.stringify([pk, sk]);
};

const meeting = (heldOn: string) => ({ kind: 'group-meeting', heldOn });
const ofMeetings = factsOf('maassluis', 'activity-held');

/** Each leaves the index as it should not be, and gives what is found then. */
const damages: readonly [string, () => Promise<{ readonly row: string; readonly fault: string }>][] = [
  [
    'a signal that was sent before signals were facts',
    async () => {
      const answers = { kind: 'gap', domain: 'care', scope: 'general', what: 'Geen plek', forMunicipality: true };
      const id = await sent('signal-noted', { ...answers, seenOn: '2017-04-04' });
      await damaged(id, 'REMOVE factOf, factOn');
      return { row: rowOf(id), fault: 'missing' };
    },
  ],
  [
    'a fact on another day than it was told',
    async () => {
      const id = await sent('activity-held', meeting('2017-03-04'));
      await damaged(id, 'SET factOn = :on', { ':on': '2016-03-04' });
      return { row: rowOf(id), fault: 'misplaced' };
    },
  ],
  [
    'a fact of another branch',
    async () => {
      const id = await sent('activity-held', meeting('2017-03-05'));
      await damaged(id, 'SET factOf = :of', { ':of': factsOf('vlaardingen', 'activity-held') });
      return { row: rowOf(id), fault: 'misplaced' };
    },
  ],
  [
    'a fact without its day',
    async () => {
      const id = await sent('activity-held', meeting('2017-03-06'));
      await damaged(id, 'REMOVE factOn');
      return { row: rowOf(id), fault: 'misplaced' };
    },
  ],
  [
    'an entry that was corrected and counts still',
    async () => {
      const id = await sent('activity-held', meeting('2017-05-01'));
      await sent('activity-held', meeting('2017-05-02'), id);
      await damaged(id, 'SET factOf = :of, factOn = :on', { ':of': ofMeetings, ':on': '2017-05-01' });
      return { row: rowOf(id), fault: 'no fact' };
    },
  ],
  [
    'an entry that was withdrawn and does not say so',
    async () => {
      const id = await sent('activity-held', meeting('2017-06-01'));
      await sent('entry-withdrawn', { submissionId: id, reason: 'entered-twice' });
      await damaged(id, 'REMOVE amendedBy SET factOf = :of, factOn = :on', { ':of': ofMeetings, ':on': '2017-06-01' });
      return { row: id, fault: 'unmarked' };
    },
  ],
  [
    'a form that no figure reads',
    async () => {
      const id = await sent('client-registration', aRegistration({ settledOn: '2017-05-01' }));
      const [contactVolunteer, standIn] = [randomUUID(), randomUUID()];
      const assigned = await sent('client-assigned', {
        clientId: id,
        contactVolunteer,
        standIn,
        assignedOn: '2017-12-01',
        reason: 'first',
      });
      await damaged(assigned, 'SET factOf = :of, factOn = :on', { ':of': ofMeetings, ':on': '2017-07-01' });
      return { row: rowOf(assigned), fault: 'no fact' };
    },
  ],
  [
    'what is no submission at all',
    async () => {
      await house.put({ pk: 'STRAY#1', sk: 'STRAY', type: 'stray', factOf: ofMeetings, factOn: '2017-08-01' });
      return { row: JSON.stringify(['STRAY#1', 'STRAY']), fault: 'no fact' };
    },
  ],
];

describe('facts held against the submissions', () => {
  it('are where they belong in what forms leave behind, with corrections and withdrawals', async () => {
    const first = await sent('activity-held', meeting('2017-01-10'));
    await sent('activity-held', meeting('2017-01-11'), first);
    const second = await sent('activity-held', meeting('2017-01-12'));
    await sent('entry-withdrawn', { submissionId: second, reason: 'entered-twice' });
    const client = await sent('client-registration', aRegistration({ settledOn: '2017-05-01' }));
    await sent('housing-placed', { clientId: client, housedOn: '2017-05-01', home: 'own', countsForTarget: true });

    expect(await rebuilt(false)).toEqual({ checked: 6, differ: 0, mended: 0, findings: [] });
    expect(await rebuilt(false, ['vlaardingen'])).toMatchObject({ checked: 0, differ: 0 });
  });

  it.each(damages)('are mended after %s', async (_, damage) => {
    const found = { branch: 'maassluis', ...(await damage()) };

    expect(await rebuilt(false)).toMatchObject({ differ: 1, mended: 0, findings: [found] });
    expect(await rebuilt(true)).toMatchObject({ differ: 1, mended: 1, findings: [{ ...found, mended: true }] });
    expect(await rebuilt(true)).toMatchObject({ differ: 0, findings: [] });
  });

  it('give the report that they should, after all of that', async () => {
    expect((await report()).figures).toMatchObject({ M01: { value: 1 }, M43: { value: 5 }, signals: { value: 1, parts: { care: 1 } } });
  });

  it('leave alone what somebody amends meanwhile', async () => {
    const id = await sent('activity-held', meeting('2017-09-01'));
    await damaged(id, 'REMOVE factOf, factOn');
    const page = async (after: string | undefined) => {
      const read = await rows().page(after);
      if (read.items.some(({ submission }) => submission?.id === id)) await sent('activity-held', meeting('2017-09-02'), id);
      return read;
    };

    expect(await rebuildFacts({ rows: { ...rows(), page } })(['maassluis'], { repair: true })).toMatchObject({
      findings: [{ row: rowOf(id), fault: 'missing', mended: false }],
    });
    expect((await report()).figures['M43']).toMatchObject({ value: 6 });
    expect(await rebuilt(false)).toMatchObject({ differ: 0 });
  });
});
