/** A form is one value: its fields, its rules and its texts. The parser, the JSON Schema, the page and the OpenAPI body are read from it. */
import * as z from 'zod/mini';
import type { AreaId } from '../areas.ts';
import { type Condition, type FieldLook, ui } from './fields.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { Text } from './text.ts';
import type { Temporal } from './time.ts';

type Fields = Readonly<Record<string, z.ZodMiniType>>;

/** A rule across fields: where the person sees it, what they read, and the law or policy that asks for it. */
export interface Rule<Answers> {
  readonly id: string;
  readonly at: keyof Answers & string;
  readonly says: Text;
  readonly basis?: string;
  readonly holds: (answers: Answers, today: Temporal.PlainDate) => boolean;
}

/** A part of a long form that is shown by itself. */
export interface FormPart {
  readonly title: Text;
  readonly fields: readonly string[];
}

export interface Form<F extends Fields = Fields> {
  readonly id: string;
  readonly version: number;
  /** The part of the work that it belongs to; a role may fill in the forms of some areas. */
  readonly area: AreaId;
  readonly title: Text;
  readonly intro?: Text;
  readonly fields: F;
  /** A long form in parts, each on a page of its own; together they hold every field once. */
  readonly parts?: readonly FormPart[];
  readonly rules: readonly Rule<z.output<z.ZodMiniObject<F>>>[];
  readonly schema: z.ZodMiniObject<F, z.core.$strict>;
}

/** What a form of these fields yields once parsed. */
export type AnswersOf<F> = F extends Form<infer Shape> ? z.output<z.ZodMiniObject<Shape>> : never;

export type Parsed<Answers> =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What a form file says. Its fields are made when the form is first used: a function that takes one form does not build them all. */
type FormFile<F extends Fields> = Omit<Form<F>, 'schema' | 'fields'> & { readonly fields: () => F };

export const defineForm = <const F extends Fields>({ fields: make, ...form }: FormFile<F>): Form<F> => {
  let fields: F | undefined;
  let schema: Form<F>['schema'] | undefined;
  return {
    ...form,
    get fields() {
      fields ??= make();
      return fields;
    },
    get schema() {
      schema ??= z.strictObject(this.fields, { error: 'not-an-object' }) as Form<F>['schema'];
      return schema;
    },
  };
};

/** How the field looks; a field without a look is a mistake in the form file, found by its test. */
export const lookOf = (field: z.ZodMiniType): FieldLook => {
  const look = ui.get(field);
  if (!look) throw new Error('a field of this form was not registered with its look');
  return look;
};

export const isRequired = (field: z.ZodMiniType): boolean => field._zod.optin !== 'optional';

/** Reads answers against the form. Every field that does not fit is named; the rules are looked at when all fields fit. */
export const parseAnswers = <F extends Fields>(
  form: Form<F>,
  input: unknown,
  today: Temporal.PlainDate,
): Parsed<z.output<z.ZodMiniObject<F>>> => {
  const result = z.safeParse(form.schema, input);
  if (!result.success) return { ok: false, refusals: firstPerPointer(result.error.issues.flatMap((issue) => refusalsOf(issue, input))) };
  const answers = result.data as z.output<z.ZodMiniObject<F>>;
  const unasked = againstConditions(form.fields, answers as Answered, []);
  if (unasked.length > 0) return { ok: false, refusals: unasked };
  const broken = form.rules.filter((rule) => !rule.holds(answers, today));
  return broken.length === 0 ? { ok: true, answers } : { ok: false, refusals: broken.map(({ id, at, says }) => refusal([at], id, says)) };
};

/** Answers that were taken before, read again: they fit the form, and its rules were looked at when they came. */
export const readAnswers = <F extends Fields>(form: Form<F>, stored: unknown): z.output<z.ZodMiniObject<F>> =>
  z.parse(form.schema, stored) as z.output<z.ZodMiniObject<F>>;

type Answered = Readonly<Record<string, unknown>>;

/** The questions of one row of a group; undefined for a field that is no group. */
export const rowFieldsOf = (field: z.ZodMiniType): Fields | undefined => {
  // What zod keeps of an array of objects is not in the type of a field that may be anything.
  const definition = field._zod.def as { type: string; innerType?: z.ZodMiniType; element?: z.ZodMiniType; shape?: Fields };
  if (definition.type === 'optional' && definition.innerType) return rowFieldsOf(definition.innerType);
  const element = definition.type === 'array' ? (definition.element?._zod.def as typeof definition | undefined) : undefined;
  return element?.type === 'object' ? element.shape : undefined;
};

/** Whether an answer tells who somebody is: by itself, or in one of the rows of a group. */
export const tellsWho = (field: z.ZodMiniType): boolean =>
  lookOf(field).identifies === true || Object.values(rowFieldsOf(field) ?? {}).some(tellsWho);

/** Whether a question is asked, seen from the other answers of its sheet or row. */
export const isAsked = (when: Condition | undefined, answers: Answered): boolean => {
  if (!when) return true;
  const given = answers[when.field];
  return (Array.isArray(given) ? given : [given]).some((each) => when.is.includes(String(each)));
};

const againstConditions = (fields: Fields, answers: Answered, path: readonly PropertyKey[]): Refusal[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const answer = answers[name];
    const at = [...path, name];
    const { when } = lookOf(field);
    if (when?.required !== undefined) {
      const asked = isAsked(when, answers);
      if (asked && when.required && answer === undefined) return [refusal(at, 'required')];
      if (!asked && answer !== undefined) return [refusal(at, 'not-asked')];
    }
    const rowFields = rowFieldsOf(field);
    return rowFields && Array.isArray(answer)
      ? answer.flatMap((row, place) => againstConditions(rowFields, row as Answered, [...at, place]))
      : [];
  });

const refusalsOf = (issue: z.core.$ZodIssue, input: unknown): Refusal[] => {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => refusal([...issue.path, key], 'unknown-field'));
  if (isAbsent(input, issue.path)) return [refusal(issue.path, 'required')];
  return [refusal(issue.path, issue.message)];
};

const isAbsent = (input: unknown, path: readonly PropertyKey[]): boolean =>
  path.length > 0 &&
  path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), input) === undefined;

const firstPerPointer = (refusals: readonly Refusal[]): Refusal[] =>
  [...new Map(refusals.toReversed().map((each) => [each.pointer, each])).values()].toReversed();
