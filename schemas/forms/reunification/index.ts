/** The forms of family reunification. */
import { dossierClosed } from './dossier-closed.ts';
import { dossierMemberAdded } from './dossier-member-added.ts';
import { dossierOpened } from './dossier-opened.ts';
import { dossierReopened } from './dossier-reopened.ts';
import { missedTermReviewed } from './missed-term-reviewed.ts';
import { monthlyUpdate } from './monthly-update.ts';
import { reunificationEvent } from './reunification-event.ts';

export const reunificationForms = {
  'dossier-opened': dossierOpened,
  'dossier-member-added': dossierMemberAdded,
  'reunification-event': reunificationEvent,
  'monthly-update': monthlyUpdate,
  'missed-term-reviewed': missedTermReviewed,
  'dossier-closed': dossierClosed,
  'dossier-reopened': dossierReopened,
} as const;
