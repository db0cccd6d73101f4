/** Answers as they should not come: a sheet that a form takes, with something done to it that people, programs or attackers do. */
import fc from 'fast-check';
import { type Form, lookOf, rowFieldsOf } from '../../schemas/kernel/form.ts';
import { aWorld, type Sent, validAnswersOf, type World } from './answers-of.ts';

/** Any JSON. */
export type Body = unknown;

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { deeper: value };
  return value;
};

/** Texts that break parsers, pages, keys and queries, and one that is a citizen service number by its test. */
const nastyTexts = [
  '',
  ' ',
  '\u0000',
  'null',
  '123456782',
  'bel 1234.56.782 even',
  '\u202egnirts',
  '\ud800',
  'e\u0301'.repeat(40),
  '👨‍👩‍👧‍👦',
  '\u200b',
  "'; DROP TABLE clients; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '{{7*7}}',
  '#',
  'a/b~c%25',
  'x'.repeat(5000),
];

const nastyDays = [
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '0001-01-01',
  '1582-10-10',
  '1899-12-31',
  '9999-12-31',
  '+275760-09-13',
  '-271821-04-20',
  '2026-11-23T10:00:00Z',
  '2026-W47-1',
  '23-11-2026',
];

const nastyIds = [
  'C1000000-0000-4000-8000-000000000001',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '00000000-0000-0000-0000-000000000000',
  'c1000000-0000-4000-8000-00000000000',
  'c1000000-0000-4000-8000-000000000001 ',
  'CLIENT#1',
];

const nastyValues: readonly unknown[] = [
  ...nastyTexts,
  ...nastyDays,
  ...nastyIds,
  ...[null, true, false, 0, -1, 0.5, 1e21, 1e308, Number.MAX_SAFE_INTEGER, -0],
  ...[[], {}, [null], [[]], { length: 3 }, ['x'], deep(40)],
];

const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...nastyValues) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const strangeKeys = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  'more',
  'a/b~c',
  '\ud800',
  '0',
  'person',
);

/** As JSON.parse makes it: `__proto__` is a key like any other. */
const withKey = (sheet: Sent, key: string, value: unknown): Sent => {
  const copy = { ...sheet };
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
};

const without = (sheet: Sent, key: string): Sent => Object.fromEntries(Object.entries(sheet).filter(([name]) => name !== key));

/** One thing done to a sheet, or to one of its rows. */
const spoil = (fields: Form['fields'], sheet: Sent): fc.Arbitrary<Sent> => {
  const names = Object.keys(fields);
  const name = fc.constantFrom(...names);
  const groups = names.filter((each) => fields[each] && rowFieldsOf(fields[each]) && Array.isArray(sheet[each]));
  const days = names.filter((each) => fields[each] && lookOf(fields[each]).control === 'day');
  const lists = names.filter((each) => Array.isArray(sheet[each]) && !groups.includes(each));
  return fc.oneof(
    name.map((each) => without(sheet, each)),
    fc.tuple(name, nasty).map(([each, value]) => withKey(sheet, each, value)),
    fc.tuple(strangeKeys, nasty).map(([key, value]) => withKey(sheet, key, value)),
    fc.tuple(name, name).map(([to, from]) => withKey(sheet, to, sheet[from] ?? null)),
    ...days.map((each) => fc.constantFrom(...nastyDays).map((day) => withKey(sheet, each, day))),
    ...lists.map((each) => fc.constant(withKey(sheet, each, [...listIn(sheet, each), ...listIn(sheet, each)]))),
    ...groups.flatMap((each) => spoiltRows(fields, sheet, each)),
  );
};

const listIn = (sheet: Sent, name: string): unknown[] => {
  const value = sheet[name];
  return Array.isArray(value) ? value : [];
};

const spoiltRows = (fields: Form['fields'], sheet: Sent, name: string): fc.Arbitrary<Sent>[] => {
  const field = fields[name];
  const row = field && rowFieldsOf(field);
  const rows = listIn(sheet, name) as Sent[];
  if (!field || !row || rows.length === 0) return [];
  const { most = 1 } = lookOf(field);
  // What was spoilt before may have left no sheet in a row.
  const first: Sent = typeof rows[0] === 'object' && rows[0] !== null ? rows[0] : {};
  return [
    fc.constantFrom(0, most, most + 1, 3 * most).map((count) =>
      withKey(
        sheet,
        name,
        Array.from({ length: count }, () => first),
      ),
    ),
    fc.tuple(fc.nat(rows.length - 1), spoil(row, first)).map(([place, spoilt]) => withKey(sheet, name, rows.with(place, spoilt))),
    fc.tuple(fc.nat(rows.length - 1), nasty).map(([place, value]) => withKey(sheet, name, (rows as unknown[]).with(place, value))),
  ];
};

/** Mostly a sheet with one or two things wrong, so that what stands behind the first check is reached too; now and then no sheet at all. */
export const spoiltAnswersOf = (form: Form, world: World = aWorld): fc.Arbitrary<Body> => {
  const once = validAnswersOf(form, world).chain((sheet) => spoil(form.fields, sheet));
  return fc
    .oneof(
      { weight: 12, arbitrary: once },
      { weight: 4, arbitrary: once.chain((sheet) => spoil(form.fields, sheet)) },
      { weight: 1, arbitrary: nasty },
    )
    .map((body) => JSON.parse(JSON.stringify(body ?? null)) as Body);
};
