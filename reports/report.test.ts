import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfFact, type FactForm } from '../schemas/facts.ts';
import { formOf } from '../schemas/forms/index.ts';
import { lookOf } from '../schemas/kernel/form.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { type Book, bookOf } from './book.ts';
import { type Fact, yearOf } from './fact.ts';
import { figures } from './figures/index.ts';
import { invariants } from './invariants.ts';
import { contradictions, formsRead, reportOf } from './report.ts';
import { bookOf2017, tell } from './told.ts';

/** Something of each simple kind, the form that tells it, and the figures that it raises by one. */
const oneMore: readonly { readonly make: (client: string, day: string) => Fact[]; readonly raises: readonly string[] }[] = [
  {
    make: (client, day) => [
      tell(
        'contact-noted',
        day,
        { requests: [{ topic: 'education', outcome: 'answered' }] },
        { client, concluded: { channel: 'WALK_IN' } },
      ),
    ],
    raises: ['M12', 'M12-contacts', 'M13', 'M14'],
  },
  {
    make: (client, day) => [
      tell(
        'contact-noted',
        day,
        { requests: [{ topic: 'education', outcome: 'answered' }] },
        { client, concluded: { channel: 'TRAJECTORY' } },
      ),
    ],
    raises: [],
  },
  { make: (client, day) => [tell('guidance-started', day, {}, { client })], raises: ['M32'] },
  { make: (client, day) => [tell('dossier-opened', day, { origin: 'here' }, { client })], raises: ['M21', 'M22', 'M24'] },
  { make: (client, day) => [tell('coaching-contact', day, {}, { client })], raises: ['M40'] },
  { make: (client, day) => [tell('moved-away', day, { to: 'other-town' }, { client })], raises: ['M36'] },
  {
    make: (client, day) => [tell('housing-placed', day, { countsForTarget: true, home: 'own' }, { client })],
    raises: ['M01', 'M04-unknown', 'M06-other', 'M09-other'],
  },
  { make: (_, day) => [tell('activity-held', day, { kind: 'group-meeting' })], raises: ['M43'] },
  { make: (client, day) => [tell('pvt-certificate-handed-out', day, {}, { client })], raises: ['M51'] },
];

const newYear = Temporal.PlainDate.from('2017-01-01');
const day = fc.integer({ min: 0, max: 364 }).map((days) => newYear.add({ days }).toString());
const some = fc.array(fc.tuple(fc.nat({ max: oneMore.length - 1 }), fc.nat({ max: 30 }), day), { maxLength: 30 });
const factsOf = (list: readonly (readonly [number, number, string])[]) =>
  list.flatMap(([which, client, on]) => oneMore[which]?.make(`client-${client}`, on) ?? []);
const numbersIn = (book: Book) =>
  Object.fromEntries(
    figures.flatMap(({ id, count }) => {
      const { value } = count(book);
      return typeof value === 'number' ? [[id, value]] : [];
    }),
  );

describe('every figure', () => {
  it('has an id of its own, and one for each number of the report of 2017', () => {
    const ids = figures.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(Array.from({ length: 56 }, (_, place) => `M${String(place + 1).padStart(2, '0')}`)));
  });

  it('reads no other forms than it says', () => {
    for (const { id, forms, count } of figures) {
      const read = new Set<FactForm>();
      const watched = (form: FactForm) => {
        read.add(form);
        return [];
      };
      count({ ...bookOf2017([]), all: watched, within: watched, until: watched });
      expect(
        [...read].filter((form) => !forms.includes(form)),
        id,
      ).toEqual([]);
    }
  });

  it('changes by a fact of its kind, and no other does', () => {
    fc.assert(
      fc.property(some, fc.nat({ max: oneMore.length - 1 }), day, (list, which, on) => {
        const before = factsOf(list);
        const more = oneMore[which];
        if (!more) return;
        const [old, now] = [numbersIn(bookOf2017(before)), numbersIn(bookOf2017([...before, ...more.make('somebody-new', on)]))];
        const raised = Object.keys(now).filter((id) => now[id] !== old[id]);
        expect(raised.toSorted()).toEqual(more.raises.toSorted());
        expect(raised.every((id) => now[id] === Number(old[id]) + 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('counts nothing of another year that is not a stock', () => {
    fc.assert(
      fc.property(some, (list) => {
        const facts = factsOf(list).filter(({ form }) => form !== 'dossier-opened' && form !== 'guidance-started');
        const numbers = numbersIn(bookOf('maassluis', yearOf(2019), facts));
        expect(Object.entries(numbers).filter(([id, value]) => value !== 0 && id !== 'M20')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the forms that figures read', () => {
  it('say on which day it was so, with a question that tells nobody’s identity', () => {
    for (const form of formsRead) {
      const field: string = dayOfFact[form];
      if (field === 'sending') continue;
      const look = lookOf(formOf(form).fields[field] ?? expect.fail(`${form} has no ${field}`));
      expect([form, look.control, look.identifies]).toEqual([form, 'day', undefined]);
    }
  });

  it('are all that have such a day', () => {
    expect(formsRead.toSorted()).toEqual(Object.keys(dayOfFact).toSorted());
  });
});

describe('what must hold', () => {
  it('is about figures that there are', () => {
    const ids = figures.map(({ id }) => id);

    expect(invariants.flatMap(({ between }) => between).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('holds for whatever was told', () => {
    fc.assert(
      fc.property(some, (list) => {
        expect(contradictions(reportOf(bookOf2017(factsOf(list)), 2017))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is broken by each figure that is one off', () => {
    const measured = new Map(
      figures.map(({ id, count }) => [id, count(bookOf2017(factsOf(oneMore.map((_, which) => [which, which, '2017-05-05']))))]),
    );
    for (const { id, between, holds } of invariants) {
      const [part = ''] = between;
      const value = Number(measured.get(part)?.value) + 1000;
      const off = new Map(measured).set(part, { value, records: ['of-nothing-else'], parts: {} });
      expect(holds(off), id).toBe(false);
    }
  });

  it('says nothing of a figure that is not known', () => {
    const measured = new Map([
      ['M03', { value: null, records: [] }],
      ['M32', { value: 3, records: [] }],
    ]);

    expect(invariants.find(({ id }) => id === 'M32=M03')?.holds(measured)).toBeUndefined();
  });
});
