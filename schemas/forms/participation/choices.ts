/** What the forms of the participation declaration share. */
import { choice, reference, ui } from '../../kernel/fields.ts';

export const gatherings = {
  first: { nl: 'Bijeenkomst 1', en: 'Session 1' },
  second: { nl: 'Bijeenkomst 2', en: 'Session 2' },
  ceremony: { nl: 'Uitreiking van de certificaten', en: 'Award ceremony' },
} as const;

export const sessions = { first: gatherings.first, second: gatherings.second } as const;

/** About so many people make a group (annual report of 2017, line 116). */
export const usualPlaces = 15;

/** Each row is a look at a client and a step: forty writes, which leaves room in a transaction. */
export const mostOnSheet = 20;

export const sessionReference = () =>
  reference().register(ui, { control: 'record', records: ['pvt-session'], label: { nl: 'Bijeenkomst', en: 'Session' } });

export const whichSession = () =>
  choice(sessions).register(ui, { control: 'choice', options: sessions, label: { nl: 'Welke bijeenkomst', en: 'Which session' } });

interface Row {
  readonly clientId: string;
}

/** A rule: nobody stands on a sheet twice. */
export const eachClientOnce = <Field extends string>(field: Field) => ({
  id: 'each-client-once',
  at: field,
  says: { nl: 'Dezelfde cliënt staat er twee keer.', en: 'The same client stands here twice.' },
  holds: (answers: { readonly [Name in Field]: readonly Row[] }) => {
    const rows = answers[field];
    return new Set(rows.map(({ clientId }) => clientId)).size === rows.length;
  },
});
