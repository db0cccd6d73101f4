/** One record is put right, and the figure, the entries behind it, its months and what must hold follow; on the real store, over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsTable } from '../../functions/adapters/dynamodb/facts-table.ts';
import { keptCountsTable } from '../../functions/adapters/dynamodb/kept-counts-table.ts';
import { sentReportsTable } from '../../functions/adapters/dynamodb/sent-reports-table.ts';
import { annual } from '../../functions/reports/annual/endpoint.ts';
import { readFigure } from '../../functions/reports/figure-course.ts';
import type { Checked } from '../../reports/invariants.ts';
import type { AnnualReport } from '../../reports/report.ts';
import type { Actor } from '../../schemas/roles.ts';
import { aRegistration } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, teamLeader } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
let registration: string;
let home: string;

const sending = sendingTo(() => house);

/** A minute later there is the next. */
const sent = async (form: string, answers: object, corrects?: string): Promise<string> => {
  const id = await sending.sent(form, answers, teamLeader, corrects);
  house.clock.set(house.clock.now().add({ minutes: 1 }));
  return id;
};

const person = { settledOn: '2017-05-01', sex: 'male', nationality: 'sy', birthDate: '1990-01-01', inflow: 'azc' };
const placed = (clientId: string, housedOn: string) => ({ clientId, housedOn, home: 'own', countsForTarget: true });

const needs = () => ({
  facts: factsTable(house.world),
  keptCounts: keptCountsTable(house.world),
  sentReports: sentReportsTable(house.world),
  clock: house.clock,
});
const report = async (year: string): Promise<AnnualReport> =>
  (await ask(annual(needs()), { by: teamLeader, path: { year } })).body as unknown as AnnualReport;
const valuesIn = ({ figures }: AnnualReport, ...ids: readonly string[]) => ids.map((id) => figures[id]?.value);
const broken = ({ invariants }: AnnualReport): Checked[] => invariants.filter(({ holds, weight }) => holds === false && weight === 'must');

/** The months in which somebody was, and the entries behind the figure. */
const drilled = async (id: string, year: string) => {
  const reader: Actor = { id: teamLeader.id, posts: [{ branch: 'maassluis', role: 'team-leader' }] };
  const { figure, months = [] } = await readFigure(needs())({ reader, branch: 'maassluis', period: { year } }, id);
  return {
    entries: 'records' in figure ? figure.records : undefined,
    months: months.flatMap(({ month: { from }, value }) => (value === 0 ? [] : [[from.slice(5, 7), value]])),
  };
};

beforeAll(async () => {
  house = await openHouse('2017-12-01T09:00:00Z');
  await sent('housing-placed', placed(await sent('client-registration', aRegistration(person)), '2017-05-01'));
  registration = await sent('client-registration', aRegistration(person));
  home = await sent('housing-placed', placed(registration, '2017-06-15'));
});
afterAll(() => house.close());

describe('one record that is put right', () => {
  it('counts as it was told, with its entry behind it', async () => {
    const told = await report('2017');

    expect(valuesIn(told, 'M01', 'M03', 'M04', 'M05', 'M06')).toEqual([2, 2, 0, 2, 0]);
    expect(told.figures['M01']?.records).toContain(home);
    expect(await drilled('M01', '2017')).toMatchObject({
      months: [
        ['05', 1],
        ['06', 1],
      ],
    });
    expect(broken(told)).toEqual([]);
  });

  it('moves from one figure to another with the person, child and woman instead of adult and man', async () => {
    await sent('client-registration', aRegistration({ ...person, sex: 'female', birthDate: '2010-03-03' }), registration);

    const told = await report('2017');
    expect(valuesIn(told, 'M01', 'M03', 'M04', 'M05', 'M06')).toEqual([2, 1, 1, 1, 1]);
    expect(await drilled('M06', '2017')).toEqual({ entries: [home], months: [['06', 1]] });
    expect((await drilled('M05', '2017')).entries).not.toContain(home);
    expect(broken(told)).toEqual([]);
  });

  it('moves to the year and the month in which it was so', async () => {
    await sent('housing-placed', placed(registration, '2016-11-02'), home);

    expect(valuesIn(await report('2017'), 'M01', 'M04', 'M06')).toEqual([1, 0, 0]);
    expect(valuesIn(await report('2016'), 'M01', 'M04', 'M06')).toEqual([1, 1, 1]);
    // A correction counts in the place of the entry with which the story began.
    expect(await drilled('M01', '2016')).toEqual({ entries: [home], months: [['11', 1]] });
    expect([...broken(await report('2016')), ...broken(await report('2017'))]).toEqual([]);
  });
});
