/** Problem followed up (vervolg op een probleem): how it went on. */
import * as z from 'zod/mini';
import { choice, day, reference, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { contacts } from './choices.ts';

const outcomes = {
  solved: { nl: 'Opgelost', en: 'Solved' },
  open: { nl: 'Loopt nog', en: 'Still open' },
  stopped: { nl: 'Gestopt zonder oplossing', en: 'Stopped without a solution' },
} as const;

export const integrationProblemFollowedUp = defineForm({
  id: 'integration-problem-followed-up',
  version: 1,
  area: 'integration',
  title: { nl: 'Vervolg op een probleem met inburgering', en: 'Integration problem followed up' },
  fields: () => ({
    clientId: aboutClient(),
    problemId: reference().register(ui, { control: 'record', records: ['integration-problem'], label: { nl: 'Probleem', en: 'Problem' } }),
    followedUpOn: dayOf({ nl: 'Op welke dag', en: 'On which day' }),
    contact: choice(contacts).register(ui, {
      control: 'choice',
      options: contacts,
      label: { nl: 'Contact met de taalaanbieder', en: 'Contact with the language provider' },
    }),
    outcome: choice(outcomes).register(ui, { control: 'choice', options: outcomes, label: { nl: 'Hoe staat het', en: 'How it stands' } }),
    lookAgainOn: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Weer kijken op', en: 'Look again on' },
      when: { field: 'outcome', is: ['open'], required: true },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('followedUpOn'),
    {
      id: 'look-again-later',
      at: 'lookAgainOn',
      says: { nl: 'Kies een latere dag.', en: 'Choose a later day.' },
      holds: ({ followedUpOn, lookAgainOn }) => !lookAgainOn || Temporal.PlainDate.compare(lookAgainOn, followedUpOn) > 0,
    },
  ],
});

export type IntegrationProblemFollowedUp = AnswersOf<typeof integrationProblemFollowedUp>;
