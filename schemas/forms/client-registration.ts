/**
 * Client registration (inschrijving): who the person is, how to reach them, and who looks after them. Its id becomes the client's.
 * Version 2 asks for the household, the nationality and a stand-in. They may be left open, so answers to version 1 still fit.
 */
import * as z from 'zod/mini';
import { birthDate, choice, day, email, phone, reference, text, ui, vNumber, yesNo } from '../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../kernel/form.ts';
import { Temporal } from '../kernel/time.ts';
import { languages, readingLanguages } from '../languages.ts';
import { nationalities } from '../nationalities.ts';
import {
  alienNumberLook,
  emailLook,
  interpreterLook,
  nationalityLook,
  phoneLook,
  readsLook,
  safeLook,
  speaksLook,
} from './clients/contact-fields.ts';

export const sexes = {
  male: { nl: 'Man', en: 'Male' },
  female: { nl: 'Vrouw', en: 'Female' },
  x: { nl: 'X', en: 'X' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
};

export const inflows = {
  azc: { nl: 'Uit een AZC', en: 'From a reception centre' },
  'family-reunification': { nl: 'Nareis of gezinshereniging', en: 'Family reunification' },
  gva: { nl: 'Via de GVA-opvang', en: 'Through the temporary municipal scheme' },
  'moved-in': { nl: 'Verhuisd uit een andere gemeente', en: 'Moved in from another municipality' },
};

/** What the new client is to the one whose household they join. */
export const relations = {
  partner: { nl: 'Partner', en: 'Partner' },
  child: { nl: 'Kind', en: 'Child' },
  parent: { nl: 'Ouder', en: 'Parent' },
  sibling: { nl: 'Broer of zus', en: 'Brother or sister' },
  other: { nl: 'Anders', en: 'Otherwise' },
};

export const clientRegistration = defineForm({
  id: 'client-registration',
  version: 2,
  area: 'clients',
  title: { nl: 'Cliënt inschrijven', en: 'Client registration' },
  parts: [
    { title: { nl: 'Wie', en: 'Who' }, fields: ['nameOnCard', 'birthDate', 'sex', 'nationality', 'inflow', 'settledOn'] },
    {
      title: { nl: 'Taal en contact', en: 'Language and contact' },
      fields: ['readsLanguage', 'speaksLanguage', 'interpreterNeeded', 'emailAddress', 'phoneNumber', 'safeToContact'],
    },
    {
      title: { nl: 'Gezin en begeleiding', en: 'Family and guidance' },
      fields: ['relation', 'householdOf', 'alienNumber', 'contactVolunteer', 'standIn', 'legalVolunteer'],
    },
  ],
  fields: () => ({
    nameOnCard: text(120).register(ui, {
      control: 'text',
      identifies: true,
      label: { nl: 'Naam', en: 'Name' },
      help: { nl: 'Zoals op de verblijfspas. Eén naam is genoeg.', en: 'As on the residence card. One name is enough.' },
    }),
    birthDate: birthDate().register(ui, {
      control: 'birth-date',
      identifies: true,
      label: { nl: 'Geboortedatum', en: 'Date of birth' },
      help: { nl: 'Alleen het jaar mag ook: 1990.', en: 'The year alone will do: 1990.' },
    }),
    sex: choice(sexes).register(ui, { control: 'choice', label: { nl: 'Geslacht', en: 'Sex' }, options: sexes }),
    nationality: z.optional(choice(nationalities)).register(ui, nationalityLook),
    inflow: choice(inflows).register(ui, { control: 'choice', label: { nl: 'Hoe gekomen', en: 'How they came' }, options: inflows }),
    settledOn: day().register(ui, { control: 'day', label: { nl: 'Woont hier sinds', en: 'Lives here since' } }),
    readsLanguage: choice(readingLanguages).register(ui, readsLook),
    speaksLanguage: choice(languages).register(ui, speaksLook),
    interpreterNeeded: yesNo().register(ui, interpreterLook),
    emailAddress: z.optional(email()).register(ui, emailLook),
    phoneNumber: z.optional(phone()).register(ui, phoneLook),
    safeToContact: yesNo().register(ui, safeLook),
    relation: z.optional(choice(relations)).register(ui, {
      control: 'choice',
      options: relations,
      label: { nl: 'Komt bij het gezin van een cliënt, als', en: "Joins a client's family, as" },
      help: { nl: 'Leeg als deze persoon alleen komt, of als eerste.', en: 'Empty when this person comes alone, or first.' },
    }),
    householdOf: z.optional(reference()).register(ui, {
      control: 'client',
      label: { nl: 'Van wie', en: 'Of whom' },
      when: { field: 'relation', is: Object.keys(relations), required: true },
    }),
    alienNumber: z.optional(vNumber()).register(ui, alienNumberLook),
    contactVolunteer: z.optional(reference()).register(ui, {
      control: 'member',
      label: { nl: 'Vast contactpersoon', en: 'Fixed contact volunteer' },
    }),
    standIn: z.optional(reference()).register(ui, {
      control: 'member',
      label: { nl: 'Vervanger', en: 'Stand-in' },
      help: { nl: 'Wie het overneemt als de contactpersoon er niet is.', en: 'Who takes over when the contact volunteer is away.' },
    }),
    legalVolunteer: z.optional(reference()).register(ui, {
      control: 'member',
      label: { nl: 'Juridisch begeleider', en: 'Legal volunteer' },
    }),
  }),
  rules: [
    {
      id: 'born-already',
      at: 'birthDate',
      says: { nl: 'De geboortedatum ligt in de toekomst.', en: 'The date of birth is in the future.' },
      holds: ({ birthDate }, today) => birthDate.slice(0, 10) <= today.toString().slice(0, birthDate.length),
    },
    {
      id: 'settled-within-reach',
      at: 'settledOn',
      says: { nl: 'Deze datum ligt meer dan een jaar vooruit.', en: 'This day is more than a year ahead.' },
      holds: ({ settledOn }, today) => Temporal.PlainDate.compare(settledOn, today.add({ years: 1 })) <= 0,
    },
    {
      id: 'stand-in-is-somebody-else',
      at: 'standIn',
      says: { nl: 'De vervanger is iemand anders dan de contactpersoon.', en: 'The stand-in is not the contact volunteer.' },
      holds: ({ contactVolunteer, standIn }) => standIn === undefined || standIn !== contactVolunteer,
    },
  ],
});

export type ClientRegistration = AnswersOf<typeof clientRegistration>;
