/**
 * `npm run term`: a deadline with its derivation, for people or line by line for programs.
 *
 * With `-` each line of standard input is one question in JSON and each line of output one answer, in the same order. A line that cannot be
 * answered gives `{"error", "line"}` and makes the exit code 1; the lines after it are still answered.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { TermRefusal } from '../functions/terms/refusal.ts';
import { type Deadline, type DeadlineOptions, deadline } from '../functions/terms/terms.ts';
import { policyReference } from '../functions/terms/versions.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { policies } from '../schemas/policies.ts';

const usage = `Usage: npm run term -- POLICY_ID ANCHOR_DATE [--extended | --no-extended] [--suspended-days N] [--printed DATE] [--on DATE]
       npm run term -- -      reads one {"policy", "anchor"} per line, optionally with "extended", "suspendedDays", "printed", "on"
POLICY_ID may name a version (NAREIS_DECISION@2). Dates are written YYYY-MM-DD.
`;

const isDay = (text: string): boolean => {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text) !== undefined;
  } catch {
    return false;
  }
};

const day = z.pipe(
  z.string().check(z.refine(isDay, { error: 'not a day (YYYY-MM-DD)' })),
  z.transform((text: string) => Temporal.PlainDate.from(text)),
);

const question = z.strictObject({
  policy: z.string(),
  anchor: day,
  extended: z.optional(z.boolean()),
  suspendedDays: z.optional(z.int()),
  printed: z.optional(day),
  on: z.optional(day),
});

/** @throws z.core.$ZodError or TermRefusal when the question cannot be answered. */
const answer = (asked: unknown): Deadline => {
  const { policy, anchor, ...options }: { policy: string; anchor: Temporal.PlainDate } & DeadlineOptions = z.parse(question, asked);
  const { policyId, version } = policyReference(policy);
  return deadline(policyId, anchor, { ...options, version });
};

z.config(z.locales.en());

/** The reason in one sentence; a stack trace helps nobody at a prompt. */
const reason = (error: unknown): string => {
  if (error instanceof SyntaxError) return 'This is not JSON.';
  if (error instanceof TermRefusal) return error.message;
  if (error instanceof z.core.$ZodError)
    return error.issues.map(({ path, message }) => [path.join('.'), message].filter((text) => text !== '').join(': ')).join('; ');
  return error instanceof Error ? error.message : String(error);
};

const answerLines = async (): Promise<number> => {
  let line = 0;
  let failed = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      console.log(JSON.stringify(answer(JSON.parse(text))));
    } catch (error) {
      failed += 1;
      console.log(JSON.stringify({ error: reason(error), line }));
    }
  }
  return failed === 0 ? 0 : 1;
};

const forPeople = (found: Deadline): string => {
  const { policy, version, anchor, unrolled, rolled, printed, due, because } = found;
  const target = found.owner === 'CLIENT' ? ['warn on', found.warnOn] : ['act after', found.actAfter];
  const rows = [['policy', `${policy}, version ${version}`], ['anchor', anchor], ['unrolled', unrolled], ['rolled', rolled], ['printed', printed ?? '-'], ['due', due], target]; // biome-ignore format: a table
  const table = rows.map(([name = '', value]) => `  ${name.padEnd(10)} ${value}`).join('\n');
  const cautions = (language: 'nl' | 'en') => because.cautions.map((caution) => `  ! ${caution[language]}`).join('\n');
  const text = (language: 'nl' | 'en') => [because.sentence[language].replaceAll(/(?<=[.]) (?=[A-Z])/g, '\n'), cautions(language)];
  return [table, '', 'Nederlands', ...text('nl'), '', 'English', ...text('en')].join('\n');
};

const answerOne = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: { extended: { type: 'boolean' }, 'suspended-days': { type: 'string' }, printed: { type: 'string' }, on: { type: 'string' } },
  });
  const { 'suspended-days': suspended, ...options } = values;
  const [policy, anchor, ...rest] = positionals;
  if (policy === undefined || anchor === undefined || rest.length > 0) {
    const ids = [...new Set(policies.map(({ id }) => id))];
    console.error(`${usage}\n${ids.join('\n')}`);
    return 1;
  }
  console.log(forPeople(answer({ policy, anchor, ...options, ...(suspended === undefined ? {} : { suspendedDays: Number(suspended) }) })));
  return 0;
};

const run = async (): Promise<number> => {
  if (process.argv[2] === '-' && process.argv.length === 3) return await answerLines();
  try {
    return answerOne();
  } catch (error) {
    console.error(`${reason(error)}\n\n${usage}`);
    return 1;
  }
};

process.exitCode = await run();
