/**
 * The ladders of civic integration. Domain facts §4.3 give the terms and no reminders: the days are proposals of the branch, low confidence. The signature
 * that the act of 2021 asks for within the same term has the ladder of the participation declaration.
 */
import { type Ladder, ladderProposal } from './ladder.ts';

const proposal = { ...ladderProposal, anchor: 'term-end', source: 'Proposal beside domain facts §4.3; low confidence' } as const;

const runsOut = {
  nl: 'Inburgering: de termijn loopt af; zijn alle onderdelen gehaald, of is verlenging aangevraagd?',
  en: 'Civic integration: the term runs out; are all parts passed, or was an extension asked for?',
};

const objectionToReport = {
  nl: 'Inburgering: is er al bezwaar ingediend tegen de weigering van verlenging?',
  en: 'Civic integration: has an objection to the refusal of an extension been filed?',
};

export const integrationLadders = {
  'integration-term': {
    ...proposal,
    id: 'integration-term',
    rungs: [
      {
        id: 'I1',
        at: { months: -12 },
        to: ['contact-volunteer'],
        subject: {
          nl: 'Inburgering: nog een jaar; bespreek met de cliënt en de school of het op tijd lukt',
          en: 'Civic integration: a year is left; discuss with the client and the school whether it will be in time',
        },
      },
      // The day on which the window opens (INTEGRATION_EXT_OPEN).
      {
        id: 'I2',
        at: { months: -6 },
        to: ['contact-volunteer'],
        subject: {
          nl: 'Inburgering: nog een half jaar; wie buiten zijn schuld niet klaar is, kan nu verlenging vragen',
          en: 'Civic integration: half a year is left; who is not ready through no fault of their own can ask for an extension now',
        },
      },
      { id: 'I3', at: { months: -3 }, to: ['contact-volunteer'], subject: runsOut },
      { id: 'I4', at: { months: -1 }, to: ['contact-volunteer', 'team-leader'], subject: runsOut },
      {
        id: 'I5',
        at: { days: 0 },
        to: ['contact-volunteer', 'team-leader'],
        subject: {
          nl: 'Inburgering: vandaag is de laatste dag van de termijn',
          en: 'Civic integration: today is the last day of the term',
        },
      },
      // To both, so that of a term that is entered late nobody reads that today is its last day.
      {
        id: 'I6',
        at: { days: 1 },
        to: ['contact-volunteer', 'team-leader'],
        subject: {
          nl: 'Inburgering: de termijn is voorbij; meld dat het gehaald is, of wat DUO over de termijn besloot',
          en: 'Civic integration: the term has passed; report that it was met, or what DUO decided on the term',
        },
      },
    ],
  },
  // The municipality makes the plan: we ask after it once its day has passed.
  'integration-plan': {
    ...proposal,
    id: 'integration-plan',
    rungs: [
      {
        id: 'G1',
        at: { days: 1 },
        to: ['contact-volunteer'],
        subject: {
          nl: 'Inburgering: het plan (PIP) had er moeten zijn; vraag de gemeente ernaar en meld het',
          en: 'Civic integration: the plan (PIP) should be there; ask the municipality for it and report it',
        },
      },
      {
        id: 'G2',
        at: { days: 28 },
        to: ['contact-volunteer', 'team-leader'],
        subject: {
          nl: 'Inburgering: er is nog steeds geen plan (PIP); spreek af wie de gemeente belt',
          en: 'Civic integration: there is still no plan (PIP); agree on who calls the municipality',
        },
      },
    ],
  },
  // DUO's turn: we ask after it once its day has passed.
  'integration-extension': {
    ...proposal,
    id: 'integration-extension',
    anchor: 'decision-due',
    rungs: [
      {
        id: 'V1',
        at: { days: 1 },
        to: ['contact-volunteer'],
        subject: {
          nl: 'Inburgering: DUO had over de verlenging moeten beslissen; vraag ernaar en meld het besluit',
          en: 'Civic integration: DUO should have decided on the extension; ask after it and report the decision',
        },
      },
      {
        id: 'V2',
        at: { days: 14 },
        to: ['contact-volunteer', 'team-leader'],
        subject: {
          nl: 'Inburgering: er is nog steeds geen besluit over de verlenging; overleg over een ingebrekestelling',
          en: 'Civic integration: there is still no decision on the extension; discuss a notice of default',
        },
      },
    ],
  },
  // Nothing is closed when the term has passed: an objection can still be reported.
  'integration-objection': {
    ...proposal,
    id: 'integration-objection',
    anchor: 'objection-end',
    rungs: [
      {
        id: 'B1',
        at: { days: -21 },
        to: ['contact-volunteer'],
        subject: {
          nl: 'Inburgering: verlenging geweigerd; beslis met de cliënt over bezwaar',
          en: 'Civic integration: extension refused; decide with the client on an objection',
        },
      },
      { id: 'B2', at: { days: -7 }, to: ['contact-volunteer', 'team-leader'], subject: objectionToReport },
      {
        id: 'B3',
        at: { days: 0 },
        to: ['contact-volunteer', 'team-leader'],
        subject: {
          nl: 'Inburgering: laatste dag voor bezwaar tegen de weigering van verlenging',
          en: 'Civic integration: last day for an objection to the refusal of an extension',
        },
      },
      {
        id: 'B4',
        at: { daysAfterLastDay: 1 },
        to: ['team-leader'],
        subject: {
          nl: 'Inburgering: bezwaartermijn voorbij; ga na of er bezwaar is ingediend en meld het',
          en: 'Civic integration: the term for objection has passed; find out whether one was filed and report it',
        },
      },
    ],
  },
} as const satisfies Record<string, Ladder>;
