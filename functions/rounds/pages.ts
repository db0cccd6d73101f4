/** How many dossiers go from one state of the workflow to the next, and in which portions. */

/** So many ids in one answer: a state of a workflow holds 256 KB, and an id with its quotes takes 39 bytes. */
export const mostDossiers = 2000;

export const inPagesOf = <T>(size: number, all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, page) => all.slice(page * size, (page + 1) * size));
