/** What the team leader's Monday page says. */
import type { Text } from '../schemas/kernel/text.ts';

export const teamWords = {
  title: { nl: 'Mijn team', en: 'My team' },
  menu: { nl: 'Team', en: 'Team' },
  teaser: { nl: 'Wat te laat is, wie hoeveel heeft, wie niemand heeft', en: 'What is overdue, who has how much, who has nobody' },
  branch: { nl: 'Locatie', en: 'Branch' },
  attention: { nl: 'In het kort', en: 'In short' },
  allWell: { nl: 'Niets is te laat en iedereen is toegewezen.', en: 'Nothing is overdue and everybody is assigned.' },
  nightsWell: { nl: 'De nachtcontrole klopt.', en: 'The nightly check balances.' },
  waiting: { nl: 'Wacht op de teamleider', en: 'Waits for the team leader' },
  nothingWaits: { nl: 'Er wacht niets op de teamleider.', en: 'Nothing waits for the team leader.' },
  late: { nl: 'Te laat, per medewerker', en: 'Overdue, by member' },
  nobodyByName: { nl: 'Niemand op naam', en: 'Nobody by name' },
  notInTeam: { nl: 'Iemand die hier niet meer werkt', en: 'Somebody who works here no more' },
  workload: { nl: 'Wie heeft hoeveel', en: 'Who has how much' },
  member: { nl: 'Medewerker', en: 'Member' },
  clients: { nl: 'Cliënten', en: 'Clients' },
  tasks: { nl: 'Taken', en: 'Tasks' },
  overdue: { nl: 'Te laat', en: 'Overdue' },
  notArrived: { nl: 'Mail niet aangekomen in de laatste 30 dagen', en: 'Mail did not arrive in the past 30 days' },
  withoutAddress: { nl: 'Geen mailadres: een vrijwilliger krijgt de herinnering', en: 'No mail address: a volunteer gets the reminder' },
  more: { nl: 'Volgende 500 cliënten', en: 'Next 500 clients' },
  partly: {
    nl: 'De locatie heeft meer dan 500 cliënten. Dit gaat over een deel van hen.',
    en: 'The branch has more than 500 clients. This is about some of them.',
  },
} as const satisfies Record<string, Text>;

export const clientsUnassigned = (count: number): Text =>
  count === 1
    ? { nl: '1 cliënt is niet goed toegewezen', en: '1 client is not properly assigned' }
    : { nl: `${count} cliënten zijn niet goed toegewezen`, en: `${count} clients are not properly assigned` };

export const nightsWrong = (days: number): Text =>
  days === 1
    ? { nl: 'De nachtcontrole klopt niet voor 1 dag', en: 'The nightly check does not balance for 1 day' }
    : { nl: `De nachtcontrole klopt niet voor ${days} dagen`, en: `The nightly check does not balance for ${days} days` };

export const andMore = (count: number): Text => ({ nl: `en nog ${count}`, en: `and ${count} more` });
