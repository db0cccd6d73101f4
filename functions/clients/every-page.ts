/** What a port gives in pages, gathered. */
import type { Page } from './clients.ts';

/** As many pages as it takes to reach a number of items, and where to go on. */
export const upTo = async <T>(most: number, read: (after: string | undefined) => Promise<Page<T>>, from?: string): Promise<Page<T>> => {
  const items: T[] = [];
  let next = from;
  do {
    const page = await read(next);
    items.push(...page.items);
    next = page.next;
  } while (next !== undefined && items.length < most);
  return { items, next };
};

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
