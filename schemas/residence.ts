/** Residence and travel documents as the volunteer meets them: the kinds, what may be applied for, and which belong together (domain facts §1.1). */
import type { Text } from './kernel/text.ts';

/** A right is what the person may do; a card proves it. The two end on days of their own. */
export type Right = 'temporary' | 'indefinite' | 'none';

export interface DocumentKind extends Text {
  /** The document of a family that a client holds at one time; a new one takes the place of the old. */
  readonly family: 'residence' | 'awaiting' | 'travel' | 'national';
  readonly right: Right;
}

export const documentKinds = {
  'asylum-temporary': {
    nl: 'Asiel bepaalde tijd (type III)',
    en: 'Temporary asylum permit (type III)',
    family: 'residence',
    right: 'temporary',
  },
  'asylum-permanent': {
    nl: 'Asiel onbepaalde tijd (type IV)',
    en: 'Permanent asylum permit (type IV)',
    family: 'residence',
    right: 'indefinite',
  },
  'regular-temporary': {
    nl: 'Regulier bepaalde tijd, verblijf bij gezinslid (type I)',
    en: 'Regular permit, family (type I)',
    family: 'residence',
    right: 'temporary',
  },
  'regular-permanent': {
    nl: 'Regulier onbepaalde tijd (type II)',
    en: 'Regular permanent permit (type II)',
    family: 'residence',
    right: 'indefinite',
  },
  'eu-long-term': {
    nl: 'EU-langdurig ingezetene (type V)',
    en: 'EU long-term resident (type V)',
    family: 'residence',
    right: 'indefinite',
  },
  'w-document': { nl: 'W-document', en: 'W-document (awaiting a decision)', family: 'awaiting', right: 'none' },
  'refugee-travel-document': { nl: 'Vluchtelingenpaspoort', en: 'Refugee travel document', family: 'travel', right: 'none' },
  'alien-travel-document': { nl: 'Vreemdelingenpaspoort', en: 'Aliens passport', family: 'travel', right: 'none' },
  'national-passport': {
    nl: 'Paspoort van het land van herkomst',
    en: 'Passport of the country of origin',
    family: 'national',
    right: 'none',
  },
} as const satisfies Record<string, DocumentKind>;

export type DocumentKindId = keyof typeof documentKinds;
export type DocumentFamily = DocumentKind['family'];

export const documentFamilies: readonly DocumentFamily[] = [...new Set(Object.values(documentKinds).map(({ family }) => family))];

export const protectionGrounds = {
  refugee: { nl: 'Vluchteling (A-status)', en: 'Refugee (A-status)' },
  subsidiary: { nl: 'Subsidiair beschermd (B-status)', en: 'Subsidiary protection (B-status)' },
  derived: { nl: 'Afgeleid van de referent', en: 'Derived from the sponsor' },
  'unknown-pre-2026': { nl: 'Onbekend (verleend vóór 12 juni 2026)', en: 'Unknown (granted before 12 June 2026)' },
} as const satisfies Record<string, Text>;

/**
 * What was applied for, the document it concerns, the term of policy within which is decided (undefined: no legal term is known) and the term
 * within which one can object to a rejection: the one of the Aliens Act, or for what the municipality decides the general one.
 */
export interface Application extends Text {
  readonly family: DocumentFamily;
  readonly kinds: readonly DocumentKindId[];
  readonly decisionTerm?: 'PERMIT_ASYLUM_DECISION' | 'PERMIT_REGULAR_DECISION' | 'CARD_RENEWAL_DECISION';
  readonly objectionTerm: 'OBJECTION_ALIEN' | 'OBJECTION_GENERAL';
}

const residenceKinds = ['asylum-temporary', 'asylum-permanent', 'regular-temporary', 'regular-permanent', 'eu-long-term'] as const;

export const applications = {
  'asylum-extension': {
    nl: 'Verlenging asiel bepaalde tijd',
    en: 'Extension of the temporary asylum permit',
    family: 'residence',
    kinds: ['asylum-temporary'],
    decisionTerm: 'PERMIT_ASYLUM_DECISION',
    objectionTerm: 'OBJECTION_ALIEN',
  },
  'asylum-permanent': {
    nl: 'Asiel onbepaalde tijd',
    en: 'Permanent asylum permit',
    family: 'residence',
    kinds: ['asylum-temporary'],
    decisionTerm: 'PERMIT_ASYLUM_DECISION',
    objectionTerm: 'OBJECTION_ALIEN',
  },
  'regular-extension': {
    nl: 'Verlenging regulier bepaalde tijd',
    en: 'Extension of the regular permit',
    family: 'residence',
    kinds: ['regular-temporary'],
    decisionTerm: 'PERMIT_REGULAR_DECISION',
    objectionTerm: 'OBJECTION_ALIEN',
  },
  // Regular permanent and EU long-term: six months (domain facts §1.1), the length of the asylum row; there is no row of their own yet.
  'regular-permanent': {
    nl: 'Regulier onbepaalde tijd of EU-langdurig ingezetene',
    en: 'Regular permanent permit or EU long-term resident',
    family: 'residence',
    kinds: ['regular-temporary', 'asylum-temporary'],
    decisionTerm: 'PERMIT_ASYLUM_DECISION',
    objectionTerm: 'OBJECTION_ALIEN',
  },
  'card-renewal': {
    nl: 'Vernieuwing van het document (het recht loopt door)',
    en: 'Renewal of the card (the right goes on)',
    family: 'residence',
    kinds: residenceKinds,
    decisionTerm: 'CARD_RENEWAL_DECISION',
    objectionTerm: 'OBJECTION_ALIEN',
  },
  'travel-document': {
    nl: 'Nieuw reisdocument bij de gemeente',
    en: 'New travel document at the municipality',
    family: 'travel',
    kinds: ['refugee-travel-document', 'alien-travel-document'],
    objectionTerm: 'OBJECTION_GENERAL',
  },
} as const satisfies Record<string, Application>;

export type ApplicationId = keyof typeof applications;
