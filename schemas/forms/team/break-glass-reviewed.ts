/** Break-glass reviewed (geopend dossier beoordeeld): the team leader looks at why somebody opened a file that was not theirs. */
import { choice, ui } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { whichMember } from './team-fields.ts';

export const openingVerdicts = {
  ok: { nl: 'In orde', en: 'In order' },
  'not-ok': { nl: 'Niet in orde', en: 'Not in order' },
};

export const breakGlassReviewed = defineForm({
  id: 'break-glass-reviewed',
  version: 1,
  area: 'team',
  title: { nl: 'Geopend dossier beoordeeld', en: 'Opened file reviewed' },
  intro: {
    nl: 'De reden staat bij de cliënt onder “Wie keek”.',
    en: 'The reason stands with the client under “Who looked”.',
  },
  fields: () => ({
    clientId: aboutClient(),
    member: whichMember(),
    openedOn: dayOf({ nl: 'Geopend op', en: 'Opened on' }),
    verdict: choice(openingVerdicts).register(ui, {
      control: 'choice',
      options: openingVerdicts,
      label: { nl: 'Oordeel', en: 'Verdict' },
      help: {
        nl: 'Niet in orde? Spreek de medewerker, en meld het als datalek aan de organisatie.',
        en: 'Not in order? Speak with the member of the team, and report it to the organisation as a data breach.',
      },
    }),
    note: note({ nl: 'Toelichting', en: 'Explanation' }),
  }),
  rules: [notAhead('openedOn')],
});
