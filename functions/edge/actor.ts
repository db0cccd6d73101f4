/** Who is asking, from the claims of a token that was verified before. */
import { branches, everyBranch } from '../../schemas/branches.ts';
import { type Actor, isRole, nationwideRoles, type Post } from '../../schemas/roles.ts';

/** API Gateway hands an array claim on as text, `[a b]`; a verified token itself has a list. */
const listOf = (claim: unknown): string[] => {
  if (Array.isArray(claim)) return claim.map(String);
  if (typeof claim !== 'string') return [];
  return claim
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
};

const postsOf = (group: string): Post[] => {
  const [branch, role, ...rest] = group.split(':');
  if (!branch || !role || rest.length > 0 || !isRole(role)) return [];
  if (branch !== everyBranch) return [{ branch, role }];
  return nationwideRoles.includes(role) ? Object.keys(branches).map((each) => ({ branch: each, role })) : [];
};

/** Undefined when the claims name nobody. Groups that are no `branch:role`, or `all:role` where that may be, give no rights. */
export const actorFrom = (claims: Readonly<Record<string, unknown>>): Actor | undefined => {
  const { sub } = claims;
  return typeof sub === 'string' && sub !== '' ? { id: sub, posts: listOf(claims['cognito:groups']).flatMap(postsOf) } : undefined;
};
