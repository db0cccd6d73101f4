/** Small worlds of some years, told as the municipality reads them: whoever lays all of it side by side finds out no number from 1 to 4. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Equation, findsOut, type Knowledge } from './attacker.ts';
import { bookOf } from './book.ts';
import { type SharedReport, sharedReport } from './disclosure.ts';
import { type Fact, yearOf } from './fact.ts';
import { type AnnualReport, reportOf } from './report.ts';
import type { ToldBefore } from './said.ts';
import { figuresOf } from './sent.ts';

import { acrossYears, sums } from './sums.ts';
import { tell } from './told.ts';

const years = [2017, 2018, 2019];

interface Person {
  readonly year: number;
  readonly half: number;
  readonly sex: string;
  readonly inflow: string;
  readonly nationality: string;
  readonly isAdult: boolean;
  readonly topic: string;
  readonly isGuided: boolean;
}

interface Dossier {
  readonly year: number;
  readonly origin: string;
  readonly closed: number;
  readonly reopened: number;
}

interface World {
  readonly people: readonly Person[];
  readonly dossiers: readonly Dossier[];
  /** The half-year in which the balance begins; those of 2017 are 0 and 1. */
  readonly firstHalf: number;
  readonly targets: readonly number[];
}

const person = fc.record({
  year: fc.constantFrom(...years),
  half: fc.constantFrom(0, 1),
  sex: fc.constantFrom('male', 'male', 'male', 'female', 'x'),
  inflow: fc.constantFrom('azc', 'family-reunification', 'family-reunification', 'gva'),
  nationality: fc.constantFrom('sy', 'sy', 'sy', 'er', 'iq'),
  isAdult: fc.boolean(),
  topic: fc.constantFrom('education', 'finance', 'finance', 'work', 'housing'),
  isGuided: fc.boolean(),
});
const dossier = fc.record({
  year: fc.constantFrom(2016, ...years),
  origin: fc.constantFrom('own', 'azc', 'other-branch'),
  closed: fc.constantFrom(0, 0, ...years),
  reopened: fc.constantFrom(0, 0, 0, ...years),
});
const someWorld: fc.Arbitrary<World> = fc.record({
  people: fc.array(person, { maxLength: 45 }),
  dossiers: fc.array(dossier, { maxLength: 25 }),
  firstHalf: fc.constantFrom(0, 0, 1, 2),
  targets: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 6, maxLength: 6 }),
});

const factsOf = ({ people, dossiers, firstHalf, targets }: World): Fact[] => [
  ...people.flatMap(({ year, half, isAdult: _, topic, isGuided, ...answers }, place) => {
    const client = `c${place}`;
    const day = `${year}-${half === 0 ? '02' : '09'}-01`;
    return [
      tell('client-registration', day, answers, { id: client, client }),
      tell('housing-placed', day, { countsForTarget: true, home: 'own' }, { client }),
      tell('contact-noted', day, { requests: [{ topic, outcome: 'answered' }] }, { client, concluded: { channel: 'WALK_IN' } }),
      ...(isGuided ? [tell('guidance-started', day, {}, { client })] : []),
    ];
  }),
  ...dossiers.flatMap(({ year, origin, closed, reopened }, place) => {
    const client = `d${place}`;
    const isClosed = closed >= year;
    return [
      tell('dossier-opened', `${year}-03-01`, { origin, originalFilingYear: 2015 }, { client }),
      ...(isClosed ? [tell('dossier-closed', `${closed}-06-01`, { reason: 'reunited' }, { client })] : []),
      ...(isClosed && reopened > closed ? [tell('dossier-reopened', `${reopened}-08-01`, {}, { client })] : []),
    ];
  }),
  ...targets.slice(firstHalf).map((target, place) => {
    const half = place + firstHalf;
    const answers = { year: 2017 + Math.floor(half / 2), half: String((half % 2) + 1), target, ...(place === 0 && { balanceBefore: 30 }) };
    return tell('housing-target-set', '2017-01-01', answers);
  }),
];

const reportsOf = (told: World): AnnualReport[] => {
  const facts = factsOf(told);
  const adults = new Map(told.people.map(({ isAdult }, place) => [`c${place}`, isAdult]));
  return years.map((year) => reportOf(bookOf('maassluis', yearOf(year), facts, adults), year));
};

type Numbers = Readonly<Record<string, { readonly value: unknown; readonly parts?: Readonly<Record<string, unknown>> | undefined }>>;

/** Every number about clients, each by year and cell. */
const cellsOf = (figures: Numbers, { year, figures: defined }: AnnualReport): [string, number][] =>
  Object.entries(figures).flatMap(([id, { value, parts = {} }]): [string, number][] => {
    if (defined[id]?.about !== 'clients') return [];
    const all: [string, unknown][] = [
      [id, value],
      ...Object.entries(parts).map(([name, part]): [string, unknown] => [`${id}/${name}`, part]),
    ];
    return all.flatMap(([cell, number]): [string, number][] => (typeof number === 'number' ? [[`${year} ${cell}`, number]] : []));
  });

/** Told by the report itself that the one is no more than the other. */
const noMoreThan = [
  ['M07', 'M01'],
  ['M12', 'M12-contacts'],
  ['M12-contacts', 'M13'],
  ['M18', 'M12'],
  ['M18-closed', 'M12'],
  ['M23', 'M22'],
  ['M24', 'M22'],
  ['M37', 'M39'],
] as const;

const isBalance = (cell: string): boolean => cell.endsWith(' M02');

/** All sums: within a year, of two years, and what the half-years of the target say. */
const equationsOf = (reports: readonly AnnualReport[], numbers: ReadonlyMap<string, number>): Equation[] => {
  const among = (terms: readonly (readonly [number, string])[], plus = 0): Equation[] => {
    const there = terms.filter(([, cell]) => numbers.has(cell));
    return there.length > 1 ? [{ terms: there, plus }] : [];
  };
  return reports.flatMap(({ year, figures }) => {
    const target = (of: number): number => numbers.get(`${of} M02/target`) ?? 0;
    const before = numbers.get(`${year} M02/before`) ?? 0;
    return [
      ...sums(figures)
        .filter((sum) => !sum.includes('M02'))
        .flatMap((sum) => among(sum.map((cell, place) => [place === sum.length - 1 ? -1 : 1, `${year} ${cell}`] as const))),
      ...(numbers.has(`${year} M02`)
        ? among(
            [
              [1, `${year} M02/housed`],
              [-1, `${year} M02`],
            ],
            before - target(year),
          )
        : []),
      ...acrossYears.flatMap((sum) => {
        const terms = [
          ...sum.before.map((cell) => [1, `${year - 1} ${cell}`] as const),
          ...sum.year.map((cell, place) => [place === sum.year.length - 1 ? -1 : 1, `${year} ${cell}`] as const),
        ];
        const isWhole = terms.every(([, cell]) => numbers.has(cell));
        return isWhole ? among(terms, sum.year.includes('M02') ? target(year - 1) - target(year) : 0) : [];
      }),
      ...noMoreThan.flatMap(([part, whole]) => [
        {
          terms: [
            [1, `${year} ${part}`],
            [1, `${year} ${part} to ${whole}`],
            [-1, `${year} ${whole}`],
          ] as const,
          plus: 0,
        },
      ]),
    ];
  });
};

/** In the year in which the balance begins, who was housed before it is what the year has more. */
const firstHalfOf = (reports: readonly AnnualReport[], { firstHalf }: World, numbers: Map<string, number>): Equation[] => {
  const first = reports.find(({ year }) => year === 2017 + Math.floor(firstHalf / 2));
  if (!first) return [];
  const cell = `${first.year} first half`;
  numbers.set(cell, (numbers.get(`${first.year} M01`) ?? 0) - (numbers.get(`${first.year} M02/housed`) ?? 0));
  return [
    {
      terms: [
        [1, cell],
        [1, `${first.year} M02/housed`],
        [-1, `${first.year} M01`],
      ],
      plus: 0,
    },
  ];
};

/** What the list of half-years tells of the year, when it is told. */
const listed = ({ year, figures }: SharedReport): [string, number][] => {
  const value = figures['M02-halves']?.value;
  if (!Array.isArray(value) || value.length === 0) return [];
  const halves = value as unknown as readonly {
    readonly half: string;
    readonly housed: number;
    readonly before: number;
    readonly balance: number;
  }[];
  const [first, last] = [halves[0], halves.at(-1)];
  return [
    ...halves.map(({ half, housed }): [string, number] => [`${year} housed in ${half}`, housed]),
    ...(halves.length === 2 ? [[`${year} M01`, halves.reduce((all, { housed }) => all + housed, 0)] as [string, number]] : []),
    [`${year} M02`, last?.balance ?? 0],
    [`${year - 1} M02`, first?.before ?? 0],
  ];
};

interface Known {
  readonly numbers: ReadonlyMap<string, number>;
  readonly knowledge: Knowledge;
}

const knowledgeOf = (world: World, reports: readonly AnnualReport[], shared: readonly SharedReport[]): Known => {
  const numbers = new Map(reports.flatMap((report) => cellsOf(report.figures, report)));
  const told = new Map(reports.flatMap((report, place) => tellingOf(report, shared[place])));
  const equations = [...equationsOf(reports, numbers), ...firstHalfOf(reports, world, numbers)];
  return { numbers, knowledge: { told, equations, mayBeNegative: isBalance } };
};

const tellingOf = (report: AnnualReport, shared: SharedReport | undefined): [string, number][] =>
  shared ? [...cellsOf(shared.figures, report), ...listed(shared)] : [];

const isFew = (cell: string, number: number): boolean => number > 0 && number < 5 && !/ M02(\/(before|target))?$/.test(cell);

describe('what is told of several years', () => {
  it('has no number from 1 to 4, and lets nobody work one out from all years together', () => {
    let hidden = 0;
    fc.assert(
      fc.property(someWorld, (told) => {
        const reports = reportsOf(told);
        const { knowledge, numbers } = knowledgeOf(
          told,
          reports,
          reports.map((report) => sharedReport(report)),
        );
        const few = [...numbers].filter(([cell, number]) => isFew(cell, number));
        hidden += few.length;

        expect([...knowledge.told].filter(([cell, number]) => isFew(cell, number))).toEqual([]);
        expect(few.filter(([cell, number]) => findsOut(cell, number, knowledge)).map(([cell]) => cell)).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(hidden).toBeGreaterThan(1000);
  }, 120_000);
});

/** Some people are put right, left out or found after all, and so are some dossiers. */
const corrected = (first: World): fc.Arbitrary<World> =>
  fc
    .record({
      left: fc.integer({ min: 0, max: 8 }),
      found: fc.array(person, { maxLength: 8 }),
      other: fc.array(person, { maxLength: 4 }),
      dossiersLeft: fc.integer({ min: 0, max: 4 }),
      dossiersFound: fc.array(dossier, { maxLength: 4 }),
    })
    .map(({ left, found, other, dossiersLeft, dossiersFound }) => ({
      ...first,
      people: [...other, ...first.people.slice(other.length + left), ...found],
      dossiers: [...first.dossiers.slice(dossiersLeft), ...dossiersFound],
    }));

const threeSendings = someWorld.chain((first) =>
  corrected(first).chain((second) => corrected(second).map((third) => [first, second, third] as const)),
);

describe('what is told of one year, and told again after it was corrected', () => {
  it('gives away no number from 1 to 4, nor one by which a number changed', () => {
    let changedBit = 0;
    fc.assert(
      fc.property(threeSendings, fc.constantFrom(0, 1, 2), (worlds, place) => {
        const before: ToldBefore[] = [];
        const sendings = worlds.map((each) => {
          const report = reportsOf(each)[place];
          if (!report) throw new Error('there are three years');
          const shared = sharedReport(report, before);
          before.push({ told: shared.figures, counted: figuresOf(report) });
          return knowledgeOf(each, [report], [shared]);
        });

        for (const { numbers, knowledge } of sendings) {
          // What was told once and is still so is as good as told.
          const others = sendings.flatMap(({ knowledge: { told } }) => [...told].filter(([cell, number]) => numbers.get(cell) === number));
          const bold = { ...knowledge, told: new Map([...others, ...knowledge.told]) };
          const few = [...numbers].filter(([cell, number]) => isFew(cell, number));
          expect(few.filter(([cell, number]) => findsOut(cell, number, bold)).map(([cell]) => cell)).toEqual([]);

          for (const other of sendings) {
            const changed = [...numbers].filter(([cell, number]) => {
              const difference = Math.abs(number - (other.knowledge.told.get(cell) ?? number));
              return difference > 0 && difference < 5 && !/M02\/(before|target)$/.test(cell);
            });
            changedBit += changed.length;
            expect(changed.filter(([cell, number]) => findsOut(cell, number, bold)).map(([cell]) => cell)).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(changedBit).toBeGreaterThan(1000);
  }, 120_000);
});
