import { describe, expect, it } from 'vitest';
import { yearsWithBalance } from './balances-told.ts';

const told = (carried: Readonly<Record<string, number>>): string[] => [...yearsWithBalance(carried)];

describe('a balance that grows from year to year', () => {
  it('is told in every year when none has a small number, and nobody is none', () => {
    expect(told({ '2016': 148, '2017': 58, '2018': 0, '2019': 5 })).toEqual(['2016', '2017', '2018', '2019']);
  });

  it('is kept back in a year with a small number and after it, since two balances give who was housed between them', () => {
    expect(told({ '2016': 148, '2017': 3, '2018': 58, '2019': 40 })).toEqual(['2016']);
  });

  it('is told again when several small years lie between two that are told, of which only the sum is known', () => {
    expect(told({ '2016': 148, '2017': 3, '2018': 2, '2019': 40, '2020': 30 })).toEqual(['2016', '2019', '2020']);
  });

  it.each([
    ['is small itself', { '2016': 10, '2017': 3, '2018': 1, '2019': 40 }],
    ['can be made up in one way only', { '2016': 10, '2017': 4, '2018': 4, '2019': 40 }],
    ['is that of five years with one each', { '2016': 10, '2017': 1, '2018': 1, '2019': 1, '2020': 1, '2021': 1, '2022': 40 }],
  ])('is not told again when their sum %s', (_, carried) => {
    expect(told(carried)).toEqual(['2016']);
  });

  it('is never told when it began in the middle of a year of which the first half had a small number', () => {
    expect(told({ '2016-1': 3, '2016': 20, '2017': 58 })).toEqual([]);
    expect(told({ '2016-1': 7, '2016': 20, '2017': 58 })).toEqual(['2016', '2017']);
  });
});
