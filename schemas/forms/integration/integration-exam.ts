/** Exam of civic integration (examen): a part was taken; with the last one the client has integrated. */
import * as z from 'zod/mini';
import { choice, ui, yesNo } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

const parts = {
  reading: { nl: 'Lezen', en: 'Reading' },
  listening: { nl: 'Luisteren', en: 'Listening' },
  writing: { nl: 'Schrijven', en: 'Writing' },
  speaking: { nl: 'Spreken', en: 'Speaking' },
  society: { nl: 'Kennis van de Nederlandse maatschappij (KNM)', en: 'Knowledge of Dutch society (KNM)' },
  'labour-market': { nl: 'Arbeidsmarkt (ONA of MAP)', en: 'Labour market (ONA or MAP)' },
  'state-exam': { nl: 'Staatsexamen', en: 'State exam' },
};

const results = {
  passed: { nl: 'Gehaald', en: 'Passed' },
  failed: { nl: 'Niet gehaald', en: 'Failed' },
  waiting: { nl: 'Uitslag nog niet bekend', en: 'Result not known yet' },
};

export const integrationExam = defineForm({
  id: 'integration-exam',
  version: 1,
  area: 'integration',
  title: { nl: 'Inburgeringsexamen', en: 'Civic integration exam' },
  fields: () => ({
    clientId: aboutClient(),
    part: choice(parts).register(ui, { control: 'choice', options: parts, label: { nl: 'Onderdeel', en: 'Part' } }),
    takenOn: dayOf({ nl: 'Examen gedaan op', en: 'Taken on' }),
    result: choice(results).register(ui, { control: 'choice', options: results, label: { nl: 'Uitslag', en: 'Result' } }),
    isLast: z.optional(yesNo()).register(ui, {
      control: 'yes-no',
      label: { nl: 'Is de cliënt nu ingeburgerd', en: 'Has the client now integrated' },
      help: {
        nl: 'Ja, als alle onderdelen gehaald zijn, met de participatieverklaring.',
        en: 'Yes, when all parts are passed, the participation declaration too.',
      },
      when: { field: 'result', is: ['passed'], required: true },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('takenOn')],
});

export type IntegrationExam = AnswersOf<typeof integrationExam>;
