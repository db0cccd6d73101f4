/**
 * Renewal decided: what the authority decided. A grant brings the new document, whose printed end starts the next ladder of reminders; a
 * rejection brings the letter, from whose day the term for objection runs.
 */
import * as z from 'zod/mini';
import { choice, day, reference, ui } from '../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../kernel/form.ts';
import { Temporal } from '../kernel/time.ts';
import { applications } from '../residence.ts';
import { cardEndsLook, cardNumber, cardNumberLook, documentKind, documentRules, kindLook, rightEndsLook } from './residence-document.ts';

export const outcomes = {
  granted: { nl: 'Ingewilligd', en: 'Granted' },
  rejected: { nl: 'Afgewezen', en: 'Rejected' },
  withdrawn: { nl: 'Ingetrokken door de aanvrager', en: 'Withdrawn by the applicant' },
};

export const addressees = {
  client: { nl: 'De cliënt', en: 'The client' },
  lawyer: { nl: 'De advocaat', en: 'The lawyer' },
};

export const renewalDecided = defineForm({
  id: 'renewal-decided',
  version: 2,
  area: 'legal',
  title: { nl: 'Beslissing op de verlenging', en: 'Renewal decided' },
  fields: () => {
    const whenGranted = { field: 'outcome', is: ['granted'] };
    const whenRejected = { field: 'outcome', is: ['rejected'] };

    const clientId = reference().register(ui, { control: 'client', label: { nl: 'Cliënt', en: 'Client' } });
    const application = choice(applications).register(ui, {
      control: 'choice',
      options: applications,
      label: { nl: 'Wat was aangevraagd', en: 'What was applied for' },
    });
    const outcome = choice(outcomes).register(ui, { control: 'choice', options: outcomes, label: { nl: 'Beslissing', en: 'Decision' } });
    const decidedOn = day().register(ui, {
      control: 'day',
      label: { nl: 'Datum op de brief', en: 'Date on the letter' },
      help: {
        nl: 'Staat er een verzenddatum op, vul dan die in: vanaf de dag van verzending loopt de termijn voor bezwaar.',
        en: 'If it says on which day it was sent, fill in that day: the term for objection runs from the day of sending.',
      },
    });
    const decisionReceivedOn = day().register(ui, { control: 'day', label: { nl: 'Brief ontvangen op', en: 'Letter received on' } });
    const objectionLastDay = z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Laatste dag voor bezwaar of beroep volgens de brief', en: 'Last day for objection or appeal according to the letter' },
      help: {
        nl: 'Alleen als de brief een dag noemt; niet uitrekenen. Deze dag gaat dan vóór de berekende.',
        en: 'Only if the letter names a day; do not work it out. That day then goes before the computed one.',
      },
      when: whenRejected,
    });
    const addressedTo = z.optional(choice(addressees)).register(ui, {
      control: 'choice',
      options: addressees,
      label: { nl: 'Aan wie de brief is gericht', en: 'To whom the letter was addressed' },
      when: whenRejected,
    });
    const kind = z.optional(documentKind()).register(ui, { ...kindLook, when: whenGranted });
    const rightEndsOn = z.optional(day()).register(ui, { ...rightEndsLook, when: whenGranted });
    const cardEndsOn = z.optional(day()).register(ui, { ...cardEndsLook, when: whenGranted });
    return {
      clientId,
      application,
      outcome,
      decidedOn,
      decisionReceivedOn,
      objectionLastDay,
      addressedTo,
      kind,
      rightEndsOn,
      cardEndsOn,
      cardNumber: cardNumber().register(ui, { ...cardNumberLook, when: whenGranted }),
    };
  },
  rules: [
    {
      id: 'received-on-or-after-decided',
      at: 'decisionReceivedOn',
      says: { nl: 'De brief is ontvangen vóór de datum die erop staat.', en: 'The letter came before its own date.' },
      holds: ({ decidedOn: dated, decisionReceivedOn: received }) => Temporal.PlainDate.compare(received, dated) >= 0,
    },
    {
      id: 'decision-received-already',
      at: 'decisionReceivedOn',
      says: { nl: 'Deze datum ligt in de toekomst.', en: 'This day is in the future.' },
      holds: ({ decisionReceivedOn: received }, today) => Temporal.PlainDate.compare(received, today) <= 0,
    },
    {
      id: 'decided-within-reach',
      at: 'decidedOn',
      says: { nl: 'Deze datum ligt meer dan tien jaar terug.', en: 'This day is more than ten years back.' },
      holds: ({ decidedOn: dated }, today) => Temporal.PlainDate.compare(dated, today.subtract({ years: 10 })) >= 0,
    },
    {
      id: 'rejection-names-the-addressee',
      at: 'addressedTo',
      says: { nl: 'Vul in aan wie de afwijzing is gericht.', en: 'Say to whom the rejection was addressed.' },
      holds: ({ outcome: decided, addressedTo: addressee }) => decided !== 'rejected' || addressee !== undefined,
    },
    {
      id: 'only-a-rejection-can-be-objected-to',
      at: 'objectionLastDay',
      says: { nl: 'Alleen bij een afwijzing hoort een termijn voor bezwaar.', en: 'Only a rejection has a term for objection.' },
      holds: ({ outcome: decided, objectionLastDay: last, addressedTo: addressee }) => decided === 'rejected' || !(last || addressee),
    },
    {
      id: 'objection-ends-within-a-year',
      at: 'objectionLastDay',
      says: {
        nl: 'De laatste dag ligt na de datum op de brief, en hoogstens een jaar later.',
        en: 'The last day lies after the date on the letter, at most a year later.',
      },
      holds: ({ decidedOn: dated, objectionLastDay: last }) =>
        !last || (Temporal.PlainDate.compare(last, dated) > 0 && Temporal.PlainDate.compare(last, dated.add({ years: 1 })) <= 0),
    },
    {
      id: 'grant-names-the-kind',
      at: 'kind',
      says: { nl: 'Vul in welk document is toegekend.', en: 'Say which document was granted.' },
      holds: ({ outcome: decided, kind: granted }) => decided !== 'granted' || granted !== undefined,
    },
    {
      id: 'granted-kind-fits',
      at: 'kind',
      says: { nl: 'Dit document volgt niet uit deze aanvraag.', en: 'This document does not follow from this application.' },
      holds: ({ application: asked, kind: granted }) => !granted || grantable[asked].includes(granted),
    },
    {
      id: 'grant-has-a-card-end',
      at: 'cardEndsOn',
      says: { nl: 'Vul in tot wanneer de nieuwe pas geldig is.', en: 'Say until when the new card is valid.' },
      holds: ({ outcome: decided, cardEndsOn: ends }) => decided !== 'granted' || ends !== undefined,
    },
    {
      id: 'only-a-grant-has-a-document',
      at: 'kind',
      says: { nl: 'Alleen een inwilliging geeft een nieuw document.', en: 'Only a grant brings a new document.' },
      holds: ({ outcome: decided, kind: granted, rightEndsOn: right, cardEndsOn: card, cardNumber: number }) =>
        decided === 'granted' || !(granted || right || card || number),
    },
    ...documentRules,
  ],
});

/** The kinds of document that each application can end in. */
const grantable: Readonly<Record<keyof typeof applications, readonly string[]>> = {
  'asylum-extension': ['asylum-temporary'],
  'asylum-permanent': ['asylum-permanent', 'asylum-temporary'],
  'regular-extension': ['regular-temporary'],
  'regular-permanent': ['regular-permanent', 'eu-long-term'],
  'card-renewal': applications['card-renewal'].kinds,
  'travel-document': applications['travel-document'].kinds,
};

export type RenewalDecided = AnswersOf<typeof renewalDecided>;
