/** Signal followed up (signaal opgevolgd): what was done with a signal, and whether that is enough. */
import * as z from 'zod/mini';
import { choice, choices, reference, ui, yesNo } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { dayOfTelling, notAhead, note } from '../shared-fields.ts';
import { signalActions } from './signal-noted.ts';

export const followUps = {
  'taken-up': { nl: 'Opgepakt, nog niet klaar', en: 'Taken up, not finished' },
  closed: { nl: 'Afgesloten', en: 'Closed' },
};

export const signalOutcomes = {
  solved: { nl: 'Opgelost', en: 'Solved' },
  partly: { nl: 'Deels opgelost', en: 'Partly solved' },
  unsolved: { nl: 'Niet opgelost', en: 'Not solved' },
  'handed-over': { nl: 'Overgedragen aan een ander', en: 'Handed over to others' },
};

export const signalFollowedUp = defineForm({
  id: 'signal-followed-up',
  version: 1,
  area: 'signals',
  title: { nl: 'Signaal opgevolgd', en: 'Signal followed up' },
  fields: () => ({
    signal: reference().register(ui, { control: 'record', records: ['signal'], label: { nl: 'Signaal', en: 'Signal' } }),
    followedUpOn: dayOfTelling({ nl: 'Datum', en: 'Day' }),
    actions: z.optional(choices(signalActions)).register(ui, {
      control: 'choices',
      options: signalActions,
      label: { nl: 'Gedaan', en: 'Done' },
    }),
    reportedToMunicipality: yesNo().register(ui, {
      control: 'yes-no',
      label: { nl: 'Gemeld aan de gemeente', en: 'Reported to the municipality' },
    }),
    followUp: choice(followUps).register(ui, {
      control: 'choice',
      options: followUps,
      label: { nl: 'Hoe staat het', en: 'How it stands' },
    }),
    outcome: z.optional(choice(signalOutcomes)).register(ui, {
      control: 'choice',
      options: signalOutcomes,
      label: { nl: 'Uitkomst', en: 'Outcome' },
      when: { field: 'followUp', is: ['closed'], required: true },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('followedUpOn')],
});
