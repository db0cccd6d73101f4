/** Who works here and what each may do: one table, read by the edge, the pages and the tests. */
import { type AreaId, areas } from './areas.ts';
import type { Text } from './kernel/text.ts';

export interface Role extends Text {
  /** Whose files: those assigned to the person, all of the branch, or none. */
  readonly sees: 'assigned' | 'branch' | 'none';
  /** The areas whose forms the person may fill in, about the clients that they see. */
  readonly submits: readonly AreaId[];
  /** May find a client of the branch who is not theirs, and open the file for the rest of the day, with a reason (break-glass). */
  readonly opensFiles?: true;
  /** The annual report: with the entries behind each figure, all figures without them, or with no number that is small. */
  readonly reads?: ReportDepth;
}

export type ReportDepth = 'entries' | 'figures' | 'no-small-numbers';

const everyArea = Object.keys(areas) as AreaId[];

export const roles = {
  'volunteer-guidance': {
    nl: 'Maatschappelijk begeleider',
    en: 'Guidance volunteer',
    sees: 'assigned',
    submits: ['clients', 'contact', 'guidance', 'housing', 'legal', 'participation', 'integration', 'activities', 'signals'],
  },
  'volunteer-legal': {
    nl: 'Juridisch begeleider',
    en: 'Legal volunteer',
    sees: 'assigned',
    submits: ['clients', 'contact', 'legal', 'reunification', 'activities', 'signals'],
  },
  desk: {
    nl: 'Medewerker spreekuur',
    en: 'Desk volunteer',
    sees: 'assigned',
    submits: ['clients', 'contact', 'activities', 'signals'],
    opensFiles: true,
  },
  'job-coach': { nl: 'Arbeidscoach', en: 'Job coach', sees: 'assigned', submits: ['contact', 'work', 'signals'] },
  'team-leader': { nl: 'Teamleider', en: 'Team leader', sees: 'branch', submits: everyArea, reads: 'entries' },
  manager: { nl: 'Regiomanager', en: 'Regional manager', sees: 'none', submits: [], reads: 'figures' },
  municipality: { nl: 'Gemeente', en: 'Municipality', sees: 'none', submits: [], reads: 'no-small-numbers' },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof roles;

/** Held in every branch at once by the group `all:role`: nobody can be in as many groups as there are branches. None of them sees a file. */
export const nationwideRoles: readonly RoleId[] = ['manager'];

export const isRole = (name: string): name is RoleId => Object.hasOwn(roles, name);

/** A person's place: a role in a branch. The identity provider holds it as a group named `branch:role`; `all:role` is the role in every branch. */
export interface Post {
  readonly branch: string;
  readonly role: RoleId;
}

/** Who is asking, as the token says. */
export interface Actor {
  readonly id: string;
  readonly posts: readonly Post[];
}

export const branchesOf = (actor: Actor): string[] => [...new Set(actor.posts.map((post) => post.branch))];

const rank: readonly Role['sees'][] = ['none', 'assigned', 'branch'];

/** The widest view the actor has in a branch. */
export const viewIn = (actor: Actor, branch: string): Role['sees'] =>
  actor.posts
    .filter((post) => post.branch === branch)
    .map((post) => roles[post.role].sees)
    .reduce((widest, sees) => (rank.indexOf(sees) > rank.indexOf(widest) ? sees : widest), 'none' as Role['sees']);

/** Whether the actor may fill in forms in a branch: any at all, or those of an area. */
export const maySubmitIn = (actor: Actor, branch: string, area?: AreaId): boolean =>
  actor.posts.some((post) => {
    const { submits }: Role = roles[post.role];
    return post.branch === branch && (area === undefined ? submits.length > 0 : submits.includes(area));
  });

export const branchesToSubmitIn = (actor: Actor, area?: AreaId): string[] =>
  branchesOf(actor).filter((branch) => maySubmitIn(actor, branch, area));

/** The branches of which the actor sees every file: those that a team leader leads. */
export const branchesLedBy = (actor: Actor): string[] => branchesOf(actor).filter((branch) => viewIn(actor, branch) === 'branch');

/** Whether the actor may open a file that is not theirs, for a day. */
export const mayOpenFilesIn = (actor: Actor, branch: string): boolean =>
  actor.posts.some((post) => post.branch === branch && 'opensFiles' in roles[post.role]);
const depths: readonly ReportDepth[] = ['no-small-numbers', 'figures', 'entries'];

/** How deep the actor may look into the annual report of a branch; undefined: not at all. */
export const reportDepthIn = (actor: Actor, branch: string): ReportDepth | undefined => {
  const own = actor.posts.filter((post) => post.branch === branch).map((post): Role => roles[post.role]);
  return depths.findLast((depth) => own.some(({ reads }) => reads === depth));
};

export const branchesToReportOn = (actor: Actor): string[] =>
  branchesOf(actor).filter((branch) => reportDepthIn(actor, branch) !== undefined);
