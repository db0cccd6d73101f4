/** A form as a page, or one part of a long form: drawn from the form file, sent as plain HTML. */
import { type Form, lookOf } from '../schemas/kernel/form.ts';
import { fieldsNamed, partsOf } from '../schemas/kernel/parts.ts';
import type { Refusal } from '../schemas/kernel/refusals.ts';
import { ErrorSummary } from './error-summary.tsx';
import { type Choosable, Questions } from './fields/form-field.tsx';
import { type Fields, pageInputs, type Typed } from './form-inputs.ts';
import { Carried, type Travelling } from './form-travel.tsx';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { refusedIn } from './refused.ts';
import { type Setback, SetbackNote } from './setback.tsx';
import { words } from './words.ts';

export interface FormPageProps extends Travelling {
  readonly frame: Frame;
  readonly form: Form;
  readonly typed: Typed;
  readonly refusals: readonly Refusal[];
  readonly choosable: Choosable | undefined;
  /** Which part of a form in parts, from 1. */
  readonly part?: number | undefined;
  /** What opens with the focus: a row that came, or a group that lost one. */
  readonly focus?: string | undefined;
  readonly setback?: Setback | undefined;
}

export const FormPage = (props: FormPageProps) => {
  const { frame, form, typed, refusals, choosable, setback, focus } = props;
  const say = sayIn(frame.lang);
  const path = `/forms/${form.id}`;
  const sheet = sheetOf(form, props.part);
  const { fields, part } = sheet;
  const refused = refusedIn(fields, refusals, frame.lang);
  const button = part ? say(words.next) : say(setback?.why === 'sent-before' ? words.sendAgain : words.send);
  return (
    <Page frame={frame} title={titleOf(sheet, form, refused.lines.length > 0, say)}>
      <ErrorSummary refused={refused} say={say} />
      {setback && <SetbackNote setback={setback} button={button} say={say} />}
      <h1>{say(form.title)}</h1>
      {part ? (
        <>
          <p class="hint">{stepWords(sheet, say)}</p>
          {part.number === 1 && form.intro && <p>{say(form.intro)}</p>}
          <h2>{say(part.title)}</h2>
        </>
      ) : (
        form.intro && <p>{say(form.intro)}</p>
      )}
      {/* The browser's own checks are off: the server's say more, in one place, in the page's language. */}
      <form method="post" action={`${path}/submissions`} novalidate autocomplete="off" accept-charset="utf-8">
        <Carried {...props} besides={fields} part={part?.number} />
        {/* The key Enter presses the first button there is, and that must not be one that removes a row. */}
        {hasGroup(fields) && <button class="enter" type="submit" tabIndex={-1} aria-hidden="true" />}
        <Questions {...{ fields, typed, refused, choosable, focus, say }} formPath={path} lang={frame.lang} />
        <p class="actions">
          <button class="button" type="submit">
            {button}
          </button>
          {part && part.number > 1 && (
            <button class="button second" type="submit" name={pageInputs.back} value="1">
              {say(words.back)}
            </button>
          )}
        </p>
      </form>
    </Page>
  );
};

const hasGroup = (fields: Fields): boolean => Object.values(fields).some((schema) => lookOf(schema).control === 'group');

interface SheetOfForm {
  readonly fields: Fields;
  readonly part: { readonly number: number; readonly title: Form['title'] } | undefined;
  /** The parts, and the page on which they are looked over. */
  readonly steps: number;
}

const sheetOf = (form: Form, number = 1): SheetOfForm => {
  const parts = partsOf(form);
  const part = parts[number - 1];
  if (!part) return { fields: form.fields, part: undefined, steps: 1 };
  return { fields: fieldsNamed(form, part.fields), part: { number, title: part.title }, steps: parts.length + 1 };
};

/** "Stap 2 van 3". */
const stepWords = ({ part, steps }: SheetOfForm, say: Say): string => `${say(words.step)} ${part?.number ?? 1} ${say(words.of)} ${steps}`;

const titleOf = (sheet: SheetOfForm, form: Form, isRefused: boolean, say: Say): string =>
  `${isRefused ? say(words.problemPrefix) : ''}${sheet.part ? `${stepWords(sheet, say)}: ${say(sheet.part.title)} - ` : ''}${say(form.title)}`;
