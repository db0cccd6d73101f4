/** The frame around every field: label, help, and the sentence that refuses what was typed. */
import type { ComponentChildren } from 'preact';
import type { Say } from '../language.ts';
import { words } from '../words.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface FieldProps {
  /** The field's name; also the id to which the error summary links. */
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly isRequired: boolean;
  /** Whether "optional" is said; not inside a group that is asked on a condition. */
  readonly saysOptional: boolean;
  readonly error?: string | undefined;
  readonly say: Say;
}

export const hintId = (name: string): string => `${name}-hint`;
export const errorId = (name: string): string => `${name}-error`;

/** What describes the input to a screen reader, in the order in which it is seen. */
export const describedBy = ({ name, help, error }: Pick<FieldProps, 'name' | 'help' | 'error'>): string | undefined =>
  [help && hintId(name), error && errorId(name)].filter(Boolean).join(' ') || undefined;

export const LabelText = ({ label, isRequired, saysOptional, say }: FieldProps) => (
  <>
    {label}
    {!isRequired && saysOptional && <span class="light"> ({say(words.optional)})</span>}
  </>
);

/** What is wrong with an answer: said to be an error, since a colour says so to some alone. */
export const ErrorText = ({ name, error, say }: FieldProps) =>
  error ? (
    <p class="wrong" id={errorId(name)}>
      {say(words.error)} {error}
    </p>
  ) : null;

export const HelpAndError = ({ help, ...props }: FieldProps) => (
  <>
    {help && (
      <p class="hint" id={hintId(props.name)}>
        {help}
      </p>
    )}
    <ErrorText {...props} />
  </>
);

/** One question with one input: a label that belongs to it. */
export const LabelledField = ({ children, ...props }: FieldProps & { children: ComponentChildren }) => (
  <div class={props.error ? 'field bad' : 'field'}>
    <label for={props.name}>
      <LabelText {...props} />
    </label>
    <HelpAndError {...props} />
    {children}
  </div>
);

/** One question with several inputs: a legend for all of them. */
export const GroupedField = ({ children, ...props }: FieldProps & { children: ComponentChildren }) => (
  <fieldset class={props.error ? 'field bad' : 'field'} aria-describedby={describedBy(props)}>
    <legend>
      <LabelText {...props} />
    </legend>
    <HelpAndError {...props} />
    {children}
  </fieldset>
);
