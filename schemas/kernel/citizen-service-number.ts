/** Finds a citizen service number (BSN) in text. VluchtelingenWerk has no ground in law to keep one (UAVG art. 46; domain facts §7.3). */

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The eleven-test for nine digits: the weighted sum is a multiple of eleven. */
export const passesElevenTest = (digits: string): boolean => {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return digits !== '000000000' && sum % 11 === 0;
};

/** A run of digits as people write them, with single spaces, dots or hyphens between, and any plus before. */
const runOfDigits = /\+?\d(?:[ .-]?\d)*/g;

/**
 * True when nine digits pass the eleven-test and stand alone: without anything between them, or as a whole run. A phone number has more digits
 * than nine, so a part of one is no citizen service number.
 */
export const holdsCitizenServiceNumber = (text: string): boolean =>
  [...text.matchAll(runOfDigits)].some(([run]) => {
    if (run.startsWith('+')) return false;
    const whole = run.replaceAll(/\D/g, '');
    return [whole, ...run.split(/\D/)].some((digits) => digits.length === 9 && passesElevenTest(digits));
  });
