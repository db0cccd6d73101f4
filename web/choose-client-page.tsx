/** Asks for the client first, because what else the form lets choose depends on the client. */
import type { Form } from '../schemas/kernel/form.ts';
import { Select } from './fields/inputs.tsx';
import type { Option } from './fields/parts.tsx';
import type { Typed } from './form-inputs.ts';
import { sayIn } from './language.ts';
import { type Frame, Page } from './layout.tsx';
import { words } from './words.ts';

interface ChooseClientProps {
  readonly frame: Frame;
  readonly form: Form;
  /** The field that says whom the form is about. */
  readonly field: string;
  readonly clients: readonly Option[];
  readonly hasMoreClients: boolean;
  /** What the address filled in already. */
  readonly kept: Typed;
  /** Whether the person went on without choosing. */
  readonly isRefused: boolean;
}

export const ChooseClientPage = ({ frame, form, field, clients, hasMoreClients, kept, isRefused }: ChooseClientProps) => {
  const say = sayIn(frame.lang);
  return (
    <Page frame={frame} title={say(form.title)}>
      <h1>{say(form.title)}</h1>
      {clients.length === 0 ? (
        <p>{say(words.noClients)}</p>
      ) : (
        <form method="get" action={`/forms/${form.id}`}>
          {Object.entries(kept).map(([name, value]) => (
            <input type="hidden" key={name} name={name} value={value} />
          ))}
          <Select
            {...{ say, typed: {}, isRequired: true, saysOptional: false, name: field, options: clients }}
            label={say(words.whichClient)}
            error={isRefused ? say(words.chooseOne) : undefined}
            help={hasMoreClients ? say(words.moreClients) : undefined}
          />
          <button class="button" type="submit">
            {say(words.goOn)}
          </button>
        </form>
      )}
    </Page>
  );
};
