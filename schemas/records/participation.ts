/**
 * The participation declaration (domain facts §4.2). How far somebody is, and whether the term of law is met, are two records: who takes part of
 * their own accord has no term. Attending, signing and the certificate are three facts.
 */
import { absent, recordKind } from './record-kind.ts';

const beforeFirst = ['notified', 'invited', 'no-show', 'refused'] as const;
const attended = ['attended-1', 'attended-2', 'no-show-2'] as const;

export const participationRecords = {
  participation: recordKind({
    nl: 'Participatieverklaring',
    en: 'Participation declaration',
    of: 'client',
    count: 'one',
    states: {
      notified: { nl: 'Aangemeld', en: 'Notified' },
      invited: { nl: 'Uitgenodigd', en: 'Invited' },
      'no-show': { nl: 'Niet gekomen', en: 'Did not come' },
      'attended-1': { nl: 'Bij bijeenkomst 1 geweest', en: 'Attended session 1' },
      'no-show-2': { nl: 'Niet gekomen bij bijeenkomst 2', en: 'Did not come to session 2' },
      'attended-2': { nl: 'Bij beide bijeenkomsten geweest', en: 'Attended both sessions' },
      signed: { nl: 'Getekend', en: 'Signed' },
      'registered-at-duo': { nl: 'Handtekening staat bij DUO', en: 'Signature registered at DUO' },
      'certificate-handed-out': { nl: 'Certificaat uitgereikt', en: 'Certificate handed out' },
      exempt: { nl: 'Ontheven', en: 'Exempt' },
      refused: { nl: 'Wil niet', en: 'Refused' },
    },
    over: ['certificate-handed-out', 'exempt'],
    steps: {
      notified: { from: [absent], to: 'notified' },
      invited: { from: beforeFirst, to: 'invited' },
      'invited-to-second': { from: ['attended-1', 'no-show-2'], to: 'attended-1' },
      'attended-first': { from: beforeFirst, to: 'attended-1' },
      'missed-first': { from: ['notified', 'invited', 'no-show'], to: 'no-show' },
      'attended-second': { from: ['attended-1', 'no-show-2'], to: 'attended-2' },
      'missed-second': { from: ['attended-1', 'no-show-2'], to: 'no-show-2' },
      // One part of a day is what the law asks at least, so who missed the second session may sign.
      signed: { from: [...attended, 'refused'], to: 'signed' },
      'registered-at-duo': { from: ['signed'], to: 'registered-at-duo' },
      // The ceremony may come before the municipality has registered the signature.
      'registered-after-certificate': { from: ['certificate-handed-out'], to: 'certificate-handed-out' },
      'certificate-handed-out': { from: ['signed', 'registered-at-duo'], to: 'certificate-handed-out' },
      'signed-at-ceremony': { from: [...attended, 'refused'], to: 'certificate-handed-out' },
      exempted: { from: [...beforeFirst, ...attended], to: 'exempt' },
      refused: { from: [...beforeFirst, ...attended], to: 'refused' },
    },
  }),
  'participation-term': recordKind({
    nl: 'Termijn van de participatieverklaring',
    en: 'Term of the participation declaration',
    of: 'client',
    count: 'one',
    states: {
      running: { nl: 'Loopt', en: 'Running' },
      extended: { nl: 'Verlengd', en: 'Extended' },
      overdue: { nl: 'Te laat', en: 'Overdue' },
      met: { nl: 'Gehaald', en: 'Met' },
      exempt: { nl: 'Ontheven', en: 'Exempt' },
    },
    over: ['met', 'exempt'],
    steps: {
      started: { from: [absent], to: 'running' },
      extended: { from: ['running', 'extended', 'overdue'], to: 'extended' },
      passed: { from: ['running', 'extended'], to: 'overdue' },
      met: { from: ['running', 'extended', 'overdue'], to: 'met' },
      exempted: { from: ['running', 'extended', 'overdue'], to: 'exempt' },
    },
  }),
  'pvt-session': recordKind({
    nl: 'Bijeenkomst participatieverklaring',
    en: 'Participation session',
    of: 'branch',
    count: 'many',
    seats: { number: 'places', takenBy: 'invited' },
    states: {
      planned: { nl: 'Gepland', en: 'Planned' },
      held: { nl: 'Gehouden', en: 'Held' },
      cancelled: { nl: 'Gaat niet door', en: 'Cancelled' },
    },
    over: ['held', 'cancelled'],
    steps: {
      planned: { from: [absent], to: 'planned' },
      'invited-to': { from: ['planned'], to: 'planned' },
      'seat-given-back': { from: ['planned'], to: 'planned' },
      // More people than one sheet holds are told on a second one.
      held: { from: ['planned', 'held'], to: 'held' },
      cancelled: { from: ['planned'], to: 'cancelled' },
    },
  }),
} as const;
