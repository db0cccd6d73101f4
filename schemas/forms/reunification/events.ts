/** What can happen in a procedure: each event is a step of the step plan under the same name (domain facts §2.3), in the order in which they come. */
import type { Text } from '../../kernel/text.ts';
import type { DossierStep, MemberStep } from '../../records/reunification.ts';

/** Events that each member has for themselves. */
export const memberEvents = {
  'intake-done': { nl: 'Intake klaar, aanvraag klaarmaken', en: 'Intake done, prepare the application' },
  filed: { nl: 'Aanvraag verstuurd', en: 'Application filed' },
  'receipt-confirmed': { nl: 'IND bevestigt de ontvangst', en: 'IND confirms receipt' },
  queued: { nl: 'Wacht op behandeling door de IND', en: 'Waiting for the IND' },
  'completion-requested': { nl: 'IND vraagt om aanvulling (herstel verzuim)', en: 'IND asks for more documents' },
  'completion-extended': { nl: 'Uitstel voor de aanvulling gekregen', en: 'More time for the documents' },
  'completion-sent': { nl: 'Aanvulling verstuurd', en: 'Documents sent' },
  'dna-offered': { nl: 'DNA-onderzoek aangeboden', en: 'DNA test offered' },
  'dna-sampled': { nl: 'DNA afgenomen', en: 'DNA sampled' },
  'dna-result': { nl: 'Uitslag van het DNA-onderzoek', en: 'DNA result received' },
  'interview-planned': { nl: 'Gehoor gepland', en: 'Interview planned' },
  'interview-held': { nl: 'Gehoor gehouden', en: 'Interview held' },
  'decided-positive': { nl: 'Besluit: toegewezen', en: 'Decision: granted' },
  'decided-partial': { nl: 'Besluit: deels toegewezen', en: 'Decision: granted in part' },
  'decided-negative': { nl: 'Besluit: afgewezen', en: 'Decision: rejected' },
  'mvv-to-collect': { nl: 'Mvv kan worden opgehaald', en: 'Mvv can be collected' },
  'mvv-collection-extended': { nl: 'Meer tijd om de mvv op te halen', en: 'More time to collect the mvv' },
  'mvv-issued': { nl: 'Mvv afgegeven', en: 'Mvv issued' },
  'travel-planned': { nl: 'Reis gepland', en: 'Travel planned' },
  arrived: { nl: 'Aangekomen in Nederland', en: 'Arrived in the Netherlands' },
  'reported-ind': { nl: 'Gemeld bij de IND', en: 'Reported to the IND' },
  'permit-issued': { nl: 'Verblijfsvergunning gekregen', en: 'Permit issued' },
  'brp-registered': { nl: 'Ingeschreven bij de gemeente', en: 'Registered with the municipality' },
  'tb-check': { nl: 'Bij de GGD geweest', en: 'Seen by the municipal health service' },
  'housed-with-sponsor': { nl: 'Woont bij de referent', en: 'Lives with the sponsor' },
  'own-trajectory-started': { nl: 'Eigen begeleiding begonnen', en: 'Own guidance started' },
  'closed-success': { nl: 'Alles klaar: herenigd', en: 'All done: reunited' },
  'objection-prepared': { nl: 'Bezwaar wordt voorbereid', en: 'Objection is being prepared' },
  'objection-filed': { nl: 'Bezwaar ingediend', en: 'Objection filed' },
  'objection-rejected': { nl: 'Bezwaar afgewezen', en: 'Objection rejected' },
  'appeal-filed': { nl: 'Beroep ingesteld', en: 'Appeal filed' },
  'appeal-rejected': { nl: 'Beroep afgewezen', en: 'Appeal rejected' },
  'higher-appeal-filed': { nl: 'Hoger beroep ingesteld', en: 'Higher appeal filed' },
  'final-rejected': { nl: 'Definitief afgewezen', en: 'Rejected for good' },
  reopened: { nl: 'Heropend: er komt een nieuw besluit', en: 'Reopened: there will be a new decision' },
  'filing-missed': { nl: 'Aanvraag niet op tijd gedaan', en: 'Not filed in time' },
  'mvv-lapsed': { nl: 'Mvv verlopen', en: 'Mvv lapsed' },
  'out-of-scope': { nl: 'Valt niet onder nareis', en: 'No family reunification possible' },
  withdrawn: { nl: 'Aanvraag ingetrokken', en: 'Application withdrawn' },
  'closed-other': { nl: 'Gestopt om een andere reden', en: 'Stopped for another reason' },
} as const satisfies Partial<Record<MemberStep, Text>>;

/** Events that hold for all applications of the dossier alike and leave each of them where it is. */
export const dossierEvents = {
  'decision-term-extended': { nl: 'IND verlengt de beslistermijn', en: 'IND extends its decision term' },
  'notice-of-default-received': { nl: 'Ingebrekestelling ontvangen door de IND', en: 'Notice of default received by the IND' },
} as const satisfies Partial<Record<DossierStep, Text>>;

export const events = { ...memberEvents, ...dossierEvents } as const;
export type ReunificationEventId = keyof typeof events;

export const isMemberEvent = (event: ReunificationEventId): event is keyof typeof memberEvents => Object.hasOwn(memberEvents, event);

/** Decisions of which both days count: an objection or appeal runs from the day of sending, and the lawyer may have had it first. */
export const decisions: readonly ReunificationEventId[] = [
  'decided-positive',
  'decided-partial',
  'decided-negative',
  'objection-rejected',
  'appeal-rejected',
];

/** Events that come by letter. */
export const byLetter: readonly ReunificationEventId[] = [
  ...decisions,
  'receipt-confirmed',
  'completion-requested',
  'completion-extended',
  'dna-offered',
  'interview-planned',
  'mvv-to-collect',
  'mvv-collection-extended',
  'final-rejected',
  'reopened',
  'decision-term-extended',
];

/** Events that announce a day to come. */
export const withAppointment: readonly ReunificationEventId[] = ['dna-offered', 'interview-planned', 'mvv-to-collect', 'travel-planned'];
