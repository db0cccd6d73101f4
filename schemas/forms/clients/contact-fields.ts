/** How a client is reached: the questions that registering a client and changing what is known share. */
import type { FieldLook } from '../../kernel/fields.ts';
import { languages, readingLanguages } from '../../languages.ts';
import { nationalities } from '../../nationalities.ts';

export const readsLook = {
  control: 'choice',
  options: readingLanguages,
  label: { nl: 'Leest', en: 'Reads' },
  help: { nl: 'In deze taal schrijven wij de cliënt.', en: 'We write to the client in this language.' },
} satisfies FieldLook;

export const speaksLook = { control: 'choice', options: languages, label: { nl: 'Spreekt', en: 'Speaks' } } satisfies FieldLook;

export const interpreterLook = { control: 'yes-no', label: { nl: 'Tolk nodig', en: 'Interpreter needed' } } satisfies FieldLook;

export const emailLook = { control: 'email', identifies: true, label: { nl: 'E-mailadres', en: 'E-mail address' } } satisfies FieldLook;

export const phoneLook = { control: 'phone', identifies: true, label: { nl: 'Telefoonnummer', en: 'Phone number' } } satisfies FieldLook;

export const safeLook = {
  control: 'yes-no',
  label: { nl: 'Veilig om zelf te berichten', en: 'Safe to contact directly' },
  help: {
    nl: 'Nee, als iemand anders de post of telefoon kan lezen en dat niet veilig is.',
    en: 'No, if somebody else can read the mail or phone and that is not safe.',
  },
} satisfies FieldLook;

export const alienNumberLook = {
  control: 'text',
  identifies: true,
  label: { nl: 'V-nummer', en: 'V-number' },
  help: { nl: 'Tien cijfers, op de verblijfspas. Nooit het BSN.', en: 'Ten digits, on the residence card. Never the BSN.' },
} satisfies FieldLook;

export const nationalityLook = {
  control: 'choice',
  options: nationalities,
  label: { nl: 'Nationaliteit', en: 'Nationality' },
  help: { nl: 'Alleen voor de telling in het jaarverslag.', en: 'Only for the count in the annual report.' },
} satisfies FieldLook;
