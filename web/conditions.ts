/** Questions that are asked on a condition: which stand together, and the sentence that says when they are asked. */
import type { Condition } from '../schemas/kernel/fields.ts';
import { lookOf } from '../schemas/kernel/form.ts';
import type { Text } from '../schemas/kernel/text.ts';
import type { Fields } from './form-inputs.ts';
import type { Lang } from './language.ts';
import { words } from './words.ts';

export interface Together {
  readonly condition: Condition | undefined;
  readonly names: string[];
}

/** Neighbours that are asked on the same condition stand together. */
export const togetherIn = (fields: Fields): Together[] => {
  const groups: Together[] = [];
  for (const [name, schema] of Object.entries(fields)) {
    const condition = lookOf(schema).when;
    const last = groups.at(-1);
    if (last && isSame(last.condition, condition)) last.names.push(name);
    else groups.push({ condition, names: [name] });
  }
  return groups;
};

const isSame = (one: Condition | undefined, other: Condition | undefined): boolean =>
  one?.field === other?.field && one?.is.join() === other?.is.join();

/** "‘Beslissing: Ingewilligd’": answers to a question of the same sheet or row. */
const answersNamed = (field: string, values: readonly string[], siblings: Fields, lang: Lang): string => {
  const schema = siblings[field];
  if (!schema) return '';
  const { label, options } = lookOf(schema);
  const texts = values.map((value) => options?.[value]?.[lang] ?? yesOrNo(value)?.[lang] ?? value);
  return `‘${label[lang]}: ${texts.join(` ${words.or[lang]} `)}’`;
};

const yesOrNo = (value: string): Text | undefined => (value === 'true' ? words.yes : value === 'false' ? words.no : undefined);

/** More answers than this make a sentence that nobody reads to its end. */
const mostNamed = 3;

/** "Alleen invullen bij ‘Beslissing: Ingewilligd’.", or the other way round where that is shorter. */
export const askedWhen = ({ field, is }: Condition, siblings: Fields, lang: Lang): string => {
  const schema = siblings[field];
  const others = Object.keys((schema && lookOf(schema).options) ?? {}).filter((value) => !is.includes(value));
  const saysOthers = is.length > mostNamed && others.length > 0 && others.length < is.length;
  const [begins, values] = saysOthers ? [words.notWhen, others] : [words.onlyWhen, is];
  return `${begins[lang]} ${answersNamed(field, values, siblings, lang)}.`;
};

/** What to do about an answer that was not asked for. */
export const notAsked = (condition: Condition, siblings: Fields, lang: Lang): string =>
  `${askedWhen(condition, siblings, lang)} ${words.emptyOrOther[lang]}`;
