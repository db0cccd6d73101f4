import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures } from './figures/index.ts';
import { contradictions, reportOf } from './report.ts';
import { together } from './together.ts';
import { bookOf2017, tell } from './told.ts';

const contact = (client: string, topic: string) =>
  tell('contact-noted', '2017-03-01', { requests: [{ topic, outcome: 'answered' }] }, { client, concluded: { channel: 'WALK_IN' } });
const target = (balanceBefore: number) => [
  tell('housing-target-set', '2018-01-01', { year: 2017, half: '1', target: 5, balanceBefore }),
  tell('housing-target-set', '2018-01-01', { year: 2017, half: '2', target: 5 }),
];
const reportOn = (branch: string, facts: Parameters<typeof bookOf2017>[0]) => reportOf(bookOf2017(facts, {}, branch), 2017);

describe('the report of several branches', () => {
  it('says of entries what is said of those of each branch, also when the entries are not at hand', () => {
    const report = reportOn('maassluis', [contact('a', 'education')]);
    const isAmong = (holds: boolean | null) => ({
      ...report,
      invariants: report.invariants.map((each) => (each.id === 'M07⊆M01' ? { ...each, holds } : each)),
    });
    const said = (...all: readonly (boolean | null)[]) => {
      const [first = report, ...others] = all.map(isAmong);
      return together([first, ...others]).invariants.find(({ id }) => id === 'M07⊆M01')?.holds;
    };

    expect(report.invariants.find(({ id }) => id === 'M07⊆M01')?.holds).toBe(true);
    expect([said(true, true), said(true, false), said(null, false), said(true, null)]).toEqual([true, false, false, null]);
  });

  it('adds up what is counted, and its parts by name', () => {
    const here = reportOn('maassluis', [contact('a', 'education'), contact('a', 'finance'), ...target(20)]);
    const there = reportOn('vlaardingen', [contact('b', 'education'), ...target(7)]);

    const { branch, figures: all } = together([here, there]);

    expect(branch).toBe('maassluis,vlaardingen');
    expect(all).toMatchObject({
      M02: { value: 10 - 3 },
      M12: { value: 2 },
      M13: { value: 3, parts: { education: 2, finance: 1 } },
    });
    expect(all['M13']?.records).toHaveLength(3);
  });

  it('knows no sum of which one part is not known, and shows what is known by branch', () => {
    const all = together([reportOn('maassluis', target(20)), reportOn('vlaardingen', [])]).figures;

    expect(all['M02']).toMatchObject({ value: null, parts: { maassluis: 10, vlaardingen: null } });
  });

  it('leaves what is agreed as it is, and by branch where they differ', () => {
    const all = together([reportOn('maassluis', []), reportOn('vlaardingen', [])]).figures;

    expect(all['M20']).toMatchObject({ value: 2 });
  });

  it('does not contradict itself, and is the report itself when there is one branch', () => {
    const topics = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('education', 'work', 'housing')), { maxLength: 12 });
    fc.assert(
      fc.property(topics, topics, (here, there) => {
        const [one, other] = [here, there].map((list, place) =>
          reportOn(
            `branch-${place}`,
            list.map(([client, topic]) => contact(client, topic)),
          ),
        );
        if (!one || !other) return;
        const both = together([one, other]);
        expect(contradictions(both)).toEqual([]);
        for (const { id } of figures.filter(({ unit, over }) => unit === 'requests' && over === 'period')) {
          expect(both.figures[id]?.value).toBe(Number(one.figures[id]?.value) + Number(other.figures[id]?.value));
        }
        expect(together([one])).toBe(one);
      }),
      { numRuns: 40 },
    );
  });
});
