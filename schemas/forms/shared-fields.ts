/** Questions and rules that many forms share. */
import * as z from 'zod/mini';
import { day, reference, text, ui } from '../kernel/fields.ts';
import type { Text } from '../kernel/text.ts';
import { Temporal } from '../kernel/time.ts';

/** Whom the form is about. Its name is `clientId` in every form, so that a link can fill it in. */
export const aboutClient = () => reference().register(ui, { control: 'client', label: { nl: 'Cliënt', en: 'Client' } });

/** A note in one's own words. It may tell who somebody is, so it is kept with what does. */
export const note = (label: Text, help?: Text) =>
  z.optional(text(2000)).register(ui, { control: 'note', identifies: true, label, ...(help && { help }) });

/** The day on which something was so; not the day on which it is told. */
export const dayOf = (label: Text, help?: Text) => day().register(ui, { control: 'day', label, ...(help && { help }) });

/** The same for what is mostly told on the day itself. */
export const dayOfTelling = (label: Text) => day().register(ui, { control: 'day', label, suggests: 'today' });

/** A rule: what is told has happened already. */
export const notAhead = <Field extends string>(field: Field) => ({
  id: `${field}-not-ahead`,
  at: field,
  says: { nl: 'Deze datum ligt in de toekomst.', en: 'This day is in the future.' },
  holds: (answers: { readonly [Name in Field]?: Temporal.PlainDate | undefined }, today: Temporal.PlainDate) => {
    const answer = answers[field];
    return answer === undefined || Temporal.PlainDate.compare(answer, today) <= 0;
  },
});
