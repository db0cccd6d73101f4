/**
 * For tests: somebody who knows every number that was told and every sum, and that nothing counted is below zero. It tries out numbers for what was not
 * told, and shares no code with what hides them.
 */

/** Terms that make up nothing: `[1, part], [1, part], [-1, whole]`, and what is known besides. */
export interface Equation {
  readonly terms: readonly (readonly [number, string])[];
  readonly plus: number;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Higher than any number in the worlds that are tried. */
const most = 400;

/** The most steps of one search; beyond it nothing is claimed, which counts as found out. */
const mostSteps = 20_000;

const unknownIn = ({ terms, plus }: Equation, told: ReadonlyMap<string, number>): Equation => ({
  terms: terms.filter(([, cell]) => !told.has(cell)),
  plus: terms.reduce((all, [times, cell]) => all + times * (told.get(cell) ?? 0), plus),
});

/** The equations that hang together with a cell. */
const around = (cell: string, equations: readonly Equation[]): Equation[] => {
  const cells = new Set([cell]);
  const found = new Set<Equation>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const equation of equations) {
      if (found.has(equation) || !equation.terms.some(([, each]) => cells.has(each))) continue;
      found.add(equation);
      for (const [, each] of equation.terms) cells.add(each);
      grew = true;
    }
  }
  return [...found];
};

/** Undefined: they cannot all hold. */
const narrowed = (start: ReadonlyMap<string, Bounds>, equations: readonly Equation[]): Map<string, Bounds> | undefined => {
  const bounds = new Map(start);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { terms, plus } of equations) {
      for (const [times, cell] of terms) {
        const own = bounds.get(cell);
        if (!own) throw new Error(`${cell} has no bounds`);
        let [least, largest] = [plus, plus];
        for (const [otherTimes, other] of terms) {
          const { low, high } = bounds.get(other) ?? own;
          if (other === cell) continue;
          least += otherTimes > 0 ? otherTimes * low : otherTimes * high;
          largest += otherTimes > 0 ? otherTimes * high : otherTimes * low;
        }
        // times * cell = -(the rest), and times is 1 or -1.
        const [from, till] = times > 0 ? [-largest, -least] : [least, largest];
        const next = { low: Math.max(own.low, from), high: Math.min(own.high, till) };
        if (next.low > next.high) return undefined;
        if (next.low === own.low && next.high === own.high) continue;
        bounds.set(cell, next);
        grew = true;
      }
    }
  }
  return bounds;
};

const canHold = (start: ReadonlyMap<string, Bounds>, equations: readonly Equation[], steps = { left: mostSteps }): boolean => {
  steps.left -= 1;
  if (steps.left < 0) return false;
  const bounds = narrowed(start, equations);
  if (!bounds) return false;
  const [open] = [...bounds]
    .filter(([, { low, high }]) => low < high)
    .toSorted(([, one], [, other]) => one.high - one.low - other.high + other.low);
  if (!open) return true;
  const [cell, { low, high }] = open;
  for (let value = low; value <= high; value += 1) {
    if (canHold(new Map(bounds).set(cell, { low: value, high: value }), equations, steps)) return true;
  }
  return false;
};

export interface Knowledge {
  readonly told: ReadonlyMap<string, number>;
  readonly equations: readonly Equation[];
  /** Balances, which may lie below zero. */
  readonly mayBeNegative: (cell: string) => boolean;
}

/** Whether what is known leaves a cell no other number than its own. */
export const findsOut = (cell: string, value: number, { told, equations, mayBeNegative }: Knowledge): boolean => {
  if (told.has(cell)) return true;
  const own = around(
    cell,
    equations.map((equation) => unknownIn(equation, told)),
  );
  const cells = new Set([cell, ...own.flatMap(({ terms }) => terms.map(([, each]) => each))]);
  const start = new Map([...cells].map((each) => [each, { low: mayBeNegative(each) ? -most : 0, high: most }]));
  const others = [1, -1, 2, -2, 3, -3, 4, 5].map((step) => value + step).filter((each) => each >= 0 || mayBeNegative(cell));
  return !others.some((other) => canHold(new Map(start).set(cell, { low: other, high: other }), own));
};
