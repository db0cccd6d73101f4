/** Which branch a team leader asks about. */
import { type Actor, branchesLedBy, roles } from '../../schemas/roles.ts';
import { Problem } from '../problem.ts';

/** @throws Problem `not-allowed` for who does not lead it, `branch-needed` for who leads several and names none. */
export const ledBranch = (actor: Actor, asked: string | undefined): string => {
  const led = branchesLedBy(actor);
  const branch = asked ?? (led.length > 1 ? undefined : led[0]);
  if (led.length === 0 || (branch !== undefined && !led.includes(branch))) throw new Problem('not-allowed');
  if (branch === undefined) throw new Problem('branch-needed');
  return branch;
};

/** The leader as leader of this branch and nothing else: their own caseload, and other branches, are other lists. */
export const asLeaderOf = (branch: string, { id, posts }: Actor): Actor => ({
  id,
  posts: posts.filter((post) => post.branch === branch && roles[post.role].sees === 'branch'),
});
