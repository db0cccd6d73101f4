/**
 * The legal terms of the step plan (domain facts §2.3) as data: in which states of a family member each runs, whose turn it is, and which ladder tells of
 * it. How each is counted stands in `functions/reunification/*-terms.ts`, by the rules of `schemas/policies.ts`.
 */
import type { Text } from './kernel/text.ts';
import type { LadderId } from './ladders.ts';
import type { MemberState } from './records/reunification.ts';

export interface StepTerm {
  readonly title: Text;
  readonly in: readonly MemberState[];
  /** `CLIENT`: we act in time. `AUTHORITY`: we act once the day has passed. */
  readonly owner: 'CLIENT' | 'AUTHORITY';
  readonly ladder: LadderId;
  /** A person reviews it when its last day has passed and nothing was reported: it is missed, and nothing closes by itself. */
  readonly isReviewed?: true;
}

const preparing = ['intake', 'filing-window-open'] as const;
const withTheIND = [
  'filed',
  'received',
  'queued',
  'completion-requested',
  'dna-offered',
  'dna-sampled',
  'dna-result',
  'interview-planned',
  'interview-held',
  'reopened',
] as const;

export const stepTerms = {
  filing: {
    title: { nl: 'Nareis aanvragen', en: 'File the application' },
    in: preparing,
    owner: 'CLIENT',
    ladder: 'filing',
    isReviewed: true,
  },
  'waiting-period': {
    title: { nl: 'Wachttijd voor nareis (B-status)', en: 'Waiting period (B-status)' },
    in: preparing,
    owner: 'CLIENT',
    ladder: 'waiting-period',
  },
  completion: {
    title: { nl: 'Aanvulling sturen aan de IND', en: 'Send the documents that the IND asks for' },
    in: ['completion-requested'],
    owner: 'CLIENT',
    ladder: 'completion',
    isReviewed: true,
  },
  'completion-undated': {
    title: { nl: 'Laatste dag van de aanvulling opzoeken', en: 'Look up the last day for the documents' },
    in: ['completion-requested'],
    owner: 'CLIENT',
    ladder: 'completion-undated',
  },
  'first-decision-term': {
    title: { nl: 'Eerste beslistermijn van de IND', en: 'First decision term of the IND' },
    in: withTheIND,
    owner: 'AUTHORITY',
    ladder: 'first-decision-term',
  },
  decision: {
    title: { nl: 'Besluit van de IND', en: 'Decision of the IND' },
    in: withTheIND,
    owner: 'AUTHORITY',
    ladder: 'nareis-decision',
  },
  'notice-of-default': {
    title: { nl: 'Besluit na de ingebrekestelling', en: 'Decision after the notice of default' },
    in: withTheIND,
    owner: 'AUTHORITY',
    ladder: 'notice-of-default',
  },
  objection: {
    title: { nl: 'Bezwaar maken', en: 'Object' },
    in: ['decided-negative', 'decided-partial', 'objection-window'],
    owner: 'CLIENT',
    ladder: 'objection',
    isReviewed: true,
  },
  'objection-decision': {
    title: { nl: 'Besluit op het bezwaar', en: 'Decision on the objection' },
    in: ['objection-pending'],
    owner: 'AUTHORITY',
    ladder: 'nareis-decision',
  },
  appeal: {
    title: { nl: 'Beroep instellen', en: 'Appeal' },
    in: ['appeal-window', 'higher-appeal-window'],
    owner: 'CLIENT',
    ladder: 'objection',
    isReviewed: true,
  },
  'mvv-collection': {
    title: { nl: 'Mvv ophalen', en: 'Collect the mvv' },
    in: ['decided-positive', 'decided-partial', 'mvv-to-collect'],
    owner: 'CLIENT',
    ladder: 'mvv-collection',
    isReviewed: true,
  },
  'mvv-validity': {
    title: { nl: 'Met de mvv naar Nederland reizen', en: 'Travel with the mvv' },
    in: ['mvv-issued', 'travel-planned'],
    owner: 'CLIENT',
    ladder: 'mvv-validity',
    isReviewed: true,
  },
  'report-ind': {
    title: { nl: 'Melden bij de IND', en: 'Report to the IND' },
    in: ['arrived'],
    owner: 'CLIENT',
    ladder: 'report-ind',
    isReviewed: true,
  },
  'derived-permit': {
    title: { nl: 'Afgeleide vergunning', en: 'Derived permit' },
    in: ['reported-ind'],
    owner: 'AUTHORITY',
    ladder: 'derived-permit',
  },
  'brp-registration': {
    title: { nl: 'Inschrijven bij de gemeente', en: 'Register with the municipality' },
    in: ['arrived', 'reported-ind', 'permit-issued'],
    owner: 'CLIENT',
    ladder: 'brp-registration',
    isReviewed: true,
  },
  'tb-check': {
    title: { nl: 'Tbc-controle bij de GGD', en: 'TB check' },
    in: ['arrived', 'reported-ind', 'permit-issued', 'brp-registered'],
    owner: 'CLIENT',
    ladder: 'tb-check',
  },
} as const satisfies Record<string, StepTerm>;

export type StepTermId = keyof typeof stepTerms;

export const stepTermIds = Object.keys(stepTerms) as readonly StepTermId[];

/** The term as any term, for code that treats all alike. */
export const stepTermOf = (id: StepTermId): StepTerm => stepTerms[id];
