/** A form as a page: drawn from the form file, sent as plain HTML. */
import { type Form, lookOf } from '../schemas/kernel/form.ts';
import type { Refusal } from '../schemas/kernel/refusals.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormField, type People } from './fields/form-field.tsx';
import { pageInputs, type Typed } from './form-inputs.ts';
import { type Say, sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { words } from './words.ts';

/** Why the form is shown anew although its answers were not looked at. */
export type Setback =
  | { readonly why: 'session-ended' }
  | { readonly why: 'stale' }
  | { readonly why: 'fault'; readonly requestId: string }
  | { readonly why: 'sent-before'; readonly submission: string };

export interface FormPageProps {
  readonly frame: Frame;
  readonly form: Form;
  readonly typed: Typed;
  readonly refusals: readonly Refusal[];
  readonly people: People | undefined;
  /** The Idempotency-Key of what will be sent: made when the page is, so that pressing twice sends once. */
  readonly submissionKey: string;
  readonly guard: string;
  readonly branch: string;
  readonly setback?: Setback | undefined;
}

export const FormPage = (props: FormPageProps) => {
  const { frame, form, refusals, setback, submissionKey, guard, branch } = props;
  const say = sayIn(frame.lang);
  const path = `/forms/${form.id}`;
  const title = say(form.title);
  return (
    <Page frame={frame} title={refusals.length > 0 ? `${say(words.problemPrefix)}${title}` : title}>
      <ErrorSummary form={form} refusals={refusals} say={say} />
      {setback && <SetbackNote setback={setback} say={say} />}
      <h1>{title}</h1>
      {form.intro && <p>{say(form.intro)}</p>}
      {/* The browser's own checks are off: the server's say more, in one place, in the page's language. */}
      <form method="post" action={`${path}/submissions`} novalidate autocomplete="off" accept-charset="utf-8">
        <input type="hidden" name={pageInputs.key} value={submissionKey} />
        <input type="hidden" name={pageInputs.guard} value={guard} />
        <input type="hidden" name={pageInputs.branch} value={branch} />
        <Fields {...props} path={path} say={say} />
        <button class="button" type="submit">
          {say(setback?.why === 'sent-before' ? words.sendAgain : words.send)}
        </button>
      </form>
    </Page>
  );
};

/** The fields in their order; neighbours that are asked on the same condition stand together under one sentence that names it. */
const Fields = ({ frame, form, typed, refusals, people, path, say }: FormPageProps & { path: string; say: Say }) => {
  const draw = (name: string, isConditional: boolean) => {
    const schema = form.fields[name];
    return (
      schema && (
        <FormField key={name} {...{ name, schema, typed, refusals, people, isConditional, say }} formPath={path} lang={frame.lang} />
      )
    );
  };
  return (
    <>
      {groupsOf(form).map(({ condition, names }) =>
        condition === undefined ? (
          names.map((name) => draw(name, false))
        ) : (
          <fieldset class="when" key={names[0]}>
            <legend class="hint">{conditionSentence(form, condition, frame.lang, say)}</legend>
            {names.map((name) => draw(name, true))}
          </fieldset>
        ),
      )}
    </>
  );
};

type Condition = NonNullable<ReturnType<typeof lookOf>['when']>;

interface Group {
  readonly condition: Condition | undefined;
  readonly names: string[];
}

const isSame = (one: Condition | undefined, other: Condition | undefined): boolean =>
  one?.field === other?.field && one?.is.join() === other?.is.join();

const groupsOf = (form: Form): Group[] => {
  const groups: Group[] = [];
  for (const [name, schema] of Object.entries(form.fields)) {
    const condition = lookOf(schema).when;
    const last = groups.at(-1);
    if (last && isSame(last.condition, condition)) last.names.push(name);
    else groups.push({ condition, names: [name] });
  }
  return groups;
};

/** "Alleen invullen bij ‘Beslissing: Ingewilligd’." */
const conditionSentence = (form: Form, { field, is }: Condition, lang: Frame['lang'], say: Say): string => {
  const schema = form.fields[field];
  if (!schema) return '';
  const { label, options } = lookOf(schema);
  const values = is.map(
    (value) => options?.[value]?.[lang] ?? (value === 'true' ? say(words.yes) : value === 'false' ? say(words.no) : value),
  );
  return `${say(words.onlyWhen)} ‘${say(label)}: ${values.join(` ${say(words.or)} `)}’.`;
};

const SetbackNote = ({ setback, say }: { setback: Setback; say: Say }) => {
  switch (setback.why) {
    case 'session-ended':
      return (
        <div class="note warning" role="alert" tabIndex={-1} autofocus>
          <h2>{say(words.sessionEnded)}</h2>
          <p>{say(words.sessionEndedSteps)}</p>
          <ol>
            <li>
              <a href="/sign-in" target="_blank" rel="noopener">
                {say(words.stepSignIn)}
              </a>
            </li>
            <li>{say(words.stepComeBack)}</li>
            <li>{say(words.stepSend)}</li>
          </ol>
        </div>
      );
    case 'stale':
      return (
        <div class="note warning" role="alert" tabIndex={-1} autofocus>
          <h2>{say(words.staleTitle)}</h2>
          <p>{say(words.stale)}</p>
        </div>
      );
    case 'fault':
      return (
        <div class="note warning" role="alert" tabIndex={-1} autofocus>
          <h2>{say(words.fault)}</h2>
          <p>{say(words.faultKept)}</p>
          <p>
            {say(words.number)}: {setback.requestId}
          </p>
        </div>
      );
    case 'sent-before':
      return (
        <div class="note warning" role="alert" tabIndex={-1} autofocus>
          <h2>{say(words.sentBefore)}</h2>
          <p>{say(words.sentBeforeMore)}</p>
          <p>
            <a href={`/submissions/${setback.submission}`}>{say(words.seeWhatWasSent)}</a>
          </p>
        </div>
      );
  }
};
