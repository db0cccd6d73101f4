/** Why somebody at the desk opens the file of a client who is not theirs, for the rest of the day (domain facts §7.5). */
import * as z from 'zod/mini';
import { choice, text, ui } from './kernel/fields.ts';
import { type AnswersOf, defineForm } from './kernel/form.ts';

export const openingReasons = {
  'at-the-desk': { nl: 'De cliënt staat aan de balie of belt', en: 'The client stands at the desk or calls' },
  'stands-in': { nl: 'De vaste begeleider is er niet', en: 'The volunteer of the client is away' },
  urgent: { nl: 'Er is spoed: een termijn of de veiligheid', en: 'It is urgent: a deadline or safety' },
  other: { nl: 'Anders', en: 'Other' },
};

/** It is read like a form and is none: what is kept of it stands in the audit trail. */
export const breakGlass = defineForm({
  id: 'break-glass',
  version: 1,
  area: 'contact',
  title: { nl: 'Dossier voor vandaag openen', en: 'Open the file for today' },
  fields: () => ({
    reason: choice(openingReasons).register(ui, { control: 'choice', options: openingReasons, label: { nl: 'Waarom', en: 'Why' } }),
    note: z.optional(text(300)).register(ui, { control: 'note', identifies: true, label: { nl: 'Toelichting', en: 'Explanation' } }),
  }),
  rules: [
    {
      id: 'other-is-explained',
      at: 'note',
      says: { nl: 'Schrijf kort op waarom.', en: 'Write briefly why.' },
      holds: ({ reason, note }) => reason !== 'other' || note !== undefined,
    },
  ],
});

export type BreakGlass = AnswersOf<typeof breakGlass>;
export type OpeningReason = BreakGlass['reason'];
