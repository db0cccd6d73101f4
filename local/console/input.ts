/** Reads what is sent to `/_local`: JSON from programs, a form from a page. */
import type { IncomingMessage } from 'node:http';
import type * as z from 'zod/mini';
import type { HttpAnswer } from '../gateway/answer.ts';
import { readBody } from '../gateway/body.ts';
import { localProblem } from '../gateway/problems.ts';

/** A refusal that is thrown on the way. */
export class Refused extends Error {
  readonly answer: HttpAnswer;

  constructor(answer: HttpAnswer) {
    super('refused');
    this.answer = answer;
  }
}

export const refused = (status: number, nl: string, en: string, more?: Readonly<Record<string, unknown>>): Refused =>
  new Refused(localProblem(status, status === 422 ? 'invalid-input' : 'malformed', { nl, en }, more));

export const isForm = (request: IncomingMessage): boolean =>
  (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');

export const wantsPage = (request: IncomingMessage): boolean => (request.headers.accept ?? '').includes('text/html');

/** Empty fields of a form are fields that were not filled in. */
const fieldsOf = (text: string): Record<string, string> =>
  Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => value !== ''));

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refused(400, 'Dit is geen JSON.', 'This is not JSON.');
  }
};

/** @throws Refused when it cannot be read or does not fit. */
export const inputOf = async <T extends z.ZodMiniType>(request: IncomingMessage, schema: T): Promise<z.output<T>> => {
  const body = await readBody(request, 1024 * 1024);
  if (body === undefined) throw refused(413, 'De aanvraag is te groot.', 'The request is too large.');
  const text = body.toString();
  const given = isForm(request) ? fieldsOf(text) : jsonOf(text || '{}');
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({ pointer: `/${path.join('/')}`, detail: message }));
    throw refused(422, 'De invoer klopt niet.', 'The input does not fit.', { errors });
  }
  return parsed.data;
};
