/** Who works in a branch, as the user pool knows them, with what they are. */
import { type Actor, branchesLedBy, type Role, type RoleId, roles } from '../../../schemas/roles.ts';
import type { Lang } from '../../../web/language.ts';
import { ledBranch } from '../../team/led-branch.ts';
import type { PagesNeeds, SignedInVisit } from '../visit.ts';

export interface OnRoster {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly RoleId[];
}

/** By name; somebody with two roles stands there once. Answers of the pool are kept for a minute, so this is seldom five requests. */
export const rosterOf = async ({ members }: Pick<PagesNeeds, 'members'>, branch: string): Promise<ReadonlyMap<string, OnRoster>> => {
  const working = (Object.entries(roles) as [RoleId, Role][]).filter(([, { submits }]) => submits.length > 0).map(([role]) => role);
  const found = await Promise.all(working.map(async (role) => (await members.inPost(branch, role)).map((member) => ({ member, role }))));
  const people = [...Map.groupBy(found.flat(), ({ member }) => member.id)].map(
    ([id, posts]): OnRoster => ({
      id,
      name: posts[0]?.member.name ?? '',
      roles: posts.map(({ role }) => role),
    }),
  );
  return new Map(people.sort((one, other) => one.name.localeCompare(other.name, 'nl')).map((person) => [person.id, person]));
};

export const rolesIn = (person: OnRoster, lang: Lang): string => person.roles.map((role) => roles[role][lang]).join(', ');

/** The branch that a page is about. Who leads several, and names none, begins at the first. */
export const branchOf = ({ person, request }: SignedInVisit): string => {
  const { actor } = person;
  return ledBranch(actor, request.query.get('branch') ?? firstLedBy(actor));
};

const firstLedBy = (actor: Actor): string | undefined => branchesLedBy(actor)[0];
