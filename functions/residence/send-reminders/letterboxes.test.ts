import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { Recipient } from '../../../schemas/ladder.ts';
import type { Client } from '../../clients/client.ts';
import type { Member, Members } from '../../members/members.ts';
import { letterboxOf } from './letterboxes.ts';

const person = (id: string): Member => ({ id, name: id, email: `${id}@wegwijs.example` });

const aClient = (changes: Partial<Client> = {}): Client => ({
  id: 'c',
  household: 'c',
  branch: 'maassluis',
  person: { nameOnCard: 'Voorbeeld', birthDate: '1990', emailAddress: 'c@client.example' },
  sex: 'female',
  inflow: 'azc',
  settledOn: Temporal.PlainDate.from('2026-01-01'),
  readsLanguage: 'nl',
  speaksLanguage: 'nl',
  interpreterNeeded: false,
  safeToContact: true,
  contactVolunteer: 'contact',
  legalVolunteer: 'legal',
  registeredAt: Temporal.Instant.from('2026-01-01T09:00:00Z'),
  ...changes,
});

const members = (present: readonly string[], leaders: readonly string[]): Members => ({
  find: async (id) => (present.includes(id) ? person(id) : undefined),
  inPost: async (branch, role) => (branch === 'maassluis' && role === 'team-leader' ? leaders.map(person) : []),
});

const readers = async (recipient: Recipient, client = aClient(), directory = members(['contact', 'legal'], ['leader', 'second'])) => {
  const { reader, addresses } = await letterboxOf(recipient, client, {
    members: directory,
    legalInbox: (branch) => `inbox-${branch}@wegwijs.example`,
  });
  return `${reader}: ${addresses.map((address) => address.slice(0, address.indexOf('@'))).join(' ')}`;
};

describe('who reads a reminder', () => {
  it.each<[Recipient, string]>([
    ['client', 'client: c'],
    ['contact-volunteer', 'volunteer: contact'],
    ['legal-volunteer', 'volunteer: legal'],
    ['team-leader', 'team-leader: leader second'],
    ['lawyer', 'legal-inbox: inbox-maassluis'],
  ])('for the %s: %s', async (recipient, expected) => {
    expect(await readers(recipient)).toBe(expected);
  });

  it.each<[string, Partial<Client>]>([
    ['it is not safe to write', { safeToContact: false }],
    ['no address is known', { person: { nameOnCard: 'Voorbeeld', birthDate: '1990' } }],
  ])('for the client, when %s: the contact volunteer, who tells it in person', async (_, changes) => {
    expect(await readers('client', aClient(changes))).toBe('volunteer: contact');
  });

  it.each<[string, Recipient, Client, Members]>([
    ['nobody is assigned', 'legal-volunteer', aClient({ legalVolunteer: undefined }), members(['contact'], ['leader'])],
    ['who was assigned has left', 'contact-volunteer', aClient(), members([], ['leader'])],
    ['the client cannot be written to and nobody is assigned', 'client', aClient({ safeToContact: false }), members([], [])],
    ['the branch has no team leader', 'team-leader', aClient(), members(['contact', 'legal'], [])],
  ])('when %s: the legal inbox of the branch', async (_, recipient, client, directory) => {
    expect(await readers(recipient, client, directory)).toBe('legal-inbox: inbox-maassluis');
  });

  it('for a team leader who looks after the client too: the mail that the leaders share, so that nobody gets two', async () => {
    const directory = members(['leader', 'contact'], ['leader', 'second']);
    const client = aClient({ legalVolunteer: 'leader' });
    expect(await readers('legal-volunteer', client, directory)).toBe(await readers('team-leader', client, directory));
  });
});
