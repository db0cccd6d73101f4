/** What the three forms about residence documents do. Each reads nothing: what must hold is a condition of the transaction. */

import type { RenewalDecided } from '../../schemas/forms/renewal-decided.ts';
import type { RenewalSent } from '../../schemas/forms/renewal-sent.ts';
import type { ResidenceDocumentRegistered } from '../../schemas/forms/residence-document-registered.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import { applications } from '../../schemas/residence.ts';
import { seeClient } from '../clients/see-client.ts';
import type { Change, Effect } from '../submissions/submission.ts';
import { type Card, familyOf, type ResidenceDocument, steps } from './document.ts';
import { remindersOf } from './reminders.ts';

const planFor = (document: Omit<ResidenceDocument, 'version'>, now: Temporal.Instant): Change[] =>
  remindersOf({ ...document, version: 0 }, now).map((reminder) => ({ do: 'plan reminder', client: document.client, reminder }));

const noSuchDocument = refusal(['application'], 'no-such-document', {
  nl: 'Bij deze aanvraag hoort een document dat voor deze cliënt niet is vastgelegd. Leg eerst het document vast.',
  en: 'This application belongs to a document that is not registered for this client. Register the document first.',
});

export const registerDocument: Effect<ResidenceDocumentRegistered> = ({ clientId: client, ...card }, { branch, now }) => {
  const family = familyOf(card.kind);
  const otherwise = refusal(['cardEndsOn'], 'renewal-is-pending', {
    nl: 'Voor deze pas loopt een aanvraag. Leg de beslissing vast, of de nieuwe pas met een latere einddatum.',
    en: 'A renewal of this card is pending. Record the decision, or the new card with a later end date.',
  });
  return {
    client,
    changes: [
      seeClient(client),
      { do: 'hold document', client, family, card, otherwise },
      ...planFor({ client, branch, family, card, state: 'running' }, now),
    ],
  };
};

export const sendRenewal: Effect<RenewalSent> = ({ clientId: client, application, sentOn, receivedOn, channel }, { branch, now }) => {
  const { family, kinds } = applications[application];
  const renewal = { application, sentOn, receivedOn, channel };
  const { from, to } = steps['renewal-sent'];
  // Only the renewal decides which reminders a pending document has; its card is not needed to plan them.
  const pending = planFor({ client, branch, family, card: { kind: kinds[0], cardEndsOn: sentOn }, state: to, renewal }, now);
  return {
    client,
    changes: [seeClient(client), { do: 'send renewal', client, family, renewal, kinds, from, otherwise: noSuchDocument }, ...pending],
  };
};

export const decideRenewal: Effect<RenewalDecided> = (answers, { branch, now }) => {
  const { clientId: client, application, outcome, kind, rightEndsOn, cardEndsOn, cardNumber } = answers;
  const { family, kinds } = applications[application];
  const { from, to } = steps[outcome];
  const card: Card | undefined = kind && cardEndsOn ? { kind, rightEndsOn, cardEndsOn, cardNumber } : undefined;
  const otherwise =
    outcome === 'withdrawn'
      ? refusal(['outcome'], 'nothing-to-withdraw', {
          nl: 'Er loopt geen aanvraag om in te trekken.',
          en: 'There is no pending application to withdraw.',
        })
      : noSuchDocument;
  return {
    client,
    changes: [
      seeClient(client),
      { do: 'decide renewal', client, family, kinds, from, to, card, otherwise },
      ...(card ? planFor({ client, branch, family, card, state: to }, now) : []),
    ],
  };
};
