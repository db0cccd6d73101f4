/** Who is asking, from the claims of a token that was verified before. */
import { type Actor, isRole, type Post } from '../../schemas/roles.ts';

/** API Gateway hands an array claim on as text, `[a b]`; a verified token itself has a list. */
const listOf = (claim: unknown): string[] => {
  if (Array.isArray(claim)) return claim.map(String);
  if (typeof claim !== 'string') return [];
  return claim
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
};

const postOf = (group: string): Post[] => {
  const [branch, role, ...rest] = group.split(':');
  return branch && role && rest.length === 0 && isRole(role) ? [{ branch, role }] : [];
};

/** Undefined when the claims name nobody. Groups that are no `branch:role` give no rights. */
export const actorFrom = (claims: Readonly<Record<string, unknown>>): Actor | undefined => {
  const { sub } = claims;
  return typeof sub === 'string' && sub !== '' ? { id: sub, posts: listOf(claims['cognito:groups']).flatMap(postOf) } : undefined;
};
