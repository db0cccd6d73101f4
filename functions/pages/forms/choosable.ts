/** Whom and what a form lets choose: the clients that the person may see, the members of the branch, and what is open there or with the client. */
import { lookOf, rowFieldsOf } from '../../../schemas/kernel/form.ts';
import { isRecordKind, type RecordKindId, recordKindOf } from '../../../schemas/records/index.ts';
import { type Role, type RoleId, roles } from '../../../schemas/roles.ts';
import { showBirthDate } from '../../../web/dates.ts';
import type { Choosable } from '../../../web/fields/form-field.tsx';
import type { Option } from '../../../web/fields/parts.tsx';
import { type Fields, looksIn } from '../../../web/form-inputs.ts';
import type { Lang } from '../../../web/language.ts';
import { recordText } from '../../../web/record-text.ts';
import { words } from '../../../web/words.ts';
import type { Client } from '../../clients/client.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import { isOver, type KeptRecord } from '../../records/record.ts';
import { byName, gather } from '../clients/listing.ts';
import { isUuid, type PagesNeeds, type Person } from '../visit.ts';

/** More would weigh more than the rest of the page; whoever has more clients begins the form at the client. */
const mostClients = 100;

interface Asked {
  /** The questions that the page asks. */
  readonly fields: Fields;
  readonly person: Person;
  readonly branch: string;
  readonly lang: Lang;
  /** The file of the client for whom the form was opened. */
  readonly given: ClientFile | undefined;
  /** Clients who stand in the form already: they can be chosen, however many others there are. */
  readonly chosen: readonly string[];
}

export const choosableFor = async (needs: PagesNeeds, { fields, person, branch, lang, given, chosen }: Asked): Promise<Choosable> => {
  const asks = new Set(looksIn(fields).map(({ look }) => look.control));
  const [{ clients, hasMore }, members, records] = await Promise.all([
    asksForClient(fields, given !== undefined) ? clientOptions(needs, person, branch, lang, chosen) : { clients: [], hasMore: false },
    asks.has('member') ? membersOf(needs, branch, lang) : [],
    recordsFor(needs, kindsAsked(fields), branch, given),
  ]);
  return {
    clients,
    hasMoreClients: hasMore,
    members,
    records: records.flatMap((record) =>
      record.id === undefined ? [] : [{ kind: record.kind, value: record.id, text: recordText(record, lang) }],
    ),
    givenClient: given && clientOption(given.client, lang),
  };
};

/** The client for whom the form was opened is not asked for again; those in rows are others. */
const asksForClient = (fields: Fields, isGiven: boolean): boolean =>
  Object.values(fields).some((schema) => {
    const inRows = looksIn(rowFieldsOf(schema) ?? {}).some(({ look }) => look.control === 'client');
    return inRows || (lookOf(schema).control === 'client' && !isGiven);
  });

export const clientOptions = async (
  { clients }: Pick<PagesNeeds, 'clients'>,
  { actor }: Person,
  branch: string,
  lang: Lang,
  chosen: readonly string[] = [],
): Promise<{ clients: Option[]; hasMore: boolean }> => {
  const { clients: gathered, hasMore } = await gather(clients, actor, mostClients, branch);
  const listed = new Set(gathered.map(({ id }) => id));
  const others = hasMore ? chosen.filter((id) => isUuid(id) && !listed.has(id)) : [];
  const added = others.length > 0 ? await clients.amongVisible(actor, others.slice(0, mostClients)) : [];
  const all = [...gathered, ...added.filter((client) => client.branch === branch)].sort(byName);
  return { clients: all.map((client) => clientOption(client, lang)), hasMore };
};

/** Two clients can have one name; the birth date tells them apart. */
const clientOption = ({ id, person }: Client, lang: Lang): Option => ({
  value: id,
  text: `${person.nameOnCard}, ${words.born[lang]} ${showBirthDate(person.birthDate)}`,
});

/** The kinds of record among which the questions let choose. */
const kindsAsked = (fields: Fields): RecordKindId[] => [
  ...new Set(looksIn(fields).flatMap(({ look }) => (look.records ?? []).filter(isRecordKind))),
];

/** Whether what can be chosen is a client's, so that nothing can be until the client is known. */
export const choosesClientsRecord = (fields: Fields): boolean => kindsAsked(fields).some((kind) => recordKindOf(kind).of === 'client');

/** What is open: of the client with the client's file, of the branch by kind. Whoever has more than a page of one kind sees the oldest. */
const recordsFor = async (
  { records }: Pick<PagesNeeds, 'records'>,
  kinds: readonly RecordKindId[],
  branch: string,
  given: ClientFile | undefined,
): Promise<KeptRecord[]> => {
  const ofClient = given?.records.filter((record) => kinds.includes(record.kind) && !isOver(record)) ?? [];
  const ofBranch = kinds.filter((kind) => recordKindOf(kind).of === 'branch');
  const pages = await Promise.all(ofBranch.map((kind) => records.inBranch(branch, kind, 'open')));
  return [...ofClient, ...pages.flatMap(({ items }) => items)];
};

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
