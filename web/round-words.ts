/** What the page of the monthly rounds says. */
import type { Text } from '../schemas/kernel/text.ts';

export const roundWords = {
  title: { nl: 'Maandronde gezinshereniging', en: 'Monthly round of family reunification' },
  teaser: { nl: 'Van welk dossier ontbreekt de mutatie?', en: 'Which dossiers have no update yet?' },
  about: {
    nl: 'Op de 1e van de maand wordt van elk open dossier gevraagd hoe het ervoor staat. Op de 5e krijgt de vrijwilliger een herinnering, op de 10e de teamleider. Wat na de laatste werkdag ontbreekt, blijft een gat.',
    en: 'On the 1st of the month it is asked of every open dossier how it stands. On the 5th the volunteer is reminded, on the 10th the team leader. What is missing after the last working day stays a gap.',
  },
  none: {
    nl: 'Er is nog geen ronde geweest. De eerste begint om 7 uur ’s ochtends.',
    en: 'There was no round yet. The first begins at 7 in the morning.',
  },
  noneOfMonth: { nl: 'Van deze maand is er geen ronde.', en: 'There is no round of this month.' },
  nobodyAsked: { nl: 'Er is geen open dossier.', en: 'There is no open dossier.' },
  allMonths: { nl: 'Alle maanden', en: 'All months' },
  running: { nl: 'loopt', en: 'running' },
  missed: { nl: 'geen ronde: er is niets gevraagd', en: 'no round: nothing was asked' },
  asked: { nl: 'gevraagd', en: 'asked' },
  done: { nl: 'ingestuurd', en: 'sent in' },
  gap: { nl: 'gat', en: 'gap' },
  gaps: { nl: 'gaten', en: 'gaps' },
  dossierClosed: { nl: 'dossier gesloten', en: 'dossier closed' },
  dossiersClosed: { nl: 'dossiers gesloten', en: 'dossiers closed' },
  waits: { nl: 'wacht', en: 'waiting' },
  waiting: { nl: 'wachten', en: 'waiting' },
  ofThisDossier: { nl: 'Is deze maand verteld hoe het dossier ervoor staat?', en: 'Was it told this month how the dossier stands?' },
  askedOn: { nl: 'gevraagd op', en: 'asked on' },
  reference: { nl: 'kenmerk', en: 'reference' },
} as const satisfies Record<string, Text>;

/** How a question about a dossier stands. */
export const progressWords = {
  asked: { nl: 'gevraagd', en: 'asked' },
  overdue: { nl: 'te laat', en: 'overdue' },
  gap: { nl: 'gat: niet verteld', en: 'gap: not told' },
  done: { nl: 'ingestuurd', en: 'sent in' },
  'dossier-closed': { nl: 'dossier gesloten', en: 'dossier closed' },
} as const satisfies Record<string, Text>;

export const openedLate = (days: number): Text =>
  days === 1
    ? { nl: 'Deze ronde begon 1 dag te laat.', en: 'This round began 1 day late.' }
    : { nl: `Deze ronde begon ${days} dagen te laat.`, en: `This round began ${days} days late.` };

/** The round of a month did not begin on the 1st, and did not begin since. */
export const notBegun = (month: string): Text => {
  const { nl, en } = monthInWords(month);
  return {
    nl: `De ronde van ${nl} is nog niet begonnen: er is nog niets gevraagd. Zij begint zodra het systeem weer elke ochtend draait, en heet dan te laat.`,
    en: `The round of ${en} has not begun: nothing was asked yet. It begins as soon as the system runs every morning again, and is called late then.`,
  };
};

const months = [
  ['januari', 'January'],
  ['februari', 'February'],
  ['maart', 'March'],
  ['april', 'April'],
  ['mei', 'May'],
  ['juni', 'June'],
  ['juli', 'July'],
  ['augustus', 'August'],
  ['september', 'September'],
  ['oktober', 'October'],
  ['november', 'November'],
  ['december', 'December'],
] as const;

export const monthInWords = (month: string): Text => {
  const [year, number] = month.split('-');
  const [nl, en] = months[Number(number) - 1] ?? [month, month];
  return { nl: `${nl} ${year}`, en: `${en} ${year}` };
};
