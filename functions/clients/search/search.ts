/** Finding a client by what somebody says or shows. Only those whom the viewer may see; at the desk also that there is somebody else of that name. */
import { type Actor, branchesOf, mayOpenFilesIn, viewIn } from '../../../schemas/roles.ts';
import type { Client, ClientPerson } from '../client.ts';
import type { Page } from '../clients.ts';
import { wordsOf } from './name-keys.ts';
import { canBeSameBirth, groupsOf, groupsOfPerson, type Sought } from './search-keys.ts';

/** All that the desk learns of a client who is not assigned to them. */
export interface Stranger {
  readonly id: string;
  readonly branch: string;
  readonly person: { readonly nameOnCard: string; readonly birthDate: string };
}

/** What is asked of the store. Need-to-know is the store's to keep: a client whom the viewer does not see is a stranger, or not there. */
export interface Searches {
  /** Ids of clients in a branch whom the index knows, each with the number of groups in which it has a key. */
  matches(branch: string, groups: readonly (readonly string[])[]): Promise<ReadonlyMap<string, number>>;
  /** Those of the clients who still fit. Strangers come from branches where the viewer may open files, and from no other. */
  known(
    ids: readonly string[],
    viewer: Actor,
    fits: (person: ClientPerson) => boolean,
  ): Promise<{ readonly seen: readonly Client[]; readonly strangers: readonly Stranger[] }>;
  /** Notes in the audit trail that strangers are about to be shown. */
  noteShown(strangers: readonly Stranger[], viewer: Actor): Promise<void>;
}

export interface Found extends Page<Client> {
  readonly strangers: readonly Stranger[];
}

const pageSize = 20;
/** Whoever stands at the desk is among the first, or says more of themselves. */
const mostStrangers = 10;

/** By how many words are spelled as they were sought, then by name. */
export const searchClients =
  ({ searches }: { readonly searches: Searches }) =>
  async (sought: Sought, viewer: Actor, after?: string): Promise<Found> => {
    const groups = groupsOf(sought);
    const branches = branchesOf(viewer).filter((branch) => viewIn(viewer, branch) !== 'none');
    const matched = new Map((await Promise.all(branches.map((branch) => searches.matches(branch, groups)))).flatMap((each) => [...each]));
    // Whoever fits every word. If nobody does, those who fit most: one of the words may be a father's name that the card does not have.
    const best = Math.max(0, ...matched.values());
    const ids = [...matched].flatMap(([id, count]) => (count === best ? [id] : []));
    const { seen, strangers } = await searches.known(ids, viewer, (person) => groupsOfPerson(person, groups) >= best);
    const sorted = fitting(seen, sought);
    const start = Number.parseInt(after ?? '', 10) || 0;
    const shown = fitting(strangers, sought)
      .filter(({ branch }) => mayOpenFilesIn(viewer, branch))
      .slice(0, start === 0 ? mostStrangers : 0);
    if (shown.length > 0) await searches.noteShown(shown, viewer);
    const end = start + pageSize;
    return { items: sorted.slice(start, end), next: end < sorted.length ? String(end) : undefined, strangers: shown };
  };

const fitting = <Person extends Stranger>(found: readonly Person[], { name = '', birthDate }: Sought): Person[] => {
  const words = new Set(wordsOf(name));
  const alike = ({ person }: Person): number => wordsOf(person.nameOnCard).filter((word) => words.has(word)).length;
  return found
    .filter(({ person }) => birthDate === undefined || canBeSameBirth(person.birthDate, birthDate))
    .toSorted(
      (one, other) =>
        alike(other) - alike(one) ||
        one.person.nameOnCard.localeCompare(other.person.nameOnCard, 'nl') ||
        one.person.birthDate.localeCompare(other.person.birthDate) ||
        one.id.localeCompare(other.id),
    );
};
