/** The examples as they stand in the files: one submission per line (JSON Lines). */
import { readFileSync } from 'node:fs';
import type { FormId } from '../../schemas/forms/index.ts';

export interface ExampleLine {
  /** The persona who submits it. */
  readonly as: string;
  /** The day (ISO) on which it is submitted; absent for what is there at the start. */
  readonly at?: string;
  readonly form: FormId;
  /** The Idempotency-Key; that of a registration becomes the client's id. */
  readonly key: string;
  /** On a registration: what the example shows. */
  readonly story?: string;
  readonly answers: Readonly<Record<string, string | boolean>>;
}

/** The day on which the examples begin. */
export const firstDay = '2026-11-23';

const read = (file: string): ExampleLine[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ExampleLine);

/** What is there at the start, in the order in which it is submitted. */
export const linesAtStart = (): ExampleLine[] => read('clients.jsonl');

/** What volunteers send during the two years, by day. */
export const linesLater = (): ExampleLine[] => read('later.jsonl');
