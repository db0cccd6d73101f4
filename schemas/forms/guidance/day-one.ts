/**
 * Day one (de eerste dag): what was done with a newcomer on the first day, in the order of domain facts §3.2. Who comes from an AZC signs the lease
 * and hands in the benefit forms that very day; who enters the GVA does neither yet; who follows a sponsor only has the benefit changed.
 */
import * as z from 'zod/mini';
import { type Variant, variants } from '../../guidance.ts';
import { choice, group, reference, time, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOfTelling, notAhead, note } from '../shared-fields.ts';
import { withinTerms } from '../within-terms.ts';

export const daySteps = {
  'picked-up': { nl: 'Opgehaald van de trein', en: 'Picked up from the train' },
  registered: { nl: 'Ingeschreven bij de gemeente', en: 'Registered with the municipality' },
  'lease-signed': { nl: 'Huurcontract getekend', en: 'Lease signed' },
  'home-viewed': { nl: 'Woning bekeken', en: 'Home viewed' },
  'meters-read': { nl: 'Meterstanden opgenomen', en: 'Meters read' },
  'benefit-forms': {
    nl: 'Uitkering en leenbijstand ingeleverd bij Stroomopwaarts',
    en: 'Benefit and furnishing loan forms handed in at Stroomopwaarts',
  },
  'benefit-changed': { nl: 'Uitkering van de referent gewijzigd', en: "The sponsor's benefit changed" },
  'office-visited': { nl: 'Kennisgemaakt op kantoor', en: 'Introduced at the office' },
  'back-to-centre': { nl: 'Terug naar het AZC', en: 'Back to the reception centre' },
};

export type DayStep = keyof typeof daySteps;

export const stepsOf: Readonly<Record<Variant, readonly DayStep[]>> = {
  azc: ['picked-up', 'registered', 'lease-signed', 'home-viewed', 'meters-read', 'benefit-forms', 'office-visited', 'back-to-centre'],
  gva: ['picked-up', 'registered', 'home-viewed', 'office-visited'],
  'gva-to-home': ['registered', 'lease-signed', 'home-viewed', 'meters-read', 'benefit-forms'],
  'family-reunification': ['picked-up', 'registered', 'home-viewed', 'benefit-changed', 'office-visited'],
};

export const stepResults = {
  done: { nl: 'Gedaan', en: 'Done' },
  'not-yet': { nl: 'Nog niet', en: 'Not yet' },
  'not-needed': { nl: 'Niet nodig', en: 'Not needed' },
};

export const dayOne = defineForm({
  id: 'day-one',
  version: 1,
  area: 'guidance',
  title: { nl: 'Eerste dag', en: 'Day one' },
  intro: {
    nl: 'Een stap per rij. Later meer gedaan? Stuur het opnieuw met alleen die stappen.',
    en: 'One step per row. More done later? Send it again with just those steps.',
  },
  fields: () => ({
    clientId: aboutClient(),
    variant: choice(variants).register(ui, { control: 'choice', options: variants, label: { nl: 'Hoe gekomen', en: 'How they came' } }),
    heldOn: dayOfTelling({ nl: 'Datum', en: 'Day' }),
    steps: group(
      {
        step: choice(daySteps).register(ui, { control: 'choice', options: daySteps, label: { nl: 'Stap', en: 'Step' } }),
        result: choice(stepResults).register(ui, { control: 'choice', options: stepResults, label: { nl: 'Gedaan?', en: 'Done?' } }),
        at: z.optional(time()).register(ui, {
          control: 'time',
          label: { nl: 'Hoe laat', en: 'At what time' },
          when: { field: 'result', is: ['done'], required: false },
        }),
        by: z.optional(reference()).register(ui, {
          control: 'member',
          label: { nl: 'Wie ging mee', en: 'Who went along' },
          when: { field: 'result', is: ['done'], required: false },
        }),
      },
      Object.keys(daySteps).length,
    ).register(ui, {
      control: 'group',
      label: { nl: 'Stappen', en: 'Steps' },
      each: { nl: 'Stap', en: 'Step' },
      most: Object.keys(daySteps).length,
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('heldOn'),
    withinTerms('heldOn', 'DAY1_BENEFIT_FORMS'),
    {
      id: 'each-step-once',
      at: 'steps',
      says: { nl: 'Een stap staat er twee keer.', en: 'A step stands here twice.' },
      holds: ({ steps }) => new Set(steps.map(({ step }) => step)).size === steps.length,
    },
    {
      id: 'steps-of-the-variant',
      at: 'steps',
      says: {
        nl: 'Een van deze stappen hoort niet bij hoe deze cliënt kwam. In de GVA bijvoorbeeld is er nog geen huurcontract en geen uitkering.',
        en: 'One of these steps does not go with how this client came. In the temporary scheme there is no lease and no benefit yet, for example.',
      },
      holds: ({ variant, steps }) => steps.every(({ step }) => stepsOf[variant].includes(step)),
    },
  ],
});

export type DayOne = AnswersOf<typeof dayOne>;
