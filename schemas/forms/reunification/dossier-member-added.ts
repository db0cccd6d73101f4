/** Dossier member added (gezinslid toevoegen): a person abroad, who is no client yet, joins the dossier of the sponsor. */
import * as z from 'zod/mini';
import { birthDate, choice, choices, day, text, ui, vNumber } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import type { Text } from '../../kernel/text.ts';
import type { MemberStep } from '../../records/reunification.ts';
import { aboutClient, notAhead, note } from '../shared-fields.ts';
import { countries } from './choices.ts';

export const familyTies = {
  spouse: { nl: 'Echtgenoot of echtgenote', en: 'Husband or wife' },
  partner: { nl: 'Partner (niet getrouwd)', en: 'Partner (not married)' },
  child: { nl: 'Kind', en: 'Child' },
  'foster-child': { nl: 'Pleegkind of geadopteerd kind', en: 'Foster or adopted child' },
  parent: { nl: 'Ouder van een alleenstaande minderjarige', en: 'Parent of an unaccompanied minor' },
  sibling: { nl: 'Broer of zus', en: 'Brother or sister' },
  other: { nl: 'Anders', en: 'Otherwise' },
};

const minority = {
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
};

/** The papers of domain facts §2.4. */
export const memberDocuments = {
  identity: { nl: 'Paspoort, identiteitskaart of geboorteakte', en: 'Passport, identity card or birth record' },
  tie: { nl: 'Bewijs van de gezinsband', en: 'Proof of the family tie' },
  'parental-consent': { nl: 'Toestemming van de ouder die achterblijft', en: 'Consent of the parent who stays behind' },
  custody: { nl: 'Papieren over gezag, adoptie of pleegzorg', en: 'Custody, adoption or foster papers' },
  antecedents: { nl: 'Antecedentenverklaring (vanaf 12 jaar)', en: 'Declaration about antecedents (from age 12)' },
  explanation: { nl: 'Brief waarom papieren ontbreken (bewijsnood)', en: 'Letter that explains missing papers' },
  translations: { nl: 'Vertalingen en legalisatie', en: 'Translations and legalisation' },
  photos: { nl: 'Pasfoto’s', en: 'Passport photos' },
  'status-abroad': { nl: 'Verblijfspapieren in het land van verblijf', en: 'Residence papers in the country of stay' },
  contact: { nl: 'Adres en telefoon daar', en: 'Address and phone there' },
};

export const evidence = {
  official: { nl: 'Officieel document', en: 'Official document' },
  unofficial: { nl: 'Niet-officieel document', en: 'Unofficial document' },
  religious: { nl: 'Kerkelijk of religieus document', en: 'Religious document' },
  declaration: { nl: 'Alleen een verklaring', en: 'A declaration only' },
};

/** Where the procedure stands when the member joins; each is a first step of the step plan. */
export const beginnings = {
  'started-here': { nl: 'Nog niet aangevraagd', en: 'Not filed yet' },
  'taken-over-filed': { nl: 'Aangevraagd', en: 'Filed' },
  'taken-over-queued': { nl: 'Ontvangen, wacht op de IND', en: 'Received, waiting for the IND' },
  'taken-over-completion-requested': { nl: 'IND vroeg om aanvulling', en: 'IND asked for more documents' },
  'taken-over-granted': { nl: 'Toegewezen', en: 'Granted' },
  'taken-over-mvv-to-collect': { nl: 'Mvv kan worden opgehaald', en: 'Mvv can be collected' },
  'taken-over-mvv-issued': { nl: 'Mvv afgegeven', en: 'Mvv issued' },
  'taken-over-in-objection': { nl: 'In bezwaar', en: 'In objection' },
  'taken-over-in-appeal': { nl: 'In beroep', en: 'In appeal' },
} as const satisfies Partial<Record<MemberStep, Text>>;

export const dossierMemberAdded = defineForm({
  id: 'dossier-member-added',
  version: 1,
  area: 'reunification',
  title: { nl: 'Gezinslid toevoegen aan dossier', en: 'Add a family member to the dossier' },
  parts: [
    { title: { nl: 'Wie', en: 'Who' }, fields: ['clientId', 'name', 'tie', 'birthDate', 'minorAtApplication', 'alienNumber', 'staysIn'] },
    { title: { nl: 'De procedure', en: 'The procedure' }, fields: ['beginsAt', 'standsSince', 'documents', 'evidence', 'note'] },
  ],
  fields: () => ({
    clientId: aboutClient(),
    name: text(120).register(ui, {
      control: 'text',
      identifies: true,
      label: { nl: 'Naam van het gezinslid', en: 'Name of the family member' },
      help: { nl: 'Zoals in het paspoort. Eén naam is genoeg.', en: 'As in the passport. One name is enough.' },
    }),
    tie: choice(familyTies).register(ui, {
      control: 'choice',
      options: familyTies,
      label: { nl: 'Wat is deze persoon van de cliënt', en: 'What this person is to the client' },
    }),
    birthDate: birthDate().register(ui, {
      control: 'birth-date',
      identifies: true,
      label: { nl: 'Geboortedatum', en: 'Date of birth' },
      help: { nl: 'Alleen het jaar mag ook: 1990.', en: 'The year alone will do: 1990.' },
    }),
    minorAtApplication: z.optional(choice(minority)).register(ui, {
      control: 'choice',
      options: minority,
      label: { nl: 'Was het kind minderjarig bij de asielaanvraag', en: 'Was the child a minor at the asylum application' },
      help: {
        nl: 'Jonger dan 18 op de dag van de asielaanvraag van de referent. Bij een ouder: was de referent zelf minderjarig?',
        en: "Under 18 on the day of the sponsor's asylum application. For a parent: was the sponsor a minor?",
      },
      when: { field: 'tie', is: ['child', 'foster-child', 'parent'], required: true },
    }),
    alienNumber: z.optional(vNumber()).register(ui, {
      control: 'text',
      identifies: true,
      label: { nl: 'V-nummer', en: 'V-number' },
      help: { nl: 'Tien cijfers, in de brief van de IND. Nooit het BSN.', en: 'Ten digits, in the letter of the IND. Never the BSN.' },
    }),
    staysIn: choice(countries).register(ui, { control: 'choice', options: countries, label: { nl: 'Is nu in', en: 'Is now in' } }),
    beginsAt: choice(beginnings).register(ui, {
      control: 'choice',
      options: beginnings,
      label: { nl: 'Hoe ver is de aanvraag', en: 'How far the application is' },
      help: {
        nl: 'Is er al meer gebeurd? Kies wat het dichtst erbij ligt en meld de rest als gebeurtenis.',
        en: 'Is it further? Choose the nearest and report the rest as an event.',
      },
    }),
    standsSince: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Sinds', en: 'Since' },
      help: { nl: 'Leeg: sinds vandaag.', en: 'Empty: since today.' },
      when: { field: 'beginsAt', is: Object.keys(beginnings).filter((step) => step !== 'started-here'), required: false },
    }),
    documents: z.optional(choices(memberDocuments)).register(ui, {
      control: 'choices',
      options: memberDocuments,
      label: { nl: 'Welke papieren zijn er', en: 'Which papers there are' },
    }),
    evidence: z.optional(choice(evidence)).register(ui, {
      control: 'choice',
      options: evidence,
      label: { nl: 'Soort bewijs van de gezinsband', en: 'Kind of proof of the family tie' },
      when: { field: 'documents', is: ['tie'], required: false },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('standsSince'),
    {
      id: 'born-already',
      at: 'birthDate',
      says: { nl: 'De geboortedatum ligt in de toekomst.', en: 'The date of birth is in the future.' },
      holds: ({ birthDate }, today) => birthDate <= today.toString().slice(0, birthDate.length),
    },
  ],
});

export type DossierMemberAdded = AnswersOf<typeof dossierMemberAdded>;
