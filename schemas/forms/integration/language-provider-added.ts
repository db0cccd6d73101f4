/** Language provider added (taalaanbieder): a school where clients of the branch learn Dutch. */
import { text, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { dayOf, note } from '../shared-fields.ts';

export const languageProviderAdded = defineForm({
  id: 'language-provider-added',
  version: 1,
  area: 'integration',
  title: { nl: 'Taalaanbieder toevoegen', en: 'Add a language provider' },
  fields: () => ({
    // A school may carry the name of its teacher, so it is kept with what tells who somebody is.
    name: text(80).register(ui, { control: 'text', identifies: true, label: { nl: 'Naam van de school', en: 'Name of the school' } }),
    town: text(60).register(ui, { control: 'text', identifies: true, label: { nl: 'Plaats', en: 'Town' } }),
    since: dayOf({ nl: 'Geeft les sinds', en: 'Teaches since' }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [],
});

export type LanguageProviderAdded = AnswersOf<typeof languageProviderAdded>;
