/** The list of what must be mended, above the form, each line a link to its field (GOV.UK and NL Design System: error summary). */
import { type Form, lookOf } from '../schemas/kernel/form.ts';
import { pointerTo, type Refusal } from '../schemas/kernel/refusals.ts';
import { sentenceOf } from './fields/parts.tsx';
import type { Say } from './language.ts';
import { words } from './words.ts';

/** In the order of the form, so that the list can be worked through from top to bottom; what belongs to no field comes first. */
export const ErrorSummary = ({ form, refusals, say }: { form: Form; refusals: readonly Refusal[]; say: Say }) => {
  if (refusals.length === 0) return null;
  const fields = Object.entries(form.fields);
  const ofField = (field: string) => refusals.filter(({ pointer }) => pointer === pointerTo([field]));
  const elsewhere = refusals.filter(({ pointer }) => !fields.some(([field]) => pointer === pointerTo([field])));
  return (
    // The focus goes here when the page opens, so that a screen reader begins with it; without a script `autofocus` does that.
    <div class="note error" role="alert" aria-labelledby="problems" tabIndex={-1} autofocus>
      <h2 id="problems">{say(words.problemTitle)}</h2>
      <ul>
        {elsewhere.map((refusal) => (
          <li key={refusal.pointer}>{sentenceOf(refusal, undefined, say)}</li>
        ))}
        {fields.flatMap(([field, schema]) =>
          ofField(field).map((refusal) => (
            <li key={field}>
              <a href={`#${field}`}>{`${say(lookOf(schema).label)}: ${sentenceOf(refusal, lookOf(schema), say)}`}</a>
            </li>
          )),
        )}
      </ul>
    </div>
  );
};
