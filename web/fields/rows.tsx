/** A group: the same questions for one after another, each in a row of its own. Rows come and go by buttons that send the form, so that no script is needed. */
import type { VNode } from 'preact';
import type { FieldLook } from '../../schemas/kernel/fields.ts';
import { mostRows, pageInputs, rowsIn, rowsInput, type Typed } from '../form-inputs.ts';
import type { Lang } from '../language.ts';
import { rowName } from '../refused.ts';
import { words } from '../words.ts';
import { describedBy, type FieldProps, HelpAndError, LabelText } from './parts.tsx';

interface RowsProps extends FieldProps {
  readonly look: FieldLook;
  readonly typed: Typed;
  readonly lang: Lang;
  /** What opens with the focus, if it is this group or one of its rows. */
  readonly focus: string | undefined;
  readonly questions: (row: number) => VNode;
}

export const Rows = ({ look, typed, lang, focus, questions, ...props }: RowsProps) => {
  const { name, say } = props;
  const count = rowsIn(typed, name, look);
  const most = mostRows(look);
  return (
    <fieldset
      class={props.error ? 'field bad' : 'field'}
      id={name}
      tabIndex={-1}
      autofocus={focus === name}
      aria-describedby={describedBy(props)}
    >
      <legend>
        <LabelText {...props} />
      </legend>
      <HelpAndError {...props} />
      <input type="hidden" name={rowsInput(name)} value={count} />
      {Array.from({ length: count }, (_, row) => {
        const id = `${name}-${row}`;
        const title = say(rowName(look, row));
        return (
          <fieldset class="row-of" key={id} id={id} tabIndex={-1} autofocus={focus === id}>
            <legend>{title}</legend>
            {questions(row)}
            {count > 1 && (
              <button class="quiet" type="submit" name={pageInputs.less} value={id}>
                {`${title} ${say(words.removeRow)}`}
              </button>
            )}
          </fieldset>
        );
      })}
      {count < most ? (
        <button class="button second" type="submit" name={pageInputs.more} value={name}>
          {`${say(words.oneMore)} ${lowerFirst((look.each ?? look.label)[lang])}`}
        </button>
      ) : (
        most > 1 && <p class="hint">{say(words.noMoreRows)}</p>
      )}
    </fieldset>
  );
};

/** "Gezinslid" within a sentence; "IND-brief" stays as it is. */
const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
