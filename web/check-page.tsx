/** The last page of a form in parts: all answers to look over, each part with a button to change it, before anything is sent (GOV.UK: check answers). */
import type { Form } from '../schemas/kernel/form.ts';
import { fieldsNamed, partsOf } from '../schemas/kernel/parts.ts';
import type { Refusal } from '../schemas/kernel/refusals.ts';
import { type AnswersGiven, answerFacts, type Names } from './answer-facts.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Facts } from './facts.tsx';
import { pageInputs, type Typed } from './form-inputs.ts';
import { Carried, type Travelling } from './form-travel.tsx';
import { sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { refusedIn } from './refused.ts';
import { type Setback, SetbackNote } from './setback.tsx';
import { words } from './words.ts';

export interface CheckPageProps extends Travelling {
  readonly frame: Frame;
  readonly form: Form;
  readonly typed: Typed;
  readonly answers: AnswersGiven;
  readonly names: Names;
  /** Those that belong to no question; the others lead to the part where they can be mended. */
  readonly refusals: readonly Refusal[];
  readonly setback?: Setback | undefined;
}

export const CheckPage = (props: CheckPageProps) => {
  const { frame, form, answers, names, refusals, setback } = props;
  const say = sayIn(frame.lang);
  const parts = partsOf(form);
  const button = say(setback?.why === 'sent-before' ? words.sendAgain : words.send);
  const refused = refusedIn({}, refusals, frame.lang);
  const step = `${say(words.step)} ${parts.length + 1} ${say(words.of)} ${parts.length + 1}`;
  const prefix = refused.lines.length > 0 ? say(words.problemPrefix) : '';
  return (
    <Page frame={frame} title={`${prefix}${step}: ${say(words.checkAnswers)} - ${say(form.title)}`}>
      <ErrorSummary refused={refused} say={say} />
      {setback && <SetbackNote setback={setback} button={button} say={say} />}
      <h1>{say(form.title)}</h1>
      <p class="hint">{step}</p>
      <h2>{say(words.checkAnswers)}</h2>
      <form method="post" action={`/forms/${form.id}/submissions`} accept-charset="utf-8">
        <Carried {...props} besides={{}} part={parts.length + 1} isChecking />
        {parts.map(({ title, fields }, place) => (
          <section key={title.nl}>
            <h3>{say(title)}</h3>
            <Facts facts={answerFacts(fieldsNamed(form, fields), answers, names, frame.lang)} />
            <button class="quiet" type="submit" name={pageInputs.to} value={place + 1}>
              {`${say(words.change)}: ${say(title)}`}
            </button>
          </section>
        ))}
        <p>{say(words.nothingSentYet)}</p>
        <p class="actions">
          <button class="button" type="submit">
            {button}
          </button>
          <button class="button second" type="submit" name={pageInputs.back} value="1">
            {say(words.back)}
          </button>
        </p>
      </form>
    </Page>
  );
};
