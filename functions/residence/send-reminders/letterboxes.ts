/** Who reads a reminder: the recipient's role looked up at the moment of sending. Nobody there means somebody else, never nobody. */
import type { Recipient } from '../../../schemas/ladder.ts';
import type { Client } from '../../clients/client.ts';
import type { Member, Members } from '../../members/members.ts';
import type { Reader } from '../ledger.ts';
import { safeAddressOf } from '../reach.ts';

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
  const read = (reader: Reader, by: readonly Member[]): Letterbox =>
    by.length > 0 ? { reader, addresses: by.map(({ email }) => email) } : inbox;
  const leaders = () => members.inPost(client.branch, 'team-leader');
  const volunteer = async (id: string | undefined): Promise<Letterbox> => {
    const member = id === undefined ? undefined : await members.find(id);
    if (!member) return inbox;
    // A team leader who looks after a client too would get a second mail that day: theirs is the one that the leaders share.
    const together = await leaders();
    return together.some((leader) => leader.id === member.id) ? read('team-leader', together) : read('volunteer', [member]);
  };
  switch (recipient) {
    case 'client': {
      const address = safeAddressOf(client);
      return address === undefined ? volunteer(client.contactVolunteer) : { reader: 'client', addresses: [address] };
    }
    case 'contact-volunteer':
      return volunteer(client.contactVolunteer);
    case 'legal-volunteer':
      return volunteer(client.legalVolunteer);
    case 'dossier-volunteer': {
      const box = await volunteer(client.legalVolunteer);
      return box === inbox ? read('team-leader', await leaders()) : box;
    }
    case 'team-leader':
      return read('team-leader', await leaders());
    // The lawyer is reached through the branch's jurists, who know who it is; no outsider gets mail from a machine.
    case 'lawyer':
    case 'legal-inbox':
      return inbox;
  }
};
