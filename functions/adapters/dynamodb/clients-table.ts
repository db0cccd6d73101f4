/** Clients in the table, seen by those who need to. Every look at a file leaves an entry in the audit trail before the file is given. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RecordKindId } from '../../../schemas/records/index.ts';
import { documentFamilies } from '../../../schemas/residence.ts';
import { branchesOf, roles, viewIn } from '../../../schemas/roles.ts';
import type { Client } from '../../clients/client.ts';
import type { ClientFile } from '../../clients/client-file.ts';
import type { Clients, Page, WatchedClient } from '../../clients/clients.ts';
import type { World } from '../system/world.ts';
import { lookItem } from './audit.ts';
import { batchGet } from './batch-get.ts';
import { documentClient } from './client.ts';
import { itemsOfClient } from './client-items.ts';
import { clientFrom, documentFrom, reminderFrom, withdrawnDocument, withdrawnFrom } from './items.ts';
import { assignmentKey, branchLine, caseloadLine, clientKey, clientLine, documentKey, recordKey } from './keys.ts';
import { pageOfLine } from './lines.ts';
import { submissionsIn } from './mentions.ts';
import { recordFrom, taskFrom, withdrawnRecord } from './record-items.ts';
import { withMembers } from './records-table.ts';
import { isOpenRow, isSeen, maySee } from './sight.ts';

/** Records from which deadlines run, beside the dossier. */
const termKinds = ['integration-term', 'participation-term', 'participation'] as const satisfies readonly RecordKindId[];

export const clientsTable = ({ setting, clock }: World): Clients => {
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();

  const fileForTask = async (id: string): Promise<ClientFile | undefined> => {
    const items = await itemsOfClient(TableName, id);
    const ofType = (type: string) => items.filter((item) => item['type'] === type);
    const [client] = ofType('client');
    return client
      ? {
          client: clientFrom(client),
          documents: ofType('document').map(documentFrom),
          openTo: ofType('assignment').flatMap((row) => (isOpenRow(row, clock.now()) ? [String(row['member'])] : [])),
          withdrawnDocuments: ofType(withdrawnDocument).map(withdrawnFrom),
          withdrawnRecords: ofType(withdrawnRecord).map(({ kind, version }) => ({ kind: String(kind), version: Number(version) })),
          reminders: ofType('reminder').map(reminderFrom),
          records: ofType('record').map(recordFrom),
          tasks: ofType('task').flatMap((item) => taskFrom(item) ?? []),
          doneUnasked: ofType('task').flatMap((item) => (taskFrom(item) ? [] : [String(item['sk']).slice('TASK#'.length)])),
        }
      : undefined;
  };

  const visibleTo: Clients['visibleTo'] = async (viewer, after) => {
    const wholeBranches = branchesOf(viewer).filter((branch) => viewIn(viewer, branch) === 'branch');
    const hasCaseload = viewer.posts.some(({ role }) => roles[role].sees === 'assigned');
    const all = [...wholeBranches.map(branchLine), ...(hasCaseload ? [caseloadLine(viewer.id)] : [])];
    const [place, cursor] = after === undefined ? [0, undefined] : placeFrom(after);
    const line = all[place];
    if (line === undefined) return { items: [] };
    const page = await pageOfLine(TableName, line, cursor);
    const next = page.next === undefined ? (place + 1 < all.length ? `${place + 1}.` : undefined) : `${place}.${page.next}`;
    const clients = line.startsWith('clients#')
      ? page.items.map(clientFrom)
      : await clientsOf(page.items.map((item) => String(item['client'])));
    // A caseload may name a client of a branch in which the volunteer no longer has a post.
    return { items: clients.filter(({ branch }) => viewIn(viewer, branch) !== 'none'), next };
  };

  return {
    fileForTask,

    async file(id, viewer) {
      const file = await fileForTask(id);
      const now = clock.now();
      if (!file || !(await maySee(TableName, viewer, { client: id, branch: file.client.branch }, now))) return undefined;
      const at = now.toString();
      await documents.send(new PutCommand({ TableName, Item: lookItem(viewer, { client: id, branch: file.client.branch, at }) }));
      return file;
    },

    visibleTo,

    forTask: clientsOf,

    async amongVisible(viewer, ids) {
      const now = clock.now();
      const asked = [...new Set(ids)];
      const [clients, assignments] = await Promise.all([
        batchGet(TableName, asked.map(clientKey)),
        batchGet(
          TableName,
          asked.map((id) => assignmentKey(id, viewer.id)),
        ),
      ]);
      const assigned = new Map(assignments.map((item) => [String(item['client']), item]));
      return clients.map(clientFrom).filter((client) => isSeen(viewer, client.branch, assigned.get(client.id), now));
    },

    async caseloadOf(member, branch, viewer, after) {
      const view = viewIn(viewer, branch);
      if (view !== 'branch' && !(view === 'assigned' && viewer.id === member)) return { items: [] };
      const page = await pageOfLine(TableName, caseloadLine(member), after);
      const items = page.items.filter((item) => item['branch'] === branch);
      return { items: await clientsOf(items.map((item) => String(item['client']))), next: page.next };
    },

    async watchedVisibleTo(viewer, after) {
      return withWatched(await visibleTo(viewer, after));
    },

    async watchedOfCaseload(viewer, after) {
      const { items, next } = await pageOfLine(TableName, caseloadLine(viewer.id), after);
      const clients = await clientsOf(items.map((item) => String(item['client'])));
      return withWatched({ items: clients.filter(({ branch }) => viewIn(viewer, branch) !== 'none'), next });
    },

    async inBranchForTask(branch, after) {
      const { items, next } = await pageOfLine(TableName, branchLine(branch), after);
      return { items: items.map(clientFrom), next };
    },

    async document(client, family) {
      const { Item } = await documents.send(new GetCommand({ TableName, Key: documentKey(client, family), ConsistentRead: true }));
      return Item?.['type'] === 'document' ? documentFrom(Item) : undefined;
    },

    async submissions(client, after) {
      const page = await pageOfLine(TableName, clientLine(client), after);
      return { items: await submissionsIn(TableName, page.items), next: page.next };
    },
  };

  async function withWatched({ items: clients, next }: Page<Client>): Promise<Page<WatchedClient>> {
    const items = await batchGet(
      TableName,
      clients.flatMap(({ id }) => [
        ...documentFamilies.map((family) => documentKey(id, family)),
        ...['dossier', ...termKinds].map((kind) => recordKey({ kind, of: id }, 'client')),
      ]),
    );
    const held = Map.groupBy(items.filter(({ type }) => type === 'document').map(documentFrom), ({ client }) => client);
    const { dossier: dossiers = [], term: terms = [] } = Object.groupBy(
      items.filter(({ type }) => type === 'record').map(recordFrom),
      ({ kind }) => (kind === 'dossier' ? 'dossier' : 'term'),
    );
    const open = await Promise.all(dossiers.filter(({ state }) => state === 'open').map((dossier) => withMembers(TableName, dossier)));
    const dossierOf = new Map(open.map((each) => [each.dossier.of, each]));
    const termsOf = Map.groupBy(terms, ({ of }) => of);
    return {
      items: clients.map((client) => ({
        client,
        documents: held.get(client.id) ?? [],
        dossier: dossierOf.get(client.id),
        records: termsOf.get(client.id) ?? [],
      })),
      next,
    };
  }

  async function clientsOf(ids: readonly string[]): Promise<Client[]> {
    const items = await batchGet(TableName, ids.map(clientKey));
    const found = new Map(items.map(clientFrom).map((client) => [client.id, client]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }
};

const placeFrom = (after: string): [number, string | undefined] => {
  const dot = after.indexOf('.');
  const cursor = after.slice(dot + 1);
  return [Number.parseInt(after.slice(0, Math.max(dot, 0)), 10) || 0, cursor === '' ? undefined : cursor];
};
