/** The functions that Step Functions adds to JSONata, and those of JSONata that ask for the time or for chance. */
import { hash as digest } from 'node:crypto';

/** What an expression sees: `states` and the variables in scope by name, and the functions that Step Functions adds. */
export type Bindings = Record<string, unknown>;

/** Chance that can be repeated: the next number of an execution's own row. */
export type Draw = () => number;

/** An error with a code, as jsonata throws them itself. */
const refuse = (code: string, message: string): Error => Object.assign(new Error(message), { code });

/** Mulberry32: small, even, and the same everywhere. */
export const seeded = (seed: number): number => {
  let mixed = (seed + 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** A number from a text, to begin a row of chance with. */
export const seedFrom = (text: string): number => Number.parseInt(digest('sha256', text).slice(0, 8), 16) | 0;

/** A UUID that depends on nothing but `text`; version and variant bits as in RFC 9562. */
export const uuidFrom = (text: string): string => {
  const hex = digest('sha256', text);
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** jsonata shows an array of one as the thing itself in some places; here a sequence behaves like its own results. */
const sequence = (items: unknown[]): unknown => Object.assign(items, { sequence: true });

const partition = (items: unknown, size: number): unknown[][] | undefined => {
  if (items === undefined) return undefined;
  if (typeof size !== 'number' || Math.floor(size) < 1)
    throw refuse('D3012', 'The second argument of $partition must be a positive number');
  const all = Array.isArray(items) ? items : [items];
  const step = Math.floor(size);
  const parts: unknown[][] = [];
  for (let from = 0; from < all.length; from += step) parts.push(all.slice(from, from + step));
  return parts;
};

const range = (first: number, last: number, step: number): unknown => {
  const [from, to, by] = [Math.round(first), Math.round(last), Math.round(step)];
  if (by === 0) throw refuse('D3012', 'The third argument of $range must not be zero');
  const count = Math.max(0, Math.floor((to - from) / by) + 1);
  if (count > 1000) throw refuse('D2014', `The size of the array created by $range must not exceed 1000. Got: ${count}`);
  const numbers = Array.from({ length: count }, (_, index) => from + index * by);
  return numbers.length === 1 ? numbers[0] : sequence(numbers);
};

const algorithms: Record<string, string> = { MD5: 'md5', 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' };

const hash = (data: string, algorithm: string): string => {
  const known = algorithms[algorithm];
  if (known === undefined) throw refuse('D3013', `Unknown hash algorithm: ${algorithm}`);
  return digest(known, data);
};

const parse = (text: string): unknown => JSON.parse(text, (_, value) => (Object.is(value, -0) ? 0 : value));

/** What jsonata hands to its own functions as `this`; with it a function can call another one that it knows by name. */
interface Focus {
  environment: { lookup(name: string): { implementation: (this: Focus, millis: number, picture?: string, zone?: string) => unknown } };
}

/** Marks a function the way jsonata marks its own, so that it is called with a Focus. */
const native = (implementation: (this: Focus, ...args: string[]) => unknown) => ({ _jsonata_function: true, implementation });

/** The functions that are the same for everybody. */
export const fixedFunctions: Bindings = {
  partition,
  range,
  hash,
  parse,
  eval: () => {
    throw refuse('T1006', 'Attempted to invoke a non-function');
  },
};

/** Made for one turn: these functions see its moment and draw from its execution's row of chance. */
export const turnFunctions = (millis: number, draw: Draw): Bindings => ({
  random: (seed?: number) => (seed === undefined ? draw() : seeded(Math.trunc(seed))),
  uuid: () => uuidFrom(`uuid ${draw()} ${draw()}`),
  millis: () => millis,
  now: native(function (this: Focus, picture?: string, zone?: string) {
    return this.environment.lookup('fromMillis').implementation.call(this, millis, picture, zone);
  }),
});
