/** Language provider changed (andere taalaanbieder): the term goes on, the school is another one. */
import { choice, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { providerReference } from './choices.ts';

const reasons = {
  level: { nl: 'Ander niveau', en: 'Another level' },
  quality: { nl: 'Niet tevreden', en: 'Not satisfied' },
  distance: { nl: 'Te ver', en: 'Too far' },
  times: { nl: 'Lestijden', en: 'Times of the lessons' },
  stopped: { nl: 'De school stopte', en: 'The school stopped' },
  other: { nl: 'Anders', en: 'Otherwise' },
};

export const integrationProviderChanged = defineForm({
  id: 'integration-provider-changed',
  version: 1,
  area: 'integration',
  title: { nl: 'Andere taalaanbieder', en: 'Language provider changed' },
  fields: () => ({
    clientId: aboutClient(),
    providerId: providerReference(),
    changedOn: dayOf({ nl: 'Sinds', en: 'Since' }),
    reason: choice(reasons).register(ui, { control: 'choice', options: reasons, label: { nl: 'Waarom', en: 'Why' } }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('changedOn')],
});

export type IntegrationProviderChanged = AnswersOf<typeof integrationProviderChanged>;
