/** What the form client changed does: what is known about how to reach a client is replaced, the rest stays. */
import type { ClientChanged } from '../../schemas/forms/clients/client-changed.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import type { Change, Effect } from '../submissions/submission.ts';
import type { Client } from './client.ts';

export const changeClient: Effect<ClientChanged> = ({ clientId: client, emailAddress, phoneNumber, alienNumber, outdated, ...facts }) => ({
  client,
  changes: [
    {
      do: 'change client',
      client,
      facts,
      person: { emailAddress, phoneNumber, alienNumber },
      gone: outdated ?? [],
      otherwise: refusal(['clientId'], 'unknown-client'),
    },
  ],
});

/** The client as such a change leaves them. */
export const withChanges = (client: Client, { facts, person, gone }: Extract<Change, { do: 'change client' }>): Client => {
  const kept = Object.entries({ ...client.person, ...told(person) }).filter(([name]) => !gone.some((each) => each === name));
  // A name and a birth date are never among what is taken away.
  return {
    ...client,
    ...told(facts),
    person: { ...Object.fromEntries(kept), nameOnCard: client.person.nameOnCard, birthDate: client.person.birthDate },
  };
};

const told = (answers: object): object => Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
