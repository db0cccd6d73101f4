/** The HTTP interface as one table. API Gateway's routes, the OpenAPI document, the local server and the handlers are readings of it. */
import type { Text } from './kernel/text.ts';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** As API Gateway writes it: `/api/forms/{form}`; `{proxy+}` takes the rest of the path. */
  readonly path: string;
  /** `token`: the gateway checks a JWT first. `anyone`: open to all. `cookie`: the function itself checks the token in the cookie. */
  readonly access: 'token' | 'anyone' | 'cookie';
  readonly says: Text;
}

/** The key is the folder under `functions/`. */
export const api = {
  'submissions/submit': {
    method: 'POST',
    path: '/api/forms/{form}/submissions',
    access: 'token',
    says: { nl: 'Een formulier insturen', en: 'Submit a form' },
  },
  'submissions/read': {
    method: 'GET',
    path: '/api/submissions/{id}',
    access: 'token',
    says: { nl: 'Wat is opgeslagen', en: 'What was stored' },
  },
  'receipts/verify': {
    method: 'GET',
    path: '/api/receipts/verify',
    access: 'anyone',
    says: { nl: 'Is een ontvangstbewijs echt', en: 'Whether a receipt is genuine' },
  },
  'receipts/keys': {
    method: 'GET',
    path: '/api/receipts/keys',
    access: 'anyone',
    says: { nl: 'De openbare sleutels van de ontvangstbewijzen (JWK Set)', en: 'The public keys of the receipts (JWK Set)' },
  },
  'forms/list': {
    method: 'GET',
    path: '/api/forms',
    access: 'token',
    says: { nl: 'De formulieren die u mag invullen', en: 'The forms that you may fill in' },
  },
  'forms/describe': {
    method: 'GET',
    path: '/api/forms/{form}',
    access: 'token',
    says: { nl: 'Eén formulier als JSON Schema', en: 'One form as JSON Schema' },
  },
  'clients/list': { method: 'GET', path: '/api/clients', access: 'token', says: { nl: 'Uw cliënten', en: 'Your clients' } },
  'clients/read': { method: 'GET', path: '/api/clients/{id}', access: 'token', says: { nl: 'Eén cliënt', en: 'One client' } },
  'clients/timeline': {
    method: 'GET',
    path: '/api/clients/{id}/timeline',
    access: 'token',
    says: { nl: 'Wat er met een cliënt gebeurde en komt', en: 'What happened and what is to come' },
  },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    access: 'anyone',
    says: { nl: 'Deze beschrijving (OpenAPI 3.1)', en: 'This description (OpenAPI 3.1)' },
  },
  health: { method: 'GET', path: '/api/health', access: 'anyone', says: { nl: 'Leeft de dienst', en: 'Liveness' } },
} as const satisfies Record<string, Route>;

export type EndpointId = keyof typeof api;

/** Pages for people: the same paths without `/api`, one function, the token in an HttpOnly cookie. */
export const pageRoutes = [
  { method: 'GET', path: '/' },
  { method: 'GET', path: '/{proxy+}' },
  { method: 'POST', path: '/{proxy+}' },
] as const;
