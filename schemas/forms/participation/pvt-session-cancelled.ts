/** Participation session cancelled: it leaves the list; who was invited is invited to another one. */
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { note } from '../shared-fields.ts';
import { sessionReference } from './choices.ts';

export const pvtSessionCancelled = defineForm({
  id: 'pvt-session-cancelled',
  version: 1,
  area: 'participation',
  title: { nl: 'Bijeenkomst gaat niet door', en: 'Participation session cancelled' },
  fields: () => ({ sessionId: sessionReference(), note: note({ nl: 'Waarom', en: 'Why' }) }),
  rules: [],
});

export type PvtSessionCancelled = AnswersOf<typeof pvtSessionCancelled>;
