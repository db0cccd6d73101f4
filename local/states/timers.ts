/** Everything that is due at some moment, earliest first. A timer that is no longer wanted stays here and is passed over when its turn comes. */

export interface Timer {
  /** Epoch milliseconds. */
  due: number;
  /** The execution's number and the strand; together with `due` they make the order complete, so that two runs fire alike. */
  execution: number;
  strand: number;
  kind: 'wait' | 'retry' | 'timeout' | 'heartbeat' | 'limit';
}

const before = (a: Timer, b: Timer): boolean =>
  a.due - b.due < 0 || (a.due === b.due && (a.execution - b.execution || a.strand - b.strand) < 0);

/** A binary heap. */
export class Timers {
  readonly #heap: Timer[] = [];
  readonly #wanted: (timer: Timer) => boolean;

  constructor(wanted: (timer: Timer) => boolean) {
    this.#wanted = wanted;
  }

  add(timer: Timer): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(timer);
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = heap[up];
      if (parent === undefined || !before(timer, parent)) break;
      heap[at] = parent;
      at = up;
    }
    heap[at] = timer;
  }

  /** The earliest timer that is still wanted. */
  first(): Timer | undefined {
    for (;;) {
      const top = this.#heap[0];
      if (top === undefined || this.#wanted(top)) return top;
      this.#drop();
    }
  }

  /** Takes the earliest timer if it is due. */
  take(now: number): Timer | undefined {
    const top = this.first();
    if (top === undefined || top.due > now) return undefined;
    this.#drop();
    return top;
  }

  #drop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      let child = heap[down];
      if (child === undefined) break;
      const other = heap[down + 1];
      if (other !== undefined && before(other, child)) {
        child = other;
        down += 1;
      }
      if (!before(child, last)) break;
      heap[at] = child;
      at = down;
    }
    heap[at] = last;
  }
}
