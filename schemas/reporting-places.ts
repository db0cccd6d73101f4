/** Where somebody who arrives for family reunification reports to the IND, by the day of arrival (domain facts §2.3, state 13). */
import type { Text } from './kernel/text.ts';

interface ReportingPlace {
  readonly from: string;
  readonly says: Text;
  readonly confidence: 'H' | 'M' | 'L';
}

/** The newest last. What holds after the middle of 2026 was not found. */
const places: readonly ReportingPlace[] = [
  {
    from: '2015-05-01',
    says: {
      nl: 'Melden in Veenhuizen; daar verblijft men hoogstens drie of vier dagen.',
      en: 'Report in Veenhuizen; one stays there three or four days at most.',
    },
    confidence: 'H',
  },
  { from: '2018-03-01', says: { nl: 'Melden in Ter Apel.', en: 'Report in Ter Apel.' }, confidence: 'M' },
  { from: '2023-03-06', says: { nl: 'Melden in Zevenaar, op afspraak.', en: 'Report in Zevenaar, by appointment.' }, confidence: 'H' },
];

/** Days are ISO. Undefined before anything is known. */
export const reportingPlaceOn = (day: string): ReportingPlace | undefined => places.findLast(({ from }) => from <= day);
