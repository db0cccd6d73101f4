/** Counts that are kept: the table's and those in memory keep one contract. */
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClient } from '../../functions/adapters/dynamodb/client.ts';
import { keptCountsTable } from '../../functions/adapters/dynamodb/kept-counts-table.ts';
import { keptCountKey } from '../../functions/adapters/dynamodb/keys.ts';
import { isCurrent, type KeptCount, type KeptCounts, noChanges } from '../../functions/reports/kept/kept-counts.ts';
import { yearOf } from '../../reports/fact.ts';
import { halfOf, quarterOf } from '../../reports/period.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { table } from '../../schemas/table.ts';
import { type House, openHouse } from '../support/house.ts';
import { keptCountsInMemory } from '../support/kept-counts-in-memory.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const stores: readonly [string, () => KeptCounts][] = [
  ['in the table', () => keptCountsTable(house.world)],
  ['in memory', keptCountsInMemory],
];
const at = (time: string): Temporal.Instant => Temporal.Instant.from(`2026-11-23T${time}Z`);
const aCount = (changes: Partial<KeptCount> = {}): KeptCount => ({
  branch: 'maassluis',
  period: yearOf(2017),
  counts: { figures: { M01: { value: 4 }, M13: { value: 2, parts: { finance: 2 } } }, holds: { 'M07⊆M01': true, 'M01≤M02': null } },
  code: 'a',
  begunAt: at('04:00:00'),
  ...changes,
});

describe.each(stores)('counts that are kept %s', (name, open) => {
  it('are found again by branch and period', async () => {
    const kept = open();
    const count = aCount();
    await kept.keep(count);
    await kept.keep(aCount({ period: yearOf(2016) }));
    await kept.keep(aCount({ branch: 'vlaardingen' }));

    expect(await kept.of(['maassluis', 'schiedam'], [yearOf(2017), yearOf(2018)])).toEqual([count]);
    expect((await kept.everyOf('maassluis')).map(({ period }) => period)).toEqual([yearOf(2016), yearOf(2017)]);
  });

  it('are not replaced by what the same code began earlier', async () => {
    const kept = open();
    const period = yearOf(2015);
    const said = async () => (await kept.of(['maassluis'], [period])).map(({ code, begunAt }) => `${code} ${begunAt}`);
    await kept.keep(aCount({ period, begunAt: at('05:00:00') }));

    await kept.keep(aCount({ period, begunAt: at('04:59:59.999') }));
    expect(await said()).toEqual(['a 2026-11-23T05:00:00Z']);
    await kept.keep(aCount({ period, begunAt: at('05:00:00.000000001') }));
    expect(await said()).toEqual(['a 2026-11-23T05:00:00.000000001Z']);
    await kept.keep(aCount({ period, code: 'b', begunAt: at('04:30:00') }));
    expect(await said()).toEqual(['b 2026-11-23T04:30:00Z']);
  });

  it('know of each branch when something last changed, for every year or for one', async () => {
    const kept = open();
    const branch = `branch ${name}`;
    await kept.noteChange(branch, 'stock', at('09:00:00'));
    await kept.noteChange(branch, '2017', at('09:00:00'));
    await kept.noteChange(branch, '2017', at('10:00:00'));

    expect(await kept.changes([branch, 'nowhere'])).toEqual(
      new Map([
        [branch, { stock: at('09:00:00'), inYears: { 2017: at('10:00:00') } }],
        ['nowhere', noChanges],
      ]),
    );
    expect(await kept.everyOf(branch)).toEqual([]);
  });

  it('are found a thousand at a time', async () => {
    const kept = open();
    const branches = Array.from({ length: 101 }, (_, place) => `many-${place}`);
    const periods = Array.from({ length: 10 }, (_, place) => yearOf(2010 + place));
    await Promise.all(branches.map((branch) => kept.keep(aCount({ branch, period: yearOf(2019) }))));

    expect(await kept.of(branches, periods)).toHaveLength(101);
    expect((await kept.changes(branches)).size).toBe(101);
  });
});

describe('a count in the table', () => {
  const forgottenAt = async (period: KeptCount['period']): Promise<unknown> => {
    await keptCountsTable(house.world).keep(aCount({ branch: 'forgotten', period }));
    const Key = keptCountKey('forgotten', period);
    return (await documentClient().send(new GetCommand({ TableName: house.world.setting('TABLE_NAME'), Key }))).Item?.[table.forgotten];
  };

  it('stays for good when it is of a part of the calendar, and thirty days when it is of other days', async () => {
    for (const period of [yearOf(2017), halfOf(2017, 2), quarterOf(2017, 1), { from: '2017-02-01', till: '2017-02-28' }]) {
      const { from, till } = period;
      expect(await forgottenAt({ from, till })).toBeUndefined();
    }
    expect(await forgottenAt({ from: '2017-02-02', till: '2017-02-28' })).toBe(at('04:00:00').add({ hours: 720 }).epochMilliseconds / 1000);
  });
});

describe('a count that is kept', () => {
  const changed = (stock: string | undefined, inYears: Record<string, string> = {}) => ({
    stock: stock === undefined ? undefined : at(stock),
    inYears: Object.fromEntries(Object.entries(inYears).map(([year, time]) => [year, at(time)])),
  });

  it.each([
    ['nothing changed', true, noChanges],
    ['a stock changed long before', true, changed('03:55:00')],
    ['a stock changed so shortly before that the index may not have had it', false, changed('03:55:00.000000001')],
    ['a stock changed since', false, changed('04:10:00')],
    ['something changed in its year', false, changed(undefined, { 2017: '04:10:00' })],
    ['something changed in another year', true, changed(undefined, { 2016: '04:10:00', 2018: '04:10:00' })],
  ])('is as good as counting anew, when %s: %s', (_, expected, changes) => {
    expect(isCurrent(aCount(), changes)).toBe(expected);
  });

  it('of parts of a year is about its year', () => {
    const quarter = aCount({ period: { from: '2017-04-01', till: '2017-06-30' } });

    expect(isCurrent(quarter, changed(undefined, { 2017: '04:10:00' }))).toBe(false);
    expect(isCurrent(quarter, changed(undefined, { 2016: '04:10:00' }))).toBe(true);
  });
});
