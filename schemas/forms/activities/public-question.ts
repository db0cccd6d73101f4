/** Public question (publieksvraag): somebody who is no client asks about refugees or our work. It keeps nothing about who asked. */
import * as z from 'zod/mini';
import { choice, ui, wholeNumber } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { dayOfTelling, notAhead } from '../shared-fields.ts';

export const askers = {
  citizen: { nl: 'Een inwoner', en: 'A citizen' },
  organisation: { nl: 'Een organisatie of instantie', en: 'An organisation or authority' },
  school: { nl: 'Een school, student of leerling', en: 'A school, student or pupil' },
  employer: { nl: 'Een werkgever', en: 'An employer' },
  press: { nl: 'De pers', en: 'The press' },
};

export const publicChannels = {
  phone: { nl: 'Telefoon', en: 'Phone' },
  email: { nl: 'E-mail', en: 'E-mail' },
  visit: { nl: 'Aan de balie', en: 'At the desk' },
  online: { nl: 'Sociale media', en: 'Social media' },
};

export const publicSubjects = {
  asylum: { nl: 'De asielprocedure', en: 'The asylum procedure' },
  rights: { nl: 'Rechten en plichten van vluchtelingen', en: 'Rights and duties of refugees' },
  integration: { nl: 'Inburgering en taal', en: 'Integration and language' },
  'our-work': { nl: 'Ons werk', en: 'Our work' },
  volunteering: { nl: 'Vrijwilliger worden', en: 'Becoming a volunteer' },
  donations: { nl: 'Spullen of geld geven', en: 'Giving goods or money' },
  other: { nl: 'Anders', en: 'Other' },
};

export const publicOutcomes = {
  answered: { nl: 'Beantwoord', en: 'Answered' },
  referred: { nl: 'Doorverwezen', en: 'Referred' },
  'passed-on': { nl: 'Doorgegeven aan een collega', en: 'Passed on to a colleague' },
};

export const publicQuestion = defineForm({
  id: 'public-question',
  version: 1,
  area: 'activities',
  title: { nl: 'Vraag van buiten', en: 'Public question' },
  intro: {
    nl: 'Voor vragen van mensen die geen cliënt zijn. Wie het vroeg, bewaren wij niet.',
    en: 'For questions of people who are no clients. We do not keep who asked.',
  },
  fields: () => ({
    askedOn: dayOfTelling({ nl: 'Datum', en: 'Day' }),
    asker: choice(askers).register(ui, { control: 'choice', options: askers, label: { nl: 'Van', en: 'From' } }),
    channel: choice(publicChannels).register(ui, { control: 'choice', options: publicChannels, label: { nl: 'Hoe', en: 'How' } }),
    subject: choice(publicSubjects).register(ui, {
      control: 'choice',
      options: publicSubjects,
      label: { nl: 'Waarover', en: 'About what' },
    }),
    outcome: choice(publicOutcomes).register(ui, {
      control: 'choice',
      options: publicOutcomes,
      label: { nl: 'Wat is ermee gedaan', en: 'What was done' },
    }),
    number: z.optional(wholeNumber(1, 100)).register(ui, {
      control: 'number',
      label: { nl: 'Hoe vaak', en: 'How often' },
      help: { nl: 'Leeg is één keer.', en: 'Empty means once.' },
    }),
  }),
  rules: [notAhead('askedOn')],
});
