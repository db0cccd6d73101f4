/**
 * One line of JSON per event. A line has a stable code and identifiers from a closed list; answers, names and bodies are not on it, so
 * they cannot be logged by mistake. Powertools' logger does more, and would add 10 ms to the start of every function.
 */
export interface LogLine {
  readonly code: string;
  readonly requestId?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly status?: number | undefined;
  readonly problem?: string | undefined;
  readonly form?: string | undefined;
  readonly submission?: string | undefined;
  readonly client?: string | undefined;
  readonly family?: string | undefined;
  readonly run?: number | undefined;
  readonly branch?: string | undefined;
  readonly month?: string | undefined;
  readonly count?: number | undefined;
  readonly milliseconds?: number | undefined;
}

export const log = (line: LogLine): void => {
  if (process.env['LOG_LEVEL'] !== 'silent') process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** A fault, logged once where it surfaces. The message of a fault is our own or a library's; it is cut, since a library may quote what it read. */
export const logFault = (line: LogLine, fault: unknown): void => {
  const error = fault instanceof Error ? fault : new Error('something that is no error was thrown');
  if (process.env['LOG_LEVEL'] === 'silent') return;
  process.stdout.write(`${JSON.stringify({ level: 'error', ...line, name: error.name, at: whereOf(error) })}\n`);
};

/** Only where it was thrown: the first lines of the stack without the message. */
const whereOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 4)
    .map((line) => line.trim());
