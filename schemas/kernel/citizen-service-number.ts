/** Finds a citizen service number (BSN) in text. VluchtelingenWerk has no ground in law to keep one (UAVG art. 46; domain facts §7.3). */

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The eleven-test for nine digits: the weighted sum is a multiple of eleven. */
export const passesElevenTest = (digits: string): boolean => {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return digits !== '000000000' && sum % 11 === 0;
};

/** True when nine digits that stand alone, spaced or dotted as people write them, pass the eleven-test. */
export const holdsCitizenServiceNumber = (text: string): boolean => {
  for (const match of text.matchAll(/(?<![\d+])\d(?:[ .-]?\d){8}(?!\d)/g)) {
    if (passesElevenTest(match[0].replaceAll(/\D/g, ''))) return true;
  }
  return false;
};
