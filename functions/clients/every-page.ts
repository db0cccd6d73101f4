/** All that a port gives in pages, for what must see everything. */
import type { Page } from './clients.ts';

export const everyPage = async <T>(read: (after: string | undefined) => Promise<Page<T>>): Promise<T[]> => {
  const all: T[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return all;
};
