/** Refusals as a page shows them: at which input, under which label, in which words. */
import type * as z from 'zod/mini';
import type { FieldLook } from '../schemas/kernel/fields.ts';
import { lookOf, rowFieldsOf } from '../schemas/kernel/form.ts';
import { pointerTo, type Refusal } from '../schemas/kernel/refusals.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { notAsked } from './conditions.ts';
import { type Fields, inputName } from './form-inputs.ts';
import type { Lang } from './language.ts';
import { pageSentences, words } from './words.ts';

export interface RefusedLine {
  /** The id of the input; absent when the refusal belongs to none. */
  readonly input?: string | undefined;
  readonly text: string;
}

export interface Refused {
  /** The sentence at each input, by its name. */
  readonly at: ReadonlyMap<string, string>;
  /** For the summary: what belongs to no input first, then in the order of the form, so that it can be worked through from top to bottom. */
  readonly lines: readonly RefusedLine[];
}

export const refusedIn = (fields: Fields, refusals: readonly Refusal[], lang: Lang): Refused => {
  const found = refusals.map((refusal) => ({ refusal, place: placeOf(fields, refusal.pointer) }));
  const elsewhere = found.flatMap(({ refusal, place }) => (place ? [] : [{ text: sentenceOf(refusal, undefined, lang) }]));
  const placed = found
    .flatMap(({ refusal, place }) => (place ? [{ ...place, sentence: sentenceOf(refusal, place, lang) }] : []))
    .sort((one, other) => one.order.map((step, depth) => step - (other.order[depth] ?? 0)).find((difference) => difference !== 0) ?? 0);
  return {
    // The first sentence at an input is the one that is shown there.
    at: new Map(placed.toReversed().map(({ input, sentence }) => [input, sentence])),
    lines: [...elsewhere, ...placed.map(({ input, label, sentence }) => ({ input, text: `${label[lang]}: ${sentence}` }))],
  };
};

/** The name of the field of the form at which a refusal stands. */
export const fieldOf = ({ pointer }: Refusal): string | undefined => stepsOf(pointer)[0];

interface Place {
  readonly input: string;
  readonly label: Text;
  readonly look: FieldLook;
  /** The questions of the same sheet or row. */
  readonly siblings: Fields;
  readonly order: readonly number[];
}

/** The question at which a pointer points; what lies deeper, such as one of several choices, belongs to its question. */
const placeOf = (fields: Fields, pointer: string): Place | undefined => {
  const [name = '', row = '', inner = ''] = stepsOf(pointer);
  const schema = fieldNamed(fields, name);
  if (!schema) return undefined;
  const look = lookOf(schema);
  const place = Object.keys(fields).indexOf(name);
  const rowFields = rowFieldsOf(schema);
  const innerSchema = rowFields && fieldNamed(rowFields, inner);
  if (!rowFields || !innerSchema || !/^\d+$/.test(row))
    return { input: name, label: look.label, look, siblings: fields, order: [place, -1, -1] };
  const innerLook = lookOf(innerSchema);
  const each = rowName(look, Number(row));
  return {
    input: inputName([name, row, inner]),
    label: { nl: `${each.nl}, ${innerLook.label.nl}`, en: `${each.en}, ${innerLook.label.en}` },
    look: innerLook,
    siblings: rowFields,
    order: [place, Number(row), Object.keys(rowFields).indexOf(inner)],
  };
};

const fieldNamed = (fields: Fields, name: string): z.ZodMiniType | undefined => (Object.hasOwn(fields, name) ? fields[name] : undefined);

/** The steps of a pointer; see `pointerTo`. */
const stepsOf = (pointer: string): string[] => {
  if (pointer === pointerTo([])) return [];
  return pointer
    .slice(2)
    .split('/')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
};

/** "Gezinslid 1". */
export const rowName = ({ each, label }: FieldLook, row: number): Text => {
  const name = each ?? label;
  return { nl: `${upperFirst(name.nl)} ${row + 1}`, en: `${upperFirst(name.en)} ${row + 1}` };
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isChosen = ({ control }: FieldLook): boolean => ['choice', 'yes-no', 'client', 'member', 'record'].includes(control);

/** The sentence of a refusal in the words of a page: a choice is made, not filled in. */
const sentenceOf = ({ rule, detail }: Refusal, place: Pick<Place, 'look' | 'siblings'> | undefined, lang: Lang): string => {
  const look = place?.look;
  if (place && look?.when && rule === 'not-asked') return notAsked(look.when, place.siblings, lang);
  if (look && rule === 'required') {
    if (isChosen(look)) return words.chooseOne[lang];
    if (look.control === 'choices') return words.chooseSome[lang];
    if (look.control === 'group') return words.fillARow[lang];
  }
  return (pageSentences[rule] ?? detail)[lang];
};
