/** Entry withdrawn (intrekken): something that was sent in should not have been. It stays readable, with the reason; it does not count any more. */
import { choice, reference, ui } from '../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../kernel/form.ts';
import { note } from './shared-fields.ts';

export const withdrawalReasons = {
  'wrong-client': { nl: 'Bij de verkeerde cliënt ingevuld', en: 'Entered for the wrong client' },
  'entered-twice': { nl: 'Dubbel ingevuld', en: 'Entered twice' },
  'did-not-happen': { nl: 'Het is niet gebeurd', en: 'It did not happen' },
  'wrong-form': { nl: 'Verkeerd formulier', en: 'Wrong form' },
  other: { nl: 'Anders', en: 'Other' },
};

export const entryWithdrawn = defineForm({
  id: 'entry-withdrawn',
  version: 1,
  area: 'clients',
  title: { nl: 'Melding intrekken', en: 'Entry withdrawn' },
  intro: {
    nl: 'De melding blijft te lezen, met de reden erbij. Zij telt niet meer mee.',
    en: 'The entry can still be read, with the reason beside it. It does not count any more.',
  },
  fields: () => ({
    submissionId: reference().register(ui, { control: 'submission', label: { nl: 'Melding', en: 'Entry' } }),
    reason: choice(withdrawalReasons).register(ui, {
      control: 'choice',
      options: withdrawalReasons,
      label: { nl: 'Waarom', en: 'Why' },
    }),
    note: note({ nl: 'Toelichting', en: 'Explanation' }),
  }),
  rules: [],
});

export type EntryWithdrawn = AnswersOf<typeof entryWithdrawn>;
