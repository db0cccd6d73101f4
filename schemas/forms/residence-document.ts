/** The questions about a residence or travel document that two forms share: what was registered, and what came after a renewal. */
import * as z from 'zod/mini';
import { choice, day, type FieldLook, text, ui } from '../kernel/fields.ts';
import type { Text } from '../kernel/text.ts';
import { Temporal } from '../kernel/time.ts';
import { type DocumentKind, documentKinds } from '../residence.ts';

export const documentKind = () => choice(documentKinds);
export const kindLook = {
  control: 'choice',
  label: { nl: 'Soort document', en: 'Kind of document' },
  options: documentKinds,
} satisfies FieldLook;

export const rightEndsLook = {
  control: 'day',
  label: { nl: 'Het verblijfsrecht eindigt op', en: 'The right ends on' },
  help: {
    nl: 'Zoals op de beschikking of de pas staat; niet uitrekenen. Leeg bij onbepaalde tijd en bij reisdocumenten.',
    en: 'As printed on the decision or the card; do not work it out. Empty for an indefinite right and for travel documents.',
  },
} satisfies FieldLook;
export const cardEndsLook = {
  control: 'day',
  label: { nl: 'De pas is geldig tot', en: 'The card is valid until' },
  help: { nl: 'De einddatum die op de pas staat.', en: 'The end date printed on the card.' },
} satisfies FieldLook;

export const rightEndsOn = () => z.optional(day()).register(ui, rightEndsLook);
export const cardNumberLook = {
  control: 'text',
  identifies: true,
  label: { nl: 'Documentnummer', en: 'Document number' },
} satisfies FieldLook;

export const cardNumber = () => z.optional(text(20));

interface DocumentDates {
  readonly kind?: keyof typeof documentKinds | undefined;
  readonly rightEndsOn?: Temporal.PlainDate | undefined;
  readonly cardEndsOn?: Temporal.PlainDate | undefined;
}

interface DocumentRule {
  readonly id: string;
  readonly at: 'rightEndsOn' | 'cardEndsOn';
  readonly basis?: string;
  readonly says: Text;
  readonly holds: (document: DocumentDates, today: Temporal.PlainDate) => boolean;
}

const rightOf = ({ kind }: DocumentDates): DocumentKind['right'] | undefined => kind && documentKinds[kind].right;

export const documentRules: readonly DocumentRule[] = [
  {
    id: 'temporary-right-has-an-end',
    at: 'rightEndsOn',
    basis: 'Vreemdelingenwet 2000 art. 28, 14',
    says: { nl: 'Een verblijfsrecht voor bepaalde tijd heeft een einddatum.', en: 'A temporary right has an end date.' },
    holds: (document) => rightOf(document) !== 'temporary' || document.rightEndsOn !== undefined,
  },
  {
    id: 'only-a-temporary-right-ends',
    at: 'rightEndsOn',
    basis: 'Vreemdelingenwet 2000 art. 33, 20, 45b',
    says: { nl: 'Bij dit soort document hoort geen einddatum van het recht.', en: 'A document of this kind has no end of the right.' },
    holds: (document) => rightOf(document) === undefined || rightOf(document) === 'temporary' || document.rightEndsOn === undefined,
  },
  {
    id: 'card-within-right',
    at: 'cardEndsOn',
    says: { nl: 'De pas kan niet langer geldig zijn dan het recht.', en: 'The card cannot outlast the right.' },
    holds: ({ rightEndsOn, cardEndsOn }) => !rightEndsOn || !cardEndsOn || Temporal.PlainDate.compare(cardEndsOn, rightEndsOn) <= 0,
  },
  {
    id: 'card-end-within-reach',
    at: 'cardEndsOn',
    says: {
      nl: 'Deze einddatum ligt meer dan 20 jaar terug of meer dan 15 jaar vooruit.',
      en: 'This end date is more than 20 years back or more than 15 years ahead.',
    },
    holds: ({ cardEndsOn }, today) =>
      !cardEndsOn ||
      (Temporal.PlainDate.compare(cardEndsOn, today.subtract({ years: 20 })) >= 0 &&
        Temporal.PlainDate.compare(cardEndsOn, today.add({ years: 15 })) <= 0),
  },
];
