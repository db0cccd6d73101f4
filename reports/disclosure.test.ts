import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf } from './book.ts';
import { smallestTold } from './cells.ts';
import { sharedReport } from './disclosure.ts';
import { yearOf } from './fact.ts';
import type { Counted } from './figure.ts';
import { figures } from './figures/index.ts';
import { hiddenCells } from './hidden-cells.ts';
import { type AnnualReport, reportOf } from './report.ts';
import { figuresOf } from './sent.ts';
import { sums } from './sums.ts';
import { bookOf2017, tell } from './told.ts';

const inflows = ['azc', 'family-reunification', 'gva'];
const people = fc.array(
  fc.record({
    sex: fc.constantFrom('male', 'female', 'x'),
    inflow: fc.constantFrom(...inflows),
    nationality: fc.constantFrom('sy', 'er', 'iq'),
    isAdult: fc.boolean(),
    topic: fc.constantFrom('education', 'finance', 'work', 'housing'),
  }),
  { maxLength: 60 },
);

const reportAbout = (
  list: readonly { sex: string; inflow: string; nationality: string; isAdult: boolean; topic: string }[],
): AnnualReport => {
  const facts = list.flatMap(({ isAdult: _, topic, ...answers }, place) => {
    const client = `c${place}`;
    return [
      tell('client-registration', '2017-01-01', answers, { id: client, client }),
      tell('housing-placed', '2017-02-01', { countsForTarget: true, home: 'own' }, { client }),
      tell('contact-noted', '2017-03-01', { requests: [{ topic, outcome: 'answered' }] }, { client, concluded: { channel: 'WALK_IN' } }),
    ];
  });
  return reportOf(bookOf2017(facts, Object.fromEntries(list.map(({ isAdult }, place) => [`c${place}`, isAdult]))), 2017);
};

/** Every number that is about clients, by the id of its figure or `figure/part`. */
const numbersIn = (all: Readonly<Record<string, Pick<Counted, 'value' | 'parts'> & { about: string }>>): Map<string, number> =>
  new Map(
    Object.entries(all).flatMap(([id, { value, parts = {}, about }]) =>
      about === 'clients'
        ? [[id, value] as const, ...Object.entries(parts).map(([name, part]) => [`${id}/${name}`, part] as const)].flatMap(
            ([cell, number]) => (typeof number === 'number' ? [[cell, number] as const] : []),
          )
        : [],
    ),
  );

/** What follows from what is told and from the sums: each sum with one unknown gives it, until none does. */
const workedOut = (told: ReadonlyMap<string, number>, all: readonly (readonly string[])[]): Map<string, number> => {
  const known = new Map(told);
  for (let grew = true; grew; ) {
    grew = false;
    for (const sum of all) {
      const unknown = sum.filter((cell) => !known.has(cell));
      const [cell] = unknown;
      if (unknown.length !== 1 || cell === undefined) continue;
      known.set(cell, 0);
      grew = true;
    }
  }
  return known;
};

describe('what the municipality is given', () => {
  it('has no small number, and none that the sums give away', () => {
    fc.assert(
      fc.property(people, (list) => {
        const report = reportAbout(list);
        const numbers = numbersIn(report.figures);
        const told = numbersIn(sharedReport(report).figures);
        const small = [...numbers].filter(([, number]) => number > 0 && number < smallestTold).map(([cell]) => cell);
        const among = sums(report.figures)
          .map((sum) => sum.filter((cell) => numbers.has(cell)))
          .filter((sum) => sum.length > 1);

        expect([...told].filter(([cell, number]) => cell !== 'M02' && number > 0 && number < smallestTold)).toEqual([]);
        expect(small.filter((cell) => workedOut(told, among).has(cell))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('has every number when none is small', () => {
    const list = inflows.flatMap((inflow) =>
      Array.from({ length: 20 }, (_, place) => ({
        sex: place % 2 ? 'male' : 'female',
        inflow,
        nationality: 'sy',
        isAdult: place % 4 < 2,
        topic: 'finance',
      })),
    );

    // What is left to the year after.
    expect([...hiddenCells(reportAbout(list))]).toEqual(['M24']);
  });

  it('has a sum that is about figures that there are', () => {
    const ids = new Set(figures.map(({ id }) => id));

    expect(
      sums(reportAbout([]).figures)
        .flat()
        .filter((cell) => !ids.has(cell.split('/')[0] ?? '')),
    ).toEqual([]);
  });

  it('keeps a small number of families out of what is several things at once', () => {
    const outing = tell('activity-held', '2017-10-06', { kind: 'outing', attendance: [{ who: 'families', number: 2 }] });

    expect(sharedReport(reportOf(bookOf2017([outing]), 2017)).figures['M45']?.value).toEqual({ marketOn: [], meetingOn: [] });
  });

  it('tells no balance from which few housed people could be worked out', () => {
    const target = ['1', '2'].map((half) => tell('housing-target-set', '2017-01-01', { year: 2017, half, target: 20, balanceBefore: 90 }));
    const homes = (people: number) =>
      Array.from({ length: people }, (_, place) =>
        tell('housing-placed', '2017-02-01', { countsForTarget: true, home: 'own' }, { client: `c${place}` }),
      );
    const balanceWith = (people: number) => sharedReport(reportOf(bookOf2017([...target, ...homes(people)]), 2017)).figures['M02'];

    expect(balanceWith(3)).toMatchObject({ value: null, hidden: true });
    expect(balanceWith(6)).toMatchObject({ value: 56, parts: { housed: 6 } });
  });

  it('tells that a number is hidden, and keeps the small numbers of the team', () => {
    const book = bookOf2017([
      tell('guidance-started', '2017-01-01', {}, { client: 'a' }),
      tell('member-joined', '2017-01-01', { member: 'm', kind: 'trainee', roles: ['desk'] }),
    ]);
    const { figures: shown } = sharedReport(reportOf(book, 2017));

    expect(shown['M32']).toMatchObject({ value: null, hidden: true });
    expect(shown['M54']).toMatchObject({ value: 1 });
    expect(shown['M01']).toMatchObject({ value: 0 });
  });
});

describe('the half-years of the housing target', () => {
  const home = (client: string, day: string) => tell('housing-placed', day, { countsForTarget: true, home: 'own' }, { client });
  const target = (half: string, number: number, balanceBefore?: number) =>
    tell('housing-target-set', '2018-01-01', { year: 2017, half, target: number, ...(balanceBefore !== undefined && { balanceBefore }) });
  const reportWith = (inFirst: number, inSecond: number) => {
    const homes = [
      ...Array.from({ length: inFirst }, (_, place) => home(`a${place}`, '2017-03-01')),
      ...Array.from({ length: inSecond }, (_, place) => home(`b${place}`, '2017-09-01')),
    ];
    return sharedReport(reportOf(bookOf2017([...homes, target('1', 20, 50), target('2', 10)]), 2017)).figures;
  };

  it('are told with the year when none of them is small', () => {
    expect(reportWith(10, 10)).toMatchObject({ M01: { value: 20 }, 'M02-halves': { value: [{ housed: 10 }, { housed: 10 }] } });
  });

  it('are not told when few were housed in one of them', () => {
    expect(reportWith(10, 3)).toMatchObject({ M01: { value: 13 }, 'M02-halves': { value: null, hidden: true } });
  });
});

describe('the balance of years beside each other', () => {
  const target = (year: number) =>
    ['1', '2'].map((half) =>
      tell('housing-target-set', '2017-01-01', { year, half, target: 20, ...(year === 2016 && half === '1' && { balanceBefore: 90 }) }),
    );
  const homesIn = (year: number, people: number) =>
    Array.from({ length: people }, (_, place) =>
      tell('housing-placed', `${year}-02-01`, { countsForTarget: true, home: 'own' }, { client: `c${year}-${place}` }),
    );
  const facts = [2016, 2017, 2018].flatMap(target);
  const balanceIn = (year: number, ...people: readonly number[]) =>
    sharedReport(
      reportOf(bookOf('maassluis', yearOf(year), [...facts, ...people.flatMap((number, place) => homesIn(2016 + place, number))]), year),
    ).figures['M02'];

  it('is kept back after a year with few people, who would be what it grew by', () => {
    expect(balanceIn(2016, 60, 3, 50)).toMatchObject({ value: 110 });
    for (const year of [2017, 2018]) expect(balanceIn(year, 60, 3, 50)).toMatchObject({ value: null, hidden: true });
    expect(balanceIn(2018, 60, 30, 50)).toMatchObject({ value: 110 });
  });

  it('says nothing of what it is made of, to nobody', () => {
    expect(balanceIn(2018, 60, 30, 50)).not.toHaveProperty('carried');
  });
});

describe('what is told again after a correction', () => {
  const person = { inflow: 'azc', nationality: 'sy', isAdult: true, topic: 'finance' };
  const people = (men: number, women: number, others: number) =>
    Object.entries({ male: men, female: women, x: others }).flatMap(([sex, number]) =>
      Array.from({ length: number }, () => ({ ...person, sex })),
    );
  const told = (first: ReturnType<typeof people>, second: ReturnType<typeof people>) => {
    const before = reportAbout(first);
    const { figures: shared } = sharedReport(reportAbout(second), [{ told: sharedReport(before).figures, counted: figuresOf(before) }]);
    return Object.fromEntries(['M05', 'M06', 'M06-other', 'M01'].map((id) => [id, shared[id]?.value]));
  };

  it('is the same when nothing changed', () => {
    expect(told(people(8, 20, 6), people(8, 20, 6))).toEqual({ M05: 8, M06: 20, 'M06-other': 6, M01: 34 });
  });

  it('keeps back what changed by a few, also the sum: they would be the ones who were added', () => {
    expect(told(people(8, 20, 6), people(8, 21, 6))).toEqual({ M05: 8, M06: null, 'M06-other': 6, M01: null });
  });

  it('hides a number that became small behind one that was not told already', () => {
    expect(told(people(8, 20, 6), people(3, 25, 6))).toEqual({ M05: null, M06: null, 'M06-other': 6, M01: 34 });
  });

  it('does not tell now what stood beside a small number and was kept back for it', () => {
    expect(told(people(3, 20, 7), people(9, 20, 7))).toEqual({ M05: null, M06: 20, 'M06-other': null, M01: 36 });
  });
});
