/** Who was housed, guided and helped: counted from the lines (domain facts M01–M36). */
import { add, type Books, distinct, inYear, type Line, yearsLater } from './books.ts';

/** M01: the first day that counts, for each person. */
const countedSince = ({ of }: Books): Map<string, string> => {
  const first = new Map<string, string>();
  for (const { a } of of('housing-placed')) {
    const known = first.get(a.clientId);
    if (a.countsForTarget && (known === undefined || a.housedOn < known)) first.set(a.clientId, a.housedOn);
  }
  return first;
};

/** Of a date known in part, both ends are tried: an example in which they differ would count nobody. */
const isAdult = (born: string, on: string): boolean => {
  const earliest = born.length === 4 ? `${born}-01-01` : born.length === 7 ? `${born}-01` : born;
  const latest = born.length === 4 ? `${born}-12-31` : born.length === 7 ? `${born}-31` : born;
  const [youngest, oldest] = [yearsLater(latest, 18) <= on, yearsLater(earliest, 18) <= on];
  if (youngest !== oldest) throw new Error(`whether somebody born ${born} was of age on ${on} cannot be said`);
  return youngest;
};

export const housing = (books: Books, year: number) => {
  const registered = new Map(books.of('client-registration').map(({ key, a }) => [key, a]));
  const told = new Map(
    books
      .of('client-changed')
      .filter(({ a }) => a.nationality)
      .map(({ a }) => [a.clientId, a.nationality]),
  );
  const people = [...countedSince(books)]
    .filter(([, day]) => inYear(day, year))
    .flatMap(([client, day]) => {
      const a = registered.get(client);
      return a ? [{ adult: isAdult(a.birthDate, day), sex: a.sex, inflow: a.inflow, from: told.get(client) ?? a.nationality }] : [];
    });
  const number = (is: (person: (typeof people)[number]) => boolean) => people.filter(is).length;
  const azc = people.filter(({ inflow }) => inflow === 'azc');
  return {
    M01: people.length,
    M02: balance(books, year),
    M03: number(({ adult }) => adult),
    M04: number(({ adult }) => !adult),
    M05: number(({ sex }) => sex === 'male'),
    M06: number(({ sex }) => sex === 'female'),
    M07: number(({ from }) => from === 'sy'),
    M08: number(({ inflow }) => inflow === 'family-reunification'),
    M09: azc.length,
    M10: azc.filter(({ adult }) => !adult).length,
    M11: azc.filter(({ adult }) => adult).length,
    eritreans: number(({ from }) => from === 'er'),
    homes: books.of('housing-placed').filter(({ a }) => inYear(a.housedOn, year) && a.newHome === true).length,
  };
};

/** M02: the balance before the first half-year, plus who was housed since, minus what was asked (§5.4). */
const balance = (books: Books, year: number): number => {
  // In order of time, so that the last word about a half-year is the one that stays.
  const halves = new Map(books.of('housing-target-set').map(({ a }) => [`${a.year}-${a.half}`, a]));
  const asked = [...halves].filter(([half]) => half <= `${year}-2`).toSorted(([one], [other]) => one.localeCompare(other));
  const [first] = asked;
  if (!first) return Number.NaN;
  const from = `${first[0].slice(0, 4)}-${first[0].endsWith('1') ? '01' : '07'}-01`;
  const housed = [...countedSince(books).values()].filter((day) => day >= from && day <= `${year}-12-31`).length;
  return (first[1].balanceBefore ?? Number.NaN) + housed - add(asked.map(([, { target }]) => target));
};

interface Trajectory {
  readonly client: string;
  readonly from: string;
  readonly till: string | undefined;
}

const trajectories = ({ of }: Books): Trajectory[] => {
  const ended = new Map(of('guidance-closed').map(({ a }) => [a.clientId, a.closedOn]));
  return of('guidance-started').map(({ a }) => ({ client: a.clientId, from: a.startedOn, till: ended.get(a.clientId) }));
};

/** §3.6: who was in guidance on the day of a contact, its last day too, counts under the trajectory. The rule holds since 2017. */
const isWalkIn = (all: readonly Trajectory[], { a }: Line): boolean =>
  a.on < '2017-01-01' ||
  !all.some(({ client, from, till }) => client === a.clientId && from <= a.on && (till === undefined || a.on <= till));

/** The keys of the contacts that count under the walk-in hour. */
export const walkInKeys = (books: Books): string[] => {
  const all = trajectories(books);
  return books
    .of('contact-noted')
    .filter((line) => isWalkIn(all, line))
    .map(({ key }) => key);
};

export const consultation = (books: Books, year: number) => {
  const keys = new Set(walkInKeys(books));
  const contacts = books.of('contact-noted').filter(({ key, a }) => keys.has(key) && inYear(a.on, year));
  const requests = contacts.flatMap(({ a }) => a.requests);
  const about = (topic: string) => requests.filter((request) => request.topic === topic).length;
  const settled = new Map(books.of('client-registration').map(({ key, a }) => [key, a.settledOn]));
  const schedule = books
    .of('schedule-set')
    .filter(({ a }) => a.validFrom <= `${year}-12-31`)
    .at(-1);
  return {
    M12: distinct(contacts.map(({ a }) => a.clientId)),
    contacts: contacts.length,
    M13: requests.length,
    M14: about('education'),
    M15: about('finance'),
    M16: about('participation'),
    M17: about('housing'),
    M18: distinct(contacts.filter(({ a }) => yearsLater(settled.get(a.clientId) ?? '9999', 2) < a.on).map(({ a }) => a.clientId)),
    M19: (schedule?.a.slots ?? []).filter((slot) => slot.kind === 'walk-in').length,
  };
};

export const reunification = ({ of }: Books, year: number) => {
  const opened = new Map(of('dossier-opened').map(({ a }) => [a.clientId, a]));
  const spells = [...opened].map(([client, { openedOn }]) => {
    const turns = [
      ...of('dossier-closed').map(({ a }) => ({ client: a.clientId, day: a.closedOn, closes: true })),
      ...of('dossier-reopened').map(({ a }) => ({ client: a.clientId, day: a.reopenedOn, closes: false })),
    ].filter((turn) => turn.client === client);
    const isOpenAtEnd = (day: string) =>
      openedOn <= day &&
      turns
        .filter((turn) => turn.day <= day)
        .toSorted((one, other) => one.day.localeCompare(other.day))
        .at(-1)?.closes !== true;
    return { openedOn, isOpenAtEnd };
  });
  const start = spells.filter(({ isOpenAtEnd }) => isOpenAtEnd(`${year - 1}-12-31`)).length;
  const fresh = spells.filter(({ openedOn }) => inYear(openedOn, year)).length;
  const reopened = of('dossier-reopened').filter(({ a }) => inYear(a.reopenedOn, year));
  return {
    M21: fresh,
    M22: start + fresh,
    M23: of('dossier-closed').filter(({ a }) => inYear(a.closedOn, year) && a.reason === 'reunited').length,
    M24: spells.filter(({ isOpenAtEnd }) => isOpenAtEnd(`${year}-12-31`)).length,
    M25: reopened.map(({ a }) => opened.get(a.clientId)?.['originalFilingYear']).toSorted(),
  };
};

export const guidance = (books: Books, year: number) => {
  const all = trajectories(books);
  const lives = books.of('gva-entered').map(({ a }) => {
    const ends = [
      ...books
        .of('gva-left')
        .filter((left) => left.a.clientId === a.clientId)
        .map((left) => left.a.leftOn),
      ...books
        .of('housing-placed')
        .filter((placed) => placed.a.clientId === a.clientId)
        .map((placed) => placed.a.housedOn),
    ];
    return { from: a.enteredOn, till: ends.filter((day) => day >= a.enteredOn).toSorted()[0] };
  });
  return {
    M32: all.filter(({ from }) => inYear(from, year)).length,
    M33: all.filter(({ from, till }) => inYear(yearsLater(from, 1), year) && (till === undefined || till >= yearsLater(from, 1))).length,
    M35: books
      .of('gva-left')
      .map(({ a }) => a.leftOn)
      .toSorted()
      .at(-1),
    mostInScheme: Math.max(
      ...lives.map(({ from: day }) => lives.filter(({ from, till }) => from <= day && (till === undefined || day < till)).length),
    ),
    M36: distinct(
      books
        .of('guidance-closed')
        .filter(({ a }) => inYear(a.closedOn, year) && a.reason === 'moved-out')
        .map(({ a }) => a.clientId),
    ),
  };
};
