/** What the API takes: parsed by zod; what does not fit is a ValidationException with the words of AWS. */
import * as z from 'zod';
import { ApiError } from '../errors.ts';

const named = <T>(schema: z.ZodType<T>, input: unknown): T => {
  const parsed = schema.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  const all = parsed.error.issues.map(({ path, message }) => `Value at '${path.join('.')}' failed to satisfy constraint: ${message}`);
  throw new ApiError('ValidationException', `${all.length} validation error${all.length === 1 ? '' : 's'} detected: ${all.join('; ')}`);
};

/** An action: how its input is read, and what it does. */
export const action =
  <Needs, T>(schema: z.ZodType<T>, run: (needs: Needs, input: T) => unknown) =>
  async (needs: Needs, input: unknown): Promise<unknown> =>
    run(needs, named(schema, input));

export const text = z.string('Member must be a string');
const arnParts = /^arn:aws[a-z-]*:states:[a-z0-9-]+:\d{12}:([a-zA-Z]+):.+$/;

/** An ARN of this service for such a thing; whether the thing exists is asked later. */
export const arnOf = (type: 'stateMachine' | 'execution') =>
  text.transform((arn) => {
    const found = arnParts.exec(arn)?.[1];
    if (found === undefined) throw new ApiError('InvalidArn', `Invalid Arn: 'Invalid ARN prefix: ${arn}'`);
    if (found !== type) throw new ApiError('InvalidArn', `Invalid Arn: 'Resource type not valid in this context: ${found}'`);
    return arn;
  });

export const page = { maxResults: z.int().min(0).max(1000).optional(), nextToken: text.min(1).max(3096).optional() };

/** The AWS name rule: 1 to 80 characters, without blanks, brackets, wildcards, and characters that mean something elsewhere. */
export const checkName = (name: string): void => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what the rule forbids
  if (name.length === 0 || name.length > 80 || /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/.test(name)) {
    throw new ApiError('InvalidName', `Invalid Name: '${name}'`);
  }
};

/** Opaque to the caller; inside it is the number of the last row shown. */
export const tokenOf = (next: number | undefined): { nextToken?: string } =>
  next === undefined ? {} : { nextToken: Buffer.from(`page ${next}`).toString('base64url') };

export const pageAfter = (token: string | undefined, first: number): number => {
  if (token === undefined) return first;
  const number = /^page (\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (number === undefined) throw new ApiError('InvalidToken', `Invalid Token: 'Invalid token'`);
  return Number(number);
};

export const seconds = (millis: number): number => millis / 1000;
