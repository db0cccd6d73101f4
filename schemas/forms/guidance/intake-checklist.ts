/** Intake checklist (intake): what of the first months is arranged and what not. It is sent again and again; each time only what changed. */
import * as z from 'zod/mini';
import { itemOwners } from '../../guidance-checklist.ts';
import { choice, day, group, text, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOfTelling, notAhead } from '../shared-fields.ts';
import { intakeItems, itemStates } from './intake-items.ts';

const most = Object.keys(intakeItems).length;

export const intakeChecklist = defineForm({
  id: 'intake-checklist',
  version: 1,
  area: 'guidance',
  title: { nl: 'Intake: wat is geregeld', en: 'Intake checklist' },
  intro: {
    nl: 'Alleen wat is besproken of veranderd. De rest blijft open staan. Bewaar geen kopieën van papieren.',
    en: 'Only what was talked over or has changed. The rest stays open. Keep no copies of papers.',
  },
  fields: () => ({
    clientId: aboutClient(),
    heldOn: dayOfTelling({ nl: 'Datum', en: 'Day' }),
    items: group(
      {
        item: choice(intakeItems).register(ui, { control: 'choice', options: intakeItems, label: { nl: 'Wat', en: 'What' } }),
        state: choice(itemStates).register(ui, {
          control: 'choice',
          options: itemStates,
          label: { nl: 'Hoe staat het', en: 'How it stands' },
        }),
        owner: z.optional(choice(itemOwners)).register(ui, {
          control: 'choice',
          options: itemOwners,
          label: { nl: 'Wie doet het', en: 'Who sees to it' },
          help: { nl: 'Leeg als het bij de vaste contactpersoon ligt.', en: 'Empty when it lies with the contact volunteer.' },
          when: { field: 'state', is: ['open', 'in-progress'], required: false },
        }),
        dueOn: z.optional(day()).register(ui, {
          control: 'day',
          label: { nl: 'Uiterlijk op', en: 'By' },
          help: { nl: 'Leeg als jullie niets anders afspraken.', en: 'Empty when you agreed on nothing else.' },
          when: { field: 'state', is: ['open', 'in-progress'], required: false },
        }),
        evidence: z.optional(text(300)).register(ui, {
          control: 'note',
          identifies: true,
          label: { nl: 'Waaruit blijkt dat', en: 'What shows it' },
          help: { nl: 'Bijvoorbeeld: brief van 3 maart gezien.', en: 'For example: saw the letter of 3 March.' },
          when: { field: 'state', is: ['done', 'in-progress'], required: false },
        }),
      },
      most,
    ).register(ui, { control: 'group', label: { nl: 'Punten', en: 'Items' }, each: { nl: 'Punt', en: 'Item' }, most }),
  }),
  rules: [
    notAhead('heldOn'),
    {
      id: 'due-not-before-day',
      at: 'items',
      says: { nl: 'De afgesproken dag ligt vóór het gesprek.', en: 'The day that was agreed on is before the conversation.' },
      holds: ({ items, heldOn }) => items.every(({ dueOn }) => dueOn === undefined || Temporal.PlainDate.compare(dueOn, heldOn) >= 0),
    },
    {
      id: 'each-item-once',
      at: 'items',
      says: { nl: 'Een punt staat er twee keer.', en: 'An item stands here twice.' },
      holds: ({ items }) => new Set(items.map(({ item }) => item)).size === items.length,
    },
  ],
});

export type IntakeChecklist = AnswersOf<typeof intakeChecklist>;
