/**
 * The parts of life on which an evaluation looks, and how well somebody manages there. Scale and words are our own: the texts of the
 * Zelfredzaamheid-Matrix are under licence and meant for trained raters (domain facts §3.5).
 */
import type { Text } from '../../kernel/text.ts';

export const lifeDomains = {
  finances: { nl: 'Geld en administratie', en: 'Money and paperwork' },
  workAndEducation: { nl: 'Werk en opleiding', en: 'Work and education' },
  useOfTime: { nl: 'Invulling van de dag', en: 'Use of the day' },
  housing: { nl: 'Wonen', en: 'Housing' },
  domesticRelations: { nl: 'Thuis met elkaar', en: 'Together at home' },
  wellbeing: { nl: 'Welbevinden', en: 'Well-being' },
  fitness: { nl: 'Zorg vinden als dat nodig is', en: 'Finding care when needed' },
  habits: { nl: 'Gewoonten', en: 'Habits' },
  dailyLiving: { nl: 'Dagelijks leven', en: 'Daily living' },
  socialNetwork: { nl: 'Mensen om zich heen', en: 'People around them' },
  participation: { nl: 'Meedoen', en: 'Taking part' },
  justice: { nl: 'Rechten en regels', en: 'Rights and rules' },
} as const satisfies Record<string, Text>;

export type LifeDomain = keyof typeof lifeDomains;

/** Asked only if the client wants to talk about it: nobody has to tell us how healthy they are. */
export const ofOwnAccord: readonly LifeDomain[] = ['wellbeing', 'fitness', 'habits'];

export const scale = {
  '1': { nl: '1: er is nu meteen hulp nodig', en: '1: help is needed right now' },
  '2': { nl: '2: het lukt nog niet', en: '2: not managing yet' },
  '3': { nl: '3: het lukt met hulp', en: '3: managing with help' },
  '4': { nl: '4: het lukt meestal zelf', en: '4: mostly managing alone' },
  '5': { nl: '5: het lukt helemaal zelf', en: '5: managing alone' },
} as const satisfies Record<string, Text>;
