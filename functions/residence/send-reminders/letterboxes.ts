/** Who reads a reminder: the recipient's role looked up at the moment of sending. Nobody there means somebody else, never nobody. */
import type { Recipient } from '../../../schemas/ladders.ts';
import type { Client } from '../../clients/client.ts';
import type { Members } from '../../members/members.ts';
import type { Reader } from '../ledger.ts';

export interface Letterbox {
  readonly reader: Reader;
  /** Colleagues who share a role get one message together. */
  readonly addresses: readonly string[];
}

const byRank: readonly Reader[] = ['client', 'volunteer', 'team-leader', 'legal-inbox'];

/** One address can be several readers, where a team leader is somebody's volunteer too. The highest counts: who comes after them is somebody else. */
export const asOneReader = (readers: readonly Reader[]): Reader => byRank.findLast((reader) => readers.includes(reader)) ?? 'legal-inbox';

export interface Directory {
  readonly members: Members;
  readonly legalInbox: (branch: string) => string;
}

/** The letterbox of a recipient; there always is one. The branch's legal inbox is the owner of last resort (domain facts §1.6). */
export const letterboxOf = async (recipient: Recipient, client: Client, { members, legalInbox }: Directory): Promise<Letterbox> => {
  const inbox: Letterbox = { reader: 'legal-inbox', addresses: [legalInbox(client.branch)] };
  const volunteer = async (id: string | undefined): Promise<Letterbox> => {
    const member = id === undefined ? undefined : await members.find(id);
    return member ? { reader: 'volunteer', addresses: [member.email] } : inbox;
  };
  switch (recipient) {
    case 'client':
      // Without a safe address the contact volunteer passes it on in person.
      return client.safeToContact && client.person.emailAddress
        ? { reader: 'client', addresses: [client.person.emailAddress] }
        : volunteer(client.contactVolunteer);
    case 'contact-volunteer':
      return volunteer(client.contactVolunteer);
    case 'legal-volunteer':
      return volunteer(client.legalVolunteer);
    case 'team-leader': {
      const leaders = await members.inPost(client.branch, 'team-leader');
      return leaders.length > 0 ? { reader: 'team-leader', addresses: leaders.map(({ email }) => email) } : inbox;
    }
    // The lawyer is reached through the branch's jurists, who know who it is; no outsider gets mail from a machine.
    case 'lawyer':
    case 'legal-inbox':
      return inbox;
  }
};
