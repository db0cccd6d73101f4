/** The derivation of a day that is printed: where it stands, and that nothing was computed. */
import type { Text } from '../../schemas/kernel/text.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import { type DocumentFamily, documentKinds } from '../../schemas/residence.ts';
import type { ResidenceDocument } from '../residence/document.ts';
import { inBoth, long } from '../terms/words.ts';

/** A day that stands on the document: nothing was computed, so there is no policy behind it. */
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
  const source = printedOn[kind];
  const document = documentKinds[card.kind];
  return {
    by: 'print',
    printed: day.toString(),
    title,
    source,
    confidence: 'H',
    sentence: inBoth((language) =>
      language === 'nl'
        ? `${title.nl}: ${long(day, 'nl')}. Dit is ${source.nl} (${document.nl}), overgenomen zoals gedrukt. Er is niets berekend, en de dag schuift niet op.`
        : `${title.en}: ${long(day, 'en')}. This is ${source.en} (${document.en}), copied as printed. Nothing was computed, and the day does not move.`,
    ),
  };
};
