/** The example data, sent through HTTP like anything else. Each line has its own key, so that sending it again changes nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Clock, dayOf, Temporal } from '../schemas/kernel/time.ts';

/** `at` is the day on which it is sent, for what happens later in the story. */
export const exampleLine = z.object({
  as: z.string(),
  at: z.optional(z.string()),
  form: z.string(),
  key: z.string(),
  /** The line that it corrects. */
  corrects: z.optional(z.string()),
  answers: z.record(z.string(), z.unknown()),
});
export type ExampleLine = z.output<typeof exampleLine>;

/** The lines of all files in a folder, in order of the files' names; none if it does not exist. */
export const exampleLines = (folder: URL): ExampleLine[] => {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const lines = files.sort().flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
  return lines.filter((line) => line.trim() !== '').map((line) => exampleLine.parse(JSON.parse(line)));
};

/** Where the lines go, and who gives the tokens. */
export interface Receiver {
  readonly url: string;
  token(persona: string): Promise<string>;
}

/** Sends one line; the persona's token is made when it is needed, because tokens expire by the same clock. */
export const sendLine = async (system: Receiver, { as, form, key, answers }: ExampleLine): Promise<Response> =>
  fetch(`${system.url}/api/forms/${encodeURIComponent(form)}/submissions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await system.token(as)}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(answers),
  });

export interface Seeded {
  readonly sent: number;
  readonly refused: number;
}

/** Sends what has happened by the clock's today. */
export const seed = async (system: Receiver & { readonly clock: Clock }, folder: URL): Promise<Seeded> => {
  const today = dayOf(system.clock.now());
  let sent = 0;
  let refused = 0;
  for (const line of exampleLines(folder)) {
    if (line.at !== undefined && Temporal.PlainDate.compare(line.at, today) > 0) continue;
    const response = await sendLine(system, line);
    if (response.ok) sent += 1;
    else {
      refused += 1;
      console.error(`  example ${line.key} (${line.form}) was refused: ${response.status} ${(await response.text()).slice(0, 300)}`);
    }
  }
  return { sent, refused };
};
