/** A long form in parts: what each part asks, and what can be said about answers before the last part is filled in. */
import type * as z from 'zod/mini';
import { defineForm, type Form, type FormPart, parseAnswers, type Rule } from './form.ts';
import type { Refusal } from './refusals.ts';
import type { Temporal } from './time.ts';

/** The parts of a form; one that was not divided has none. */
export const partsOf = (form: Form): readonly FormPart[] => form.parts ?? [];

type Fields = Readonly<Record<string, z.ZodMiniType>>;

/** The fields of these names, in the order of the form. */
export const fieldsNamed = (form: Form, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(form.fields).filter(([name]) => names.includes(name)));

/** What is wrong with the answers to these questions, as far as it can be known without the others. */
export const refusalsAmong = (
  form: Form,
  names: readonly string[],
  input: Readonly<Record<string, unknown>>,
  today: Temporal.PlainDate,
): readonly Refusal[] => {
  const { id, version, area, title } = form;
  const fields = fieldsNamed(form, names);
  const rules = form.rules.map((rule) => whenItLooksNoFurther(rule, fields, form.fields));
  const sheet: Form = defineForm({ id, version, area, title, fields: () => fields, rules });
  const parsed = parseAnswers(sheet, Object.fromEntries(Object.entries(input).filter(([name]) => Object.hasOwn(fields, name))), today);
  return parsed.ok ? [] : parsed.refusals;
};

const beyond = Symbol('a question that was not asked yet');

/** A rule says itself which answers it looks at, by looking. One that looks at a question of a later part has nothing to say yet. */
const whenItLooksNoFurther = (rule: Form['rules'][number], fields: Fields, all: Fields): Rule<Record<string, unknown>> => ({
  ...rule,
  holds: (answers, today) => {
    const watched = new Proxy(answers, {
      get: (given, name) => {
        if (typeof name === 'string' && Object.hasOwn(all, name) && !Object.hasOwn(fields, name)) throw beyond;
        return Reflect.get(given, name);
      },
    });
    try {
      return rule.holds(watched, today);
    } catch (fault) {
      if (fault === beyond) return true;
      throw fault;
    }
  },
});
