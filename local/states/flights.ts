/**
 * Functions that are running. Answers of one execution are handed over in the order in which its calls were made, as long as the clock has
 * not moved between those calls: so two branches that call at the same moment end in the same order in every run of a story.
 */

export type Answer = { ok: true; value: unknown } | { ok: false; thrown: unknown };

interface Flight {
  key: string;
  at: number;
  answer?: Answer;
  abandoned: boolean;
  run: () => Promise<unknown>;
  deliver: (answer: Answer) => void;
}

export class Flights {
  readonly #most: number;
  readonly #landed: () => void;
  readonly #groups = new Map<number, Flight[]>();
  readonly #waiting: [group: number, flight: Flight][] = [];
  #running = 0;

  /** `most` functions run at a time; `landed` is called whenever fewer are awaited than before. */
  constructor(most: number, landed: () => void) {
    this.#most = most;
    this.#landed = landed;
  }

  /** Is some function awaited? */
  get busy(): boolean {
    return this.#running > 0 || this.#waiting.length > 0;
  }

  launch(group: number, key: string, at: number, run: Flight['run'], deliver: Flight['deliver']): void {
    const flight: Flight = { key, at, abandoned: false, run, deliver };
    const flights = this.#groups.get(group);
    if (flights === undefined) this.#groups.set(group, [flight]);
    else flights.push(flight);
    if (this.#running < this.#most) this.#start(group, flight);
    else this.#waiting.push([group, flight]);
  }

  /** Nobody waits for this answer any longer (its task timed out): neither order nor quiescence depend on it. */
  abandon(group: number, key?: string): void {
    for (const flight of this.#groups.get(group) ?? []) {
      if (flight.abandoned || (key !== undefined && flight.key !== key)) continue;
      flight.abandoned = true;
      if (flight.answer === undefined) this.#release();
    }
    this.#handOver(group);
  }

  #start(group: number, flight: Flight): void {
    this.#running += 1;
    const land = (answer: Answer): void => {
      flight.answer = answer;
      this.#handOver(group);
      if (!flight.abandoned) this.#release();
    };
    flight.run().then(
      (value) => land({ ok: true, value }),
      (thrown: unknown) => land({ ok: false, thrown }),
    );
  }

  #release(): void {
    this.#running -= 1;
    while (this.#running < this.#most) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      if (!next[1].abandoned) this.#start(...next);
    }
    this.#landed();
  }

  #handOver(group: number): void {
    const flights = this.#groups.get(group);
    if (flights === undefined) return;
    const held = new Set<number>();
    const left: Flight[] = [];
    for (const flight of flights) {
      if (flight.abandoned) continue;
      if (flight.answer === undefined) held.add(flight.at);
      if (flight.answer === undefined || held.has(flight.at)) left.push(flight);
      else flight.deliver(flight.answer);
    }
    if (left.length > 0) this.#groups.set(group, left);
    else this.#groups.delete(group);
  }
}
