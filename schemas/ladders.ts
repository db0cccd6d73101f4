/** The ladders of reminders: dated, versioned proposals of the branch, not law (domain facts §1.6). Planning reads them; nothing else knows a rung. */
import { guidanceLadders } from './guidance-ladders.ts';
import { integrationLadders } from './integration-ladders.ts';
import type { Text } from './kernel/text.ts';
import { type Ladder, ladderProposal, type Recipient, type Rung } from './ladder.ts';
import { stepLadders } from './step-ladders.ts';

const prepare = { nl: 'Voorbereiden van de verlenging', en: 'Prepare the renewal' };
const check = { nl: 'Is de verlenging al ingediend?', en: 'Has the renewal been sent?' };
const opens = { nl: 'De aanvraag kan nu worden ingediend', en: 'The application can be sent now' };
const urgent = { nl: 'Dringend: nog niets ingediend', en: 'Urgent: nothing has been sent yet' };
const escalate = { nl: 'Wijs iemand bij naam aan en plan een huisbezoek', en: 'Assign somebody by name and plan a home visit' };
const critical = { nl: 'Nu indienen, zo nodig per post', en: 'Send it now, by post if needed' };
const lastDays = { nl: 'Laatste dagen: bel de cliënt', en: 'Last days: call the client' };
const expired = { nl: 'Verlopen: schriftelijk aanvragen, met redenen', en: 'Expired: apply in writing, with reasons' };
const leniencyEnds = {
  nl: 'Laatste dag van de vier weken coulance: vandaag moet de aanvraag binnen zijn',
  en: 'Last day of the four weeks of leniency: the application must be in today',
};
// A right without an end does not lapse with its card (domain facts §1.1).
const onlyTheCardExpired = {
  nl: 'De pas is verlopen, het verblijfsrecht niet: vraag een nieuwe pas aan',
  en: 'The card has expired, the right has not: apply for a new card',
};

// From three months before the end every ladder of a residence card has the same days and readers.
const lastThreeMonths = (after: Text = expired, fourWeeksAfter: Text = after): readonly Rung[] => [
  { id: 'R3', at: { months: -3 }, to: ['client', 'legal-volunteer', 'team-leader'], subject: urgent },
  { id: 'R4', at: { months: -2 }, to: ['team-leader'], subject: escalate },
  { id: 'R5', at: { months: -1 }, to: ['client', 'contact-volunteer', 'legal-volunteer', 'team-leader'], subject: critical },
  { id: 'R6a', at: { days: -14 }, to: ['team-leader'], subject: lastDays },
  { id: 'R6b', at: { days: -7 }, to: ['team-leader'], subject: lastDays },
  { id: 'R6c', at: { workingDays: -2 }, to: ['team-leader'], subject: lastDays },
  { id: 'R7a', at: { days: 0 }, to: ['team-leader', 'lawyer'], subject: after },
  { id: 'R7b', at: { days: 7 }, to: ['team-leader', 'lawyer'], subject: after },
  { id: 'R7c', at: { days: 28 }, to: ['team-leader', 'lawyer'], subject: fourWeeksAfter },
];

const permitFirst = {
  nl: 'Het reisdocument verloopt: eerst de verblijfspas verlengen, dan pas een nieuw reisdocument aanvragen',
  en: 'The travel document is about to end: first renew the residence card, only then apply for a new travel document',
};

// In asylum cases, and after an objection was rejected, it is an appeal to the court; the term is as long (Vw 2000 art. 69(1), Awb art. 6:7).
const objectors: readonly Recipient[] = ['legal-volunteer', 'team-leader', 'lawyer'];
const rejection = {
  nl: 'Afgewezen: beslis met de advocaat over bezwaar of beroep',
  en: 'Rejected: decide with the lawyer on objection or appeal',
};
const noObjectionYet = { nl: 'Is er al bezwaar of beroep ingediend?', en: 'Has an objection or appeal been filed?' };
const objectNow = { nl: 'Dien het bezwaar of beroep nu in', en: 'File the objection or appeal now' };
const lastDayToObject = { nl: 'Laatste dag voor bezwaar of beroep', en: 'Last day for objection or appeal' };
const objectionMissed = {
  nl: 'Bezwaartermijn voorbij: laat iemand bij naam nagaan wat er nog kan',
  en: 'The term for objection has passed: let somebody by name find out what can still be done',
};

/** A travel document is worth applying for when the residence card outlives the present one by more than this; else the permit comes first. */
export const permitOutlivesBy = { months: 6 } as const;

export const ladders = {
  asylum: {
    ...ladderProposal,
    id: 'asylum',
    anchor: 'card-end',
    rungs: [
      { id: 'R0', at: { months: -7 }, to: ['legal-volunteer'], subject: prepare },
      { id: 'R1', at: { months: -6 }, to: ['client', 'contact-volunteer', 'legal-volunteer'], subject: opens },
      { id: 'R2', at: { months: -4 }, to: ['legal-volunteer', 'contact-volunteer'], subject: check },
      ...lastThreeMonths(),
    ],
  },
  // The window opens three months before: until then a reminder may say "prepare", never "send".
  regular: {
    ...ladderProposal,
    id: 'regular',
    version: 2,
    anchor: 'card-end',
    rungs: [
      { id: 'R0', at: { months: -5 }, to: ['legal-volunteer'], subject: prepare },
      { id: 'R2', at: { months: -4 }, to: ['legal-volunteer', 'contact-volunteer'], subject: prepare },
      { id: 'R1', at: { months: -3 }, to: ['client', 'contact-volunteer', 'legal-volunteer'], subject: opens },
      ...lastThreeMonths(expired, leniencyEnds),
    ],
  },
  card: { ...ladderProposal, id: 'card', version: 2, anchor: 'card-end', rungs: lastThreeMonths(onlyTheCardExpired) },
  travel: {
    ...ladderProposal,
    id: 'travel',
    anchor: 'card-end',
    rungs: [
      {
        id: 'T1a',
        at: { months: -3 },
        to: ['client', 'contact-volunteer'],
        subject: { nl: 'Het reisdocument verloopt', en: 'The travel document is about to end' },
      },
      {
        id: 'T1b',
        at: { weeks: -6 },
        to: ['client', 'contact-volunteer'],
        subject: { nl: 'Het reisdocument verloopt', en: 'The travel document is about to end' },
      },
      {
        id: 'T1c',
        at: { weeks: -2 },
        to: ['client', 'contact-volunteer'],
        subject: { nl: 'Het reisdocument verloopt', en: 'The travel document is about to end' },
      },
    ],
  },
  // The days of the travel ladder, for staff: the municipality asks for a valid card, so until there is one the client is not sent there.
  'permit-first': {
    ...ladderProposal,
    id: 'permit-first',
    anchor: 'card-end',
    source: 'Proposal beside domain facts §1.6 (T1: chain after the permit renewal); low confidence',
    rungs: [
      { id: 'T2a', at: { months: -3 }, to: ['contact-volunteer', 'legal-volunteer'], subject: permitFirst },
      { id: 'T2b', at: { weeks: -6 }, to: ['contact-volunteer', 'legal-volunteer'], subject: permitFirst },
      { id: 'T2c', at: { weeks: -2 }, to: ['contact-volunteer', 'legal-volunteer'], subject: permitFirst },
    ],
  },
  // Not in §1.6: without a valid W-document somebody who awaits a decision cannot prove lawful stay.
  awaiting: {
    ...ladderProposal,
    id: 'awaiting',
    source: 'Proposal beside domain facts §1.6; low confidence',
    anchor: 'card-end',
    rungs: [
      {
        id: 'W1a',
        at: { weeks: -6 },
        to: ['legal-volunteer'],
        subject: { nl: 'Het W-document verloopt', en: 'The W-document is about to end' },
      },
      {
        id: 'W1b',
        at: { weeks: -2 },
        to: ['legal-volunteer', 'team-leader'],
        subject: { nl: 'Het W-document verloopt', en: 'The W-document is about to end' },
      },
    ],
  },
  decision: {
    ...ladderProposal,
    id: 'decision',
    anchor: 'decision-due',
    rungs: [
      {
        id: 'P1',
        at: { days: -14 },
        to: ['legal-volunteer'],
        subject: { nl: 'De beslissing komt eraan; is de pas nog geldig?', en: 'The decision is due; is the card still valid?' },
      },
      {
        id: 'P2',
        at: { days: 1 },
        to: ['legal-volunteer', 'lawyer'],
        subject: { nl: 'De beslissing is te laat: ingebrekestelling overwegen', en: 'The decision is late: consider a notice of default' },
      },
    ],
  },
  // §1.6 says so at P1: the card expired meanwhile. Whoever applied in time stays lawfully, and must be able to show it (§1.3).
  'card-while-pending': {
    ...ladderProposal,
    id: 'card-while-pending',
    anchor: 'card-end',
    source: 'Domain facts §1.6 (P1) and §1.3; the day is a proposal',
    rungs: [
      {
        id: 'W0',
        at: { days: 0 },
        to: ['legal-volunteer'],
        subject: {
          nl: 'De pas verloopt en de beslissing is er nog niet: vraag een W-document aan, als dat er nog niet is',
          en: 'The card ends before there is a decision: ask for a W-document, if there is none yet',
        },
      },
    ],
  },
  // After a rejection. Not in §1.6; the target of three working days is that of §8.4. Nothing is closed when the term has passed (§8.4.5).
  objection: {
    ...ladderProposal,
    id: 'objection',
    anchor: 'objection-end',
    source: 'Proposal beside domain facts §1.6, after §8.4.4 and §8.4.5; low confidence',
    rungs: [
      { id: 'O0', at: { atOnce: true }, to: objectors, subject: rejection },
      { id: 'O1', at: { days: -14 }, to: objectors, subject: noObjectionYet },
      { id: 'O2', at: { days: -7 }, to: objectors, subject: noObjectionYet },
      { id: 'O3', at: { workingDays: -3 }, to: objectors, subject: objectNow },
      { id: 'O4', at: { days: 0 }, to: objectors, subject: lastDayToObject },
      { id: 'O5', at: { daysAfterLastDay: 1 }, to: ['team-leader'], subject: objectionMissed },
    ],
  },
  ...stepLadders,
  ...guidanceLadders,
  ...integrationLadders,
  // The monthly update of a reunification dossier (domain facts §2.7): it is asked on the 1st, without a mail.
  monthly: {
    ...ladderProposal,
    id: 'monthly',
    source: 'Domain facts §2.7 (product proposal)',
    anchor: 'month-start',
    rungs: [
      {
        id: 'M1',
        at: { days: 4 },
        to: ['dossier-volunteer'],
        subject: {
          nl: 'De maandelijkse mutatie van dit dossier is nog niet ingevuld',
          en: 'The monthly update of this dossier was not filled in yet',
        },
      },
      {
        id: 'M2',
        at: { days: 9 },
        to: ['team-leader'],
        subject: {
          nl: 'De maandelijkse mutatie van dit dossier ontbreekt nog: vraag ernaar',
          en: 'The monthly update of this dossier is still missing: ask for it',
        },
      },
    ],
  },
  // Not planned ahead: a message did not arrive, so its reader was not told. Which rung is taken depends on who that reader was.
  undelivered: {
    ...ladderProposal,
    id: 'undelivered',
    source: 'Product proposal (docs/decisions/0014)',
    anchor: 'undelivered',
    rungs: [
      {
        id: 'U1',
        at: { days: 0 },
        to: ['contact-volunteer'],
        subject: { nl: 'Bel de cliënt: onze mail komt niet aan', en: 'Call the client: our mail does not arrive' },
      },
      {
        id: 'U2',
        at: { days: 0 },
        to: ['team-leader'],
        subject: { nl: 'Mail aan een vrijwilliger komt niet aan', en: 'Mail to a volunteer does not arrive' },
      },
      {
        id: 'U3',
        at: { days: 0 },
        to: ['legal-inbox'],
        subject: { nl: 'Mail aan een teamleider komt niet aan', en: 'Mail to a team leader does not arrive' },
      },
    ],
  },
} as const satisfies Record<string, Ladder>;

export type LadderId = keyof typeof ladders;
