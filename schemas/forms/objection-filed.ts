/** Objection filed (bezwaar ingediend): the volunteer notes that a rejection is being fought. It ends the reminders about the term for objection. */
import { choice, day, reference, ui } from '../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../kernel/form.ts';
import { Temporal } from '../kernel/time.ts';
import { applications } from '../residence.ts';

export const filers = {
  lawyer: { nl: 'De advocaat', en: 'The lawyer' },
  branch: { nl: 'Wij, met de cliënt', en: 'We, with the client' },
  client: { nl: 'De cliënt zelf', en: 'The client' },
};

export const objectionFiled = defineForm({
  id: 'objection-filed',
  version: 1,
  area: 'legal',
  title: { nl: 'Bezwaar ingediend', en: 'Objection filed' },
  intro: {
    nl: 'Ook voor beroep bij de rechtbank. Komt er een beslissing, leg die dan vast als beslissing op de verlenging.',
    en: 'Also for an appeal to the court. When a decision comes, record it as the decision on the renewal.',
  },
  fields: () => ({
    clientId: reference().register(ui, { control: 'client', label: { nl: 'Cliënt', en: 'Client' } }),
    application: choice(applications).register(ui, {
      control: 'choice',
      options: applications,
      label: { nl: 'Welke aanvraag was afgewezen', en: 'Which application was rejected' },
    }),
    filedOn: day().register(ui, {
      control: 'day',
      label: { nl: 'Ingediend op', en: 'Filed on' },
      help: { nl: 'De dag waarop het is verstuurd of afgegeven.', en: 'The day on which it was sent or handed in.' },
    }),
    filedBy: choice(filers).register(ui, { control: 'choice', options: filers, label: { nl: 'Ingediend door', en: 'Filed by' } }),
  }),
  rules: [
    {
      id: 'filed-already',
      at: 'filedOn',
      says: { nl: 'Deze datum ligt in de toekomst.', en: 'This day is in the future.' },
      holds: ({ filedOn }, today) => Temporal.PlainDate.compare(filedOn, today) <= 0,
    },
    {
      id: 'filed-within-reach',
      at: 'filedOn',
      says: { nl: 'Deze datum ligt meer dan drie jaar terug.', en: 'This day is more than three years back.' },
      holds: ({ filedOn }, today) => Temporal.PlainDate.compare(filedOn, today.subtract({ years: 3 })) >= 0,
    },
  ],
});

export type ObjectionFiled = AnswersOf<typeof objectionFiled>;
