import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../form-document.ts';
import { isRequired, lookOf, parseAnswers, rowFieldsOf } from '../kernel/form.ts';
import { Temporal } from '../kernel/time.ts';
import { type FormId, formOf, forms } from './index.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const ids = Object.keys(forms) as FormId[];

describe.each(ids)('the form %s', (id) => {
  const form = formOf(id);

  it('stands in the catalogue under its own id', () => expect(form.id).toBe(id));

  it('says each thing in Dutch and in English', () => {
    for (const field of Object.values(form.fields)) {
      const { label, help, options = {} } = lookOf(field);
      for (const text of [label, ...(help ? [help] : []), ...Object.values(options)]) {
        expect(text.nl.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
      }
    }
  });

  it('points each rule, and each condition of a field, at a field that it has', () => {
    const names = Object.keys(form.fields);
    for (const { at } of form.rules) expect(names).toContain(at);
    for (const field of Object.values(form.fields)) {
      const { when } = lookOf(field);
      if (when) expect(names).toContain(when.field);
    }
    expect(new Set(form.rules.map((rule) => rule.id)).size).toBe(form.rules.length);
  });

  it('shows each field in exactly one of its parts', () => {
    const shown = form.parts?.flatMap(({ fields }) => fields);
    expect((shown ?? Object.keys(form.fields)).toSorted()).toEqual(Object.keys(form.fields).toSorted());
  });

  it('asks in each row of a group what is said in both languages, with conditions on that row', () => {
    const rows = Object.values(form.fields).map(rowFieldsOf);
    for (const row of rows.filter((each) => each !== undefined)) {
      for (const field of Object.values(row)) {
        const { label, options = {}, when } = lookOf(field);
        for (const text of [label, ...Object.values(options)]) expect(text.nl.trim() !== '' && text.en.trim() !== '').toBe(true);
        if (when) expect(Object.keys(row)).toContain(when.field);
      }
    }
  });

  it('asks on an empty sheet for exactly what is required', () => {
    const parsed = parseAnswers(form, {}, today);
    const required = Object.entries(form.fields).filter(([, field]) => isRequired(field));
    expect(!parsed.ok && parsed.refusals).toMatchObject(required.map(([name]) => ({ pointer: `#/${name}`, rule: 'required' })));
  });

  it('answers anything with a parse or with pointers into what was sent, and never throws', () => {
    const names = fc.constantFrom(...Object.keys(form.fields), 'other', '__proto__', 'a/b~c');
    const values = fc.oneof(fc.anything(), fc.constantFrom('2026-02-30', '2026-01-31', 'granted', 'asylum-temporary', true));
    fc.assert(
      fc.property(fc.dictionary(names, values), (answers) => {
        const parsed = parseAnswers(form, answers, today);
        if (!parsed.ok)
          expect(parsed.refusals.every(({ pointer, detail }) => pointer.startsWith('#') && detail.nl !== '' && detail.en !== '')).toBe(
            true,
          );
      }),
    );
  });

  it('is published as JSON Schema that refuses strange keys', () => {
    const { schema, fields, rules } = documentOf(form);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(form.fields));
    expect(rules.map((rule) => rule.id)).toEqual(form.rules.map((rule) => rule.id));
  });
});
