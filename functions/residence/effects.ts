/** What the forms about residence documents do. Each reads nothing: what must hold is a condition of the transaction. */
import type { legalForms } from '../../schemas/forms/legal/index.ts';
import type { ObjectionFiled } from '../../schemas/forms/objection-filed.ts';
import type { RenewalDecided } from '../../schemas/forms/renewal-decided.ts';
import type { RenewalSent } from '../../schemas/forms/renewal-sent.ts';
import type { ResidenceDocumentRegistered } from '../../schemas/forms/residence-document-registered.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { dayOf, type Temporal } from '../../schemas/kernel/time.ts';
import { applications } from '../../schemas/residence.ts';
import { seeClient } from '../clients/see-client.ts';
import type { Change, Effect, EffectsOf } from '../submissions/submission.ts';
import { closeTask } from '../tasks/open-tasks.ts';
import type { PlannedReminder } from './climb.ts';
import { type Card, familyOf, type Rejection, type ResidenceDocument, steps } from './document.ts';
import { remindersOf, remindersOfDecision, remindersToObject } from './reminders.ts';

const plan = (client: string, reminders: readonly PlannedReminder[]): Change[] =>
  reminders.map((reminder) => ({ do: 'plan reminder', client, reminder }));

/** What a card asks for by itself; whether it waits for another document is seen by its workflow. */
const planForCard = (document: Omit<ResidenceDocument, 'version' | 'state'>, now: Temporal.Instant): Change[] =>
  plan(document.client, remindersOf({ ...document, state: 'running', version: 0 }, now));

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
      ...(card.protectionGround === 'derived' ? [closeTask(client, 'arrival-permit', dayOf(now))] : []),
      ...planForCard({ client, branch, family, card }, now),
    ],
  };
};

export const sendRenewal: Effect<RenewalSent> = ({ clientId: client, application, sentOn, receivedOn, channel }, { now }) => {
  const { family, kinds } = applications[application];
  const renewal = { application, sentOn, receivedOn, channel };
  const { from } = steps['renewal-sent'];
  return {
    client,
    changes: [
      seeClient(client),
      { do: 'send renewal', client, family, renewal, kinds, from, otherwise: noSuchDocument },
      // What the end of the card asks for meanwhile is added by the workflow, which knows the card.
      ...plan(client, remindersOfDecision({ family }, renewal, now)),
    ],
  };
};

export const decideRenewal: Effect<RenewalDecided> = (answers, { branch, now }) => {
  const { clientId: client, application, outcome, kind, rightEndsOn, cardEndsOn, cardNumber } = answers;
  const { family, kinds } = applications[application];
  const { from, to } = steps[outcome];
  const card: Card | undefined = kind && cardEndsOn ? { kind, rightEndsOn, cardEndsOn, cardNumber } : undefined;
  const rejection = outcome === 'rejected' ? rejectionIn(answers, now) : undefined;
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
      { do: 'decide renewal', client, family, kinds, from, to, card, rejection, otherwise },
      ...(card ? planForCard({ client, branch, family, card }, now) : []),
      ...(rejection ? plan(client, remindersToObject({ family }, rejection, now)) : []),
    ],
  };
};

const rejectionIn = (answers: RenewalDecided, registeredAt: Temporal.Instant): Rejection | undefined => {
  const { application, decidedOn, decisionReceivedOn: receivedOn, objectionLastDay: lastDay, addressedTo } = answers;
  return addressedTo && { application, decidedOn, receivedOn, lastDay, addressedTo, registeredAt };
};

export const fileObjection: Effect<ObjectionFiled> = ({ clientId: client, application, filedOn, filedBy }) => ({
  client,
  changes: [
    seeClient(client),
    {
      do: 'file objection',
      client,
      family: applications[application].family,
      application,
      objection: { filedOn, filedBy },
      otherwise: refusal(['application'], 'nothing-to-object-to', {
        nl: 'Van deze aanvraag is geen afwijzing vastgelegd. Leg eerst de beslissing vast.',
        en: 'No rejection of this application is registered. Record the decision first.',
      }),
    },
  ],
});

export const legalEffects: EffectsOf<typeof legalForms> = {
  'residence-document-registered': registerDocument,
  'renewal-sent': sendRenewal,
  'renewal-decided': decideRenewal,
  'objection-filed': fileObjection,
};
