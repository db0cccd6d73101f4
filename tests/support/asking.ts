/** Sending forms as somebody, and asking endpoints with a body. */
import { randomUUID } from 'node:crypto';
import type { HttpHandler } from '../../functions/edge/endpoint.ts';
import type { House } from './house.ts';
import { type Asked, ask } from './requests.ts';

type By = Exclude<Asked['by'], undefined>;

export const sendingAs =
  (house: () => House) =>
  (form: string, answers: unknown, by: By, { key = randomUUID(), query = {} }: { key?: string; query?: Record<string, string> } = {}) =>
    ask(house().submitHandler, {
      by,
      path: { form },
      query,
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(answers),
    });

export const postTo = (handler: HttpHandler, body: unknown, asked: Omit<Asked, 'body'>) =>
  ask(handler, { ...asked, headers: { 'content-type': 'application/json', ...asked.headers }, body: JSON.stringify(body) });
