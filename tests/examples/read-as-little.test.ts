/** A report reads of most forms only what was so within its days; what it says is what it would say if it read everything. */
import { beforeAll, describe, expect, it } from 'vitest';
import { annualReport } from '../../functions/reports/annual-report.ts';
import type { Facts } from '../../functions/reports/facts.ts';
import { factsInMemory } from '../../functions/reports/facts-in-memory.ts';
import { replayExample } from '../../local/replay-example.ts';
import { yearOf } from '../../reports/fact.ts';
import { formsRead } from '../../reports/report.ts';
import { isStock } from '../../reports/stock.ts';

let facts: Facts;
beforeAll(async () => {
  facts = factsInMemory((await replayExample('maassluis-2017', '2018-01-01')).submissions);
});

/** Remembers what was read. */
const watched = () => {
  const read: { form: string; from: string | undefined; facts: number }[] = [];
  const of: Facts['of'] = async (branch, form, span) => {
    const found = await facts.of(branch, form, span);
    read.push({ form, from: span.from, facts: found.length });
    return found;
  };
  return { read, facts: { ...facts, of } };
};

describe('reading for a report', () => {
  it.each([2016, 2017, 2018])('gives the figures of %i that reading everything gives', async (year) => {
    const whole: Facts = { ...facts, of: (branch, form) => facts.of(branch, form, {}) };

    expect(await annualReport({ facts })('maassluis', year)).toEqual(await annualReport({ facts: whole })('maassluis', year));
  });

  it('leaves out what was so in other years, except of stocks, and reads each form once', async () => {
    const { read, facts: seen } = watched();

    await annualReport({ facts: seen })('maassluis', 2017);

    expect(read.map(({ form }) => form).toSorted()).toEqual([...formsRead].toSorted());
    expect(read.filter(({ from }) => from === undefined).map(({ form }) => form)).toEqual(formsRead.filter(isStock));
    const all = await Promise.all(formsRead.map((form) => facts.of('maassluis', form, {})));
    expect(read.reduce((sum, { facts: number }) => sum + number, 0)).toBeLessThan(all.flat().length);
    expect(await facts.of('maassluis', 'contact-noted', yearOf(2017))).toHaveLength(
      read.find(({ form }) => form === 'contact-noted')?.facts ?? -1,
    );
  });
});
