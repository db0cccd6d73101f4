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

/** Why DUO may extend a term. */
export const extensionGrounds = {
  literacy: { nl: 'Alfabetiseringscursus', en: 'Literacy course' },
  'not-culpable': { nl: 'Buiten de schuld van de cliënt', en: 'Through no fault of the client' },
  other: { nl: 'Anders', en: 'Otherwise' },
};

export const contacts = {
  phone: { nl: 'Gebeld', en: 'By phone' },
  email: { nl: 'Gemaild', en: 'By e-mail' },
  visit: { nl: 'Langs geweest', en: 'By a visit' },
  none: { nl: 'Nog niet', en: 'Not yet' },
};
