/** Helpdesk question (vraag aan de Helpdesk): what the branch cannot answer goes to the jurists of the national office (report of 2017). */
import { choice, text, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOfTelling, notAhead } from '../shared-fields.ts';

export const desks = {
  asylum: { nl: 'Asiel', en: 'Asylum' },
  'family-reunification': { nl: 'Gezinshereniging', en: 'Family reunification' },
  integration: { nl: 'Integratie', en: 'Integration' },
  'country-information': { nl: 'Landeninformatie', en: 'Country information' },
};

export const helpdeskQuestion = defineForm({
  id: 'helpdesk-question',
  version: 1,
  area: 'contact',
  title: { nl: 'Vraag aan de Helpdesk', en: 'Question to the national helpdesk' },
  fields: () => ({
    clientId: aboutClient(),
    askedOn: dayOfTelling({ nl: 'Gevraagd op', en: 'Asked on' }),
    desk: choice(desks).register(ui, { control: 'choice', options: desks, label: { nl: 'Waarover', en: 'About what' } }),
    question: text(2000).register(ui, {
      control: 'note',
      identifies: true,
      label: { nl: 'De vraag', en: 'The question' },
      help: { nl: 'Zonder naam of nummers van de cliënt.', en: "Without the client's name or numbers." },
    }),
  }),
  rules: [notAhead('askedOn')],
});

export type HelpdeskQuestion = AnswersOf<typeof helpdeskQuestion>;
