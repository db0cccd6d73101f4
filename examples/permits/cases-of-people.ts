/** The example clients who are hard to reach, hold other documents, are family of each other, or live in Vlaardingen. */
import { type Case, granted, holds, objects, rejected, sends } from './case.ts';

const asylum = 'asylum-temporary';
const regular = 'regular-temporary';

const reach: readonly Case[] = [
  {
    story: 'No volunteer: the legal inbox owns it. Two working days before the end skip Christmas',
    reads: 'nl',
    team: 'nobody',
    events: [holds(asylum, '2027-12-28'), sends('asylum-extension', '2028-01-10', '2028-01-12', { channel: 'post' })],
  },
  {
    story: 'Not safe to contact: the contact volunteer passes it on. Two working days before the end skip Easter',
    reads: 'fa',
    unsafe: true,
    events: [
      holds(asylum, '2028-04-18'),
      sends('asylum-extension', '2028-04-12', '2028-04-13'),
      granted('asylum-extension', '2028-11-01', asylum, '2031-04-18'),
    ],
  },
  {
    story: 'No e-mail address and no legal volunteer; decided on the very day of a reminder',
    reads: 'so',
    team: 'contact-only',
    withoutEmail: true,
    events: [
      holds(regular, '2028-06-30'),
      sends('regular-extension', '2028-04-03', '2028-04-05'),
      granted('regular-extension', '2028-06-20', regular, '2033-06-30'),
    ],
  },
  {
    story: 'Not safe to contact and no volunteer: everything for the client goes to the legal inbox',
    reads: 'ti',
    team: 'nobody',
    unsafe: true,
    events: [
      holds(asylum, '2027-11-30'),
      sends('asylum-extension', '2027-06-01', '2027-06-03'),
      granted('asylum-extension', '2027-11-25', asylum, '2030-11-30'),
    ],
  },
];

const cards: readonly Case[] = [
  {
    story: 'Permanent right: only the card is renewed, in eight weeks',
    reads: 'ar',
    birthDate: '1961',
    events: [
      holds('asylum-permanent', '2027-04-15', { ground: 'unknown-pre-2026' }),
      sends('card-renewal', '2027-01-25', '2027-01-27'),
      granted('card-renewal', '2027-03-20', 'asylum-permanent', '2030-04-15'),
    ],
  },
  {
    story: 'The card ends two years before the right; the new card ends with the right and gets the whole ladder',
    reads: 'tr',
    events: [
      holds(asylum, '2027-05-20', { rightEndsOn: '2029-05-20' }),
      sends('card-renewal', '2027-03-01', '2027-03-03'),
      granted('card-renewal', '2027-04-20', asylum, '2029-05-20'),
    ],
  },
  {
    story: 'Regular permanent permit, card never renewed; one person is both contact and legal volunteer',
    reads: 'nl',
    team: 'one-person-for-both',
    events: [holds('regular-permanent', '2027-07-31')],
  },
  {
    story: 'EU long-term resident; the eight weeks end on the bridge day after Ascension and roll over the weekend',
    reads: 'en',
    events: [
      holds('eu-long-term', '2027-05-31'),
      sends('card-renewal', '2027-03-10', '2027-03-12'),
      granted('card-renewal', '2027-05-20', 'eu-long-term', '2032-05-31'),
    ],
  },
  {
    story: 'From a regular permit to EU long-term resident',
    reads: 'tr',
    events: [
      holds(regular, '2028-01-31'),
      sends('regular-permanent', '2027-11-05', '2027-11-08'),
      granted('regular-permanent', '2028-04-28', 'eu-long-term', '2033-04-28'),
    ],
  },
  {
    story: 'A decision was pending at the start and comes late; a W-document proves lawful stay meanwhile',
    reads: 'ti',
    events: [
      holds(asylum, '2026-12-20'),
      sends('asylum-extension', '2026-07-01', '2026-07-03', { at: null }),
      holds('w-document', '2027-06-22', { at: '2026-12-22' }),
      granted('asylum-extension', '2027-05-15', asylum, '2029-12-20'),
    ],
  },
];

const travel: readonly Case[] = [
  {
    story: 'Refugee travel document, renewed at the municipality after the first reminder',
    reads: 'ar',
    events: [
      holds(asylum, '2029-03-01', { ground: 'refugee' }),
      holds('refugee-travel-document', '2027-09-01'),
      sends('travel-document', '2027-07-01', '2027-07-01'),
      granted('travel-document', '2027-07-12', 'refugee-travel-document', '2029-03-01'),
    ],
  },
  {
    story: 'Aliens passport, never renewed',
    reads: 'fa',
    events: [holds(regular, '2029-09-30'), holds('alien-travel-document', '2028-03-31')],
  },
  {
    story: 'Passport of the country of origin: it is kept on file and nobody is reminded to renew it',
    reads: 'en',
    events: [holds(asylum, '2029-10-10'), holds('national-passport', '2027-05-05')],
  },
];

const family: readonly Case[] = [
  {
    story: 'Family: the father, in time',
    reads: 'ar',
    name: 'Voorbeeldgezin Vader',
    events: [
      holds(asylum, '2027-11-14', { ground: 'refugee' }),
      sends('asylum-extension', '2027-05-20', '2027-05-21'),
      granted('asylum-extension', '2027-10-28', asylum, '2030-11-14'),
    ],
  },
  {
    story: 'Family: the mother came later, so her card ends later',
    reads: 'ar',
    name: 'Voorbeeldgezin Moeder',
    events: [
      holds(asylum, '2028-02-02', { ground: 'derived' }),
      sends('asylum-extension', '2027-08-16', '2027-08-18'),
      granted('asylum-extension', '2028-02-10', asylum, '2031-02-02'),
    ],
  },
  {
    story: 'Family: the son, forgotten until the last month because each child needs a form of his own',
    reads: 'nl',
    name: 'Voorbeeldgezin Zoon',
    birthDate: '2013-02-02',
    events: [
      holds(asylum, '2028-02-02', { ground: 'derived' }),
      sends('asylum-extension', '2028-01-05', '2028-01-06'),
      granted('asylum-extension', '2028-07-03', asylum, '2031-02-02'),
    ],
  },
  {
    story: 'Family: the daughter, with her father',
    reads: 'nl',
    name: 'Voorbeeldgezin Dochter',
    birthDate: '2015-11',
    events: [
      holds(asylum, '2027-11-14'),
      sends('asylum-extension', '2027-05-20', '2027-05-24'),
      granted('asylum-extension', '2027-11-01', asylum, '2030-11-14'),
    ],
  },
];

const vlaardingen: readonly Case[] = [
  {
    story: 'Vlaardingen: renewed in time',
    reads: 'ar',
    branch: 'vlaardingen',
    events: [
      holds(asylum, '2027-07-07'),
      sends('asylum-extension', '2027-02-01', '2027-02-02'),
      granted('asylum-extension', '2027-07-20', asylum, '2030-07-07'),
    ],
  },
  { story: 'Vlaardingen: a regular permit, never renewed', reads: 'nl', branch: 'vlaardingen', events: [holds(regular, '2027-06-06')] },
  {
    story: 'Vlaardingen: a permanent right whose card was renewed after it had expired',
    reads: 'fa',
    branch: 'vlaardingen',
    events: [
      holds('asylum-permanent', '2027-02-28'),
      sends('card-renewal', '2027-03-10', '2027-03-11', { channel: 'post' }),
      granted('card-renewal', '2027-05-12', 'asylum-permanent', '2030-02-28'),
    ],
  },
  {
    story: 'Vlaardingen: no volunteer and no e-mail address; the decision is still awaited at the end',
    reads: 'so',
    branch: 'vlaardingen',
    team: 'nobody',
    withoutEmail: true,
    events: [holds(asylum, '2028-08-31'), sends('asylum-extension', '2028-03-20', '2028-03-22')],
  },
  {
    story: 'Vlaardingen: refugee travel document, never renewed; the application for the permit is pending at the end',
    reads: 'tr',
    branch: 'vlaardingen',
    events: [
      holds(asylum, '2028-12-31', { ground: 'refugee' }),
      holds('refugee-travel-document', '2028-10-31'),
      sends('asylum-extension', '2028-07-03', '2028-07-04'),
    ],
  },
];

// At the end, so that the cases before keep their numbers.
const afterThePermit: readonly Case[] = [
  {
    story: 'The travel document and the permit end together: staff hear that the permit comes first, the client when the new card is there',
    reads: 'ti',
    events: [
      holds(asylum, '2027-12-31', { ground: 'refugee' }),
      holds('refugee-travel-document', '2027-10-31'),
      sends('asylum-extension', '2027-09-01', '2027-09-03'),
      granted('asylum-extension', '2027-11-15', asylum, '2030-12-31'),
      sends('travel-document', '2027-11-30', '2027-11-30'),
      granted('travel-document', '2027-12-08', 'refugee-travel-document', '2030-12-08'),
    ],
  },
  {
    story: 'The municipality rejects a travel document: six weeks to object, used by us, and granted after all',
    reads: 'so',
    events: [
      holds(asylum, '2029-12-31', { ground: 'refugee' }),
      holds('refugee-travel-document', '2027-12-01'),
      sends('travel-document', '2027-09-20', '2027-09-20'),
      rejected('travel-document', '2027-10-05'),
      objects('travel-document', '2027-11-03', 'branch'),
      granted('travel-document', '2028-01-12', 'refugee-travel-document', '2029-12-31'),
    ],
  },
];

export const casesOfPeople: readonly Case[] = [...reach, ...cards, ...travel, ...family, ...vlaardingen, ...afterThePermit];
