/** What the gateway itself refuses, as RFC 9457 problems in both languages. */
import { detailsOf, Problem, type ProblemKind } from '../../functions/problem.ts';
import type { Text } from '../../schemas/kernel/text.ts';
import { type HttpAnswer, json } from './answer.ts';

const type = { 'content-type': 'application/problem+json' };

/** A refusal of the functions' own kinds. */
export const problemAnswer = (kind: ProblemKind, headers: Readonly<Record<string, string>> = {}): HttpAnswer => {
  const details = detailsOf(new Problem(kind));
  return json(details.status, details, { ...type, ...headers });
};

/** A refusal that only the local system knows. `more` is added to the body. */
export const localProblem = (
  status: number,
  kind: string,
  says: Text,
  more: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer =>
  json(status, { type: `/problems/${kind}`, title: says.en, status, detail: says.nl, says, ...more }, { ...type, ...headers });

export const methodNotAllowed = (allow: readonly string[]): HttpAnswer =>
  localProblem(
    405,
    'method-not-allowed',
    { nl: 'Dat kan hier niet met deze methode.', en: 'That method is not allowed here.' },
    {},
    { allow: allow.join(', ') },
  );

export const notSignedIn = (why: string): HttpAnswer =>
  problemAnswer('not-signed-in', {
    'www-authenticate': why === '' ? 'Bearer' : `Bearer error="invalid_token", error_description="${why}"`,
  });

export const fault = (status: 500 | 503, requestId?: string): HttpAnswer =>
  localProblem(
    status,
    'fault',
    { nl: 'Er ging bij ons iets mis. Probeer het opnieuw.', en: 'Something went wrong on our side. Try again.' },
    requestId === undefined ? {} : { instance: requestId },
  );
