/** Extension of the term of civic integration requested (verlenging gevraagd): from the day on which DUO receives it, it has eight weeks (Besluit inburgering art. 2.12). */
import * as z from 'zod/mini';
import { choice, day, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { extensionGrounds } from './choices.ts';

export const integrationExtensionRequested = defineForm({
  id: 'integration-extension-requested',
  version: 1,
  area: 'integration',
  title: { nl: 'Verlenging van de inburgering gevraagd', en: 'Extension of civic integration requested' },
  intro: {
    nl: 'Vragen kan op zijn vroegst zes maanden voor het einde van de termijn. Komt er een besluit, meld dat dan als besluit over de inburgeringstermijn.',
    en: 'It can be asked for six months before the end of the term at the earliest. When a decision comes, report it as the decision on the term of integration.',
  },
  fields: () => ({
    clientId: aboutClient(),
    requestedOn: dayOf(
      { nl: 'Verstuurd op', en: 'Sent on' },
      { nl: 'DUO heeft acht weken om te beslissen.', en: 'DUO has eight weeks to decide.' },
    ),
    ground: choice(extensionGrounds).register(ui, {
      control: 'choice',
      options: extensionGrounds,
      label: { nl: 'Reden van het verzoek', en: 'Ground of the request' },
    }),
    decisionBy: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'DUO schrijft te beslissen op uiterlijk', en: 'DUO writes that it decides by' },
      help: {
        nl: 'Alleen als er een datum in een brief van DUO staat. Die gaat vóór.',
        en: 'Only if a letter of DUO names a day. That day goes before.',
      },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('requestedOn'),
    {
      id: 'decision-after-request',
      at: 'decisionBy',
      says: { nl: 'DUO beslist niet vóór het verzoek.', en: 'DUO does not decide before the request.' },
      holds: ({ requestedOn, decisionBy }) => !decisionBy || Temporal.PlainDate.compare(decisionBy, requestedOn) > 0,
    },
  ],
});

export type IntegrationExtensionRequested = AnswersOf<typeof integrationExtensionRequested>;
