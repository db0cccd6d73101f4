/** Whom a form lets choose: the clients that the person may see and the members of the branch. */
import { type Form, lookOf } from '../../../schemas/kernel/form.ts';
import { type Role, type RoleId, roles } from '../../../schemas/roles.ts';
import { showBirthDate } from '../../../web/dates.ts';
import type { People } from '../../../web/fields/form-field.tsx';
import type { Option } from '../../../web/fields/parts.tsx';
import type { Lang } from '../../../web/language.ts';
import { words } from '../../../web/words.ts';
import type { Client } from '../../clients/client.ts';
import { gather } from '../clients/listing.ts';
import type { PagesNeeds, Person } from '../visit.ts';

/** More would weigh more than the rest of the page; whoever has more clients begins the form at the client. */
const mostClients = 100;

/** The field with which a form says whom it is about. */
export const clientFieldOf = (form: Form): string | undefined =>
  Object.entries(form.fields).find(([, schema]) => lookOf(schema).control === 'client')?.[0];

const asksForMembers = (form: Form): boolean => Object.values(form.fields).some((schema) => lookOf(schema).control === 'member');

interface Asked {
  readonly form: Form;
  readonly person: Person;
  readonly branch: string;
  readonly lang: Lang;
  readonly givenClient: Client | undefined;
}

export const peopleFor = async (needs: PagesNeeds, { form, person, branch, lang, givenClient }: Asked): Promise<People> => {
  const asksForClient = clientFieldOf(form) !== undefined && !givenClient;
  const [{ clients, hasMore }, members] = await Promise.all([
    asksForClient ? gather(needs.clients, person.actor, mostClients, branch) : { clients: [], hasMore: false },
    asksForMembers(form) ? membersOf(needs, branch, lang) : [],
  ]);
  return {
    clients: clients.map((client) => clientOption(client, lang)),
    hasMoreClients: hasMore,
    members,
    givenClient: givenClient && clientOption(givenClient, lang),
  };
};

/** Two clients can have one name; the birth date tells them apart. */
const clientOption = ({ id, person }: Client, lang: Lang): Option => ({
  value: id,
  text: `${person.nameOnCard}, ${words.born[lang]} ${showBirthDate(person.birthDate)}`,
});

/** Everybody in the branch who may work with clients, with what they are; somebody with two roles stands there once. */
const membersOf = async ({ members }: PagesNeeds, branch: string, lang: Lang): Promise<Option[]> => {
  const working = (Object.entries(roles) as [RoleId, Role][]).filter(([, { submits }]) => submits.length > 0);
  const found = new Map<string, Option>();
  const perRole = await Promise.all(working.map(([role]) => members.inPost(branch, role)));
  for (const [place, people] of perRole.entries()) {
    const role = working[place]?.[1][lang] ?? '';
    for (const { id, name } of people) {
      const before = found.get(id);
      found.set(id, { value: id, text: before ? before.text.replace(/\)$/, `, ${role})`) : `${name} (${role})` });
    }
  }
  return [...found.values()].sort((one, other) => one.text.localeCompare(other.text, 'nl'));
};
