/** Dossier closed (dossier sluiten): nothing more is expected of the family's procedure. Never without a reason (domain facts §2.3). */
import { choice, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import type { MemberStep } from '../../records/reunification.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const closeReasons = {
  reunited: { nl: 'Herenigd: iedereen die mocht komen is er', en: 'Reunited: everybody who was granted is here' },
  rejected: { nl: 'Definitief afgewezen', en: 'Rejected for good' },
  withdrawn: { nl: 'Aanvraag ingetrokken', en: 'Application withdrawn' },
  'filing-missed': { nl: 'Aanvraag niet op tijd gedaan', en: 'Not filed in time' },
  'out-of-scope': { nl: 'Gezinshereniging is niet mogelijk', en: 'No family reunification possible' },
  'mvv-lapsed': { nl: 'Mvv verlopen', en: 'Mvv lapsed' },
  moved: { nl: 'Cliënt is verhuisd', en: 'The client moved away' },
  'lost-contact': { nl: 'Geen contact meer', en: 'No contact any more' },
  death: { nl: 'Overlijden', en: 'Death' },
  naturalised: { nl: 'Cliënt is Nederlander geworden', en: 'The client became Dutch' },
  other: { nl: 'Anders', en: 'Otherwise' },
};

/** The step that everybody who is still in the procedure takes. */
export const endings = {
  reunited: 'closed-success',
  rejected: 'final-rejected',
  withdrawn: 'withdrawn',
  'filing-missed': 'filing-missed',
  'out-of-scope': 'out-of-scope',
  'mvv-lapsed': 'mvv-lapsed',
  moved: 'closed-other',
  'lost-contact': 'closed-other',
  death: 'closed-other',
  naturalised: 'closed-other',
  other: 'closed-other',
} as const satisfies Record<keyof typeof closeReasons, MemberStep>;

export const dossierClosed = defineForm({
  id: 'dossier-closed',
  version: 1,
  area: 'reunification',
  title: { nl: 'Dossier gezinshereniging sluiten', en: 'Close a reunification dossier' },
  fields: () => ({
    clientId: aboutClient(),
    closedOn: dayOf({ nl: 'Gesloten op', en: 'Closed on' }),
    reason: choice(closeReasons).register(ui, {
      control: 'choice',
      options: closeReasons,
      label: { nl: 'Waarom', en: 'Why' },
      help: {
        nl: 'Geldt dit niet voor iedereen? Meld eerst per gezinslid hoe het afliep.',
        en: 'Does it not hold for everybody? First report for each family member how it ended.',
      },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('closedOn')],
});

export type DossierClosed = AnswersOf<typeof dossierClosed>;
