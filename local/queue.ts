/** One thing after another. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs when everything that was asked before has ended, well or badly. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
