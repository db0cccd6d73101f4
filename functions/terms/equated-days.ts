/**
 * The days that a royal decree equates with a public holiday (Algemene termijnenwet art. 3(3)).
 *
 * They are decreed for about three years at a time and cannot be computed: the Friday after Ascension is usual, not certain, and 4 May 2026
 * is a bridge day that was left out. A year that no decree here covers is unknown, not empty; who counts in it says so.
 */
export interface EquatingDecree {
  /** The years that the decree settles, also those of them without a day. */
  readonly years: readonly number[];
  /** ISO days. */
  readonly days: readonly string[];
  readonly source: string;
  /** Below H a derivation that passes one of the days carries a warning. */
  readonly confidence: 'H' | 'M' | 'L';
}

export const equatingDecrees: readonly EquatingDecree[] = [
  {
    years: [2017, 2018, 2019],
    days: ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'],
    source: 'besluit van 24 oktober 2016, nr. 2016001827, Stcrt. 2016, 58653',
    confidence: 'M',
  },
  {
    years: [2023, 2024, 2025],
    days: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
    source: 'Besluit gelijkstelling van 28 april 2023 tot en met 30 mei 2025',
    confidence: 'H',
  },
  {
    years: [2026, 2027, 2028],
    days: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
    source: 'Besluit gelijkstelling van 2 januari 2026 tot en met 26 mei 2028',
    confidence: 'H',
  },
];
