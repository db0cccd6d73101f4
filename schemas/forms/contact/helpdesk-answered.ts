/** Helpdesk answered (antwoord van de Helpdesk): what the jurists said about a question that we asked. */
import * as z from 'zod/mini';
import { choice, reference, text, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOfTelling, notAhead } from '../shared-fields.ts';

export const answersGiven = {
  answered: { nl: 'Antwoord gekregen', en: 'Answered' },
  'no-answer': { nl: 'Zij weten het ook niet', en: 'They do not know either' },
  withdrawn: { nl: 'Niet meer nodig', en: 'No longer needed' },
};

export const helpdeskAnswered = defineForm({
  id: 'helpdesk-answered',
  version: 1,
  area: 'contact',
  title: { nl: 'Antwoord van de Helpdesk', en: 'Answer of the national helpdesk' },
  fields: () => ({
    clientId: aboutClient(),
    question: reference().register(ui, { control: 'record', records: ['question'], label: { nl: 'Welke vraag', en: 'Which question' } }),
    answeredOn: dayOfTelling({ nl: 'Antwoord op', en: 'Answered on' }),
    outcome: choice(answersGiven).register(ui, { control: 'choice', options: answersGiven, label: { nl: 'Hoe afgelopen', en: 'Outcome' } }),
    answer: z.optional(text(2000)).register(ui, {
      control: 'note',
      identifies: true,
      label: { nl: 'Het antwoord', en: 'The answer' },
      when: { field: 'outcome', is: ['answered'], required: true },
    }),
  }),
  rules: [notAhead('answeredOn')],
});

export type HelpdeskAnswered = AnswersOf<typeof helpdeskAnswered>;
