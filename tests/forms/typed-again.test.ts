import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormId, formOf, forms } from '../../schemas/forms/index.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { answersFrom } from '../../web/form-inputs.ts';
import { suggestionsFor, typedFrom } from '../../web/form-typed.ts';
import { validAnswersOf } from '../support/answers-of.ts';

describe.each(Object.keys(forms) as FormId[])('the form %s, opened to be corrected', (id) => {
  it('holds in its inputs what was answered before', () => {
    const { fields } = formOf(id);
    fc.assert(
      fc.property(validAnswersOf(formOf(id)), (answers) => {
        expect(answersFrom(fields, typedFrom(fields, answers as Record<string, Json>))).toEqual(answers);
      }),
      { numRuns: 20 },
    );
  });
});

it('suggests the day itself for what is mostly told on the day', () => {
  const { fields } = formOf('contact-noted');
  expect(suggestionsFor(fields, Temporal.PlainDate.from('2026-11-05'))).toEqual({ 'on-day': '05', 'on-month': '11', 'on-year': '2026' });
});
