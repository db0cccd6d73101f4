/** Answers in the words of their form, for whoever reads them back. */
import type * as z from 'zod/mini';
import type { FieldLook } from '../schemas/kernel/fields.ts';
import { lookOf, rowFieldsOf } from '../schemas/kernel/form.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { showBirthDate, showDay } from './dates.ts';
import { type Fact, Facts } from './facts.tsx';
import type { Fields } from './form-inputs.ts';
import { type Lang, sayIn } from './language.ts';
import { rowName } from './refused.ts';
import { words } from './words.ts';

/** Answers as they were sent, or would be. */
export type AnswersGiven = Readonly<Record<string, unknown>>;

/** What the ids among the answers stand for, as far as the reader may know. */
export type Names = ReadonlyMap<string, string>;

/** In the order of the form; a question that was left open is left out. */
export const answerFacts = (fields: Fields, answers: AnswersGiven, names: Names, lang: Lang): Fact[] =>
  Object.entries(fields).flatMap(([field, schema]) => {
    const answer = Object.hasOwn(answers, field) ? answers[field] : undefined;
    if (answer === undefined) return [];
    const look = lookOf(schema);
    const label = look.label[lang];
    const rowFields = rowFieldsOf(schema);
    if (rowFields && Array.isArray(answer)) return [{ label, value: <RowsShown {...{ look, rowFields, names, lang }} rows={answer} /> }];
    return [{ label, value: <bdi class={look.control === 'note' ? 'lines' : undefined}>{shown(look, answer, names, lang)}</bdi> }];
  });

interface RowsShownProps {
  readonly look: FieldLook;
  readonly rowFields: Readonly<Record<string, z.ZodMiniType>>;
  readonly rows: readonly AnswersGiven[];
  readonly names: Names;
  readonly lang: Lang;
}

const RowsShown = ({ look, rowFields, rows, names, lang }: RowsShownProps) => (
  <>
    {rows.map((row, place) => (
      <div class="row-shown" key={place}>
        <p>{rowName(look, place)[lang]}</p>
        <Facts facts={answerFacts(rowFields, row, names, lang)} />
      </div>
    ))}
  </>
);

const shown = (look: FieldLook, answer: unknown, names: Names, lang: Lang): string => {
  const say = sayIn(lang);
  const text = String(answer);
  const option = (value: string): string => look.options?.[value]?.[lang] ?? value;
  switch (look.control) {
    case 'yes-no':
      return say(answer === true ? words.yes : words.no);
    case 'choice':
      return option(text);
    case 'choices':
      return Array.isArray(answer) ? answer.map((each) => option(String(each))).join(', ') : text;
    case 'day':
      return isDay(text) ? showDay(Temporal.PlainDate.from(text)) : text;
    case 'birth-date':
      return showBirthDate(text);
    case 'client':
    case 'member':
    case 'record':
    case 'submission':
      return names.get(text) ?? text;
    case 'text':
    case 'note':
    case 'email':
    case 'phone':
    case 'number':
    case 'time':
    case 'group':
      return text;
  }
};

/** Answers that were not looked at yet are read back as well. */
const isDay = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

/** An id among answers, and what it is the id of. */
export interface Reference {
  readonly control: 'client' | 'member' | 'record' | 'submission';
  readonly id: string;
  readonly kinds: readonly string[];
}

export const referencesIn = (fields: Fields, answers: AnswersGiven): Reference[] =>
  Object.entries(fields).flatMap(([field, schema]) => {
    const answer = answers[field];
    const { control, records = [] } = lookOf(schema);
    const rowFields = rowFieldsOf(schema);
    if (rowFields && Array.isArray(answer)) return answer.flatMap((row: AnswersGiven) => referencesIn(rowFields, row));
    const isReference = control === 'client' || control === 'member' || control === 'record' || control === 'submission';
    return isReference && typeof answer === 'string' ? [{ control, id: answer, kinds: records }] : [];
  });
