/** A sponsor's family in its procedure, as stories tell of it: over HTTP, as the team leader. */
import type { Life } from './life.ts';

interface Opening {
  /** Both days of the sponsor's grant; the term of three months runs from receipt. */
  readonly grantedOn: string;
  readonly receivedOn: string;
  readonly openedOn: string;
}

export const aFamilyOf = async (life: Life, { grantedOn, receivedOn, openedOn }: Opening, changes: Record<string, unknown> = {}) => {
  const client = await life.client({ settledOn: openedOn });
  await life.submit('dossier-opened', {
    clientId: client,
    openedOn,
    ground: 'unknown',
    grantedOn,
    decisionReceivedOn: receivedOn,
    origin: 'here',
    filedBy: 'nobody',
    ...changes,
  });
  const dueOf = async () =>
    (await life.deadlines(client)).map(({ kind, day, standing }) => `${kind} ${day}${standing === 'overdue' ? ' overdue' : ''}`);
  return {
    client,
    add: (changes: Record<string, unknown> = {}) =>
      life.submit('dossier-member-added', {
        clientId: client,
        name: 'Enigma Gezinslid',
        tie: 'spouse',
        birthDate: '1992',
        staysIn: 'turkey',
        beginsAt: 'started-here',
        ...changes,
      }),
    /** Something happened, to everybody in the procedure or to some. */
    note: (
      event: string,
      happenedOn: string,
      { members, ...changes }: { readonly members?: readonly string[] } & Record<string, unknown> = {},
    ) =>
      life.submit('reunification-event', {
        clientId: client,
        event,
        happenedOn,
        about: members ? 'some-members' : 'whole-dossier',
        ...(members && { members: members.map((memberId) => ({ memberId })) }),
        ...changes,
      }),
    close: (closedOn: string, reason: string) => life.submit('dossier-closed', { clientId: client, closedOn, reason }),
    /** Every deadline as one line, in order of day. */
    dueOf,
    /** Rows about the legal steps: those of the monthly round are another story. */
    steps: async () => (await life.ledger(client)).filter(({ ladder }) => ladder !== 'monthly'),
    tasks: async () => {
      const { items, others } = await life.read<{ items: Listed[]; others: Listed[] }>('/api/tasks?until=');
      return [...items, ...others].filter((task) => task.client === client).map(({ id }) => id.slice(client.length + 1));
    },
  };
};

interface Listed {
  readonly id: string;
  readonly client?: string;
}

/** A decision with both of its days. */
export const decidedOn = (letterOn: string, receivedOn: string) => ({ letterOn, receivedOn, addressee: 'lawyer' });
