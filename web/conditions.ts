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

/** "Beslissing: Ingewilligd", in quotes: the answer on which a question is asked. `siblings` are the questions of the same sheet or row. */
const answerNamed = ({ field, is }: Condition, siblings: Fields, lang: Lang): string => {
  const schema = siblings[field];
  if (!schema) return '';
  const { label, options } = lookOf(schema);
  const values = is.map((value) => options?.[value]?.[lang] ?? yesOrNo(value)?.[lang] ?? value);
  return `‘${label[lang]}: ${values.join(` ${words.or[lang]} `)}’`;
};

const yesOrNo = (value: string): Text | undefined => (value === 'true' ? words.yes : value === 'false' ? words.no : undefined);

/** "Alleen invullen bij ‘Beslissing: Ingewilligd’." */
export const askedWhen = (condition: Condition, siblings: Fields, lang: Lang): string =>
  `${words.onlyWhen[lang]} ${answerNamed(condition, siblings, lang)}.`;

/** What to do about an answer that was not asked for. */
export const notAsked = (condition: Condition, siblings: Fields, lang: Lang): string =>
  `${askedWhen(condition, siblings, lang)} ${words.emptyOrOther[lang]}`;
