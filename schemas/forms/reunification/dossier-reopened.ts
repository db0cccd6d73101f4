/** Dossier reopened (dossier heropenen): a closed dossier goes on, for the members of whom a new decision is expected (domain facts §2.5). */
import * as z from 'zod/mini';
import { group, text, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { eachMemberOnce, memberReference, mostMembers, reopenReason } from './choices.ts';

export const dossierReopened = defineForm({
  id: 'dossier-reopened',
  version: 1,
  area: 'reunification',
  title: { nl: 'Dossier gezinshereniging heropenen', en: 'Reopen a reunification dossier' },
  fields: () => ({
    clientId: aboutClient(),
    reopenedOn: dayOf({ nl: 'Heropend op', en: 'Reopened on' }),
    reason: reopenReason(),
    members: group({ memberId: memberReference() }, mostMembers).register(ui, {
      control: 'group',
      label: { nl: 'Voor wie', en: 'For whom' },
      each: { nl: 'Gezinslid', en: 'Family member' },
      most: mostMembers,
    }),
    ruling: z.optional(text(80)).register(ui, {
      control: 'text',
      identifies: true,
      label: { nl: 'Kenmerk van de uitspraak of het besluit', en: 'Reference of the ruling or decision' },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('reopenedOn'), eachMemberOnce],
});

export type DossierReopened = AnswersOf<typeof dossierReopened>;
