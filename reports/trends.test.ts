import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf, type Library } from './book.ts';
import type { Fact, Period } from './fact.ts';
import { wholeYear } from './period.ts';
import { countOf, tell } from './told.ts';
import { countFollowed, movementBetween, quartersFollowed, type Trends, trendsOf } from './trends.ts';

const signals = (day: string, domain: string, number: number): Fact[] =>
  Array.from({ length: number }, () => tell('signal-noted', day, { kind: 'obstacle', domain }));

const trendsOfBranches = (branches: readonly Library[], year: number, today: string): Trends => {
  const quarters = quartersFollowed(year, today);
  return trendsOf(
    quarters,
    quarters.map((quarter) => (quarter.state === 'ahead' ? [] : branches.map((open) => countFollowed(open(quarter))))),
  );
};

const trend = (facts: readonly Fact[], id: string, today = '2019-01-01', year = 2018) => {
  const { trends, ...rest } = trendsOfBranches([(period) => bookOf('maassluis', period, facts)], year, today);
  return { ...rest, ...trends.find((each) => each.id === id) };
};

describe('trends by quarter', () => {
  const facts = [
    ...signals('2017-03-31', 'care', 2),
    ...signals('2017-12-31', 'care', 9),
    ...signals('2018-04-01', 'education', 3),
    ...signals('2018-10-01', 'education', 21),
    ...signals('2018-12-31', 'care', 8),
  ];

  it('count each quarter by the definition of the report, beside those of the year before', () => {
    expect(trend(facts, 'signals')).toMatchObject({
      values: [2, 0, 0, 9, 0, 3, 0, 29],
      parts: [
        { name: 'education', values: [0, 0, 0, 0, 0, 3, 0, 21], movement: 'more' },
        { name: 'care', values: [2, 0, 0, 9, 0, 0, 0, 8], movement: 'alike' },
      ],
      movement: 'more',
    });
  });

  it('say nothing of a quarter ahead, and compare none that still runs', () => {
    const running = trend(facts, 'signals', '2018-11-15');

    expect(running.quarters.map(({ state }) => state).slice(5)).toEqual(['over', 'over', 'running']);
    expect(running).toMatchObject({ last: 6, values: [2, 0, 0, 9, 0, 3, 0, 29], movement: 'alike' });
    expect(trend(facts, 'signals', '2018-04-01').values).toEqual([2, 0, 0, 9, 0, 3, null, null]);
  });

  it('compare nothing before the first quarter of the year is over', () => {
    const first = trend(facts, 'signals', '2018-03-31');

    expect(first).toMatchObject({ movement: 'unknown', values: [2, 0, 0, 9, 0, null, null, null] });
    expect(first.last).toBeUndefined();
  });

  it('compare nothing across a change of the way of counting', () => {
    expect(trend([], 'M13', '2018-01-01', 2017).movement).toBe('incomparable');
    expect(trend([], 'M13').movement).toBe('alike');
    expect(trend([], 'signals', '2018-01-01', 2017).movement).toBe('alike');
  });

  it('say at which quarter the way of counting changed, and of which figures', () => {
    const { changes: changed = [] } = trend([], 'M13', '2018-01-01', 2017);

    expect(changed).toMatchObject([{ at: 4, from: '2017-01-01' }]);
    expect(changed[0]?.says.nl).toContain('telt onder het traject');
    expect(trend([], 'M13').changes).toEqual([]);
    expect(trend([], 'signals', '2018-01-01', 2017).changes).toEqual([]);
  });

  it('add up branches, and of what is not known of one they know nothing', () => {
    const open = (period: Period) => bookOf('maassluis', period, facts);
    const alone = trendsOfBranches([open], 2018, '2019-01-01').trends;
    const twice = trendsOfBranches([open, open], 2018, '2019-01-01').trends;

    expect(twice.find(({ id }) => id === 'signals')?.values).toEqual([4, 0, 0, 18, 0, 6, 0, 58]);
    expect(twice.map(({ values }) => values)).toEqual(
      alone.map(({ values }) => values.map((value) => (value === null ? null : value * 2))),
    );
  });

  it('add up to the year, whatever was told', () => {
    const days = fc
      .integer({ min: 0, max: 364 })
      .map((after) => `2018-${String((after % 12) + 1).padStart(2, '0')}-${String((after % 28) + 1).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(days, fc.constantFrom('care', 'work', 'other')), { maxLength: 40 }), (told) => {
        const all = told.flatMap(([day, domain]) => signals(day, domain, 1));
        const { values = [], parts = [] } = trend(all, 'signals');
        const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, each) => total + (each ?? 0), 0);

        expect(sum(values.slice(4))).toBe(countOf('signals', bookOf('maassluis', wholeYear(2018), all)).value);
        for (const [place, value] of values.entries()) expect(sum(parts.map((part) => part.values[place] ?? null))).toBe(value);
      }),
    );
  });
});

describe('a movement', () => {
  it.each([
    [10, 20, 'alike'],
    [10, 21, 'more'],
    [21, 10, 'fewer'],
    [0, 3, 'alike'],
    [0, 4, 'more'],
    [0, 0, 'alike'],
    [null, 4, 'unknown'],
    [4, undefined, 'unknown'],
  ] as const)('from %s to %s is %s', (then, now, says) => {
    expect(movementBetween(then, now)).toBe(says);
  });

  it('is the other way round from behind', () => {
    const reverse = { more: 'fewer', fewer: 'more', alike: 'alike', incomparable: 'incomparable', unknown: 'unknown' };
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (one, other) => {
        expect(movementBetween(other, one)).toBe(reverse[movementBetween(one, other)]);
      }),
    );
  });
});
