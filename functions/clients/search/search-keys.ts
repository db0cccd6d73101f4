/** Under which keys a client can be found: what stands in the index, before it is hashed, and what a question asks of it. */
import type { ClientPerson } from '../client.ts';
import { namePartsOf } from './name-keys.ts';

/** What somebody knows of the person who stands before them. */
export interface Sought {
  readonly name?: string | undefined;
  readonly vNumber?: string | undefined;
  readonly birthDate?: string | undefined;
}

/** So many rows for the longest name; a correction writes those of the old name and of the new one, in one transaction. */
const mostOfName = 24;

const nameKey = (key: string): string => `name ${key}`;
const birthKey = (date: string): string => `born ${date}`;
export const numberKey = (number: string): string => `number ${number}`;

export const keysOfPerson = ({ nameOnCard, birthDate, alienNumber }: ClientPerson): string[] =>
  [...new Set(namePartsOf(nameOnCard).flatMap(({ keys, also }) => [...keys, ...also]))]
    .slice(0, mostOfName)
    .map(nameKey)
    .concat(birthKey(birthDate), alienNumber === undefined ? [] : numberKey(alienNumber));

const isWholeDay = (date: string): boolean => date.length === '1990-05-12'.length;

/**
 * Groups of keys: a client who fits has a key of each group. With a name, the birth date is held against what is kept about whom the name finds;
 * alone, a whole day finds also those of whom only the year or the month is known.
 */
export const groupsOf = ({ name, vNumber, birthDate }: Sought): string[][] => {
  const parts = namePartsOf(name ?? '').map(({ keys }) => keys.map(nameKey));
  const number = vNumber === undefined ? [] : [[numberKey(vNumber)]];
  if (parts.length + number.length > 0 || birthDate === undefined || !isWholeDay(birthDate)) return [...number, ...parts];
  return [[birthDate, birthDate.slice(0, 7), birthDate.slice(0, 4)].map(birthKey)];
};

/** In how many of the groups somebody has a key, by what is kept of them now. */
export const groupsOfPerson = (person: ClientPerson, groups: readonly (readonly string[])[]): number => {
  const keys = new Set(keysOfPerson(person));
  return groups.filter((group) => group.some((key) => keys.has(key))).length;
};

/** Whether two birth dates can be of one person; of either the day, or the month too, may be unknown. */
export const canBeSameBirth = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** `mohammed 12-5-1990`, `1990`, a V-number of ten digits: what was typed into one box, taken apart. Undefined when it holds another number. */
export const soughtFrom = (typed: string): Sought | undefined => {
  let rest = typed;
  const take = (pattern: RegExp): string[] | undefined => {
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(found[0], ' ');
    return found?.slice(1);
  };
  const [vNumber] = take(/(?<!\d)(\d{10})(?!\d)/) ?? [];
  const [day, month, year] = take(/(?<!\d)(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})(?!\d)/) ?? [];
  const [iso = year && `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`] = take(/(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/) ?? [];
  const [yearAlone] = take(/(?<!\d)((?:18|19|20)\d{2})(?!\d)/) ?? [];
  const name = rest.replaceAll(/\s+/g, ' ').trim();
  if (/\d/.test(name)) return undefined;
  return { name: name === '' ? undefined : name, vNumber, birthDate: iso ?? yearAlone };
};
