/** The annual report over HTTP: who may read it, how deep, and in which forms. */

import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsTable } from '../../functions/adapters/dynamodb/facts-table.ts';
import { keptCountsTable } from '../../functions/adapters/dynamodb/kept-counts-table.ts';
import { sentReportsTable } from '../../functions/adapters/dynamodb/sent-reports-table.ts';
import type { HttpHandler } from '../../functions/edge/endpoint.ts';
import { annual } from '../../functions/reports/annual/endpoint.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, elsewhere, manager, teamLeader, volunteer } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
let handler: HttpHandler;
const { sent, aClient } = sendingTo(() => house);
const municipality = { id: '00000000-0000-4000-8000-000000000006', groups: '[maassluis:municipality]' };
const both = { id: '00000000-0000-4000-8000-000000000007', groups: '[maassluis:manager vlaardingen:municipality]' };

const read = (by: typeof municipality | undefined, year = '2017', query: Record<string, string> = {}) =>
  ask(handler, { by, path: { year }, query });
const figuresOf = ({ body }: Awaited<ReturnType<typeof read>>) => body['figures'] as Record<string, Record<string, unknown>>;

beforeAll(async () => {
  house = await openHouse('2017-12-01T09:00:00Z');
  handler = annual({
    facts: factsTable(house.world),
    keptCounts: keptCountsTable(house.world),
    sentReports: sentReportsTable(house.world),
    clock: house.clock,
  });
  for (let client = 0; client < 8; client += 1) {
    const isMan = client < 6;
    const clientId = await aClient({ settledOn: '2017-05-01', sex: isMan ? 'male' : 'female', birthDate: '1990-01-01', inflow: 'azc' });
    await sent('housing-placed', { clientId, housedOn: '2017-05-01', home: 'own', countsForTarget: true });
  }
});
afterAll(() => house.close());

/** One file of a zip archive (APPNOTE 6.3: the central directory names each with its place). */
const unpacked = (zip: Buffer, name: string): string => {
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
    const [method, size, length] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    if (zip.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
  return '';
};

describe('the annual report', () => {
  it('is for a team leader whole, with the entries behind each figure', async () => {
    const answer = await read(teamLeader);

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ branch: 'maassluis', year: 2017 });
    expect(figuresOf(answer)['M06']).toMatchObject({ value: 2, title: { nl: 'Vrouwen' }, unit: 'persons' });
    expect(figuresOf(answer)['M06']?.['records']).toHaveLength(2);
  });

  it('is for a manager all figures, and no entries', async () => {
    const answer = await read(manager);

    expect(figuresOf(answer)['M06']).toMatchObject({ value: 2 });
    expect(JSON.stringify(answer.body)).not.toContain('records');
  });

  it('tells the municipality no small number, nor one from which it could be worked out', async () => {
    const answer = await read(municipality);

    expect(figuresOf(answer)).toMatchObject({
      M01: { value: 8 },
      M03: { value: 8 },
      M05: { value: null, hidden: true },
      M06: { value: null, hidden: true },
    });
    expect(JSON.stringify(answer.body)).not.toContain('records');
  });

  it('is for nobody else', async () => {
    expect((await read(undefined)).status).toBe(401);
    for (const nobody of [volunteer, { ...volunteer, groups: '[maassluis:desk maassluis:job-coach]' }, { ...volunteer, groups: '[]' }]) {
      expect((await read(nobody)).status).toBe(403);
    }
    expect((await read(elsewhere, '2017', { branch: 'maassluis' })).status).toBe(403);
    expect((await read(municipality, '2017', { branch: 'vlaardingen' })).status).toBe(403);
  });

  it('is read with the depth of each branch by somebody who has a place in several', async () => {
    expect((await read(both)).status).toBe(400);
    expect(figuresOf(await read(both, '2017', { branch: 'maassluis' }))['M06']).toMatchObject({ value: 2 });
    expect(figuresOf(await read(both, '2017', { branch: 'vlaardingen' }))['M01']).toMatchObject({ value: 0 });
  });

  it('is there of years only', async () => {
    for (const year of ['last', '17', '2017.pdf', '20170']) expect((await read(teamLeader, year)).status).toBe(404);
  });

  it('is of a half, a quarter or any days of it, beside the same days of the years before', async () => {
    const housedIn = async (query: Record<string, string>) => figuresOf(await read(teamLeader, '2017', query))['M01']?.['value'];

    expect(await housedIn({ half: '1' })).toBe(8);
    expect(await housedIn({ half: '2' })).toBe(0);
    expect(await housedIn({ quarter: '2' })).toBe(8);
    expect(await housedIn({ from: '2017-05-01', till: '2017-05-01' })).toBe(8);
    expect(await housedIn({ from: '2017-05-02', till: '2017-12-31' })).toBe(0);
    const next = await read(teamLeader, '2018', { half: '1' });
    expect(next.body).toMatchObject({
      name: { nl: '1e halfjaar 2018' },
      period: { from: '2018-01-01', till: '2018-06-30' },
      figures: { M01: { value: 0 }, M03: { value: 0 } },
      before: [
        { year: 2017, figures: { M01: { value: 8 }, M03: { value: 8 } } },
        { year: 2016, figures: { M01: { value: 0 } } },
      ],
    });
  });

  it('names what does not fit of the days that are asked for', async () => {
    const refused = async (query: Record<string, string>, by = teamLeader) => {
      const { status, body } = await read(by, '2017', query);
      return [status, (body['errors'] as { pointer: string }[] | undefined)?.map(({ pointer }) => pointer)];
    };

    expect(await refused({ half: '3' })).toEqual([400, ['#/half']]);
    expect(await refused({ quarter: '1', half: '1' })).toEqual([400, ['#/quarter']]);
    expect(await refused({ from: '2017-02-30', till: '2017-03-01' })).toEqual([400, ['#/from']]);
    expect(await refused({ from: '2017-02-01', till: '2018-03-01' })).toEqual([400, ['#/year']]);
    expect(await refused({ quarter: '2' }, municipality)).toEqual([400, ['#/quarter']]);
  });

  it('is of several branches for whoever reads each of them, and never a sum for who may see no small number', async () => {
    const two = { ...both, groups: '[maassluis:manager vlaardingen:manager]' };

    expect(figuresOf(await read(two, '2017', { branch: 'maassluis,vlaardingen' }))['M01']).toMatchObject({ value: 8 });
    expect((await read(two, '2017', { branch: 'all' })).body).toMatchObject({ branch: 'maassluis,vlaardingen' });
    expect((await read(two, '2017', { branch: 'maassluis,schiedam' })).status).toBe(403);
    expect((await read(both, '2017', { branch: 'all' })).status).toBe(400);
  });

  it('comes as a table of values and as a workbook, with nothing that the reader may not see', async () => {
    const file = async (year: string) => {
      const event = {
        version: '2.0',
        headers: {},
        pathParameters: { year },
        queryStringParameters: {},
        requestContext: {
          requestId: 'test',
          authorizer: { jwt: { claims: { sub: municipality.id, 'cognito:groups': municipality.groups }, scopes: [] } },
        },
      };
      return handler(event as unknown as Parameters<HttpHandler>[0], {} as Parameters<HttpHandler>[1]);
    };

    const csv = await file('2017.csv');
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="jaarverslag-maassluis-2017.csv"',
    });
    expect(csv.body).toContain('"M01","Huisvesting","Gehuisveste statushouders",8,"personen"');
    expect(csv.body).toContain('"M06","Huisvesting","Vrouwen","minder dan 5 of afgeschermd","personen"');

    const workbook = await file('2017.xlsx');
    expect(workbook.isBase64Encoded).toBe(true);
    const bytes = Buffer.from(workbook.body ?? '', 'base64');
    expect(unpacked(bytes, 'xl/sharedStrings.xml')).toContain('Gehuisveste statushouders');
    expect(unpacked(bytes, 'xl/worksheets/sheet1.xml')).toContain('<v>8</v>');
  });
});
