import { describe, expect, it } from 'vitest';
import { bookOf2017, countOf, tell, valuesOf } from '../told.ts';

const registered = (client: string, answers: Record<string, string>) =>
  tell('client-registration', '2017-01-10', { sex: 'female', inflow: 'azc', ...answers }, { id: client, client });
const housed = (client: string, day: string, countsForTarget = true) =>
  tell('housing-placed', day, { clientId: client, countsForTarget, home: 'own' }, { client });
const target = (year: number, half: string, number: number, balanceBefore?: number) =>
  tell('housing-target-set', '2018-02-01', { year, half, target: number, ...(balanceBefore !== undefined && { balanceBefore }) });

describe('who was housed', () => {
  it('counts each person once, in the year of the first home that counts', () => {
    const book = bookOf2017([
      housed('a', '2017-01-01'),
      housed('a', '2017-06-01'),
      housed('b', '2017-12-31'),
      housed('c', '2016-12-31'),
      housed('c', '2017-03-01'),
      housed('d', '2017-03-01', false),
      housed('e', '2018-01-01'),
    ]);

    expect(valuesOf(book, 'M01')).toEqual({ M01: 2 });
  });

  it('divides them by age, sex, origin and how they came, and names who fits nowhere', () => {
    const book = bookOf2017(
      [
        registered('a', { sex: 'male', nationality: 'sy', inflow: 'family-reunification' }),
        registered('b', { nationality: 'er' }),
        registered('c', { sex: 'x', inflow: 'gva' }),
        tell('client-changed', '2017-02-02', { nationality: 'sy' }, { client: 'b' }),
        housed('a', '2017-02-01'),
        housed('b', '2017-02-01'),
        housed('c', '2017-02-01'),
      ],
      { a: true, b: false },
    );

    expect(valuesOf(book, 'M03', 'M04', 'M04-unknown')).toEqual({ M03: 1, M04: 1, 'M04-unknown': 1 });
    expect(valuesOf(book, 'M05', 'M06', 'M06-other')).toEqual({ M05: 1, M06: 1, 'M06-other': 1 });
    expect(valuesOf(book, 'M08', 'M09', 'M09-other')).toEqual({ M08: 1, M09: 1, 'M09-other': 1 });
    expect(valuesOf(book, 'M10', 'M11')).toEqual({ M10: 1, M11: 0 });
    expect(countOf('M07', book)).toMatchObject({ value: 2, parts: { sy: 2, unknown: 1 } });
  });

  it('names the placements behind a number', () => {
    const placed = housed('a', '2017-02-01');

    expect(countOf('M01', bookOf2017([placed, housed('b', '2016-02-01')])).records).toEqual([placed.id]);
  });
});

describe('the housing target', () => {
  // 71 = 57 + 58 − 44 in domain facts §5.4; here 10 + 3 − 7.
  const homes = [housed('a', '2017-01-05'), housed('b', '2017-08-01'), housed('c', '2016-07-02'), housed('d', '2018-01-05')];

  it('is carried over from half-year to half-year', () => {
    const targets = [target(2016, '2', 2, 10), target(2017, '1', 3), target(2017, '2', 2), target(2018, '1', 50)];

    expect(countOf('M02', bookOf2017([...homes, ...targets]))).toMatchObject({ value: 6, parts: { before: 10, housed: 3, target: 7 } });
  });

  it('takes the last word about a half-year', () => {
    const targets = [target(2017, '1', 3, 10), target(2017, '2', 9), target(2017, '2', 2)];

    expect(valuesOf(bookOf2017([...homes, ...targets]), 'M02')).toEqual({ M02: 10 + 2 - 5 });
  });

  it('is not known while a half-year or the first balance is missing', () => {
    expect(valuesOf(bookOf2017([...homes, target(2017, '1', 3, 10)]), 'M02')).toEqual({ M02: null });
    expect(valuesOf(bookOf2017([...homes, target(2017, '1', 3), target(2017, '2', 3)]), 'M02')).toEqual({ M02: null });
    expect(valuesOf(bookOf2017(homes), 'M02')).toEqual({ M02: null });
  });

  it('is told by half-year, each beginning where the one before it ended', () => {
    const targets = [target(2016, '2', 2, 10), target(2017, '1', 3), target(2017, '2', 2), target(2018, '1', 50)];
    const book = bookOf2017([...homes, ...targets]);

    // 10 + 1 − 2 = 9 at the end of 2016; 9 + 1 − 3 = 7; 7 + 1 − 2 = 6, which is M02.
    expect(countOf('M02-halves', book).value).toEqual([
      { half: '2017-1', before: 9, housed: 1, target: 3, balance: 7 },
      { half: '2017-2', before: 7, housed: 1, target: 2, balance: 6 },
    ]);
    expect(countOf('M02', book).value).toBe(6);
    expect(countOf('M02-halves', bookOf2017([...homes, target(2017, '1', 3)])).value).toBeNull();
  });
});
