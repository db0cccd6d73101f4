/** Problem with civic integration (probleem met inburgering): the volunteer speaks with the language provider, and looks again. */
import * as z from 'zod/mini';
import { choice, day, reference, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { contacts, providerLook } from './choices.ts';

const problems = {
  level: { nl: 'Het niveau past niet', en: 'The level does not fit' },
  times: { nl: 'Lestijden of reizen', en: 'Times or travel' },
  childcare: { nl: 'Kinderopvang', en: 'Child care' },
  absence: { nl: 'Komt vaak niet', en: 'Often absent' },
  provider: { nl: 'Niet tevreden over de lessen', en: 'Not satisfied with the lessons' },
  exam: { nl: 'Examens lukken niet', en: 'Exams fail' },
  term: { nl: 'De termijn is te kort', en: 'The term is too short' },
  money: { nl: 'Geld of de lening', en: 'Money or the loan' },
  home: { nl: 'Omstandigheden thuis', en: 'Circumstances at home' },
  other: { nl: 'Anders', en: 'Otherwise' },
};

const outcomes = {
  solved: { nl: 'Opgelost', en: 'Solved' },
  open: { nl: 'Loopt nog', en: 'Still open' },
} as const;

export const integrationProblem = defineForm({
  id: 'integration-problem',
  version: 1,
  area: 'integration',
  title: { nl: 'Probleem met de inburgering', en: 'Problem with civic integration' },
  fields: () => ({
    clientId: aboutClient(),
    noticedOn: dayOf({ nl: 'Gemeld op', en: 'Reported on' }),
    problem: choice(problems).register(ui, {
      control: 'choice',
      options: problems,
      label: { nl: 'Wat is het probleem', en: 'What the problem is' },
    }),
    contact: choice(contacts).register(ui, {
      control: 'choice',
      options: contacts,
      label: { nl: 'Contact met de taalaanbieder', en: 'Contact with the language provider' },
    }),
    providerId: z
      .optional(reference())
      .register(ui, { ...providerLook, when: { field: 'contact', is: ['phone', 'email', 'visit'], required: false } }),
    outcome: choice(outcomes).register(ui, { control: 'choice', options: outcomes, label: { nl: 'Hoe staat het', en: 'How it stands' } }),
    lookAgainOn: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Weer kijken op', en: 'Look again on' },
      when: { field: 'outcome', is: ['open'], required: true },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('noticedOn'),
    {
      id: 'look-again-later',
      at: 'lookAgainOn',
      says: { nl: 'Kies een dag na de melding.', en: 'Choose a day after the report.' },
      holds: ({ noticedOn, lookAgainOn }) => !lookAgainOn || Temporal.PlainDate.compare(lookAgainOn, noticedOn) >= 0,
    },
  ],
});

export type IntegrationProblem = AnswersOf<typeof integrationProblem>;
