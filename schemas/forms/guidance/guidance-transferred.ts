/** Guidance transferred (traject overgedragen): somebody else guides the client from now on. */
import { choice, text, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const takers = {
  branch: {
    nl: 'Een locatie van VluchtelingenWerk die Wegwijs niet gebruikt',
    en: 'A branch of VluchtelingenWerk that does not use Wegwijs',
  },
  municipality: { nl: 'Een andere gemeente', en: 'Another municipality' },
  guardian: { nl: 'Nidos', en: 'Nidos' },
  other: { nl: 'Een andere organisatie', en: 'Another organisation' },
};

export const guidanceTransferred = defineForm({
  id: 'guidance-transferred',
  version: 1,
  area: 'guidance',
  title: { nl: 'Begeleiding overgedragen', en: 'Guidance transferred' },
  fields: () => ({
    clientId: aboutClient(),
    transferredOn: dayOf({ nl: 'Overgedragen op', en: 'Transferred on' }),
    to: choice(takers).register(ui, { control: 'choice', options: takers, label: { nl: 'Aan wie', en: 'To whom' } }),
    where: text(120).register(ui, { control: 'text', identifies: true, label: { nl: 'Welke plaats', en: 'Which place' } }),
    note: note({ nl: 'Wat loopt er nog', en: 'What is still going on' }),
  }),
  rules: [notAhead('transferredOn')],
});

export type GuidanceTransferred = AnswersOf<typeof guidanceTransferred>;
