/** What the pages of the participation sessions say. */
import type { Text } from '../schemas/kernel/text.ts';

export const participationWords = {
  title: { nl: 'Bijeenkomsten participatieverklaring', en: 'Participation sessions' },
  teaser: { nl: 'wie wacht, wat gepland is en wie er was', en: 'who waits, what is planned and who came' },
  plan: { nl: 'Bijeenkomst plannen', en: 'Plan a session' },
  planSuchOne: { nl: 'Zo’n bijeenkomst plannen', en: 'Plan such a session' },
  isPart: {
    nl: 'Er doen meer mensen mee dan hier in één keer worden gelezen. De lijst is niet volledig.',
    en: 'More people take part than are read here at once. The list is not complete.',
  },

  waiting: { nl: 'Wachtlijst', en: 'Waiting list' },
  nobodyWaits: { nl: 'Niemand wacht op een bijeenkomst.', en: 'Nobody waits for a session.' },
  signBy: { nl: 'Tekenen uiterlijk', en: 'Sign by' },
  waits: { nl: 'wacht sinds', en: 'waits since' },
  invite: { nl: 'Uitnodigen', en: 'Invite' },

  planned: { nl: 'Gepland', en: 'Planned' },
  nothingPlanned: { nl: 'Er is geen bijeenkomst gepland.', en: 'No session is planned.' },
  held: { nl: 'Laatst gehouden', en: 'Held last' },
  round: { nl: 'ronde', en: 'round' },
  awaitsSheet: {
    nl: 'De presentielijst is nog niet ingevuld.',
    en: 'The attendance has not been told yet.',
  },

  lacking: { nl: 'Wat nog ontbreekt', en: 'What is still lacking' },
  lackSignature: { nl: 'Bij beide bijeenkomsten geweest, niet getekend', en: 'Attended both sessions, not signed' },
  lackRegistration: { nl: 'Getekend, staat niet bij DUO', en: 'Signed, not at DUO' },
  lackCertificate: { nl: 'Getekend, geen certificaat', en: 'Signed, no certificate' },

  back: { nl: 'Naar de planning', en: 'To the planning' },
  when: { nl: 'Wanneer', en: 'When' },
  language: { nl: 'Taal', en: 'Language' },
  where: { nl: 'Waar', en: 'Where' },
  places: { nl: 'Plaatsen', en: 'Places' },
  state: { nl: 'Stand', en: 'State' },
  heldOn: { nl: 'Gehouden op', en: 'Held on' },
  states: {
    planned: { nl: 'Gepland', en: 'Planned' },
    held: { nl: 'Gehouden', en: 'Held' },
    cancelled: { nl: 'Gaat niet door', en: 'Cancelled' },
  },
  fillAttendance: { nl: 'Presentielijst invullen', en: 'Tell who came' },
  fillCeremony: { nl: 'Uitreiking melden', en: 'Tell who received it' },
  printAttendance: { nl: 'Presentielijst printen', en: 'Print the attendance sheet' },
  printLetters: { nl: 'Uitnodigingen printen', en: 'Print the invitations' },
  printCertificates: { nl: 'Lijst voor de uitreiking printen', en: 'Print the list for the ceremony' },
  cancel: { nl: 'Gaat niet door', en: 'Cancel it' },

  facts: { nl: 'Wat er is gebeurd', en: 'What happened' },
  factsAre: {
    nl: 'Aanwezig zijn, tekenen en het certificaat zijn drie verschillende dingen.',
    en: 'Attending, signing and the certificate are three different things.',
  },
  invited: { nl: 'Uitgenodigd', en: 'Invited' },
  came: { nl: 'Was hier', en: 'Was here' },
  stayedAway: { nl: 'Kwam hier niet', en: 'Did not come here' },
  attendedFirst: { nl: 'Bij bijeenkomst 1 geweest', en: 'Attended session 1' },
  attendedSecond: { nl: 'Bij bijeenkomst 2 geweest', en: 'Attended session 2' },
  signed: { nl: 'Getekend', en: 'Signed' },
  registeredAtDuo: { nl: 'Staat bij DUO', en: 'At DUO' },
  certificate: { nl: 'Certificaat uitgereikt', en: 'Certificate handed out' },

  people: { nl: 'Deelnemers', en: 'Participants' },
  nobodyYet: { nl: 'Nog niemand is uitgenodigd.', en: 'Nobody is invited yet.' },
  candidates: { nl: 'Wie een certificaat kan krijgen', en: 'Who can receive a certificate' },
  noCandidates: { nl: 'Niemand wacht op een certificaat.', en: 'Nobody waits for a certificate.' },
  mustSignFirst: { nl: 'moet nog tekenen', en: 'has to sign yet' },
  giveBack: { nl: 'Plaats teruggeven', en: 'Give the seat back' },
  alsoInvited: { nl: 'heeft ook een plaats op', en: 'also has a seat on' },
  noteSigned: { nl: 'Tekenen melden', en: 'Tell that they signed' },
  noteRegistered: { nl: 'Melden dat het bij DUO staat', en: 'Tell that it is at DUO' },
  waitingForThis: { nl: 'Wachten op zo’n bijeenkomst', en: 'Waiting for such a session' },

  attendanceSheet: { nl: 'Presentielijst', en: 'Attendance sheet' },
  certificateSheet: { nl: 'Lijst voor de uitreiking', en: 'List for the ceremony' },
  letters: { nl: 'Uitnodigingen', en: 'Invitations' },
  toPrint: { nl: 'Print deze bladzijde.', en: 'Print this page.' },
  number: { nl: 'Nr.', en: 'No.' },
  name: { nl: 'Naam', en: 'Name' },
  present: { nl: 'Aanwezig', en: 'Present' },
  signature: { nl: 'Handtekening', en: 'Signature' },
  signedBefore: { nl: 'Getekend', en: 'Signed' },
  received: { nl: 'Ontvangen', en: 'Received' },
  signHere: { nl: 'tekent hier', en: 'signs here' },
  unreviewed: {
    nl: 'Nog niet nagekeken door iemand die met de taal opgroeide:',
    en: 'Not approved yet by a native speaker:',
  },
  noLetters: { nl: 'Er is niemand om een brief voor te printen.', en: 'There is nobody to print a letter for.' },
} as const satisfies Record<string, Text | Record<string, Text>>;

/** Why somebody is on the waiting list. */
export const whyWaiting = {
  notified: { nl: 'aangemeld', en: 'notified' },
  'no-seat': { nl: 'was uitgenodigd, heeft geen plaats meer', en: 'was invited, has no seat any more' },
  'missed-first': { nl: 'kwam niet bij bijeenkomst 1', en: 'did not come to session 1' },
  'attended-first': { nl: 'bij bijeenkomst 1 geweest', en: 'attended session 1' },
  'missed-second': { nl: 'kwam niet bij bijeenkomst 2', en: 'did not come to session 2' },
} as const satisfies Record<string, Text>;

export const unseenPeople = (count: number): Text =>
  count === 1
    ? { nl: 'En 1 cliënt die niet aan u is toegewezen.', en: 'And 1 client who is not assigned to you.' }
    : { nl: `En ${count} cliënten die niet aan u zijn toegewezen.`, en: `And ${count} clients who are not assigned to you.` };

export const morePeople = (count: number): Text => ({ nl: `En nog ${count}.`, en: `And ${count} more.` });

export const peopleWait = (count: number): Text => ({
  nl: count === 1 ? '1 cliënt wacht' : `${count} cliënten wachten`,
  en: count === 1 ? '1 client waits' : `${count} clients wait`,
});

export const freePlaces = (count: number): Text => ({
  nl: count === 1 ? '1 plaats vrij' : `${count} plaatsen vrij`,
  en: count === 1 ? '1 place free' : `${count} places free`,
});

/** How many groups of the usual size those need who find no place in what is planned. */
export const groupsNeeded = (people: number, size: number): Text => {
  const groups = Math.ceil(people / size);
  return {
    nl: `${people} ${people === 1 ? 'heeft' : 'hebben'} nog geen plaats: ${groups} ${groups === 1 ? 'groep' : 'groepen'} van ongeveer ${size}`,
    en: `${people} ${people === 1 ? 'has' : 'have'} no place yet: ${groups} ${groups === 1 ? 'group' : 'groups'} of about ${size}`,
  };
};

export const invitedOf = (invited: number, places: number): Text => ({
  nl: `${invited} van ${places} plaatsen bezet`,
  en: `${invited} of ${places} places taken`,
});

export const tooMany = (invited: number, places: number): Text => ({
  nl: `Er zijn ${invited} mensen uitgenodigd voor ${places} ${places === 1 ? 'plaats' : 'plaatsen'}. Meld iemand af, of zoek een grotere ruimte.`,
  en: `${invited} people are invited for ${places} ${places === 1 ? 'place' : 'places'}. Give a seat back, or find a larger room.`,
});

export const notOnSheet = (count: number): Text => ({
  nl:
    count === 1
      ? '1 deelnemer is niet aan u toegewezen en staat zonder naam op de lijst.'
      : `${count} deelnemers zijn niet aan u toegewezen en staan zonder naam op de lijst.`,
  en:
    count === 1
      ? '1 participant is not assigned to you and has a line without a name.'
      : `${count} participants are not assigned to you and have lines without names.`,
});

export const withoutLetter = (count: number): Text => ({
  nl:
    count === 1
      ? 'Voor 1 deelnemer is er geen brief: niet aan u toegewezen, of een bericht is niet veilig. Nodig persoonlijk uit.'
      : `Voor ${count} deelnemers is er geen brief: niet aan u toegewezen, of een bericht is niet veilig. Nodig persoonlijk uit.`,
  en:
    count === 1
      ? 'There is no letter for 1 participant: not assigned to you, or a message is not safe. Invite them in person.'
      : `There is no letter for ${count} participants: not assigned to you, or a message is not safe. Invite them in person.`,
});
