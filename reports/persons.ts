/** Who was housed, and what is known of clients, as the figures of several chapters need it. */
import type { Book, Entry } from './book.ts';
import { asSent } from './fact.ts';

export interface Person {
  readonly sex: string;
  readonly inflow: string;
  readonly settledOn: string;
  readonly nationality: string | undefined;
}

/** What is told of each client at their registration; of the nationality the last word counts. */
export const personsOf = (book: Book): ReadonlyMap<string, Person> => {
  const changed = new Map(
    book
      .all('client-changed')
      .toSorted(asSent)
      .flatMap(({ client, answers }) => (client !== undefined && answers.nationality ? [[client, answers.nationality] as const] : [])),
  );
  return new Map(
    book.all('client-registration').map(({ id, client = id, answers }) => {
      const { sex, inflow, settledOn, nationality } = answers;
      return [client, { sex, inflow, settledOn, nationality: changed.get(client) ?? nationality }];
    }),
  );
};

/** The first home of each client that counts for the target: a client counts once, however often they move. */
export const firstHomes = (book: Book): ReadonlyMap<string, Entry<'housing-placed'>> => {
  const homes = new Map<string, Entry<'housing-placed'>>();
  for (const home of book.all('housing-placed')) {
    const { client, answers } = home;
    if (client !== undefined && answers.countsForTarget && !homes.has(client)) homes.set(client, home);
  }
  return homes;
};

/** The homes of those who were housed in the period, for the first time that counts. */
export const housedIn = (book: Book): readonly Entry<'housing-placed'>[] =>
  [...firstHomes(book).values()].filter(({ day }) => book.period.from <= day && day <= book.period.till);
