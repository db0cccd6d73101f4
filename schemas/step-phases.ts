/** The step plan in the large, as a picture shows it: each state of a family member lies in one phase, in the order in which a procedure passes them. */
import type { Text } from './kernel/text.ts';
import type { MemberState } from './records/reunification.ts';

export const phases = {
  prepare: { nl: 'Aanvraag klaarmaken', en: 'Prepare the application' },
  ind: { nl: 'Bij de IND', en: 'With the IND' },
  decision: { nl: 'Besluit, bezwaar en beroep', en: 'Decision, objection and appeal' },
  mvv: { nl: 'Mvv en reis', en: 'Mvv and journey' },
  arrival: { nl: 'Aankomst en melden', en: 'Arrival and reporting' },
  settling: { nl: 'Inschrijven en wonen', en: 'Registering and living here' },
  together: { nl: 'Herenigd', en: 'Reunited' },
} as const satisfies Record<string, Text>;

export type PhaseId = keyof typeof phases;

export const phaseIds = Object.keys(phases) as readonly PhaseId[];

/** `over`: the procedure of this member ended without coming here. */
export const phaseOf: Readonly<Record<MemberState, PhaseId | 'over'>> = {
  intake: 'prepare',
  'filing-window-open': 'prepare',
  filed: 'ind',
  received: 'ind',
  queued: 'ind',
  'completion-requested': 'ind',
  'dna-offered': 'ind',
  'dna-sampled': 'ind',
  'dna-result': 'ind',
  'interview-planned': 'ind',
  'interview-held': 'ind',
  reopened: 'ind',
  'decided-positive': 'decision',
  'decided-negative': 'decision',
  'decided-partial': 'decision',
  'objection-window': 'decision',
  'objection-pending': 'decision',
  'appeal-window': 'decision',
  'appeal-pending': 'decision',
  'higher-appeal-window': 'decision',
  'higher-appeal-pending': 'decision',
  'mvv-to-collect': 'mvv',
  'mvv-issued': 'mvv',
  'travel-planned': 'mvv',
  arrived: 'arrival',
  'reported-ind': 'arrival',
  'permit-issued': 'settling',
  'brp-registered': 'settling',
  'tb-check': 'settling',
  'housed-with-sponsor': 'settling',
  'own-trajectory-started': 'together',
  'closed-success': 'together',
  'out-of-scope': 'over',
  withdrawn: 'over',
  'filing-missed': 'over',
  'mvv-lapsed': 'over',
  'final-rejected': 'over',
  'closed-other': 'over',
};
