/** What must hold between figures. A report that breaks one contradicts itself, and says so. */
import type { Json } from '../schemas/kernel/json.ts';
import type { Text } from '../schemas/kernel/text.ts';
import type { Counted } from './figure.ts';

export type Measured = ReadonlyMap<string, Counted>;

export interface Invariant {
  readonly id: string;
  readonly says: Text;
  /** `must`: else the figures contradict each other. `expected`: else something is unusual, and somebody should look. */
  readonly weight: 'must' | 'expected';
  readonly between: readonly string[];
  /** It is about the entries behind the figures, not about their numbers. */
  readonly ofEntries?: true;
  /** Undefined when one of the figures is not known. */
  readonly holds: (measured: Measured) => boolean | undefined;
}

export interface Checked extends Pick<Invariant, 'id' | 'says' | 'weight'> {
  /** Null: a figure is not known, so nothing can be said. */
  readonly holds: boolean | null;
}

const numberOf = (measured: Measured, id: string): number | undefined => {
  const value: Json | undefined = measured.get(id)?.value;
  return typeof value === 'number' ? value : undefined;
};

const numbersOf = (measured: Measured, ids: readonly string[]): number[] | undefined => {
  const numbers = ids.map((id) => numberOf(measured, id));
  return numbers.every((each) => each !== undefined) ? numbers : undefined;
};

const total = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The parts make up the whole, or at most the whole. */
const partsOf = (whole: string, parts: readonly string[], relation: '=' | '≤', weight: Invariant['weight'] = 'must'): Invariant => ({
  id: `${parts.join('+')}${relation}${whole}`,
  weight,
  between: [...parts, whole],
  says:
    relation === '='
      ? { nl: `${parts.join(' + ')} is samen ${whole}.`, en: `${parts.join(' + ')} make up ${whole}.` }
      : { nl: `${parts.join(' + ')} is niet meer dan ${whole}.`, en: `${parts.join(' + ')} are no more than ${whole}.` },
  holds: (measured) => {
    const [of, ...numbers] = numbersOf(measured, [whole, ...parts]) ?? [];
    if (of === undefined) return undefined;
    return relation === '=' ? total(numbers) === of : total(numbers) <= of;
  },
});

/** What was counted for the one was counted for the other too. */
const among = (part: string, whole: string): Invariant => ({
  id: `${part}⊆${whole}`,
  weight: 'must',
  between: [part, whole],
  ofEntries: true,
  says: { nl: `Alles van ${part} staat ook in ${whole}.`, en: `All of ${part} is in ${whole} too.` },
  holds: (measured) => {
    const all = new Set(measured.get(whole)?.records);
    return measured.get(part)?.records.every((id) => all.has(id));
  },
});

/** The named parts of a figure add up to it. */
const addsUp = (id: string): Invariant => ({
  id: `parts(${id})=${id}`,
  weight: 'must',
  between: [id],
  says: { nl: `De onderdelen van ${id} zijn samen ${id}.`, en: `The parts of ${id} make up ${id}.` },
  holds: (measured) => {
    const parts = Object.values(measured.get(id)?.parts ?? {}).filter((part) => typeof part === 'number');
    const whole = numberOf(measured, id);
    return whole === undefined ? undefined : total(parts) === whole;
  },
});

export const invariants: readonly Invariant[] = [
  partsOf('M01', ['M03', 'M04', 'M04-unknown'], '='),
  partsOf('M01', ['M05', 'M06', 'M06-other'], '='),
  partsOf('M01', ['M08', 'M09', 'M09-other'], '='),
  partsOf('M09', ['M10', 'M11', 'M11-unknown'], '='),
  partsOf('M01', ['M07'], '≤'),
  among('M07', 'M01'),
  among('M09', 'M01'),
  partsOf('M13', ['M14', 'M15', 'M16', 'M17'], '≤'),
  addsUp('M13'),
  partsOf('M12-contacts', ['M12'], '≤'),
  partsOf('M13', ['M12-contacts'], '≤'),
  partsOf('M12', ['M18'], '≤'),
  partsOf('M12', ['M18-closed'], '≤'),
  addsUp('M21'),
  partsOf('M22', ['M22-start', 'M21', 'M22-reopened'], '='),
  partsOf('M22', ['M23'], '≤'),
  partsOf('M22', ['M24'], '≤'),
  among('M37', 'M39'),
  partsOf('M39', ['M37'], '≤'),
  addsUp('M39'),
  addsUp('signals'),
  partsOf('M50', ['M47'], '≤'),
  partsOf('M53-with-trainees', ['M53', 'M54'], '='),
  partsOf('M03', ['M32'], '=', 'expected'),
  partsOf('M01', ['M03', 'M04'], '=', 'expected'),
  partsOf('M01', ['M05', 'M06'], '=', 'expected'),
  partsOf('M01', ['M08', 'M09'], '=', 'expected'),
  partsOf('M09', ['M10', 'M11'], '=', 'expected'),
  partsOf('M48-all', ['M48'], '≤'),
  partsOf('M48-all', ['M51'], '≤', 'expected'),
];

export const checkedIn = (measured: Measured): Checked[] =>
  invariants.map(({ id, says, weight, holds }) => ({ id, says, weight, holds: holds(measured) ?? null }));
