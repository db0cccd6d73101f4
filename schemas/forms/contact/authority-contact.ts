/** Authority contact (contact met instantie): we spoke or wrote with the IND, the lawyer or another about a client. */
import * as z from 'zod/mini';
import { choice, day, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOfTelling, notAhead, note } from '../shared-fields.ts';

export const authorities = {
  ind: { nl: 'IND', en: 'IND' },
  lawyer: { nl: 'Advocaat', en: 'Lawyer' },
  embassy: { nl: 'Ambassade', en: 'Embassy' },
  coa: { nl: 'COA', en: 'COA' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  stroomopwaarts: { nl: 'Stroomopwaarts', en: 'Stroomopwaarts' },
  duo: { nl: 'DUO', en: 'DUO' },
  'language-provider': { nl: 'Taalaanbieder', en: 'Language provider' },
  other: { nl: 'Een andere instantie', en: 'Another organisation' },
};

export const subjects = {
  permit: { nl: 'Verblijfsvergunning of document', en: 'Residence permit or document' },
  'family-reunification': { nl: 'Gezinshereniging', en: 'Family reunification' },
  'objection-or-appeal': { nl: 'Bezwaar of beroep', en: 'Objection or appeal' },
  integration: { nl: 'Inburgering', en: 'Civic integration' },
  benefit: { nl: 'Uitkering of toeslag', en: 'Benefit or allowance' },
  other: { nl: 'Iets anders', en: 'Something else' },
};

export const replies = {
  answered: { nl: 'Antwoord gekregen', en: 'Got an answer' },
  'papers-asked': { nl: 'Zij vragen stukken', en: 'They ask for papers' },
  waiting: { nl: 'Wij wachten op antwoord', en: 'We await an answer' },
};

export const authorityContact = defineForm({
  id: 'authority-contact',
  version: 1,
  area: 'contact',
  title: { nl: 'Contact met IND, advocaat of instantie', en: 'Contact with IND, lawyer or authority' },
  fields: () => ({
    clientId: aboutClient(),
    on: dayOfTelling({ nl: 'Datum', en: 'Day' }),
    withWhom: choice(authorities).register(ui, { control: 'choice', options: authorities, label: { nl: 'Met wie', en: 'With whom' } }),
    about: choice(subjects).register(ui, { control: 'choice', options: subjects, label: { nl: 'Waarover', en: 'About what' } }),
    outcome: choice(replies).register(ui, { control: 'choice', options: replies, label: { nl: 'Hoe afgelopen', en: 'Outcome' } }),
    nextOn: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Weer contact op', en: 'Contact again on' },
      help: { nl: 'Dan komt dit terug als taak.', en: 'Then this comes back as a task.' },
      when: { field: 'outcome', is: ['waiting', 'papers-asked'], required: true },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('on'),
    {
      id: 'next-after-contact',
      at: 'nextOn',
      says: { nl: 'Het volgende contact ligt na dit.', en: 'The next contact is after this one.' },
      holds: ({ on, nextOn }) => !nextOn || Temporal.PlainDate.compare(nextOn, on) > 0,
    },
  ],
});

export type AuthorityContact = AnswersOf<typeof authorityContact>;
