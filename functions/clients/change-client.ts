/** What the form client changed does: what is known about how to reach a client is replaced, the rest stays. */
import type { ClientChanged } from '../../schemas/forms/clients/client-changed.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import type { Effect } from '../submissions/submission.ts';

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
