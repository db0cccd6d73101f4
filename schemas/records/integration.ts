/** Civic integration (domain facts §4.3): the course, the term of law, the loan from DUO, what gets in the way, and who teaches. */
import { absent, recordKind } from './record-kind.ts';

const termRuns = ['running', 'extended', 'extension-requested', 'extension-refused', 'objecting'] as const;

export const integrationRecords = {
  integration: recordKind({
    nl: 'Inburgering',
    en: 'Civic integration',
    of: 'client',
    count: 'one',
    states: {
      enrolled: { nl: 'Bezig met inburgeren', en: 'Integrating' },
      passed: { nl: 'Ingeburgerd', en: 'Passed' },
      exempt: { nl: 'Ontheven', en: 'Exempt' },
    },
    over: ['passed', 'exempt'],
    steps: {
      enrolled: { from: [absent], to: 'enrolled' },
      'changed-provider': { from: ['enrolled'], to: 'enrolled' },
      passed: { from: ['enrolled'], to: 'passed' },
      exempted: { from: ['enrolled'], to: 'exempt' },
    },
  }),
  'integration-term': recordKind({
    nl: 'Inburgeringstermijn',
    en: 'Term of civic integration',
    of: 'client',
    count: 'one',
    states: {
      running: { nl: 'Loopt', en: 'Running' },
      extended: { nl: 'Verlengd', en: 'Extended' },
      'extension-requested': { nl: 'Verlenging gevraagd', en: 'Extension requested' },
      'extension-refused': { nl: 'Verlenging geweigerd', en: 'Extension refused' },
      objecting: { nl: 'In bezwaar tegen de weigering', en: 'Objecting to the refusal' },
      met: { nl: 'Gehaald', en: 'Met' },
      exempt: { nl: 'Ontheven', en: 'Exempt' },
    },
    over: ['met', 'exempt'],
    steps: {
      started: { from: [absent], to: 'running' },
      // Under the act of 2021 the three years begin with the plan.
      'plan-set': { from: ['running'], to: 'running' },
      'extension-requested': { from: ['running', 'extended', 'extension-refused'], to: 'extension-requested' },
      // DUO decides on a request of which nobody told us too.
      extended: { from: termRuns, to: 'extended' },
      'extension-refused': { from: termRuns, to: 'extension-refused' },
      objected: { from: ['extension-refused'], to: 'objecting' },
      'objection-waived': { from: ['extension-refused'], to: 'running' },
      met: { from: termRuns, to: 'met' },
      exempted: { from: termRuns, to: 'exempt' },
    },
  }),
  'duo-loan': recordKind({
    nl: 'Lening bij DUO',
    en: 'Loan from DUO',
    of: 'client',
    count: 'one',
    states: {
      requested: { nl: 'Aangevraagd', en: 'Requested' },
      granted: { nl: 'Toegekend', en: 'Granted' },
      refused: { nl: 'Afgewezen', en: 'Refused' },
      forgiven: { nl: 'Kwijtgescholden', en: 'Forgiven' },
      repaid: { nl: 'Terugbetaald', en: 'Paid back' },
    },
    over: ['refused', 'forgiven', 'repaid'],
    steps: {
      requested: { from: [absent, 'refused'], to: 'requested' },
      // The client, or somebody at the reception centre, may have requested it.
      granted: { from: [absent, 'requested', 'refused'], to: 'granted' },
      refused: { from: [absent, 'requested'], to: 'refused' },
      forgiven: { from: ['granted'], to: 'forgiven' },
      repaid: { from: ['granted'], to: 'repaid' },
    },
  }),
  'integration-problem': recordKind({
    nl: 'Probleem met de inburgering',
    en: 'Problem with civic integration',
    of: 'client',
    count: 'many',
    states: {
      open: { nl: 'Loopt nog', en: 'Open' },
      solved: { nl: 'Opgelost', en: 'Solved' },
      stopped: { nl: 'Gestopt zonder oplossing', en: 'Stopped without a solution' },
    },
    over: ['solved', 'stopped'],
    steps: {
      'reported-open': { from: [absent], to: 'open' },
      'reported-solved': { from: [absent], to: 'solved' },
      'followed-up': { from: ['open'], to: 'open' },
      solved: { from: ['open'], to: 'solved' },
      stopped: { from: ['open'], to: 'stopped' },
    },
  }),
  'language-provider': recordKind({
    nl: 'Taalaanbieder',
    en: 'Language provider',
    of: 'branch',
    count: 'many',
    states: { active: { nl: 'Geeft les', en: 'Teaches' } },
    over: [],
    steps: { added: { from: [absent], to: 'active' } },
  }),
} as const;
