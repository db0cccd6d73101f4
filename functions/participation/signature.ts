/**
 * Until when the participation declaration must be signed (domain facts §4.2). Under the act of 2013 within a year of the first housing, or until the day
 * to which DUO extended it: such a day stands in the record of that term. Under the act of 2021 within the term of integration, told or not told here that
 * somebody takes part: it follows from the record of that term alone.
 */
import type { Text } from '../../schemas/kernel/text.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import { dayOfEnd, isUnderNewAct, type LastDay, openTermIn, printedByDuo, withinTerm } from '../integration/term.ts';
import { dayFact, holdsFact, isOver, type KeptRecord } from '../records/record.ts';
import { whereGoverned } from '../terms/governed.ts';
import { deadline } from '../terms/terms.ts';

export interface SignatureDue {
  readonly day: Temporal.PlainDate;
  readonly derivation: LastDay;
}

export const participationTermIn = (records: readonly KeptRecord[]): KeptRecord | undefined =>
  records.find(({ kind }) => kind === 'participation-term');

const title: Text = { nl: 'Participatieverklaring tekenen', en: 'Signing the participation declaration' };

const due = (derivation: LastDay | undefined): SignatureDue | undefined => derivation && { day: dayOfEnd(derivation), derivation };

/** The day of the declaration's own term, while it runs. */
export const ownSignature = (records: readonly KeptRecord[]): SignatureDue | undefined => {
  const term = participationTermIn(records);
  if (!term || isOver(term)) return undefined;
  const printed = dayFact(term, 'extendedUntil');
  const housed = isUnderNewAct(term) ? undefined : dayFact(term, 'firstHousingRegistration');
  const counted = housed && whereGoverned(() => deadline('PVT_WI2013', housed, { printed }));
  return due(counted ? { ...counted, by: 'policy' } : printed && printedByDuo(title, printed));
};

/** The signature is at DUO, or need not be: only that meets the term. */
const isSettled = (records: readonly KeptRecord[]): boolean =>
  records.some(
    (record) =>
      (record.kind === 'participation' && (record.state === 'exempt' || holdsFact(record, 'registeredAtDuoOn'))) ||
      (record.kind === 'participation-term' && isOver(record)),
  );

/** The day under the act of 2021, while the signature is still to come and DUO gave it no day of its own. */
export const signatureWithinTerm = (records: readonly KeptRecord[]): SignatureDue | undefined => {
  const term = openTermIn(records);
  if (!term || !isUnderNewAct(term) || isSettled(records) || ownSignature(records)) return undefined;
  return due(withinTerm(term, 'PVT_WI2021', title));
};

export const signatureOf = (records: readonly KeptRecord[]): SignatureDue | undefined =>
  ownSignature(records) ?? signatureWithinTerm(records);
