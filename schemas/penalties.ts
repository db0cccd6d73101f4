/** The penalty that an authority owes by law when it decides too late after a notice of default (Awb 4:17; domain facts §2.6). */

/** A rate for so many days, in whole cents a day. */
interface Rate {
  readonly days: number;
  readonly cents: number;
}

export interface PenaltyRule {
  readonly id: string;
  /** By the day on which the notice of default was received. */
  readonly from: string;
  readonly rates: readonly Rate[];
  readonly confidence: 'H' | 'M';
}

export const penaltyRules: readonly PenaltyRule[] = [
  {
    id: 'DWS-1',
    from: '2009-10-01',
    rates: [
      { days: 14, cents: 2000 },
      { days: 14, cents: 3000 },
      { days: 14, cents: 4000 },
    ],
    confidence: 'M',
  },
  {
    id: 'DWS-2',
    from: '2019-01-01',
    rates: [
      { days: 14, cents: 2300 },
      { days: 14, cents: 3500 },
      { days: 14, cents: 4500 },
    ],
    confidence: 'H',
  },
  // Abolished for immigration cases; the source names 14 or 15 April.
  { id: 'DWS-3', from: '2025-04-15', rates: [], confidence: 'M' },
];

export const penaltyRuleOn = (noticeReceived: string): PenaltyRule | undefined =>
  penaltyRules.findLast(({ from }) => from <= noticeReceived);

/** What is owed at most, in whole cents. */
export const mostOwed = ({ rates }: PenaltyRule): number => rates.reduce((sum, { days, cents }) => sum + days * cents, 0);
