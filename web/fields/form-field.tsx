/** Draws questions from the looks that their form gives them. */
import type * as z from 'zod/mini';
import { isRequired, lookOf, rowFieldsOf } from '../../schemas/kernel/form.ts';
import { askedWhen, togetherIn } from '../conditions.ts';
import { type Fields, inputName, type Path, type Typed } from '../form-inputs.ts';
import type { Lang, Say } from '../language.ts';
import type { Refused } from '../refused.ts';
import { words } from '../words.ts';
import { Checkboxes, DayInput, Given, NoteInput, Radios, Select, TextInput } from './inputs.tsx';
import type { Option } from './parts.tsx';
import { Rows } from './rows.tsx';

/** More options than this are asked in a list that opens; fewer are all in sight, under the thumb. */
const mostRadios = 7;

/** Who and what can be chosen in a form, or has been chosen. Absent when nobody is signed in: then a choice is kept, not shown. */
export interface Choosable {
  readonly clients: readonly Option[];
  readonly hasMoreClients: boolean;
  readonly members: readonly Option[];
  readonly records: readonly (Option & { readonly kind: string })[];
  /** The client for whom the form was opened. */
  readonly givenClient?: Option | undefined;
}

/** What every question of a page shares. */
export interface Sheet {
  readonly typed: Typed;
  readonly refused: Refused;
  readonly choosable: Choosable | undefined;
  readonly formPath: string;
  readonly focus?: string | undefined;
  readonly lang: Lang;
  readonly say: Say;
}

interface Questions extends Sheet {
  readonly fields: Fields;
  readonly within?: Path;
}

/** Questions in their order; neighbours that are asked on the same condition stand together under one sentence that names it. */
export const Questions = ({ fields, within = [], ...sheet }: Questions) => {
  const draw = (name: string, isConditional: boolean) => {
    const schema = fields[name];
    return schema && <Question key={name} {...{ ...sheet, schema, isConditional }} path={[...within, name]} />;
  };
  return (
    <>
      {togetherIn(fields).map(({ condition, names }) =>
        condition === undefined ? (
          names.map((name) => draw(name, false))
        ) : (
          <fieldset class="when" key={names[0]}>
            <legend class="hint">{askedWhen(condition, fields, sheet.lang)}</legend>
            {names.map((name) => draw(name, true))}
          </fieldset>
        ),
      )}
    </>
  );
};

interface QuestionProps extends Sheet {
  readonly path: Path;
  readonly schema: z.ZodMiniType;
  readonly isConditional: boolean;
}

const Question = ({ path, schema, isConditional, ...sheet }: QuestionProps) => {
  const { typed, refused, choosable, formPath, lang, say, focus } = sheet;
  const look = lookOf(schema);
  const name = inputName(path);
  const common = {
    name,
    typed,
    label: say(look.label),
    help: look.help && say(look.help),
    isRequired: isRequired(schema),
    saysOptional: !isConditional,
    error: refused.at.get(name),
    say,
  };
  const options = Object.entries(look.options ?? {}).map(([value, text]) => ({ value, text: text[lang] }));
  switch (look.control) {
    case 'text':
    case 'email':
    case 'phone':
    case 'number':
      return <TextInput {...common} control={look.control} />;
    case 'time':
      return <TextInput {...common} control={look.control} help={common.help ?? say(words.timeExample)} />;
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
    case 'choice':
      return options.length <= mostRadios ? <Radios {...common} options={options} /> : <Select {...common} options={options} />;
    case 'choices':
      return <Checkboxes {...common} options={options} help={common.help ?? say(words.severalPossible)} />;
    case 'member':
      if (!choosable) return <Kept {...common} />;
      return <Select {...common} options={choosable.members} />;
    case 'submission': {
      const value = typed[name] ?? '';
      if (value === '') return <TextInput {...common} control="text" />;
      return (
        <Given
          {...common}
          value={value}
          text={value.slice(0, 8)}
          note={{ href: `/submissions/${value}`, text: say(words.seeWhatWasSent) }}
        />
      );
    }
    case 'record': {
      if (!choosable) return <Kept {...common} />;
      const records = choosable.records.filter(({ kind }) => look.records?.includes(kind));
      return <Select {...common} options={records} help={records.length === 0 ? say(words.noRecords) : common.help} />;
    }
    case 'client': {
      if (!choosable) return <Kept {...common} />;
      const { givenClient, clients, hasMoreClients } = choosable;
      // In a row another client can be meant: who was at a session, say.
      if (givenClient && path.length === 1) {
        const note = { href: formPath, text: say(words.otherClient) };
        return <Given {...common} value={givenClient.value} text={givenClient.text} note={note} />;
      }
      return <Select {...common} options={clients} help={hasMoreClients ? say(words.moreClients) : common.help} />;
    }
    case 'group': {
      const rowFields = rowFieldsOf(schema) ?? {};
      return (
        <Rows
          {...{ ...common, look, lang, focus }}
          questions={(row) => <Questions {...sheet} fields={rowFields} within={[...path, row]} />}
        />
      );
    }
  }
};

const Kept = (props: Parameters<typeof Select>[0] | Omit<Parameters<typeof Select>[0], 'options'>) => {
  const value = props.typed[props.name] ?? '';
  return value === '' ? null : <Given {...props} value={value} text={props.say(words.choiceKept)} />;
};
