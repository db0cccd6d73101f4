import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormId, formOf, forms } from '../../schemas/forms/index.ts';
import { validAnswersOf } from '../support/answers-of.ts';

const ids = Object.keys(forms) as FormId[];

describe.each(ids)('answers made for the form %s', (id) => {
  it('answer each of its questions at some time', () => {
    const form = formOf(id);
    const answered = new Set(fc.sample(validAnswersOf(form), { numRuns: 400, seed: 7 }).flatMap((answers) => Object.keys(answers)));
    expect([...answered].toSorted()).toEqual(Object.keys(form.fields).toSorted());
  });
});
