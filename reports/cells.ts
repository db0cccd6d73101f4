/** The numbers about clients in a report, each in a cell of its own: by the id of its figure, or `figure/part`. */
import type { Json } from '../schemas/kernel/json.ts';

export type Cells = ReadonlyMap<string, number>;

/** The numbers within a value that is several things at once. */
export const within = (value: Json): [string, Json][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

type Numbers = Readonly<Record<string, { readonly value: Json; readonly parts?: Readonly<Record<string, Json>> | undefined }>>;

/** Those of the figures of these ids. */
export const cellsIn = (figures: Numbers, ids: readonly string[]): Cells =>
  new Map(
    ids.flatMap((id) => {
      const { value = null, parts = {} } = figures[id] ?? {};
      const inside = [...within(value), ...Object.entries(parts)].map(([name, part]): [string, Json] => [`${id}/${name}`, part]);
      const numbers: [string, Json][] = [[id, value], ...inside];
      return numbers.flatMap(([cell, number]) => (typeof number === 'number' ? [[cell, number] as const] : []));
    }),
  );

/** The smallest number of people that is told. Nobody at all may be told too. */
export const smallestTold = 5;

/** Set by others: they change with nobody. */
export const agreed: ReadonlySet<string> = new Set(['M02/before', 'M02/target']);

/** A balance is no number of people, but it changes with them. */
const noPeople: ReadonlySet<string> = new Set([...agreed, 'M02']);

export const isSmall = (number: number): boolean => number > 0 && number < smallestTold;

export const isFewPeople = (cell: string, number: number): boolean => !noPeople.has(cell) && isSmall(number);
