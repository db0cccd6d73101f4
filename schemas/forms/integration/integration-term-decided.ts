/** Term of civic integration decided (besluit over de termijn): the plan started it, or DUO extended it, refused to, or gave an exemption. */
import * as z from 'zod/mini';
import { choice, day, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { extensionGrounds } from './choices.ts';

const decisions = {
  'plan-set': { nl: 'Plan (PIP) vastgesteld', en: 'Plan (PIP) set' },
  extended: { nl: 'Verlengd', en: 'Extended' },
  refused: { nl: 'Verlenging geweigerd', en: 'Extension refused' },
  exempt: { nl: 'Ontheffing of vrijstelling', en: 'Exemption' },
} as const;

export const integrationTermDecided = defineForm({
  id: 'integration-term-decided',
  version: 1,
  area: 'integration',
  title: { nl: 'Besluit over de inburgeringstermijn', en: 'Decision on the term of integration' },
  fields: () => ({
    clientId: aboutClient(),
    decision: choice(decisions).register(ui, { control: 'choice', options: decisions, label: { nl: 'Besluit', en: 'Decision' } }),
    decidedOn: dayOf(
      { nl: 'Datum op de brief', en: 'Date on the letter' },
      { nl: 'Bezwaar kan tot zes weken na deze dag.', en: 'An objection is possible until six weeks after this day.' },
    ),
    ground: z.optional(choice(extensionGrounds)).register(ui, {
      control: 'choice',
      options: extensionGrounds,
      label: { nl: 'Reden van de verlenging', en: 'Ground of the extension' },
      when: { field: 'decision', is: ['extended'], required: true },
    }),
    extendedUntil: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Verlengd tot en met', en: 'Extended until' },
      when: { field: 'decision', is: ['extended'], required: true },
    }),
    objectUntil: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Bezwaar kan tot en met', en: 'Objection is possible until' },
      help: {
        nl: 'Alleen als er een datum in de brief staat. Die gaat vóór de zes weken.',
        en: 'Only if the letter names a day. That day goes before the six weeks.',
      },
      when: { field: 'decision', is: ['refused'] },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('decidedOn'),
    {
      id: 'extended-after-decision',
      at: 'extendedUntil',
      says: { nl: 'De nieuwe einddatum ligt vóór het besluit.', en: 'The new end lies before the decision.' },
      holds: ({ decidedOn, extendedUntil }) => !extendedUntil || Temporal.PlainDate.compare(extendedUntil, decidedOn) >= 0,
    },
    {
      id: 'objection-after-decision',
      at: 'objectUntil',
      says: { nl: 'De laatste dag voor bezwaar ligt vóór het besluit.', en: 'The last day for objection lies before the decision.' },
      holds: ({ decidedOn, objectUntil }) => !objectUntil || Temporal.PlainDate.compare(objectUntil, decidedOn) >= 0,
    },
  ],
});

export type IntegrationTermDecided = AnswersOf<typeof integrationTermDecided>;
