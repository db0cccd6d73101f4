/** Dossier opened (dossier gezinshereniging openen): the branch starts, or takes over, the family reunification of a client, the sponsor. */
import * as z from 'zod/mini';
import { choice, text, ui, wholeNumber } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const origins = {
  here: { nl: 'Hier begonnen', en: 'Started here' },
  azc: { nl: 'Overgenomen uit een AZC', en: 'Taken over from a reception centre' },
  'other-branch': { nl: 'Overgenomen van een andere locatie', en: 'Taken over from another branch' },
};

export const grounds = {
  a: { nl: 'A-status (vluchteling)', en: 'A-status (refugee)' },
  b: { nl: 'B-status (subsidiaire bescherming)', en: 'B-status (subsidiary protection)' },
  derived: { nl: 'Afgeleide vergunning', en: 'Derived permit' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
};

export const filers = {
  nobody: { nl: 'Nog niet gedaan', en: 'Not filed yet' },
  'this-branch': { nl: 'Wij', en: 'We did' },
  'vluchtelingenwerk-azc': { nl: 'VluchtelingenWerk in het AZC', en: 'VluchtelingenWerk at the reception centre' },
  lawyer: { nl: 'De advocaat', en: 'The lawyer' },
  sponsor: { nl: 'De cliënt zelf', en: 'The client' },
};

export const dossierOpened = defineForm({
  id: 'dossier-opened',
  version: 1,
  area: 'reunification',
  title: { nl: 'Dossier gezinshereniging openen', en: 'Open a reunification dossier' },
  intro: {
    nl: 'Eén dossier per gezin. De cliënt is de referent. De gezinsleden komen daarna, elk met een eigen formulier.',
    en: 'One dossier for each family. The client is the sponsor. The family members follow, each on a form of their own.',
  },
  parts: [
    {
      title: { nl: 'De vergunning van de referent', en: "The sponsor's permit" },
      fields: ['clientId', 'openedOn', 'ground', 'grantedOn', 'decisionReceivedOn'],
    },
    {
      title: { nl: 'De aanvraag', en: 'The application' },
      fields: ['origin', 'filedBy', 'originalFilingYear', 'indReference', 'lawyer', 'note'],
    },
  ],
  fields: () => ({
    clientId: aboutClient(),
    openedOn: dayOf({ nl: 'Dossier geopend op', en: 'Dossier opened on' }),
    ground: choice(grounds).register(ui, {
      control: 'choice',
      options: grounds,
      label: { nl: 'Soort vergunning', en: 'Kind of permit' },
      help: { nl: 'Staat in het besluit van de IND.', en: 'It stands in the decision of the IND.' },
    }),
    grantedOn: dayOf({ nl: 'Datum op het besluit', en: 'Date on the decision' }),
    decisionReceivedOn: dayOf(
      { nl: 'Besluit gekregen op', en: 'Decision received on' },
      {
        nl: 'De dag waarop de cliënt of de advocaat de vergunning kreeg. Vanaf dan loopt de termijn van drie maanden.',
        en: 'The day on which the client or the lawyer received the permit. The term of three months runs from it.',
      },
    ),
    origin: choice(origins).register(ui, { control: 'choice', options: origins, label: { nl: 'Waar begonnen', en: 'Where it started' } }),
    filedBy: choice(filers).register(ui, { control: 'choice', options: filers, label: { nl: 'Wie deed de aanvraag', en: 'Who filed it' } }),
    originalFilingYear: z.optional(wholeNumber(2000, 2100)).register(ui, {
      control: 'number',
      label: { nl: 'Jaar van de eerste aanvraag', en: 'Year of the first application' },
      help: { nl: 'Leeg als dat niet bekend is.', en: 'Empty when it is not known.' },
      when: { field: 'filedBy', is: ['this-branch', 'vluchtelingenwerk-azc', 'lawyer', 'sponsor'], required: false },
    }),
    indReference: z.optional(text(40)).register(ui, {
      control: 'text',
      identifies: true,
      label: { nl: 'Kenmerk bij de IND', en: 'Reference at the IND' },
    }),
    lawyer: z.optional(text(120)).register(ui, { control: 'text', identifies: true, label: { nl: 'Advocaat', en: 'Lawyer' } }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('openedOn'),
    notAhead('decisionReceivedOn'),
    {
      id: 'received-on-or-after-granted',
      at: 'decisionReceivedOn',
      says: {
        nl: 'Het besluit kan niet eerder gekregen zijn dan het geschreven is.',
        en: 'The decision was received before it was written.',
      },
      holds: ({ grantedOn, decisionReceivedOn }) => Temporal.PlainDate.compare(decisionReceivedOn, grantedOn) >= 0,
    },
    {
      id: 'filed-by-this-year',
      at: 'originalFilingYear',
      says: { nl: 'Dit jaar moet nog komen.', en: 'This year is yet to come.' },
      holds: ({ originalFilingYear }, today) => originalFilingYear === undefined || originalFilingYear <= today.year,
    },
  ],
});

export type DossierOpened = AnswersOf<typeof dossierOpened>;
