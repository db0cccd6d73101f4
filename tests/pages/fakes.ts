/** Ports in memory for the tests of the pages. They keep to need-to-know as the real ones do, and remember who looked. */

import type { Client } from '../../functions/clients/client.ts';
import { assigneesOf } from '../../functions/clients/client.ts';
import type { ClientFile } from '../../functions/clients/client-file.ts';
import type { Clients } from '../../functions/clients/clients.ts';
import type { GuidanceNight } from '../../functions/guidance/guidance-night.ts';
import { nothingYet } from '../../functions/history/standing.ts';
import type { Member, Members } from '../../functions/members/members.ts';
import type { Provider } from '../../functions/pages/sign-in/provider.ts';
import type { PagesNeeds } from '../../functions/pages/visit.ts';
import type { Reconciliation } from '../../functions/reconciliation/reconciliation.ts';
import type { KeptRecord } from '../../functions/records/record.ts';
import { isOver } from '../../functions/records/record.ts';
import type { Records } from '../../functions/records/records.ts';
import { factsInMemory } from '../../functions/reports/facts-in-memory.ts';
import { remindersOf } from '../../functions/residence/reminders.ts';
import type { Submission } from '../../functions/submissions/submission.ts';
import { wholeCatalogue } from '../../functions/submissions/whole-catalogue.ts';
import { type Task, taskId } from '../../functions/tasks/task.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type Actor, branchesOf, type Post, viewIn } from '../../schemas/roles.ts';
import { calendarsInMemory } from '../support/calendars.ts';
import { keptCountsInMemory } from '../support/kept-counts-in-memory.ts';
import { sentReportsInMemory } from '../support/sent-reports.ts';

export const siteUrl = 'http://localhost:3000';

/** Ids that can be told apart at a glance: `anId(7)`. */
export const anId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const guide = {
  id: anId(901),
  name: 'Voorbeeld Begeleider',
  email: 'begeleider@wegwijs.example',
  posts: [{ branch: 'maassluis', role: 'volunteer-guidance' }],
} as const;
export const otherGuide = { ...guide, id: anId(902), name: 'Andere Begeleider' } as const;
export const leader = {
  ...guide,
  id: anId(903),
  name: 'Voorbeeld Teamleider',
  posts: [{ branch: 'maassluis', role: 'team-leader' }],
} as const;
export const otherLeader = {
  ...guide,
  id: anId(906),
  name: 'Andere Teamleider',
  posts: [{ branch: 'vlaardingen', role: 'team-leader' }],
} as const;
export const manager = {
  ...guide,
  id: anId(907),
  name: 'Voorbeeld Regiomanager',
  posts: [{ branch: 'maassluis', role: 'manager' }],
} as const;
export const municipality = {
  ...guide,
  id: anId(904),
  name: 'Voorbeeld Gemeente',
  posts: [{ branch: 'maassluis', role: 'municipality' }],
} as const;
export const nationalManager = {
  ...guide,
  id: anId(908),
  name: 'Landelijke Voorbeeldmanager',
  posts: [{ branch: 'all', role: 'manager' }],
} as const;
const managesSoMany = (id: number, branches: number) => ({
  ...guide,
  id: anId(id),
  name: 'Voorbeeldmanager',
  posts: Array.from({ length: branches }, (_, place) => ({ branch: `branch-${place}`, role: 'manager' as const })),
});
export const managerOfMany = managesSoMany(909, 13);
export const managerOfMore = managesSoMany(911, 30);
export const municipalities = {
  ...guide,
  id: anId(910),
  name: 'Twee Voorbeeldgemeenten',
  posts: [
    { branch: 'maassluis', role: 'municipality' },
    { branch: 'schiedam', role: 'municipality' },
  ],
} as const;
export const regional = {
  ...guide,
  id: anId(905),
  name: 'Regionale Coach',
  posts: [
    { branch: 'maassluis', role: 'volunteer-legal' },
    { branch: 'vlaardingen', role: 'volunteer-legal' },
  ],
} as const;
const everybody: readonly (Member & { posts: readonly Post[] })[] = [
  guide,
  otherGuide,
  leader,
  otherLeader,
  manager,
  municipality,
  regional,
  nationalManager,
  managerOfMany,
  managerOfMore,
  municipalities,
];

export const aClient = (number: number, given: Partial<Client> = {}): Client => ({
  id: anId(number),
  household: anId(number),
  branch: 'maassluis',
  person: {
    nameOnCard: `Voorbeeld Cliënt ${number}`,
    birthDate: '1990',
    phoneNumber: '06 12345678',
    emailAddress: 'client@wegwijs.example',
  },
  sex: 'female',
  inflow: 'azc',
  settledOn: Temporal.PlainDate.from('2025-03-01'),
  readsLanguage: 'ar',
  speaksLanguage: 'ar',
  interpreterNeeded: true,
  safeToContact: true,
  contactVolunteer: guide.id,
  registeredAt: Temporal.Instant.from('2025-03-02T09:00:00Z'),
  ...given,
});

export const aFile = (client: Client): ClientFile => {
  const document = {
    client: client.id,
    branch: client.branch,
    family: 'residence',
    state: 'running',
    version: 1,
    card: {
      kind: 'asylum-temporary',
      rightEndsOn: Temporal.PlainDate.from('2027-02-10'),
      cardEndsOn: Temporal.PlainDate.from('2027-02-10'),
    },
  } as const;
  const rows = remindersOf(document, client.registeredAt).map((planned) => ({
    ...planned,
    client: client.id,
    family: document.family,
    branch: client.branch,
  }));
  const now = Temporal.Instant.from('2026-11-05T13:32:00Z');
  return {
    client,
    documents: [document],
    reminders: rows.map((row) =>
      Temporal.Instant.compare(row.sendAt, now) < 0
        ? { ...row, state: 'sent', sentAt: row.sendAt, lateDays: 0 }
        : { ...row, state: 'planned' },
    ),
    records: [],
    tasks: [],
    doneUnasked: [],
    withdrawnDocuments: [],
    withdrawnRecords: [],
    openTo: [],
  };
};

const maySee = (viewer: Actor, client: Client): boolean => {
  const view = viewIn(viewer, client.branch);
  return view === 'branch' || (view === 'assigned' && assigneesOf(client).includes(viewer.id));
};

/** What a night found about a day on which three reminders went out. */
export const aNight = (day: string, given: Partial<Reconciliation> = {}): Reconciliation => ({
  branch: 'maassluis',
  day: Temporal.PlainDate.from(day),
  at: Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone: 'UTC', plainTime: '02:00' }).toInstant(),
  counts: { planned: 0, claimed: 0, sent: 3, cancelled: 0, superseded: 0, stale: 0 },
  overdue: 0,
  repaired: 0,
  stuck: [],
  ...given,
});

export const nightsInMemory = (nights: readonly Reconciliation[]): Pick<PagesNeeds, 'reconciliations'> => ({
  reconciliations: {
    night: async () => ({ counts: { planned: 0, claimed: 0, sent: 0, cancelled: 0, superseded: 0, stale: 0 }, open: [] }),
    keep: async () => undefined,
    of: async (branch, day) => nights.find((night) => night.branch === branch && night.day.equals(day)),
    latest: async (branch) => nights.filter((night) => night.branch === branch).slice(0, 31),
  },
});

/** What a night found about the guidance of a branch in which all was as it must be. */
export const aGuidanceNight = (day: string, given: Partial<GuidanceNight> = {}): GuidanceNight => ({
  branch: 'maassluis',
  day: Temporal.PlainDate.from(day),
  at: Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '02:30' }).toInstant(),
  trajectories: 2,
  late: 0,
  inherited: 0,
  withStrangers: 0,
  found: 0,
  lapses: [],
  ...given,
});

export const guidanceNightsInMemory = (nights: readonly GuidanceNight[]): Pick<PagesNeeds, 'guidanceNights'> => ({
  guidanceNights: { latest: async (branch) => nights.filter((night) => night.branch === branch).slice(0, 31) },
});

/** Records of branches in memory; those of clients stand in their files. */
export const recordsInMemory = (kept: readonly KeptRecord[] = []): Records => ({
  inBranch: async (branch, kind, which) => ({
    items: kept.filter((record) => record.branch === branch && record.kind === kind && isOver(record) === (which === 'over')),
  }),
  overSince: async (branch, kind, day) => ({
    items: kept.filter(
      (record) => record.branch === branch && record.kind === kind && isOver(record) && Temporal.PlainDate.compare(record.since, day) >= 0,
    ),
  }),
  someOfBranch: async (branch, kind, ids) =>
    kept.filter((record) => record.of === branch && record.kind === kind && record.id !== undefined && ids.includes(record.id)),
  ofClients: async (kind, clients) => kept.filter((record) => record.kind === kind && clients.includes(record.of)),
  withMembers: async (dossiers) =>
    dossiers.map((dossier) => ({ dossier, members: kept.filter(({ kind, of }) => kind === 'dossier-member' && of === dossier.of) })),
  ofBranch: async (branch, kind, id) => kept.find((record) => record.branch === branch && record.kind === kind && record.id === id),
});

export const aTask = (of: string, name: string, dueOn: string, given: Partial<Task> = {}): Task => ({
  of,
  about: 'client',
  name,
  branch: 'maassluis',
  form: 'residence-document-registered',
  prefill: {},
  title: { nl: `Taak ${name}`, en: `Task ${name}` },
  why: { nl: 'Omdat het moet', en: 'Because it must be' },
  dueOn: Temporal.PlainDate.from(dueOn),
  owner: 'contact-volunteer',
  state: 'open',
  ...given,
});

export const tasksInMemory = (kept: readonly Task[] = []): Pick<PagesNeeds, 'tasks'> => {
  const tasks = new Map(kept.map((task) => [taskId(task), task]));
  const isOpen = ({ state }: Task) => state === 'open';
  return {
    tasks: {
      openIn: async (branch, until) =>
        [...tasks.values()]
          .filter((task) => isOpen(task) && task.branch === branch && Temporal.PlainDate.compare(task.dueOn, until) <= 0)
          .toSorted((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn)),
      everyOpenIn: async (branch) => ({
        items: [...tasks.values()].filter((task) => isOpen(task) && task.branch === branch),
      }),
      one: async (task) => tasks.get(taskId({ about: 'client', ...task })),
      claim: async (ref, { member, as, insteadOf = member }) => {
        const task = tasks.get(taskId(ref));
        if (!task || !isOpen(task) || ![undefined, member, insteadOf].includes(task.claimedBy)) return false;
        tasks.set(taskId(ref), { ...task, claimedBy: member, claimedAs: as });
        return true;
      },
      open: async (branch, task) => void (tasks.has(taskId(task)) || tasks.set(taskId(task), { ...task, branch, state: 'open' })),
      keepOpen: async (branch, task) => void tasks.set(taskId(task), { ...task, branch, state: 'open' }),
      move: async (ref, dueOn) => {
        const task = tasks.get(taskId(ref));
        if (task && isOpen(task)) tasks.set(taskId(ref), { ...task, dueOn });
      },
      close: async (_, ref) => void tasks.delete(taskId(ref)),
    },
  };
};

/** A token is the id of whoever holds it; the code with which one signs in is the same. */
export const tokenOf = ({ id }: { id: string }): string => `token-${id}`;

const aProvider = (nonces: Map<string, string>): Provider => ({
  signInUrl: async ({ state, nonce }) => {
    nonces.set('last', nonce);
    return `https://issuer.example/authorize?state=${state}&nonce=${nonce}`;
  },
  signOutUrl: async (token) => `https://issuer.example/logout?id_token_hint=${token}`,
  tokenFor: async (code) => (everybody.some(({ id }) => id === code) ? `token-${code}` : undefined),
  claimsOf: async (token) => {
    const person = everybody.find((each) => tokenOf(each) === token);
    return (
      person && {
        sub: person.id,
        name: person.name,
        exp: 2_000_000_000,
        nonce: nonces.get('last') ?? '',
        'cognito:groups': person.posts.map(({ branch, role }) => `${branch}:${role}`),
      }
    );
  },
});

export interface Fakes extends PagesNeeds {
  readonly stored: Map<string, Submission>;
  /** `viewer looked at client`, in order. */
  readonly looks: string[];
}

export const fakes = (files: readonly ClientFile[] = [aFile(aClient(1))], given: Partial<PagesNeeds> = {}): Fakes => {
  const stored = new Map<string, Submission>();
  const looks: string[] = [];
  const visible = (viewer: Actor) => files.map(({ client }) => client).filter((client) => maySee(viewer, client));
  const clients: Clients = {
    visibleTo: async (viewer) => ({ items: visible(viewer) }),
    amongVisible: async (viewer, ids) => visible(viewer).filter(({ id }) => ids.includes(id)),
    caseloadOf: async (member, branch, viewer) => ({
      items: visible(viewer).filter((client) => client.branch === branch && assigneesOf(client).includes(member)),
    }),
    watchedOfCaseload: async (viewer) => ({
      items: files.filter(({ client }) => maySee(viewer, client) && assigneesOf(client).includes(viewer.id)),
    }),
    inBranchForTask: async (branch) => ({ items: files.map(({ client }) => client).filter((client) => client.branch === branch) }),
    watchedVisibleTo: async (viewer) => ({ items: files.filter(({ client }) => maySee(viewer, client)) }),
    file: async (id, viewer) => {
      const file = files.find(({ client }) => client.id === id);
      if (!file || !maySee(viewer, file.client)) return undefined;
      looks.push(`${viewer.id} looked at ${id}`);
      return file;
    },
    fileForTask: async (id) => files.find(({ client }) => client.id === id),
    forTask: async (ids) => files.map(({ client }) => client).filter(({ id }) => ids.includes(id)),
    document: async (id, family) => files.find(({ client }) => client.id === id)?.documents.find((each) => each.family === family),
    submissions: async (client) => ({ items: [...stored.values()].filter((each) => each.client === client) }),
  };
  const members: Members = {
    find: async (id) => everybody.find((member) => member.id === id),
    inPost: async (branch, role) => everybody.filter(({ posts }) => posts.some((post) => post.branch === branch && post.role === role)),
  };
  return {
    catalogue: wholeCatalogue,
    facts: factsInMemory([]),
    keptCounts: keptCountsInMemory(),
    sentReports: sentReportsInMemory(),
    reportSigner: { sign: async ({ branch }) => `header.${branch}.signature` },
    stored,
    looks,
    clients,
    searches: { matches: async () => new Map(), known: async () => ({ seen: [], strangers: [] }), noteShown: async () => undefined },
    openings: { standing: async () => undefined, open: async () => false },
    trails: { of: async () => undefined },
    ...tasksInMemory(),
    records: recordsInMemory(),
    undelivered: { since: async () => [] },
    calendars: calendarsInMemory(),
    ...nightsInMemory([]),
    ...guidanceNightsInMemory([]),
    rounds: { latest: async () => [], asked: async () => [] },
    members,
    histories: {
      submissions: async (subject) => ('client' in subject ? [...stored.values()].filter((each) => each.client === subject.client) : []),
      standing: async () => nothingYet,
      restore: async () => true,
    },
    submissions: {
      store: async (submission, _form, changes, actor) => {
        const before = stored.get(submission.id);
        if (before) return { outcome: 'already', submission: before };
        for (const change of changes) {
          if (change.do === 'see client' && !visible(actor).some(({ id }) => id === change.client))
            return { outcome: 'refused', refusals: [change.otherwise] };
        }
        stored.set(submission.id, submission);
        return { outcome: 'stored' };
      },
      find: async (id, viewer) => {
        const found = stored.get(id);
        const isTheirs = found?.actor === viewer.id || (found !== undefined && viewIn(viewer, found.branch) === 'branch');
        return found && isTheirs && branchesOf(viewer).includes(found.branch) ? found : undefined;
      },
    },
    receipts: { sign: async ({ id }) => `header.${id}.signature`, verify: async () => undefined, keys: async () => [] },
    provider: aProvider(new Map()),
    clock: { now: () => Temporal.Instant.from('2026-11-05T13:32:00Z') },
    siteUrl,
    ...given,
  };
};
