import { describe, expect, it } from 'vitest';
import { changesBetween } from './counting.ts';
import { yearOf } from './fact.ts';
import { figures } from './figures/index.ts';

const definition = (id: string) => figures.find((each) => each.id === id) ?? expect.fail(`there is no figure ${id}`);
const years = (id: string, earlier: number, later: number) =>
  changesBetween(definition(id), yearOf(earlier), yearOf(later)).map(({ from }) => from);

describe('the line between two years', () => {
  it('stands where the rule for contacts changed, and nowhere else', () => {
    expect(years('M13', 2016, 2017)).toEqual(['2017-01-01']);
    expect(years('M13', 2015, 2017)).toEqual(['2017-01-01']);
    expect(years('M13', 2015, 2016)).toEqual([]);
    expect(years('M13', 2017, 2018)).toEqual([]);
  });

  it('does not stand beside a figure that reads no contacts', () => {
    expect(years('M01', 2016, 2017)).toEqual([]);
  });

  it('stands where a definition got a new version', () => {
    const second = { ...definition('M01'), version: 2, validFrom: '2019-07-01' };

    expect(changesBetween(second, yearOf(2018), yearOf(2019)).map(({ from }) => from)).toEqual(['2019-07-01']);
    expect(changesBetween(second, yearOf(2019), yearOf(2020))).toEqual([]);
  });
});
