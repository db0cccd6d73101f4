/**
 * What a record holds, or a submission concluded, in words. Such a fact is called after the question that it answers, so the form that asks the
 * question has the words for it.
 */
import { type FormId, formOf, forms } from '../schemas/forms/index.ts';
import type { FieldLook } from '../schemas/kernel/fields.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { languages } from '../schemas/languages.ts';
import { showDay } from './dates.ts';
import type { Fact } from './facts.tsx';
import { looksIn } from './form-inputs.ts';
import type { Lang } from './language.ts';
import { concludedWords, words } from './words.ts';

/** What is known beside answers: facts of a record, conclusions. */
export type KnownFacts = Readonly<Record<string, unknown>>;

let questions: ReadonlyMap<string, readonly FieldLook[]> | undefined;

/** The questions of all forms by their names; gathered when one is first needed, since that makes all forms. */
const everyQuestion = (): ReadonlyMap<string, readonly FieldLook[]> => {
  if (!questions) {
    const found = new Map<string, FieldLook[]>();
    for (const { name: field, look } of (Object.keys(forms) as FormId[]).flatMap((id) => looksIn(formOf(id).fields)))
      found.set(field, [...(found.get(field) ?? []), look]);
    questions = found;
  }
  return questions;
};

const questionsNamed = (name: string): readonly FieldLook[] => everyQuestion().get(name) ?? [];

/** In the order in which forms ask for them: the store gives facts in any order. */
export const inOrder = (facts: KnownFacts): [name: string, value: unknown][] => {
  const order = [...everyQuestion().keys()];
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(facts).sort(([one], [other]) => place(one) - place(other) || one.localeCompare(other, 'en'));
};

/** Forms may ask different things by one name; the value tells which. */
const questionAnsweredBy = (name: string, value: unknown): FieldLook | undefined =>
  questionsNamed(name).find(({ options }) => options && typeof value === 'string' && Object.hasOwn(options, value));

/** A value in words; undefined for an id, and for a code for which there are none. */
export const factValue = (name: string, value: unknown, lang: Lang): string | undefined => {
  if (Array.isArray(value)) {
    const each = value.flatMap((one) => factValue(name, one, lang) ?? []);
    return each.length > 0 ? each.join(', ') : undefined;
  }
  if (typeof value === 'boolean') return (value ? words.yes : words.no)[lang];
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && lang in value) return String(Reflect.get(value, lang));
  if (typeof value !== 'string') return undefined;
  const option = questionAnsweredBy(name, value)?.options?.[value];
  if (option) return option[lang];
  const language = Object.entries<Text>(languages).find(([tag]) => tag === value)?.[1];
  if (language) return language[lang];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return showDay(Temporal.PlainDate.from(value));
  return /^\d{2}:\d{2}$/.test(value) ? value : undefined;
};

const labelOf = (name: string, value: unknown, lang: Lang): string | undefined => {
  const conclusion = Object.entries<Text>(concludedWords).find(([known]) => known === name)?.[1];
  return (conclusion ?? (questionAnsweredBy(name, value) ?? questionsNamed(name)[0])?.label)?.[lang];
};

/** Facts that have a label and a value in words. */
export const factsInWords = (facts: KnownFacts, lang: Lang): Fact[] =>
  inOrder(facts).flatMap(([name, value]) => {
    const [label, text] = [labelOf(name, value, lang), factValue(name, value, lang)];
    return label !== undefined && text !== undefined ? [{ label, value: text }] : [];
  });

/** What was written about a person, as it was written, where the question is known. */
export const ownWords = (person: KnownFacts, lang: Lang): Fact[] =>
  inOrder(person).flatMap(([name, value]) => {
    const label = labelOf(name, value, lang);
    return label !== undefined && typeof value === 'string' ? [{ label, value: factValue(name, value, lang) ?? value }] : [];
  });

/** What the system concluded. Nothing of it is left out: a code without words is shown as it is. */
export const conclusionsInWords = (concluded: KnownFacts, lang: Lang): Fact[] =>
  Object.entries(concluded).map(([name, value]) => ({
    label: labelOf(name, value, lang) ?? name,
    value: factValue(name, value, lang) ?? (typeof value === 'string' ? value : JSON.stringify(value)),
  }));
