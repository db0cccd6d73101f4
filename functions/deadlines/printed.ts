/** The derivation of a day that is printed: where it stands, and that nothing was computed. */
import type { Text } from '../../schemas/kernel/text.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import { type DocumentFamily, documentKinds } from '../../schemas/residence.ts';
import type { ResidenceDocument } from '../residence/document.ts';
import type { Deadline } from '../terms/terms.ts';
import { inBoth, long } from '../terms/words.ts';

/** A day that a term gives. */
export type CountedEnd = Deadline & {
  readonly by: 'policy';
  /** Said when the day of the event itself is unknown and another one stood in. */
  readonly anchorAssumed?: Text | undefined;
  /** What to find out before relying on it, or what to do with it. */
  readonly remedy?: Text | undefined;
};

/** A day that stands on a document or in a letter: nothing was computed, so there is no policy behind it. */
export interface PrintedEnd {
  readonly by: 'print';
  readonly printed: string;
  readonly title: Text;
  readonly source: Text;
  readonly confidence: 'H';
  readonly sentence: Text;
}

const ends: Readonly<Record<DocumentFamily, Text>> = {
  residence: { nl: 'De verblijfspas verloopt', en: 'The residence card ends' },
  awaiting: { nl: 'Het W-document verloopt', en: 'The W-document ends' },
  travel: { nl: 'Het reisdocument verloopt', en: 'The travel document ends' },
  national: { nl: 'Het paspoort verloopt', en: 'The passport ends' },
};
const rightEnds: Text = { nl: 'Het verblijfsrecht eindigt', en: 'The right of residence ends' };

const printedOn = {
  'document-ends': { nl: 'de einddatum op het document', en: 'the end date printed on the document' },
  'right-ends': { nl: 'de einddatum van het recht op de beschikking of de pas', en: 'the end of the right on the decision or the card' },
} as const satisfies Record<string, Text>;

export const printedEnd = (
  { card, family }: Pick<ResidenceDocument, 'card' | 'family'>,
  kind: keyof typeof printedOn,
  day: Temporal.PlainDate,
): PrintedEnd => {
  const title = kind === 'right-ends' ? rightEnds : ends[family];
  return asPrinted(title, printedOn[kind], documentKinds[card.kind], day);
};

/** @param source which day it is, and @param paper on what it stands; both within a sentence. */
export const asPrinted = (title: Text, source: Text, paper: Text, day: Temporal.PlainDate): PrintedEnd => ({
  by: 'print',
  printed: day.toString(),
  title,
  source,
  confidence: 'H',
  sentence: inBoth((language) =>
    language === 'nl'
      ? `${title.nl}: ${long(day, 'nl')}. Dit is ${source.nl} (${paper.nl}), overgenomen zoals gedrukt. Er is niets berekend, en de dag schuift niet op.`
      : `${title.en}: ${long(day, 'en')}. This is ${source.en} (${paper.en}), copied as printed. Nothing was computed, and the day does not move.`,
  ),
});
