/**
 * In which years a balance may be told to who knows the targets: the balances of two years give who was housed between them. After a year with a small
 * number it is kept back, until there are several such years between two that are told, of which only the sum is known.
 */
import { isSmall, smallestTold } from './cells.ts';
import { sum } from './figure.ts';

/** Who was housed in each year since the balance began, by year; by `year-1` in the half-year before it, when it began in the middle of a year. */
export type Carried = Readonly<Record<string, number>>;

const isYear = (key: string): boolean => /^\d{4}$/.test(key);

/** Each of them is 1 at least and below the smallest told: their sum leaves each open, and is not small itself. */
const leavesOpen = (hidden: readonly number[]): boolean => {
  const together = sum(hidden);
  return together >= smallestTold && together > hidden.length && together < hidden.length * (smallestTold - 1);
};

export const yearsWithBalance = (carried: Carried): ReadonlySet<string> => {
  const told = new Set<string>();
  // The first year is told whole; with the balance its first half would be told too.
  if (Object.entries(carried).some(([key, number]) => !isYear(key) && isSmall(number))) return told;
  let hidden: number[] = [];
  for (const year of Object.keys(carried).filter(isYear).toSorted()) {
    const number = carried[year] ?? 0;
    if (isSmall(number)) hidden.push(number);
    else if (hidden.length === 0 || leavesOpen(hidden)) {
      told.add(year);
      hidden = [];
    }
  }
  return told;
};
