/**
 * Family reunification (domain facts §2.3): a dossier is one sponsor's; each member of the family has a procedure of their own. The steps of a
 * member are the step plan. Steps that nobody noted may be passed over, but nothing goes back, except what is reopened.
 */
import { absent, recordKind } from './record-kind.ts';

export const memberStates = {
  intake: { nl: 'Intake', en: 'Intake' },
  'filing-window-open': { nl: 'Aanvraag wordt klaargemaakt', en: 'Application is being prepared' },
  filed: { nl: 'Aanvraag verstuurd', en: 'Application filed' },
  received: { nl: 'Ontvangen door de IND', en: 'Received by the IND' },
  queued: { nl: 'Wacht op de IND', en: 'Waiting for the IND' },
  'completion-requested': { nl: 'IND vraagt om aanvulling (herstel verzuim)', en: 'IND asks for more documents' },
  'dna-offered': { nl: 'DNA-onderzoek aangeboden', en: 'DNA test offered' },
  'dna-sampled': { nl: 'DNA afgenomen', en: 'DNA sampled' },
  'dna-result': { nl: 'Uitslag DNA-onderzoek binnen', en: 'DNA result received' },
  'interview-planned': { nl: 'Gehoor gepland', en: 'Interview planned' },
  'interview-held': { nl: 'Gehoor gehouden', en: 'Interview held' },
  'decided-positive': { nl: 'Toegewezen', en: 'Granted' },
  'decided-negative': { nl: 'Afgewezen', en: 'Rejected' },
  'decided-partial': { nl: 'Deels toegewezen', en: 'Granted in part' },
  'mvv-to-collect': { nl: 'Mvv ophalen bij de ambassade', en: 'Mvv to collect at the embassy' },
  'mvv-issued': { nl: 'Mvv afgegeven', en: 'Mvv issued' },
  'travel-planned': { nl: 'Reis gepland', en: 'Travel planned' },
  arrived: { nl: 'Aangekomen in Nederland', en: 'Arrived in the Netherlands' },
  'reported-ind': { nl: 'Gemeld bij de IND', en: 'Reported to the IND' },
  'permit-issued': { nl: 'Verblijfsvergunning gekregen', en: 'Permit issued' },
  'brp-registered': { nl: 'Ingeschreven bij de gemeente', en: 'Registered with the municipality' },
  'tb-check': { nl: 'Bij de GGD geweest', en: 'Seen by the municipal health service' },
  'housed-with-sponsor': { nl: 'Woont bij de referent', en: 'Lives with the sponsor' },
  'own-trajectory-started': { nl: 'Eigen begeleiding begonnen', en: 'Own guidance started' },
  'objection-window': { nl: 'Bezwaar wordt voorbereid', en: 'Objection is being prepared' },
  'objection-pending': { nl: 'Bezwaar loopt', en: 'Objection pending' },
  'appeal-window': { nl: 'Beroep wordt voorbereid', en: 'Appeal is being prepared' },
  'appeal-pending': { nl: 'Beroep loopt', en: 'Appeal pending' },
  'higher-appeal-window': { nl: 'Hoger beroep wordt voorbereid', en: 'Higher appeal is being prepared' },
  'higher-appeal-pending': { nl: 'Hoger beroep loopt', en: 'Higher appeal pending' },
  reopened: { nl: 'Heropend', en: 'Reopened' },
  'closed-success': { nl: 'Klaar: herenigd', en: 'Done: reunited' },
  'out-of-scope': { nl: 'Klaar: valt niet onder nareis', en: 'Over: no family reunification possible' },
  withdrawn: { nl: 'Klaar: ingetrokken', en: 'Over: withdrawn' },
  'filing-missed': { nl: 'Klaar: aanvraag te laat', en: 'Over: filed too late' },
  'mvv-lapsed': { nl: 'Klaar: mvv verlopen', en: 'Over: mvv lapsed' },
  'final-rejected': { nl: 'Klaar: definitief afgewezen', en: 'Over: rejected for good' },
  'closed-other': { nl: 'Klaar: om een andere reden', en: 'Over: for another reason' },
} as const;

const beforeFiling = ['intake', 'filing-window-open'] as const;
const dna = ['dna-offered', 'dna-sampled', 'dna-result'] as const;
const interview = ['interview-planned', 'interview-held'] as const;
const waiting = ['filed', 'received', 'queued', 'reopened'] as const;
/** The IND has to decide. DNA tests and interviews come in any order, and a request for documents may interrupt all of it. */
const undecided = [...waiting, 'completion-requested', ...dna, ...interview] as const;
const rejected = ['decided-negative', 'decided-partial'] as const;
const disputed = [
  'objection-window',
  'objection-pending',
  'appeal-window',
  'appeal-pending',
  'higher-appeal-window',
  'higher-appeal-pending',
] as const;
const granted = ['decided-positive', 'decided-partial'] as const;
const coming = ['mvv-to-collect', 'mvv-issued', 'travel-planned'] as const;
const settling = ['arrived', 'reported-ind', 'permit-issued', 'brp-registered', 'tb-check', 'housed-with-sponsor'] as const;
const overWithout = ['out-of-scope', 'withdrawn', 'filing-missed', 'mvv-lapsed', 'final-rejected', 'closed-other'] as const;
const abroad = [...beforeFiling, ...undecided, 'decided-positive', ...rejected, ...disputed, ...coming] as const;

export const reunificationRecords = {
  dossier: recordKind({
    nl: 'Dossier gezinshereniging',
    en: 'Family reunification dossier',
    of: 'client',
    count: 'one',
    states: {
      open: { nl: 'Loopt', en: 'Open' },
      closed: { nl: 'Gesloten', en: 'Closed' },
    },
    over: ['closed'],
    // What happens within an open dossier is a step as well: it shows since when nothing happened, and is refused once the dossier is closed.
    steps: {
      opened: { from: [absent], to: 'open' },
      'member-added': { from: ['open'], to: 'open' },
      'member-moved': { from: ['open'], to: 'open' },
      updated: { from: ['open'], to: 'open' },
      'term-reviewed': { from: ['open'], to: 'open' },
      'decision-term-extended': { from: ['open'], to: 'open' },
      'notice-of-default-received': { from: ['open'], to: 'open' },
      closed: { from: ['open'], to: 'closed' },
      reopened: { from: ['closed'], to: 'open' },
    },
  }),
  'dossier-member': recordKind({
    nl: 'Gezinslid in de procedure',
    en: 'Family member in the procedure',
    of: 'client',
    partOf: 'dossier',
    count: 'many',
    states: memberStates,
    over: ['closed-success', ...overWithout],
    steps: {
      'started-here': { from: [absent], to: 'intake' },
      'taken-over-filed': { from: [absent], to: 'filed' },
      'taken-over-queued': { from: [absent], to: 'queued' },
      'taken-over-completion-requested': { from: [absent], to: 'completion-requested' },
      'taken-over-granted': { from: [absent], to: 'decided-positive' },
      'taken-over-mvv-to-collect': { from: [absent], to: 'mvv-to-collect' },
      'taken-over-mvv-issued': { from: [absent], to: 'mvv-issued' },
      'taken-over-in-objection': { from: [absent], to: 'objection-pending' },
      'taken-over-in-appeal': { from: [absent], to: 'appeal-pending' },
      'intake-done': { from: ['intake'], to: 'filing-window-open' },
      'out-of-scope': { from: beforeFiling, to: 'out-of-scope' },
      filed: { from: beforeFiling, to: 'filed' },
      'filing-missed': { from: beforeFiling, to: 'filing-missed' },
      'receipt-confirmed': { from: ['filed'], to: 'received' },
      queued: { from: ['filed', 'received', 'reopened'], to: 'queued' },
      'completion-requested': { from: [...waiting, ...dna, ...interview], to: 'completion-requested' },
      'completion-extended': { from: ['completion-requested'], to: 'completion-requested' },
      'completion-sent': { from: ['completion-requested'], to: 'queued' },
      'dna-offered': { from: [...waiting, 'completion-requested', ...interview], to: 'dna-offered' },
      'dna-sampled': { from: ['dna-offered', ...interview], to: 'dna-sampled' },
      'dna-result': { from: ['dna-sampled', ...interview], to: 'dna-result' },
      'interview-planned': { from: [...waiting, 'completion-requested', ...dna], to: 'interview-planned' },
      'interview-held': { from: ['interview-planned', ...dna], to: 'interview-held' },
      'decided-positive': { from: [...undecided, 'objection-pending', 'appeal-pending', 'higher-appeal-pending'], to: 'decided-positive' },
      'decided-negative': { from: undecided, to: 'decided-negative' },
      'decided-partial': { from: undecided, to: 'decided-partial' },
      'objection-prepared': { from: rejected, to: 'objection-window' },
      'objection-filed': { from: [...rejected, 'objection-window'], to: 'objection-pending' },
      'objection-rejected': { from: ['objection-pending'], to: 'appeal-window' },
      'appeal-filed': { from: ['appeal-window'], to: 'appeal-pending' },
      'appeal-rejected': { from: ['appeal-pending'], to: 'higher-appeal-window' },
      'higher-appeal-filed': { from: ['higher-appeal-window'], to: 'higher-appeal-pending' },
      'final-rejected': { from: [...rejected, ...disputed], to: 'final-rejected' },
      'mvv-to-collect': { from: granted, to: 'mvv-to-collect' },
      'mvv-collection-extended': { from: ['mvv-to-collect'], to: 'mvv-to-collect' },
      'mvv-issued': { from: [...granted, 'mvv-to-collect'], to: 'mvv-issued' },
      'mvv-lapsed': { from: [...granted, ...coming], to: 'mvv-lapsed' },
      'travel-planned': { from: ['mvv-issued'], to: 'travel-planned' },
      arrived: { from: ['mvv-issued', 'travel-planned'], to: 'arrived' },
      'reported-ind': { from: ['arrived'], to: 'reported-ind' },
      'permit-issued': { from: ['arrived', 'reported-ind'], to: 'permit-issued' },
      'brp-registered': { from: ['arrived', 'reported-ind', 'permit-issued'], to: 'brp-registered' },
      'tb-check': { from: ['arrived', 'reported-ind', 'permit-issued', 'brp-registered'], to: 'tb-check' },
      'housed-with-sponsor': {
        from: ['arrived', 'reported-ind', 'permit-issued', 'brp-registered', 'tb-check'],
        to: 'housed-with-sponsor',
      },
      'own-trajectory-started': {
        from: ['permit-issued', 'brp-registered', 'tb-check', 'housed-with-sponsor'],
        to: 'own-trajectory-started',
      },
      // A child has no trajectory of its own: living with the sponsor is the end of the plan.
      'closed-success': { from: ['housed-with-sponsor', 'own-trajectory-started'], to: 'closed-success' },
      withdrawn: { from: abroad, to: 'withdrawn' },
      'closed-other': { from: [...abroad, ...settling, 'own-trajectory-started'], to: 'closed-other' },
      reopened: { from: [...overWithout, ...rejected, ...disputed], to: 'reopened' },
    },
  }),
  // A month of a branch (domain facts §2.7); its id is the month.
  'monthly-round': recordKind({
    nl: 'Maandronde gezinshereniging',
    en: 'Monthly round of family reunification',
    of: 'branch',
    keptBy: 'workflow',
    count: 'many',
    states: {
      open: { nl: 'Loopt', en: 'Open' },
      closed: { nl: 'Gesloten', en: 'Closed' },
    },
    over: ['closed'],
    steps: {
      opened: { from: [absent], to: 'open' },
      closed: { from: ['open'], to: 'closed' },
    },
  }),
} as const;

export type MemberState = keyof typeof memberStates;
export type MemberStep = keyof (typeof reunificationRecords)['dossier-member']['steps'];
export type DossierStep = keyof (typeof reunificationRecords)['dossier']['steps'];
