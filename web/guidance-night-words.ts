/** What the page of the nightly check says about guidance. */
import type { Text } from '../schemas/kernel/text.ts';

export const guidanceNightWords = {
  title: { nl: 'Begeleiding: niemand uit beeld', en: 'Guidance: nobody out of sight' },
  about: {
    nl: 'Elke nacht om half vier kijkt Wegwijs of elk lopend traject wordt bewaakt, en of er iemand is gevraagd contact te zoeken als er te lang niets is genoteerd. Wat niet klopt, wordt hersteld.',
    en: 'Every night at half past three Wegwijs looks whether each running trajectory is watched over, and whether somebody was asked to get in touch where nothing was noted for too long. What is not so is mended.',
  },
  neverRan: { nl: 'Er is nog geen nacht gekeken.', en: 'No night has looked yet.' },
  isBehind: { nl: 'De laatste nacht is er niet gekeken.', en: 'Last night nobody looked.' },
  notWell: { nl: 'Niet alles klopte.', en: 'Not everything was as it must be.' },
  tell: { nl: 'Gebeurt dit vaker? Meld het aan de beheerder.', en: 'Does it happen again? Tell the administrator.' },
  handOver: { nl: 'Bekijk wie wie begeleidt', en: 'See who guides whom' },
  reference: { nl: 'kenmerk', en: 'reference' },
} as const satisfies Record<string, Text>;

export const lapseWords = {
  'no-contact-task': {
    nl: 'er was te lang geen contact genoteerd, en niemand was gevraagd contact te zoeken',
    en: 'no contact was noted for too long, and nobody was asked to get in touch',
  },
  'not-watched': { nl: 'het traject werd niet bewaakt', en: 'nothing watched over the trajectory' },
  'not-woken': { nl: 'de bewaking had een wijziging gemist', en: 'its watch had missed a change' },
  'watched-twice': { nl: 'het traject werd dubbel bewaakt', en: 'the trajectory was watched over twice' },
  'rows-after-end': { nl: 'na het einde stonden er nog herinneringen', en: 'reminders were still planned after its end' },
  'tasks-after-end': { nl: 'na het einde stonden er nog taken', en: 'tasks were still open after its end' },
} as const satisfies Record<string, Text>;

export const mendWords = {
  failed: { nl: 'herstellen lukte niet', en: 'it could not be mended' },
  left: { nl: 'dat loopt vanzelf af', en: 'that ends by itself' },
  woken: { nl: 'bewaking gewekt', en: 'its watch was woken' },
  restarted: { nl: 'bewaking opnieuw gestart', en: 'its watch was started again' },
  asked: { nl: 'de vraag staat nu in de takenlijst', en: 'the question stands in the list of tasks now' },
  closed: { nl: 'de taken zijn weggehaald', en: 'the tasks were taken away' },
} as const satisfies Record<string, Text>;

const counted = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

export const allWell = (trajectories: number): Text => ({
  nl: `Alles klopte. ${counted(trajectories, 'traject loopt', 'trajecten lopen')}.`,
  en: `All was as it must be. ${counted(trajectories, 'trajectory is', 'trajectories are')} running.`,
});

export const lapsesFound = (lapses: number): Text => ({
  nl: counted(lapses, 'keer klopte iets niet', 'keer klopte iets niet'),
  en: counted(lapses, 'time something was not so', 'times something was not so'),
});

export const lapsesMore = (lapses: number): Text => ({ nl: `en nog ${lapses}`, en: `and ${lapses} more` });

export const areLate = (tasks: number): Text => ({
  nl: `${counted(tasks, 'taak van de begeleiding is', 'taken van de begeleiding zijn')} te laat.`,
  en: `${counted(tasks, 'task of guidance is', 'tasks of guidance are')} late.`,
});

export const areInherited = (tasks: number): Text => ({
  nl: `${counted(tasks, 'daarvan is', 'daarvan zijn')} nu voor de teamleider, omdat de vrijwilliger is gestopt.`,
  en: `${tasks} of them ${tasks === 1 ? 'is' : 'are'} the team leader’s now, because the volunteer left.`,
});

export const areWithStrangers = (tasks: number): Text => ({
  nl: `${counted(tasks, 'daarvan staat', 'daarvan staan')} bij iemand die niet als medewerker is aangemeld.`,
  en: `${tasks} of them ${tasks === 1 ? 'is' : 'are'} with somebody who was not told to be in the team.`,
});
