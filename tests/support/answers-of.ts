/**
 * Answers that a form takes, made from the form itself: for the tests that hold for every form of the catalogue. What tells who somebody is
 * carries a mark, so that a test can look for it where it must not be.
 */
import fc from 'fast-check';
import * as z from 'zod/mini';
import { type Form, isAsked, isRequired, lookOf, parseAnswers, rowFieldsOf } from '../../schemas/kernel/form.ts';
import { Temporal } from '../../schemas/kernel/time.ts';

/** Stands in every text, address and note that is made here, and nowhere else. */
export const mark = 'Enigma';

export type Sent = Record<string, unknown>;

export interface World {
  readonly today: Temporal.PlainDate;
  /** The ids that references may name. */
  readonly clients: readonly string[];
  readonly members: readonly string[];
  readonly records: readonly string[];
}

export const aWorld: World = {
  today: Temporal.PlainDate.from('2026-11-23'),
  clients: ['c1000000-0000-4000-8000-000000000001', 'c1000000-0000-4000-8000-000000000002'],
  members: ['a1000000-0000-4000-8000-000000000001', 'a1000000-0000-4000-8000-000000000002', 'a1000000-0000-4000-8000-000000000003'],
  records: ['d1000000-0000-4000-8000-000000000001', 'd1000000-0000-4000-8000-000000000002'],
};

type Fields = Form['fields'];

/** So many sheets in a row that do not fit say that none made here ever will: then a rule needs days or texts that are not made. */
const mostMisses = 20_000;

/** Answers, as they are sent, that the form takes on the world's day. */
export const validAnswersOf = (form: Form, world: World = aWorld): fc.Arbitrary<Sent> => {
  let misses = 0;
  return sheetOf(form.fields, world, form.id).filter((answers) => {
    const parsed = parseAnswers(form, answers, world.today);
    misses = parsed.ok ? 0 : misses + 1;
    if (misses > mostMisses) throw new Error(`no answers made here fit the form ${form.id}: ${JSON.stringify(parsed)}`);
    return parsed.ok;
  });
};

/** A sheet, or a row of a group, without the questions that its other answers leave unasked. */
const sheetOf = (fields: Fields, world: World, path: string): fc.Arbitrary<Sent> => {
  const parts = Object.entries(fields).map(([name, field]) => ({ name, field, look: lookOf(field) }));
  const days = parts.filter(({ look }) => look.control === 'day').map(({ name }) => name);
  const full = fc.record(Object.fromEntries(parts.map(({ name, field }) => [name, answerTo(field, world, `${path}/${name}`)])));
  const skipped = fc.record(Object.fromEntries(parts.map(({ name }) => [name, fc.boolean()])));
  // Days stand on a form in the order in which things happen, so most sheets have them in that order, as its rules want.
  const habits = fc.record({ inOrder: fc.integer({ min: 0, max: 3 }), past: fc.integer({ min: 0, max: 3 }), full: fc.boolean() });
  return fc.tuple(full, skipped, habits).map(([answers, skip, { inOrder, past, full: all }]) => {
    const sheet: Sent = {};
    const sorted = days.map((name) => String(answers[name])).toSorted();
    for (const { name, field, look } of parts) {
      const asked = isAsked(look.when, sheet);
      const needed = isRequired(field) || look.when?.required === true;
      if (!asked && !isRequired(field)) continue;
      if (!needed && !all && skip[name]) continue;
      const answer = inOrder > 0 && look.control === 'day' ? sorted[days.indexOf(name)] : answers[name];
      const today = world.today.toString();
      sheet[name] = past > 0 && look.control === 'day' && String(answer) > today ? today : answer;
    }
    return sheet;
  });
};

const answerTo = (field: z.ZodMiniType, world: World, path: string): fc.Arbitrary<unknown> => {
  const { control, options = {}, most = 1 } = lookOf(field);
  switch (control) {
    case 'text':
    case 'note':
      return textFor(field, path);
    case 'number':
      return numberFor(field);
    case 'day':
      // Mostly of these years, sometimes of the first years that are told of.
      return fc
        .oneof(
          { weight: 4, arbitrary: fc.integer({ min: -900, max: 200 }) },
          { weight: 1, arbitrary: fc.integer({ min: -4700, max: -900 }) },
        )
        .map((days) => world.today.add({ days }).toString());
    case 'time':
      return fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map(([hour, minute]) => new Temporal.PlainTime(hour, minute).toString({ smallestUnit: 'minute' }));
    case 'birth-date':
      // Before every other day that is made here, so that none can be mistaken for it.
      return fc
        .tuple(fc.integer({ min: 4800, max: 30_000 }), fc.constantFrom(4, 7, 10))
        .map(([days, length]) => world.today.subtract({ days }).toString().slice(0, length));
    case 'choice':
      return fc.constantFrom(...Object.keys(options));
    case 'choices':
      return fc.shuffledSubarray(Object.keys(options), { minLength: 1 });
    case 'yes-no':
      return fc.boolean();
    case 'email':
      return fc.nat(9999).map((number) => `${mark}.${number}@voorbeeld.example`);
    case 'phone':
      return fc.nat(9999).map((number) => `+31 6 9870${String(number).padStart(4, '0')}`);
    case 'client':
      return fc.constantFrom(...world.clients);
    case 'member':
      return fc.constantFrom(...world.members);
    case 'record':
    case 'submission':
      return fc.constantFrom(...world.records);
    case 'group': {
      const row = rowFieldsOf(field);
      if (!row) throw new Error(`${path} is registered as a group and is none`);
      return fc.array(sheetOf(row, world, path), { minLength: 1, maxLength: Math.min(most, 4) });
    }
  }
};

/** Free text first; a field that takes only a number of some shape refuses it and gets one of the others. */
const textFor = (field: z.ZodMiniType, path: string): fc.Arbitrary<string> => {
  const shapes: readonly fc.Arbitrary<string>[] = [
    fc.constantFrom('Voorbeeld', 'سوريا', 'ኤርትራ', 'tweede\nregel').map((word) => `${mark} ${word}`),
    fc.nat(9_999).map((number) => `987654${String(number).padStart(4, '0')}`),
    fc.nat(9_999).map((number) => String(number).padStart(4, '0')),
    fc.nat(99).map((number) => `31${String(number).padStart(2, '0')} AB`),
    fc.constantFrom('2026-02', '2026-10', '2026-11'),
  ];
  const fitting = shapes.find((shape) => fc.sample(shape, { numRuns: 20, seed: 1 }).every((text) => z.safeParse(field, text).success));
  if (!fitting) throw new Error(`no text made here fits the field ${path}: add a shape for it`);
  return fitting;
};

const numberFor = (field: z.ZodMiniType): fc.Arbitrary<number> => {
  const { minimum = 0, maximum = 1_000_000 } = z.toJSONSchema(field, { io: 'input' });
  return fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.integer({ min: minimum, max: Math.min(maximum, minimum + 30) }));
};

/** What tells who somebody is, out of the answers to a form: every text in it, however deep. */
export const identifyingIn = (form: Form, answers: Sent): string[] =>
  Object.entries(form.fields).flatMap(([name, field]) => (answers[name] === undefined ? [] : identifyingOf(field, answers[name])));

const identifyingOf = (field: z.ZodMiniType, answer: unknown): string[] => {
  if (lookOf(field).identifies) return textsIn(answer);
  const row = rowFieldsOf(field);
  if (!row || !Array.isArray(answer)) return [];
  return answer.flatMap((each: Sent) =>
    Object.entries(row).flatMap(([name, part]) => (each[name] === undefined ? [] : identifyingOf(part, each[name]))),
  );
};

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
