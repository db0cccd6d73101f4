/** What the pages about who guides whom say. */
import type { Text } from '../schemas/kernel/text.ts';

export const assignmentWords = {
  title: { nl: 'Toewijzen', en: 'Assign' },
  teaser: { nl: 'Wie begeleidt wie, en overdragen', en: 'Who guides whom, and handing over' },
  missing: { nl: 'Zonder contactpersoon of vervanger', en: 'Without a contact volunteer or a stand-in' },
  nobodyMissing: { nl: 'Iedereen heeft een contactpersoon en een vervanger.', en: 'Everybody has a contact volunteer and a stand-in.' },
  'no-owner': { nl: 'geen contactpersoon', en: 'no contact volunteer' },
  'no-stand-in': { nl: 'geen vervanger', en: 'no stand-in' },
  'somebody-left': { nl: 'iemand werkt hier niet meer', en: 'somebody works here no more' },
  assign: { nl: 'Toewijzen', en: 'Assign' },
  perMember: { nl: 'Per medewerker', en: 'By member' },
  perMemberMore: {
    nl: 'Kies iemand om de cliënten te zien of over te dragen.',
    en: 'Choose somebody to see the clients or hand them over.',
  },
  more: { nl: 'Volgende cliënten', en: 'Next clients' },
  back: { nl: 'Terug naar Toewijzen', en: 'Back to Assign' },

  noCaseload: { nl: 'Deze medewerker heeft geen cliënten.', en: 'This member has no clients.' },
  handOverHow: {
    nl: 'Kies per cliënt wie het overneemt. Wat u leeg laat, blijft zoals het is.',
    en: 'Choose for each client who takes over. What you leave empty stays as it is.',
  },
  stays: { nl: 'Blijft zoals het is', en: 'Stays as it is' },
  successorOf: { nl: 'Naar', en: 'To' },
  otherwise: { nl: 'Apart toewijzen', en: 'Assign by itself' },
  is: { nl: 'Is', en: 'Is' },
  contactVolunteer: { nl: 'contactpersoon', en: 'contact volunteer' },
  standIn: { nl: 'vervanger', en: 'stand-in' },
  legalVolunteer: { nl: 'juridisch begeleider', en: 'legal volunteer' },
  jobCoach: { nl: 'arbeidscoach', en: 'job coach' },
  handOver: { nl: 'Draag over', en: 'Hand over' },
  chooseFirst: {
    nl: 'Kies bij minstens één cliënt wie het overneemt, en kies een reden.',
    en: 'Choose for at least one client who takes over, and choose a reason.',
  },

  result: { nl: 'Overdracht', en: 'Hand-over' },
  handedOver: { nl: 'Overgedragen', en: 'Handed over' },
  refused: { nl: 'Niet overgedragen', en: 'Not handed over' },
  to: { nl: 'naar', en: 'to' },
  receipt: { nl: 'Ontvangstbewijs', en: 'Receipt' },
  together: {
    nl: 'Dit hoorde bij een groep waarin een andere cliënt niet kon. Probeer het nog eens zonder die cliënt.',
    en: 'This was in a group in which another client could not be. Try again without that client.',
  },
  sentBefore: {
    nl: 'Deze groep was al verstuurd met andere keuzes. Kijk wie de cliënt nu begeleidt.',
    en: 'This group was sent before with other choices. See who guides the client now.',
  },
  again: { nl: 'Terug naar deze medewerker', en: 'Back to this member' },
  unknownClient: { nl: 'Onbekende cliënt', en: 'Unknown client' },
} as const satisfies Record<string, Text>;
