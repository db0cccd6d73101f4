/** The example clients whose temporary permit must be renewed: in time, late, never, and at the corners of the calendar. */
import { type Case, granted, holds, objects, rejected, sends, withdrawn } from './case.ts';

const asylum = 'asylum-temporary';
const regular = 'regular-temporary';

const inTime: readonly Case[] = [
  {
    story: 'Renewed in time; the card ends on 31 August, so some rungs fall on the last day of a shorter month',
    reads: 'ar',
    events: [
      holds(asylum, '2027-08-31', { ground: 'unknown-pre-2026', issuedOn: '2022-09-05' }),
      sends('asylum-extension', '2027-03-10', '2027-03-12'),
      granted('asylum-extension', '2027-08-20', asylum, '2030-08-31'),
    ],
  },
  {
    story: 'Never renewed; the card ends on a leap day, and the whole ladder is climbed',
    reads: 'ti',
    birthDate: '1990',
    events: [holds(asylum, '2028-02-29', { ground: 'refugee' })],
  },
  {
    story: 'Renewed only after the team leader was told; the first rung was already past at registration',
    reads: 'fa',
    events: [
      holds(asylum, '2027-06-15'),
      sends('asylum-extension', '2027-04-20', '2027-04-22'),
      granted('asylum-extension', '2027-10-05', asylum, '2030-06-15'),
    ],
  },
  {
    story: 'Sent in time, but the authority decides months too late',
    reads: 'nl',
    events: [
      holds(asylum, '2027-07-13'),
      sends('asylum-extension', '2027-01-15', '2027-01-18'),
      granted('asylum-extension', '2027-11-02', asylum, '2030-07-13'),
    ],
  },
];

const late: readonly Case[] = [
  {
    story: 'Regular permit, sent after the end but within the four weeks of leniency',
    reads: 'tr',
    events: [
      holds(regular, '2027-05-01'),
      sends('regular-extension', '2027-05-18', '2027-05-20', { channel: 'post' }),
      granted('regular-extension', '2027-08-10', regular, '2032-05-01'),
    ],
  },
  {
    story: 'Regular permit, sent after the four weeks, and rejected; nobody objects, and the term passes',
    reads: 'so',
    birthDate: '1984-07',
    events: [
      holds(regular, '2027-03-31'),
      sends('regular-extension', '2027-05-25', '2027-05-27', { channel: 'post' }),
      rejected('regular-extension', '2027-08-12'),
    ],
  },
  {
    story: 'Regular permit, sent in time, decided late and rejected; the lawyer objects ten days later',
    reads: 'en',
    events: [
      holds(regular, '2027-09-30'),
      sends('regular-extension', '2027-07-05', '2027-07-07'),
      rejected('regular-extension', '2027-10-20', { addressedTo: 'lawyer' }),
      objects('regular-extension', '2027-10-30', 'lawyer'),
    ],
  },
  {
    story: 'Application withdrawn: the ladder goes on where it should be by then, until a second application is granted',
    reads: 'ar',
    events: [
      holds(asylum, '2027-10-15'),
      sends('asylum-extension', '2027-05-03', '2027-05-05'),
      withdrawn('asylum-extension', '2027-08-20'),
      sends('asylum-extension', '2027-09-20', '2027-09-22'),
      granted('asylum-extension', '2028-02-01', asylum, '2030-10-15'),
    ],
  },
  {
    story: 'The card had expired three weeks before the client was registered',
    reads: 'ar',
    events: [
      holds(asylum, '2026-11-02'),
      sends('asylum-extension', '2026-12-08', '2026-12-10', { channel: 'post' }),
      granted('asylum-extension', '2027-06-30', asylum, '2029-11-02'),
    ],
  },
];

const corners: readonly Case[] = [
  {
    story: 'The end date was copied wrongly and is corrected after two reminders',
    reads: 'so',
    events: [
      holds(asylum, '2027-12-12'),
      holds(asylum, '2027-12-21', { at: '2027-06-20' }),
      sends('asylum-extension', '2027-06-25', '2027-06-28'),
      granted('asylum-extension', '2027-12-20', asylum, '2030-12-21'),
    ],
  },
  {
    story: 'Sent, and entered again when the confirmation of receipt came: the decision is due later',
    reads: 'tr',
    events: [
      holds(asylum, '2028-05-10'),
      sends('asylum-extension', '2027-11-15'),
      sends('asylum-extension', '2027-11-15', '2027-11-19', { at: '2027-11-25' }),
      granted('asylum-extension', '2028-06-01', asylum, '2031-05-10'),
    ],
  },
  {
    story: 'Registered at the desk on the very day on which the window opens; sent on the very day of the warning',
    reads: 'fa',
    registeredBy: 'desk',
    events: [
      holds(asylum, '2027-05-23'),
      sends('asylum-extension', '2027-02-23', '2027-02-23'),
      granted('asylum-extension', '2027-07-30', asylum, '2030-05-23'),
    ],
  },
  {
    story: 'Joined half a year later',
    reads: 'ti',
    at: '2027-06-01',
    events: [holds(asylum, '2029-06-11', { at: '2027-06-01', ground: 'subsidiary' })],
  },
  {
    story: 'Moved here with a regular permit that had two months left',
    reads: 'en',
    at: '2027-09-06',
    events: [
      holds(regular, '2027-11-10', { at: '2027-09-06' }),
      sends('regular-extension', '2027-09-20', '2027-09-21'),
      granted('regular-extension', '2027-12-15', regular, '2032-11-10'),
    ],
  },
  {
    story: 'The ninety days end on Boxing Day, a Sunday, and roll to Monday',
    reads: 'tr',
    events: [
      holds(regular, '2027-12-15'),
      sends('regular-extension', '2027-09-24', '2027-09-27'),
      granted('regular-extension', '2028-01-05', regular, '2032-12-15'),
    ],
  },
  {
    story: 'A reminder falls on the day on which the clock goes forward',
    reads: 'so',
    events: [
      holds(asylum, '2027-09-28'),
      sends('asylum-extension', '2027-04-02', '2027-04-05'),
      granted('asylum-extension', '2027-09-15', asylum, '2030-09-28'),
    ],
  },
  {
    story: 'Received on the last valid day; the card ends on the day on which the clock goes back',
    reads: 'fa',
    events: [
      holds(asylum, '2027-10-31'),
      sends('asylum-extension', '2027-10-29', '2027-10-30'),
      granted('asylum-extension', '2028-04-20', asylum, '2030-10-31'),
    ],
  },
  {
    story: 'The decision was overdue at the start already',
    reads: 'ar',
    events: [
      holds(asylum, '2026-09-15'),
      sends('asylum-extension', '2026-04-20', '2026-04-22', { at: null }),
      granted('asylum-extension', '2027-02-10', asylum, '2029-09-15'),
    ],
  },
  {
    story: 'A name of one part; rejected by a letter that prints its last day, then applied for anew and granted',
    reads: 'ti',
    name: 'Voorbeeldina',
    birthDate: '1997',
    events: [
      holds(asylum, '2027-02-10'),
      sends('asylum-extension', '2026-12-01', '2026-12-03'),
      rejected('asylum-extension', '2027-05-28', { objectionLastDay: '2027-06-25' }),
      sends('asylum-extension', '2027-06-10', '2027-06-11'),
      granted('asylum-extension', '2027-12-05', asylum, '2030-02-10'),
    ],
  },
  { story: 'A card that ends long after the two years: no reminder falls within them', reads: 'en', events: [holds(asylum, '2029-08-01')] },
];

export const casesOfPermits: readonly Case[] = [...inTime, ...late, ...corners];
