/**
 * The nationalities that the branch meets most, by ISO 3166-1 code, for the figure of domain facts §6.2 (M07). It reveals where somebody comes
 * from, so it is a choice and never a text, and it stands in no message.
 */
import type { Text } from './kernel/text.ts';

export const nationalities = {
  sy: { nl: 'Syrisch', en: 'Syrian' },
  er: { nl: 'Eritrees', en: 'Eritrean' },
  iq: { nl: 'Iraaks', en: 'Iraqi' },
  ir: { nl: 'Iraans', en: 'Iranian' },
  af: { nl: 'Afghaans', en: 'Afghan' },
  so: { nl: 'Somalisch', en: 'Somali' },
  et: { nl: 'Ethiopisch', en: 'Ethiopian' },
  sd: { nl: 'Soedanees', en: 'Sudanese' },
  ye: { nl: 'Jemenitisch', en: 'Yemeni' },
  tr: { nl: 'Turks', en: 'Turkish' },
  pk: { nl: 'Pakistaans', en: 'Pakistani' },
  lb: { nl: 'Libanees', en: 'Lebanese' },
  cn: { nl: 'Chinees', en: 'Chinese' },
  cd: { nl: 'Congolees', en: 'Congolese' },
  ug: { nl: 'Oegandees', en: 'Ugandan' },
  ve: { nl: 'Venezolaans', en: 'Venezuelan' },
  stateless: { nl: 'Staatloos', en: 'Stateless' },
  other: { nl: 'Een andere', en: 'Another' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
} as const satisfies Record<string, Text>;

export type Nationality = keyof typeof nationalities;
