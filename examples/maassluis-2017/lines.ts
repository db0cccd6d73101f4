/** The submissions as they stand in the file: one per line (JSON Lines), in order of time. */
import { readFileSync } from 'node:fs';
import type { FormId } from '../../schemas/forms/index.ts';
import type { Json } from '../../schemas/kernel/json.ts';

export interface YearLine {
  /** The persona who submits it. */
  readonly as: string;
  /** The day and time in Amsterdam at which it is submitted. */
  readonly at: string;
  readonly form: FormId;
  /** The Idempotency-Key; that of a registration becomes the client's id. */
  readonly key: string;
  /** What the line shows that a count could get wrong; not sent. */
  readonly story?: string;
  readonly answers: Readonly<Record<string, Json>>;
}

export const yearLines = (): YearLine[] =>
  readFileSync(new URL('submissions.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as YearLine);
