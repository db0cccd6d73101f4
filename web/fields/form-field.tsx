/** Draws a field from the look that its form gives it. */
import type * as z from 'zod/mini';
import { isRequired, lookOf } from '../../schemas/kernel/form.ts';
import { pointerTo, type Refusal } from '../../schemas/kernel/refusals.ts';
import { pageInputs, type Typed } from '../form-inputs.ts';
import type { Lang, Say } from '../language.ts';
import { words } from '../words.ts';
import { DayInput, Given, NoteInput, Radios, Select, TextInput } from './inputs.tsx';
import { type Option, sentenceOf } from './parts.tsx';

/** More options than this are asked in a list that opens; fewer are all in sight, under the thumb. */
const mostRadios = 7;

/** Who can be chosen in a form, or has been chosen. Absent when nobody is signed in: then a choice is kept, not shown. */
export interface People {
  readonly clients: readonly Option[];
  readonly hasMoreClients: boolean;
  readonly members: readonly Option[];
  /** The client for whom the form was opened. */
  readonly givenClient?: Option | undefined;
}

export interface FormFieldProps {
  readonly name: string;
  readonly schema: z.ZodMiniType;
  readonly typed: Typed;
  readonly refusals: readonly Refusal[];
  readonly people: People | undefined;
  readonly formPath: string;
  readonly isConditional: boolean;
  readonly lang: Lang;
  readonly say: Say;
}

export const FormField = ({ name, schema, typed, refusals, people, formPath, isConditional, lang, say }: FormFieldProps) => {
  const look = lookOf(schema);
  const refused = refusals.find(({ pointer }) => pointer === pointerTo([name]));
  const common = {
    name,
    typed,
    label: say(look.label),
    help: look.help && say(look.help),
    isRequired: isRequired(schema),
    saysOptional: !isConditional,
    error: refused && sentenceOf(refused, look, say),
    say,
  };
  switch (look.control) {
    case 'text':
    case 'email':
    case 'phone':
      return <TextInput {...common} control={look.control} />;
    case 'note':
      return <NoteInput {...common} />;
    case 'day':
      return <DayInput {...common} help={common.help ?? say(words.dayExample)} />;
    case 'birth-date':
      return <DayInput {...common} />;
    case 'yes-no':
      return (
        <Radios
          {...common}
          options={[
            { value: 'yes', text: say(words.yes) },
            { value: 'no', text: say(words.no) },
          ]}
        />
      );
    case 'choice': {
      const options = Object.entries(look.options ?? {}).map(([value, text]) => ({ value, text: text[lang] }));
      return options.length <= mostRadios ? <Radios {...common} options={options} /> : <Select {...common} options={options} />;
    }
    case 'member':
      if (!people) return <Kept {...common} />;
      return <Select {...common} options={people.members} />;
    case 'client': {
      if (!people) return <Kept {...common} />;
      const { givenClient, clients, hasMoreClients } = people;
      if (givenClient) {
        return (
          <>
            <Given {...common} value={givenClient.value} text={givenClient.text} note={{ href: formPath, text: say(words.otherClient) }} />
            <input type="hidden" name={pageInputs.client} value={givenClient.value} />
          </>
        );
      }
      return <Select {...common} options={clients} help={hasMoreClients ? say(words.moreClients) : common.help} />;
    }
  }
};

const Kept = (props: Parameters<typeof TextInput>[0] | Omit<Parameters<typeof TextInput>[0], 'control'>) => {
  const value = props.typed[props.name] ?? '';
  return value === '' ? null : <Given {...props} value={value} text={props.say(words.choiceKept)} />;
};
