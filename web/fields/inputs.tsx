/** The controls. Every one works without a script, on a keyboard, under a thumb, and keeps what was typed when it is refused. */
import type { FieldLook } from '../../schemas/kernel/fields.ts';
import { chosenIn, type DayPart, dayInput, dayParts, type Typed } from '../form-inputs.ts';
import { words } from '../words.ts';
import { describedBy, ErrorText, type FieldProps, GroupedField, LabelledField, type Option } from './parts.tsx';

interface ControlProps extends FieldProps {
  readonly typed: Typed;
}

/** What a phone's keyboard is told. The answers are about a client, so the volunteer's own details are never offered (`autocomplete` is off for the form). */
const keyboards: Partial<Record<FieldLook['control'], { type: string; inputMode: 'email' | 'tel' | 'numeric' }>> = {
  email: { type: 'email', inputMode: 'email' },
  phone: { type: 'tel', inputMode: 'tel' },
  // Not `type=number`: that one changes under a scrolling thumb, and drops without a word what is no number.
  number: { type: 'text', inputMode: 'numeric' },
  time: { type: 'text', inputMode: 'numeric' },
};

const shortControls: readonly FieldLook['control'][] = ['number', 'time'];

export const TextInput = ({ typed, control, ...props }: ControlProps & { control: FieldLook['control'] }) => (
  <LabelledField {...props}>
    <input
      id={props.name}
      class={shortControls.includes(control) ? 'short' : undefined}
      name={props.name}
      value={typed[props.name] ?? ''}
      dir={keyboards[control] ? 'ltr' : 'auto'}
      spellcheck={false}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? 'true' : undefined}
      {...(keyboards[control] ?? { type: 'text' })}
    />
  </LabelledField>
);

export const NoteInput = ({ typed, ...props }: ControlProps) => (
  <LabelledField {...props}>
    <textarea
      id={props.name}
      name={props.name}
      rows={5}
      dir="auto"
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? 'true' : undefined}
    >
      {/* The parser of HTML swallows one line end at the start. */}
      {`\n${typed[props.name] ?? ''}`}
    </textarea>
  </LabelledField>
);

const partLength: Readonly<Record<DayPart, number>> = { day: 2, month: 2, year: 4 };

export const DayInput = ({ typed, ...props }: ControlProps) => (
  <GroupedField {...props}>
    <div class="parts">
      {dayParts.map((part, place) => {
        const name = dayInput(props.name, part);
        return (
          <label key={part}>
            {props.say(words[part])}
            <input
              id={place === 0 ? props.name : name}
              class={part}
              name={name}
              type="text"
              inputMode="numeric"
              // Room for a stray space or sign: what is too long is refused with a sentence, not cut off while somebody types.
              maxLength={partLength[part] + 4}
              value={typed[name] ?? ''}
              aria-invalid={props.error ? 'true' : undefined}
            />
          </label>
        );
      })}
    </div>
  </GroupedField>
);

export const Radios = ({ typed, options, ...props }: ControlProps & { options: readonly Option[] }) => {
  // A chosen radio cannot be undone, so a question that may be left open gets an answer that says so.
  const all = props.isRequired ? options : [...options, { value: '', text: props.say(words.noAnswer) }];
  return (
    <GroupedField {...props}>
      {all.map(({ value, text }, place) => (
        <label class="option" key={value}>
          <input
            type="radio"
            id={place === 0 ? props.name : `${props.name}-${place + 1}`}
            name={props.name}
            value={value}
            checked={typed[props.name] === value}
          />
          {text}
        </label>
      ))}
    </GroupedField>
  );
};

export const Checkboxes = ({ typed, options, ...props }: ControlProps & { options: readonly Option[] }) => {
  const chosen = chosenIn(typed[props.name] ?? '');
  return (
    <GroupedField {...props}>
      {options.map(({ value, text }, place) => (
        <label class="option" key={value}>
          <input
            type="checkbox"
            id={place === 0 ? props.name : `${props.name}-${place + 1}`}
            name={props.name}
            value={value}
            checked={chosen.includes(value)}
          />
          {text}
        </label>
      ))}
    </GroupedField>
  );
};

export const Select = ({ typed, options, ...props }: ControlProps & { options: readonly Option[] }) => (
  <LabelledField {...props}>
    <select id={props.name} name={props.name} aria-describedby={describedBy(props)} aria-invalid={props.error ? 'true' : undefined}>
      <option value="">{props.say(words.choose)}</option>
      {options.map(({ value, text }) => (
        <option key={value} value={value} selected={typed[props.name] === value}>
          {text}
        </option>
      ))}
    </select>
  </LabelledField>
);

/** An answer that was given before the page was opened: shown, not asked. */
export const Given = ({
  text,
  value,
  note,
  ...props
}: FieldProps & { text: string; value: string; note?: { href: string; text: string } }) => (
  <div class={props.error ? 'field bad' : 'field'}>
    <p class="hint">{props.label}</p>
    <ErrorText {...props} />
    <p id={props.name} tabIndex={-1}>
      <strong>
        <bdi>{text}</bdi>
      </strong>
      {note && (
        <>
          {' '}
          <a href={note.href}>{note.text}</a>
        </>
      )}
    </p>
    <input type="hidden" name={props.name} value={value} />
  </div>
);
