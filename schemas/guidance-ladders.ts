/** The ladders of guidance: the contact volunteer is reminded of a task, then the team leader is told (domain facts §3.4; proposals of the branch, low confidence). */
import { type Ladder, ladderProposal } from './ladder.ts';

const proposal = { ...ladderProposal, anchor: 'term-end', source: 'Proposal beside domain facts §3.4; low confidence' } as const;

const signatureComing = {
  nl: 'Participatieverklaring: is de cliënt uitgenodigd en heeft die getekend?',
  en: 'Participation declaration: was the client invited, and did they sign?',
};
const signatureNow = {
  nl: 'Participatieverklaring: de handtekening moet nu bij DUO, anders volgt een boete',
  en: 'Participation declaration: the signature must reach DUO now, or a fine follows',
};

export const guidanceLadders = {
  milestone: {
    ...proposal,
    id: 'milestone',
    rungs: [
      {
        id: 'Y1',
        at: { days: -7 },
        to: ['contact-volunteer'],
        subject: { nl: 'Begeleiding: over een week moet er iets gedaan zijn', en: 'Guidance: something is due in a week' },
      },
      {
        id: 'Y2',
        at: { days: 0 },
        to: ['contact-volunteer'],
        subject: { nl: 'Begeleiding: vandaag moet er iets gedaan zijn', en: 'Guidance: something is due today' },
      },
      {
        id: 'Y3',
        at: { days: 7 },
        to: ['contact-volunteer', 'team-leader'],
        subject: { nl: 'Begeleiding: er is iets een week te laat', en: 'Guidance: something is a week late' },
      },
      {
        id: 'Y4',
        at: { days: 28 },
        to: ['team-leader'],
        subject: {
          nl: 'Begeleiding: er is iets vier weken te laat; spreek af wie het doet',
          en: 'Guidance: something is four weeks late; agree on who does it',
        },
      },
    ],
  },
  // Domain facts §4.2: six, three and one month before the end.
  participation: {
    ...proposal,
    id: 'participation',
    source: 'Domain facts §4.2',
    rungs: [
      { id: 'S1', at: { months: -6 }, to: ['contact-volunteer'], subject: signatureComing },
      { id: 'S2', at: { months: -3 }, to: ['contact-volunteer'], subject: signatureComing },
      { id: 'S3', at: { months: -1 }, to: ['contact-volunteer', 'team-leader'], subject: signatureNow },
      { id: 'S4', at: { days: 0 }, to: ['team-leader'], subject: signatureNow },
      {
        id: 'S5',
        at: { days: 1 },
        to: ['contact-volunteer', 'team-leader'],
        subject: {
          nl: 'Participatieverklaring: de termijn is voorbij; vraag verlenging of meld dat het te laat is',
          en: 'Participation declaration: the term has passed; ask for an extension or report that it is late',
        },
      },
    ],
  },
  'no-contact': {
    ...proposal,
    id: 'no-contact',
    rungs: [
      {
        id: 'Z1',
        at: { days: 0 },
        to: ['contact-volunteer'],
        subject: {
          nl: 'Begeleiding: er is al een tijd geen contact genoteerd; bel of bezoek de cliënt',
          en: 'Guidance: no contact was noted for a while; call or visit the client',
        },
      },
      {
        id: 'Z2',
        at: { days: 14 },
        to: ['contact-volunteer', 'team-leader'],
        subject: {
          nl: 'Begeleiding: nog steeds geen contact genoteerd; ga na hoe het met de cliënt gaat',
          en: 'Guidance: still no contact noted; find out how the client is',
        },
      },
      {
        id: 'Z3',
        at: { days: 28 },
        to: ['team-leader'],
        subject: {
          nl: 'Begeleiding: een cliënt raakt uit beeld; wijs iemand aan die langsgaat',
          en: 'Guidance: a client is dropping out of sight; name somebody who visits',
        },
      },
    ],
  },
} as const satisfies Record<string, Ladder>;
