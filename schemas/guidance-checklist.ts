/** By when each item of the intake is to be settled, and by whom, as the first plan has it (domain facts §3.3 names the items; the days are proposals of low confidence). */
import type { IntakeItem } from './forms/guidance/intake-items.ts';
import type { Text } from './kernel/text.ts';

/** Who sees to an item. What the client does is followed by the contact volunteer. */
export const itemOwners = {
  'contact-volunteer': { nl: 'Vaste contactpersoon', en: 'Contact volunteer' },
  client: { nl: 'De cliënt zelf', en: 'The client' },
  'legal-volunteer': { nl: 'Juridisch begeleider', en: 'Legal volunteer' },
  'job-coach': { nl: 'Arbeidscoach', en: 'Job coach' },
} as const satisfies Record<string, Text>;

export type ItemOwner = keyof typeof itemOwners;

export const isItemOwner = (name: string): name is ItemOwner => Object.hasOwn(itemOwners, name);

export interface PlannedItem {
  readonly owner: ItemOwner;
  /** After the start of guidance. */
  readonly weeks: number;
}

const within = (weeks: number, owner: ItemOwner = 'contact-volunteer'): PlannedItem => ({ owner, weeks });

/** What costs money or cover for each week that it waits comes first. */
export const checklist: Readonly<Record<IntakeItem, PlannedItem>> = {
  'rent-allowance': within(4),
  'care-allowance': within(4),
  'health-insurance': within(2),
  'energy-contracts': within(2),
  'integration-loan': within(12),
  'integration-course': within(12),
  gp: within(4),
  dentist: within(8),
  pharmacy: within(4),
  'infant-clinic': within(4),
  'phone-tv-internet': within(8),
  'local-services': within(12),
  playgroup: within(8),
  'primary-school': within(4),
  'secondary-school': within(4),
  'student-finance': within(12),
  'tax-remission': within(12),
  'uwv-registration': within(12),
  furniture: within(4),
  'food-parcel': within(2),
  'bank-account': within(2),
  digid: within(4),
  water: within(2),
  'liability-insurance': within(8),
  'child-benefit': within(8),
  'waste-card': within(4),
  'transport-card': within(8),
  cycling: within(26),
  'language-level': within(8),
  diplomas: within(12),
  debts: within(8),
  'family-abroad': within(2),
  'permit-dates': within(4),
  interpreter: within(4),
  consent: within(4),
};
