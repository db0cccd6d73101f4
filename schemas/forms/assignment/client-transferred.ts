/** Client transferred (cliënt overgedragen aan een andere locatie): another branch of ours helps the client from now on, with all that was told about them. */
import { branches } from '../../branches.ts';
import { choice, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOfTelling, notAhead, note } from '../shared-fields.ts';

export const clientTransferred = defineForm({
  id: 'client-transferred',
  version: 1,
  area: 'assignment',
  title: { nl: 'Cliënt overgedragen aan een andere locatie', en: 'Client transferred to another branch' },
  intro: {
    nl: 'Het hele dossier gaat mee, met de termijnen en de herinneringen. Daarna ziet alleen de andere locatie het nog. Draag gezinsleden elk apart over.',
    en: 'The whole file goes along, with its terms and reminders. From then on only the other branch sees it. Transfer the members of a family one by one.',
  },
  fields: () => ({
    clientId: aboutClient(),
    to: choice(branches).register(ui, { control: 'choice', options: branches, label: { nl: 'Naar welke locatie', en: 'To which branch' } }),
    transferredOn: dayOfTelling({ nl: 'Vanaf', en: 'From' }),
    note: note({ nl: 'Wat moet de andere locatie weten', en: 'What the other branch must know' }),
  }),
  rules: [notAhead('transferredOn')],
});

export type ClientTransferred = AnswersOf<typeof clientTransferred>;
