/** Client registration (inschrijving): who the person is, how to reach them, and who looks after them. Its id becomes the client's. */
import * as z from 'zod/mini';
import { birthDate, choice, day, email, phone, reference, text, ui, vNumber, yesNo } from '../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../kernel/form.ts';
import { Temporal } from '../kernel/time.ts';
import { languages, readingLanguages } from '../languages.ts';

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

export const clientRegistration = defineForm({
  id: 'client-registration',
  version: 1,
  area: 'clients',
  title: { nl: 'Cliënt inschrijven', en: 'Client registration' },
  fields: () => {
    const nameOnCard = text(120).register(ui, {
      control: 'text',
      identifies: true,
      label: { nl: 'Naam', en: 'Name' },
      help: { nl: 'Zoals op de verblijfspas. Eén naam is genoeg.', en: 'As on the residence card. One name is enough.' },
    });
    const birth = birthDate().register(ui, {
      control: 'birth-date',
      identifies: true,
      label: { nl: 'Geboortedatum', en: 'Date of birth' },
      help: { nl: 'Alleen het jaar mag ook: 1990.', en: 'The year alone will do: 1990.' },
    });
    const sex = choice(sexes).register(ui, { control: 'choice', label: { nl: 'Geslacht', en: 'Sex' }, options: sexes });
    const inflow = choice(inflows).register(ui, { control: 'choice', label: { nl: 'Hoe gekomen', en: 'How they came' }, options: inflows });
    const settledOn = day().register(ui, { control: 'day', label: { nl: 'Woont hier sinds', en: 'Lives here since' } });
    const readsLanguage = choice(readingLanguages).register(ui, {
      control: 'choice',
      options: readingLanguages,
      label: { nl: 'Leest', en: 'Reads' },
      help: { nl: 'In deze taal schrijven wij de cliënt.', en: 'We write to the client in this language.' },
    });
    const speaksLanguage = choice(languages).register(ui, {
      control: 'choice',
      options: languages,
      label: { nl: 'Spreekt', en: 'Speaks' },
    });
    const interpreterNeeded = yesNo().register(ui, { control: 'yes-no', label: { nl: 'Tolk nodig', en: 'Interpreter needed' } });
    const emailAddress = z
      .optional(email())
      .register(ui, { control: 'email', identifies: true, label: { nl: 'E-mailadres', en: 'E-mail address' } });
    const phoneNumber = z
      .optional(phone())
      .register(ui, { control: 'phone', identifies: true, label: { nl: 'Telefoonnummer', en: 'Phone number' } });
    const safeToContact = yesNo().register(ui, {
      control: 'yes-no',
      label: { nl: 'Veilig om zelf te berichten', en: 'Safe to contact directly' },
      help: {
        nl: 'Nee, als iemand anders de post of telefoon kan lezen en dat niet veilig is.',
        en: 'No, if somebody else can read the mail or phone and that is not safe.',
      },
    });
    const alienNumber = z.optional(vNumber()).register(ui, {
      control: 'text',
      identifies: true,
      label: { nl: 'V-nummer', en: 'V-number' },
      help: { nl: 'Tien cijfers, op de verblijfspas. Nooit het BSN.', en: 'Ten digits, on the residence card. Never the BSN.' },
    });
    const contactVolunteer = z.optional(reference()).register(ui, {
      control: 'member',
      label: { nl: 'Vast contactpersoon', en: 'Fixed contact volunteer' },
    });
    const legalVolunteer = z
      .optional(reference())
      .register(ui, { control: 'member', label: { nl: 'Juridisch begeleider', en: 'Legal volunteer' } });
    return {
      nameOnCard,
      birthDate: birth,
      sex,
      inflow,
      settledOn,
      readsLanguage,
      speaksLanguage,
      interpreterNeeded,
      emailAddress,
      phoneNumber,
      safeToContact,
      alienNumber,
      contactVolunteer,
      legalVolunteer,
    };
  },
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
  ],
});

export type ClientRegistration = AnswersOf<typeof clientRegistration>;
