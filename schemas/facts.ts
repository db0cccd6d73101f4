/** Which forms figures read, and which of their questions says on which day it was so; `sending` when only the day of sending is known. */
import type { FormId, forms } from './forms/index.ts';
import type { AnswersOf } from './kernel/form.ts';

type DayField<Id extends FormId> = (keyof AnswersOf<(typeof forms)[Id]> & string) | 'sending';

export const dayOfFact = {
  'client-registration': 'settledOn',
  'client-changed': 'sending',
  'housing-placed': 'housedOn',
  'gva-entered': 'enteredOn',
  'gva-left': 'leftOn',
  'moved-away': 'movedOn',
  'housing-target-set': 'sending',
  'contact-noted': 'on',
  'dossier-opened': 'openedOn',
  'dossier-closed': 'closedOn',
  'dossier-reopened': 'reopenedOn',
  'reunification-event': 'happenedOn',
  'guidance-started': 'startedOn',
  'guidance-closed': 'closedOn',
  'guidance-transferred': 'transferredOn',
  'programme-opened': 'openedOn',
  'programme-joined': 'joinedOn',
  'programme-left': 'leftOn',
  'coaching-contact': 'heldOn',
  'consultation-held': 'heldOn',
  'activity-held': 'heldOn',
  'pvt-notified': 'notifiedOn',
  'pvt-session-planned': 'day',
  'pvt-attended': 'heldOn',
  'pvt-ceremony-held': 'heldOn',
  'pvt-certificate-handed-out': 'handedOutOn',
  'language-provider-added': 'since',
  'member-joined': 'joinedOn',
  'member-changed': 'changedOn',
  'member-left': 'leftOn',
  'schedule-set': 'validFrom',
  'training-day': 'heldOn',
  'signal-noted': 'seenOn',
  'signal-followed-up': 'followedUpOn',
} as const satisfies { readonly [Id in FormId]?: DayField<Id> };

export type FactForm = keyof typeof dayOfFact;

export const isFactForm = (form: FormId): form is FactForm & FormId => Object.hasOwn(dayOfFact, form);
