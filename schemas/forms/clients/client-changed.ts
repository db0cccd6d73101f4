/** Client changed (gegevens gewijzigd): another address, language or answer to the question whether it is safe to write. What stays empty stays as it was. */
import * as z from 'zod/mini';
import { choice, choices, email, phone, ui, vNumber, yesNo } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { languages, readingLanguages } from '../../languages.ts';
import { nationalities } from '../../nationalities.ts';
import { aboutClient } from '../shared-fields.ts';
import {
  alienNumberLook,
  emailLook,
  interpreterLook,
  nationalityLook,
  phoneLook,
  readsLook,
  safeLook,
  speaksLook,
} from './contact-fields.ts';

export const outdated = {
  emailAddress: { nl: 'Het e-mailadres', en: 'The e-mail address' },
  phoneNumber: { nl: 'Het telefoonnummer', en: 'The phone number' },
};

export const clientChanged = defineForm({
  id: 'client-changed',
  version: 1,
  area: 'clients',
  title: { nl: 'Gegevens gewijzigd', en: 'Client changed' },
  intro: { nl: 'Vul alleen in wat anders is geworden.', en: 'Fill in only what has changed.' },
  parts: [
    {
      title: { nl: 'Contact', en: 'Contact' },
      fields: ['clientId', 'phoneNumber', 'emailAddress', 'outdated', 'safeToContact'],
    },
    {
      title: { nl: 'Taal en overig', en: 'Language and the rest' },
      fields: ['readsLanguage', 'speaksLanguage', 'interpreterNeeded', 'nationality', 'alienNumber'],
    },
  ],
  fields: () => ({
    clientId: aboutClient(),
    phoneNumber: z.optional(phone()).register(ui, phoneLook),
    emailAddress: z.optional(email()).register(ui, emailLook),
    outdated: z.optional(choices(outdated)).register(ui, {
      control: 'choices',
      options: outdated,
      label: { nl: 'Klopt niet meer, en er is geen ander', en: 'No longer right, and there is no other' },
    }),
    safeToContact: z.optional(yesNo()).register(ui, safeLook),
    readsLanguage: z.optional(choice(readingLanguages)).register(ui, readsLook),
    speaksLanguage: z.optional(choice(languages)).register(ui, speaksLook),
    interpreterNeeded: z.optional(yesNo()).register(ui, interpreterLook),
    nationality: z.optional(choice(nationalities)).register(ui, nationalityLook),
    alienNumber: z.optional(vNumber()).register(ui, alienNumberLook),
  }),
  rules: [
    {
      id: 'something-changed',
      at: 'clientId',
      says: { nl: 'Vul in wat er is gewijzigd.', en: 'Fill in what has changed.' },
      holds: ({ clientId: _client, ...changed }) => Object.values(changed).some((answer) => answer !== undefined),
    },
    {
      id: 'new-or-outdated',
      at: 'outdated',
      says: {
        nl: 'Hier staat al een nieuw adres of nummer; het oude vervalt vanzelf.',
        en: 'A new address or number is filled in already; the old one goes by itself.',
      },
      holds: ({ outdated: gone = [], ...changed }) => gone.every((name) => changed[name] === undefined),
    },
  ],
});

export type ClientChanged = AnswersOf<typeof clientChanged>;
