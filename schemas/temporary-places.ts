/**
 * Where permit holders live in the temporary municipal scheme (GVA, gemeentelijk versnellingsarrangement; domain facts §5.8, M35). Dated data: a
 * location opens and closes, and a stay must begin while it is open. The report of 2017 names the places in all, not per house.
 */
import type { Text } from './kernel/text.ts';

export interface TemporaryLocation extends Text {
  readonly scheme: TemporarySchemeId;
  /** Houses for families; absent for one building. */
  readonly houses?: number;
}

export interface TemporaryScheme {
  readonly branch: string;
  readonly places: number;
  /** First day (ISO) on which somebody may move in. */
  readonly openFrom: string;
  /** The day on which it closed for good; null while it is open. */
  readonly closedOn: string | null;
  readonly source: string;
}

export const temporarySchemes = {
  'maassluis-gva': {
    branch: 'maassluis',
    places: 40,
    openFrom: '2016-02-01',
    closedOn: '2017-08-01',
    // Another source has it end on 2017-02-01 (domain facts D7): the end of the intake, not of the stay.
    source: 'jaarverslag Maassluis 2017',
  },
} as const satisfies Record<string, TemporaryScheme>;

type TemporarySchemeId = keyof typeof temporarySchemes;

export const temporaryLocations = {
  klooster: { nl: 'Het Klooster', en: 'Het Klooster', scheme: 'maassluis-gva' },
  bekkerslaan: {
    nl: 'Wisselwoning Mgr. W.M. Bekkerslaan',
    en: 'Exchange dwelling, Mgr. W.M. Bekkerslaan',
    scheme: 'maassluis-gva',
    houses: 5,
  },
} as const satisfies Record<string, TemporaryLocation>;

export type TemporaryLocationId = keyof typeof temporaryLocations;

export const schemeOf = (location: TemporaryLocationId): TemporaryScheme => temporarySchemes[temporaryLocations[location].scheme];

/** Whether somebody may move in on a day (ISO days compare as text). */
export const isOpenOn = ({ openFrom, closedOn }: TemporaryScheme, day: string): boolean =>
  openFrom <= day && (closedOn === null || day < closedOn);
