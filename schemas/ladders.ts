/** The ladders of reminders: dated, versioned proposals of the branch, not law (domain facts §1.6). Planning reads them; nothing else knows a rung. */
import type { Text } from './kernel/text.ts';

/** To whom a rung goes, by what they are to the client; who that is, is looked up when it is sent. */
export type Recipient = 'client' | 'contact-volunteer' | 'legal-volunteer' | 'team-leader' | 'lawyer' | 'legal-inbox';

/** When a rung falls, seen from the ladder's anchor day. `days` and `months` count calendar time; `workingDays` skips weekends and holidays. */
export type Offset =
  | { readonly months: number }
  | { readonly weeks: number }
  | { readonly days: number }
  | { readonly workingDays: number };

export interface Rung {
  readonly id: string;
  readonly at: Offset;
  readonly to: readonly Recipient[];
  readonly subject: Text;
}

export interface Ladder {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
  readonly anchor: 'card-end' | 'decision-due' | 'undelivered';
  readonly source: string;
  readonly rungs: readonly Rung[];
}

const prepare = { nl: 'Voorbereiden van de verlenging', en: 'Prepare the renewal' };
const check = { nl: 'Is de verlenging al ingediend?', en: 'Has the renewal been sent?' };
const opens = { nl: 'De aanvraag kan nu worden ingediend', en: 'The application can be sent now' };
const urgent = { nl: 'Dringend: nog niets ingediend', en: 'Urgent: nothing has been sent yet' };
const escalate = { nl: 'Wijs iemand bij naam aan en plan een huisbezoek', en: 'Assign somebody by name and plan a home visit' };
const critical = { nl: 'Nu indienen, zo nodig per post', en: 'Send it now, by post if needed' };
const lastDays = { nl: 'Laatste dagen: bel de cliënt', en: 'Last days: call the client' };
const expired = { nl: 'Verlopen: schriftelijk aanvragen, met redenen', en: 'Expired: apply in writing, with reasons' };

// From three months before the end every ladder of a residence card is the same.
const lastThreeMonths: readonly Rung[] = [
  { id: 'R3', at: { months: -3 }, to: ['client', 'legal-volunteer', 'team-leader'], subject: urgent },
  { id: 'R4', at: { months: -2 }, to: ['team-leader'], subject: escalate },
  { id: 'R5', at: { months: -1 }, to: ['client', 'contact-volunteer', 'legal-volunteer', 'team-leader'], subject: critical },
  { id: 'R6a', at: { days: -14 }, to: ['team-leader'], subject: lastDays },
  { id: 'R6b', at: { days: -7 }, to: ['team-leader'], subject: lastDays },
  { id: 'R6c', at: { workingDays: -2 }, to: ['team-leader'], subject: lastDays },
  { id: 'R7a', at: { days: 0 }, to: ['team-leader', 'lawyer'], subject: expired },
  { id: 'R7b', at: { days: 7 }, to: ['team-leader', 'lawyer'], subject: expired },
  { id: 'R7c', at: { days: 28 }, to: ['team-leader', 'lawyer'], subject: expired },
];

const proposal = { version: 1, validFrom: '2014-01-01', source: 'Domain facts §1.6 (product proposal)' } as const;

export const ladders = {
  asylum: {
    ...proposal,
    id: 'asylum',
    anchor: 'card-end',
    rungs: [
      { id: 'R0', at: { months: -7 }, to: ['legal-volunteer'], subject: prepare },
      { id: 'R1', at: { months: -6 }, to: ['client', 'contact-volunteer', 'legal-volunteer'], subject: opens },
      { id: 'R2', at: { months: -4 }, to: ['legal-volunteer', 'contact-volunteer'], subject: check },
      ...lastThreeMonths,
    ],
  },
  // The window opens three months before: until then a reminder may say "prepare", never "send".
  regular: {
    ...proposal,
    id: 'regular',
    anchor: 'card-end',
    rungs: [
      { id: 'R0', at: { months: -5 }, to: ['legal-volunteer'], subject: prepare },
      { id: 'R2', at: { months: -4 }, to: ['legal-volunteer', 'contact-volunteer'], subject: prepare },
      { id: 'R1', at: { months: -3 }, to: ['client', 'contact-volunteer', 'legal-volunteer'], subject: opens },
      ...lastThreeMonths,
    ],
  },
  card: { ...proposal, id: 'card', anchor: 'card-end', rungs: lastThreeMonths },
  travel: {
    ...proposal,
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
  // Not in §1.6: without a valid W-document somebody who awaits a decision cannot prove lawful stay.
  awaiting: {
    ...proposal,
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
    ...proposal,
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
  // Not planned ahead: a message did not arrive, so its reader was not told. Which rung is taken depends on who that reader was.
  undelivered: {
    ...proposal,
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
