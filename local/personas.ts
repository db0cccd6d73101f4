/** The people of the example: one per role and branch, and a second guide to whom clients can be handed over. They are fictional; a real installation has its own members in its user pool. */
import { createHash } from 'node:crypto';
import { everyBranch } from '../schemas/branches.ts';
import { type Post, type RoleId, roles } from '../schemas/roles.ts';

export interface Persona {
  /** How one signs in as this person: `volunteer-guidance`, or `volunteer-guidance-vlaardingen`. */
  readonly id: string;
  /** The subject of the token and the user name in the pool. */
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  readonly posts: readonly Post[];
}

const names: Record<string, Record<RoleId, string>> = {
  maassluis: {
    'volunteer-guidance': 'Voorbeeld Begeleider',
    'volunteer-legal': 'Voorbeeld Jurist',
    desk: 'Voorbeeld Spreekuur',
    'job-coach': 'Voorbeeld Arbeidscoach',
    'team-leader': 'Voorbeeld Teamleider',
    manager: 'Voorbeeld Regiomanager',
    municipality: 'Voorbeeld Gemeente',
  },
  vlaardingen: {
    'volunteer-guidance': 'Vlaardingse Voorbeeldbegeleider',
    'volunteer-legal': 'Vlaardingse Voorbeeldjurist',
    desk: 'Vlaardings Voorbeeldspreekuur',
    'job-coach': 'Vlaardingse Voorbeeldcoach',
    'team-leader': 'Vlaardingse Voorbeeldteamleider',
    manager: 'Vlaardingse Voorbeeldmanager',
    municipality: 'Vlaardingse Voorbeeldgemeente',
  },
};

/** Always the same UUID for the same persona, so that data of one start fits the tokens of the next. */
const subjectOf = (id: string): string => {
  const hash = createHash('sha256').update(`wegwijs persona ${id}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

const persona = (id: string, name: string, posts: readonly Post[]): Persona => ({
  id,
  sub: subjectOf(id),
  name,
  email: `${id}@wegwijs.example`,
  posts,
});

/** The branches that the local system serves. */
export const localBranches: readonly string[] = Object.keys(names);

/** The first branch's personas carry the bare name of their role. */
const homeBranch = 'maassluis';

export const personas: readonly Persona[] = [
  ...Object.entries(names).flatMap(([branch, people]) =>
    (Object.keys(roles) as RoleId[]).map((role) =>
      persona(branch === homeBranch ? role : `${role}-${branch}`, people[role], [{ branch, role }]),
    ),
  ),
  persona('volunteer-guidance-2', 'Tweede Voorbeeldbegeleider', [{ branch: homeBranch, role: 'volunteer-guidance' }]),
  persona(
    'job-coach-regional',
    'Regionale Voorbeeldcoach',
    localBranches.map((branch) => ({ branch, role: 'job-coach' })),
  ),
  persona('manager-national', 'Landelijke Voorbeeldmanager', [{ branch: everyBranch, role: 'manager' }]),
];

/** `branch:role`, as the user pool names its groups. */
export const groupsOf = ({ posts }: Persona): string[] => posts.map(({ branch, role }) => `${branch}:${role}`);

export const personaNamed = (id: string): Persona | undefined => personas.find((one) => one.id === id);

export const personaWithSubject = (sub: string): Persona | undefined => personas.find((one) => one.sub === sub);
