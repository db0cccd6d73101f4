/** Task tokens: they name the execution and the strand, so that nothing needs to be looked up, and the attempt, so that an old one is refused. */
import type { Execution, Strand } from './execution.ts';
import { uuidFrom } from './functions.ts';

export interface TokenParts {
  execution: string;
  strand: number;
}

/** The token of the attempt that a strand is about to make. */
export const tokenFor = (execution: Execution, strand: Strand): string => {
  const attempt = `${strand.id} ${strand.enteredId} ${strand.retryCount} ${execution.redriveCount} ${execution.startedAt}`;
  const parts = [execution.arn, strand.id, uuidFrom(`token ${execution.arn} ${attempt}`)];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
};

/** Whose token this is, or undefined when it is none. */
export const readToken = (token: string): TokenParts | undefined => {
  try {
    const [execution, strand] = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown[];
    return typeof execution === 'string' && typeof strand === 'number' ? { execution, strand } : undefined;
  } catch {
    return undefined;
  }
};
