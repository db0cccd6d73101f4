/** Residence document registered: the volunteer copies what is printed on the card. The right and the card are two things with two ends. */
import * as z from 'zod/mini';
import { choice, day, reference, ui } from '../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../kernel/form.ts';
import { Temporal } from '../kernel/time.ts';
import { protectionGrounds } from '../residence.ts';
import { cardEndsLook, cardNumber, cardNumberLook, documentKind, documentRules, kindLook, rightEndsOn } from './residence-document.ts';

export const residenceDocumentRegistered = defineForm({
  id: 'residence-document-registered',
  version: 1,
  area: 'legal',
  title: { nl: 'Verblijfsdocument vastleggen', en: 'Residence document registered' },
  fields: () => {
    const clientId = reference().register(ui, { control: 'client', label: { nl: 'Cliënt', en: 'Client' } });
    const kind = documentKind().register(ui, kindLook);
    const protectionGround = z.optional(choice(protectionGrounds)).register(ui, {
      control: 'choice',
      options: protectionGrounds,
      label: { nl: 'Grond van de bescherming', en: 'Ground of protection' },
      when: { field: 'kind', is: ['asylum-temporary', 'asylum-permanent'] },
    });
    const cardIssuedOn = z.optional(day()).register(ui, { control: 'day', label: { nl: 'Datum van afgifte', en: 'Date of issue' } });
    const cardEndsOn = day().register(ui, cardEndsLook);
    return {
      clientId,
      kind,
      protectionGround,
      rightEndsOn: rightEndsOn(),
      cardIssuedOn,
      cardEndsOn,
      cardNumber: cardNumber().register(ui, cardNumberLook),
    };
  },
  rules: [
    ...documentRules,
    {
      id: 'issued-before-it-ends',
      at: 'cardIssuedOn',
      says: { nl: 'De pas is afgegeven na de einddatum.', en: 'The card was issued after its end date.' },
      holds: ({ cardIssuedOn: issued, cardEndsOn: ends }) => !issued || Temporal.PlainDate.compare(issued, ends) < 0,
    },
  ],
});

export type ResidenceDocumentRegistered = AnswersOf<typeof residenceDocumentRegistered>;
