/** Hashes the keys of the search index, so that nobody can read a name from the table, or look for one, without the secret. */
import { createHmac, hkdfSync } from 'node:crypto';
import type { World } from '../system/world.ts';

/** The branch is part of what is hashed: one name has nothing in common in two branches. */
export type FindHash = (branch: string, key: string) => string;

export const findHashWith = (secret: string): FindHash => {
  const made = Buffer.from(hkdfSync('sha256', secret, '', 'wegwijs search 1', 32));
  return (branch, key) =>
    createHmac('sha256', made)
      .update(JSON.stringify([branch, key]))
      .digest('base64url');
};

/** The secret is read when the first name is hashed: most that is sent in names nobody. */
export const findHash = ({ setting }: World): FindHash => {
  let made: FindHash | undefined;
  return (branch, key) => {
    made ??= findHashWith(setting('SEARCH_SECRET'));
    return made(branch, key);
  };
};
