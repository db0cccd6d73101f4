/** Opening the file of somebody who stands at the desk: why, and what it means to do so. */
import { breakGlass, openingReasons } from '../schemas/break-glass.ts';
import type { FieldLook } from '../schemas/kernel/fields.ts';
import { lookOf } from '../schemas/kernel/form.ts';
import { pointerTo, type Refusal } from '../schemas/kernel/refusals.ts';
import { showBirthDate } from './dates.ts';
import { NoteInput, Radios } from './fields/inputs.tsx';
import { pageInputs, type Typed } from './form-inputs.ts';
import { sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { sightWords } from './sight-words.ts';
import { words } from './words.ts';

export interface BreakGlassPageProps {
  readonly frame: Frame;
  readonly client: { readonly id: string; readonly person: { readonly nameOnCard: string; readonly birthDate: string } };
  readonly typed: Typed;
  readonly refusals: readonly Refusal[];
  /** Whether the form that came in was not one that we gave to this person. */
  readonly isStale: boolean;
}

export const BreakGlassPage = ({ frame, client, typed, refusals, isStale }: BreakGlassPageProps) => {
  const say = sayIn(frame.lang);
  const title = say(sightWords.open);
  const sentence = ({ rule, detail }: Refusal): string => say(rule === 'required' ? words.chooseOne : detail);
  const errorOf = (field: string): string | undefined => refusals.filter(({ pointer }) => pointer === pointerTo([field])).map(sentence)[0];
  const field = (name: 'reason' | 'note') => {
    const { label }: FieldLook = lookOf(breakGlass.fields[name]);
    return { name, label: say(label), error: errorOf(name), typed, saysOptional: true, say };
  };
  return (
    <Page frame={frame} title={refusals.length > 0 ? `${say(words.problemPrefix)}${title}` : title}>
      <h1>{title}</h1>
      {refusals.length > 0 && (
        <div class="note error" role="alert" aria-labelledby="problems" tabIndex={-1} autofocus>
          <h2 id="problems">{say(words.problemTitle)}</h2>
          <ul>
            {refusals.map((refusal) => (
              <li key={refusal.pointer}>
                <a href={refusal.pointer.replace('#/', '#')}>{sentence(refusal)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {isStale && (
        <div class="note warning">
          <p>{say(sightWords.stale)}</p>
        </div>
      )}
      <p>
        <strong>
          <bdi>{client.person.nameOnCard}</bdi>
        </strong>
        {`, ${say(words.born)} ${showBirthDate(client.person.birthDate)}`}
      </p>
      <p>{say(sightWords.openMore)}</p>
      <form method="post" action={`/clients/${client.id}/break-glass`} autocomplete="off" noValidate>
        <input type="hidden" name={pageInputs.guard} value={frame.signedIn?.guard ?? ''} />
        <Radios
          {...field('reason')}
          isRequired
          options={Object.entries(openingReasons).map(([value, text]) => ({ value, text: say(text) }))}
        />
        <NoteInput {...field('note')} isRequired={false} help={say(sightWords.noteHelp)} />
        <p class="actions">
          <button class="button" type="submit">
            {title}
          </button>
        </p>
      </form>
    </Page>
  );
};
