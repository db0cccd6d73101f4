/** Who works here, as the identity provider knows them. Nothing of it is copied into the table. */
import type { RoleId } from '../../schemas/roles.ts';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface Members {
  find(id: string): Promise<Member | undefined>;
  /** Those who hold a role in a branch, by name; at most 200. */
  inPost(branch: string, role: RoleId): Promise<readonly Member[]>;
}
