/** What the forms of civic integration share. */
import { reference, ui } from '../../kernel/fields.ts';

export const providerReference = () => reference().register(ui, providerLook);

export const providerLook = {
  control: 'record',
  records: ['language-provider'],
  label: { nl: 'Taalaanbieder', en: 'Language provider' },
  help: {
    nl: 'Staat de school er niet bij? Voeg de taalaanbieder eerst toe.',
    en: 'Is the school not listed? Add the language provider first.',
  },
} as const;

export const contacts = {
  phone: { nl: 'Gebeld', en: 'By phone' },
  email: { nl: 'Gemaild', en: 'By e-mail' },
  visit: { nl: 'Langs geweest', en: 'By a visit' },
  none: { nl: 'Nog niet', en: 'Not yet' },
};
