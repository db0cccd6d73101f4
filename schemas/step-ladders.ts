/**
 * The ladders of the step plan of family reunification: when somebody is told of a legal term (domain facts §2.3). The days of the filing term are those of the
 * domain facts; the others are proposals of the branch. All of them go to staff: the family is told by people.
 */
import { type Ladder, ladderProposal, type Recipient, type Rung } from './ladder.ts';

const handler: readonly Recipient[] = ['dossier-volunteer'];
const withLeader: readonly Recipient[] = ['dossier-volunteer', 'team-leader'];
const withLawyer: readonly Recipient[] = ['dossier-volunteer', 'lawyer'];
const afterwards: readonly Recipient[] = ['team-leader', 'lawyer'];

const proposal = { ...ladderProposal, anchor: 'term-end', source: 'Proposal beside domain facts §2.3; low confidence' } as const;

const completionMissed = {
  nl: 'Aanvulling niet verstuurd en de laatste dag is voorbij: laat iemand bij naam nagaan wat er nog kan',
  en: 'Documents not sent and the last day has passed: let somebody by name find out what can still be done',
};

/** The last weeks of a term of ours, ever more urgent. Nothing is closed when it has passed (domain facts §8.4.5): a person reviews it. */
const lastWeeks = (id: string, now: Rung['subject'], missed: Rung['subject']): readonly Rung[] => [
  { id: `${id}4`, at: { days: -14 }, to: withLeader, subject: now },
  { id: `${id}5`, at: { workingDays: -3 }, to: withLeader, subject: now },
  { id: `${id}6`, at: { days: 0 }, to: withLeader, subject: now },
  { id: `${id}7`, at: { daysAfterLastDay: 1 }, to: afterwards, subject: missed },
];

const prepareFiling = {
  nl: 'Nareis: is de aanvraag al klaar om te versturen?',
  en: 'Family reunification: is the application ready to be sent?',
};
const fileNow = {
  nl: 'Nareis: dien de aanvraag nu in; zonder alle stukken mag ook, die kunnen volgen',
  en: 'Family reunification: file now; it may go without all documents, they can follow',
};
const collect = { nl: 'Mvv: is de afspraak bij de ambassade gemaakt?', en: 'Mvv: is there an appointment at the embassy?' };
const travel = {
  nl: 'De mvv loopt af: de familie moet vóór die dag in Nederland zijn',
  en: 'The mvv is ending: the family must enter before it does',
};

export const stepLadders = {
  // Domain facts §2.3 (1): two weeks, one and two months after the decision; fourteen and three days before the end.
  filing: {
    ...proposal,
    id: 'filing',
    source: 'Domain facts §2.3 (1)',
    rungs: [
      { id: 'F1', at: { afterStart: { weeks: 2 } }, to: handler, subject: prepareFiling },
      { id: 'F2', at: { afterStart: { months: 1 } }, to: handler, subject: prepareFiling },
      { id: 'F3', at: { afterStart: { months: 2 } }, to: handler, subject: prepareFiling },
      { id: 'F4', at: { days: -14 }, to: withLeader, subject: fileNow },
      { id: 'F5', at: { days: -3 }, to: withLeader, subject: fileNow },
      { id: 'F6', at: { days: 0 }, to: withLeader, subject: fileNow },
      {
        id: 'F7',
        at: { daysAfterLastDay: 1 },
        to: afterwards,
        subject: {
          nl: 'Nareistermijn voorbij: laat iemand bij naam nagaan of het te verontschuldigen is en wat er nog kan',
          en: 'The filing term has passed: let somebody by name find out whether it is excusable and what can still be done',
        },
      },
    ],
  },
  // B-status from 2026-06-12. Low confidence: from which day the two years count is not settled.
  'waiting-period': {
    ...proposal,
    id: 'waiting-period',
    rungs: [
      {
        id: 'K1',
        at: { atOnce: true },
        to: [...withLeader, 'lawyer'],
        subject: {
          nl: 'B-status: nareis kan pas na de wachttijd; laat een jurist de begindag vaststellen',
          en: 'B-status: family reunification only after the waiting period; have a jurist settle its first day',
        },
      },
      {
        id: 'K2',
        at: { months: -3 },
        to: handler,
        subject: {
          nl: 'De wachttijd loopt af: bereid de aanvraag voor, met inkomen en woning',
          en: 'The waiting period is ending: prepare the application, with income and housing',
        },
      },
      {
        id: 'K3',
        at: { days: 0 },
        to: withLeader,
        subject: { nl: 'De wachttijd is voorbij: dien de aanvraag in', en: 'The waiting period is over: file the application' },
      },
    ],
  },
  completion: {
    ...proposal,
    id: 'completion',
    rungs: [
      {
        id: 'C1',
        at: { atOnce: true },
        to: handler,
        subject: {
          nl: 'De IND vraagt om aanvulling: bekijk vandaag wat er nodig is',
          en: 'The IND asks for documents: see today what is needed',
        },
      },
      ...lastWeeks(
        'C',
        {
          nl: 'Stuur de aanvulling, of vraag vóór de laatste dag om uitstel',
          en: 'Send the documents, or ask for more time before the last day',
        },
        completionMissed,
      ),
    ],
  },
  'completion-undated': {
    ...proposal,
    id: 'completion-undated',
    rungs: [
      {
        id: 'Q1',
        at: { atOnce: true },
        to: handler,
        subject: {
          nl: 'De IND vraagt om aanvulling, maar de laatste dag is niet gemeld: zoek die op in de brief',
          en: 'The IND asks for documents, but the last day was not reported: look it up in the letter',
        },
      },
      {
        id: 'Q2',
        at: { days: 7 },
        to: withLeader,
        subject: {
          nl: 'De laatste dag van de aanvulling is nog steeds niet bekend: bel de advocaat of de IND',
          en: 'The last day for the documents is still unknown: call the lawyer or the IND',
        },
      },
    ],
  },
  'first-decision-term': {
    ...proposal,
    id: 'first-decision-term',
    source: 'Domain facts §2.2 and §2.6; low confidence',
    rungs: [
      {
        id: 'N1',
        at: { days: 1 },
        to: handler,
        subject: {
          nl: 'De eerste 90 dagen zijn om: is er een brief dat de IND verlengt? Zonder brief is de beslissing nu te laat',
          en: 'The first 90 days have passed: is there a letter that the IND extends? Without one the decision is late now',
        },
      },
    ],
  },
  'nareis-decision': {
    ...proposal,
    id: 'nareis-decision',
    source: 'Domain facts §2.2 and §2.6; low confidence',
    rungs: [
      {
        id: 'D1',
        at: { days: -14 },
        to: handler,
        subject: { nl: 'De beslissing op de nareis komt eraan', en: 'The decision on the family reunification is due soon' },
      },
      {
        id: 'D2',
        at: { days: 1 },
        to: withLawyer,
        subject: {
          nl: 'De beslissing op de nareis is te laat: ingebrekestelling overwegen',
          en: 'The decision on the family reunification is late: consider a notice of default',
        },
      },
      {
        id: 'D3',
        at: { days: 15 },
        to: ['team-leader'],
        subject: {
          nl: 'De beslissing op de nareis is twee weken te laat en er is geen ingebrekestelling gemeld',
          en: 'The decision on the family reunification is two weeks late and no notice of default was reported',
        },
      },
    ],
  },
  'notice-of-default': {
    ...proposal,
    id: 'notice-of-default',
    source: 'Domain facts §2.6; low confidence',
    rungs: [
      {
        id: 'I1',
        at: { days: 1 },
        to: withLawyer,
        subject: {
          nl: 'Twee weken na de ingebrekestelling is er geen besluit: beroep bij de rechtbank kan nu',
          en: 'Two weeks after the notice of default there is no decision: an appeal to the court is possible now',
        },
      },
      {
        id: 'I2',
        at: { days: 29 },
        to: afterwards,
        subject: {
          nl: 'Zes weken na de ingebrekestelling is er geen besluit: is er beroep ingesteld?',
          en: 'Six weeks after the notice of default there is no decision: was an appeal lodged?',
        },
      },
    ],
  },
  'mvv-collection': {
    ...proposal,
    id: 'mvv-collection',
    rungs: [
      {
        id: 'V1',
        at: { atOnce: true },
        to: handler,
        subject: { nl: 'Toegewezen: maak een afspraak om de mvv op te halen', en: 'Granted: make an appointment to collect the mvv' },
      },
      { id: 'V2', at: { afterStart: { months: 1 } }, to: handler, subject: collect },
      { id: 'V3', at: { months: -1 }, to: withLeader, subject: collect },
      ...lastWeeks('V', collect, {
        nl: 'De dag om de mvv op te halen is voorbij: laat iemand bij naam nagaan wat er nog kan',
        en: 'The day for collecting the mvv has passed: let somebody by name find out what can still be done',
      }),
    ],
  },
  'mvv-validity': {
    ...proposal,
    id: 'mvv-validity',
    rungs: [
      {
        id: 'X1',
        at: { atOnce: true },
        to: handler,
        subject: {
          nl: 'De mvv is er: plan de reis, en maak meteen de afspraak bij de IND',
          en: 'The mvv was issued: plan the journey, and book the appointment at the IND at once',
        },
      },
      { id: 'X3', at: { months: -1 }, to: withLeader, subject: travel },
      ...lastWeeks('X', travel, {
        nl: 'De mvv is verlopen en er is geen aankomst gemeld: laat iemand bij naam nagaan wat er nog kan',
        en: 'The mvv has ended and no arrival was reported: let somebody by name find out what can still be done',
      }),
    ],
  },
  'report-ind': {
    ...proposal,
    id: 'report-ind',
    rungs: [
      {
        id: 'A1',
        at: { atOnce: true },
        to: ['dossier-volunteer', 'contact-volunteer'],
        subject: {
          nl: 'De familie is er: meld iedereen binnen drie dagen bij de IND',
          en: 'The family has arrived: everybody reports to the IND within three days',
        },
      },
      {
        id: 'A6',
        at: { days: 0 },
        to: withLeader,
        subject: { nl: 'Laatste dag om te melden bij de IND', en: 'Last day to report to the IND' },
      },
      {
        id: 'A7',
        at: { daysAfterLastDay: 1 },
        to: ['team-leader'],
        subject: { nl: 'Er is nog geen melding bij de IND bekend', en: 'No report to the IND is known yet' },
      },
    ],
  },
  'derived-permit': {
    ...proposal,
    id: 'derived-permit',
    rungs: [
      {
        id: 'G1',
        at: { days: 1 },
        to: handler,
        subject: {
          nl: 'Twee weken na de melding is er geen vergunning: vraag ernaar bij de IND',
          en: 'Two weeks after the report there is no permit: ask the IND about it',
        },
      },
    ],
  },
  'brp-registration': {
    ...proposal,
    id: 'brp-registration',
    rungs: [
      {
        id: 'B1',
        at: { atOnce: true },
        to: ['contact-volunteer'],
        subject: {
          nl: 'Schrijf de familie binnen vijf dagen in bij de gemeente',
          en: 'Register the family with the municipality within five days',
        },
      },
      {
        id: 'B6',
        at: { days: 0 },
        to: ['contact-volunteer', 'dossier-volunteer'],
        subject: { nl: 'Laatste dag voor de inschrijving bij de gemeente', en: 'Last day for registering with the municipality' },
      },
      {
        id: 'B7',
        at: { daysAfterLastDay: 1 },
        to: ['team-leader'],
        subject: { nl: 'Er is nog geen inschrijving bij de gemeente bekend', en: 'No registration with the municipality is known yet' },
      },
    ],
  },
  'tb-check': {
    ...proposal,
    id: 'tb-check',
    rungs: [
      {
        id: 'H1',
        at: { months: -1 },
        to: ['contact-volunteer'],
        subject: {
          nl: 'Is de familie al bij de GGD geweest voor de tbc-controle? Voor sommige nationaliteiten hoeft dat niet',
          en: 'Has the family been to the TB check? Some nationalities are exempt',
        },
      },
      {
        id: 'H7',
        at: { daysAfterLastDay: 1 },
        to: withLeader,
        subject: { nl: 'Er is nog geen tbc-controle bekend', en: 'No TB check is known yet' },
      },
    ],
  },
} as const satisfies Record<string, Ladder>;
