/** The HTTP interface as one table. API Gateway's routes, the OpenAPI document, the local server and the handlers are readings of it. */
import type { Text } from './kernel/text.ts';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** As API Gateway writes it: `/api/forms/{form}`; `{proxy+}` takes the rest of the path. */
  readonly path: string;
  /** `token`: the gateway checks a JWT first. `anyone`: open to all. `cookie`: the function itself checks the token in the cookie. */
  readonly access: 'token' | 'anyone' | 'cookie';
  readonly says: Text;
  /** What may stand behind the question mark; all of it may be left out. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** What a good answer is, when it is not JSON. */
  readonly gives?: 'text/calendar';
}

export interface QueryValue extends Text {
  readonly format?: 'date';
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
  'deadlines/list': {
    method: 'GET',
    path: '/api/deadlines',
    access: 'token',
    says: { nl: 'De termijnen van uw cliënten, met de afleiding', en: 'The deadlines of your clients, with their derivation' },
    query: {
      until: {
        nl: 'Tot en met deze dag: standaard drie maanden vooruit, hoogstens twee jaar. Wat al voorbij is staat er altijd bij.',
        en: 'Up to this day: three months ahead unless said otherwise, at most two years. What has passed is always there.',
        format: 'date',
      },
      after: { nl: 'De `next` van het vorige antwoord', en: 'The `next` of the answer before' },
    },
  },
  'calendar/read': {
    method: 'GET',
    path: '/api/calendar/{secret}',
    access: 'anyone',
    says: {
      nl: 'De persoonlijke agenda achter een geheim adres (iCalendar, RFC 5545); `.ics` mag erachter staan',
      en: 'The private calendar behind a secret address (iCalendar, RFC 5545); `.ics` may follow',
    },
    gives: 'text/calendar',
  },
  'clients/list': { method: 'GET', path: '/api/clients', access: 'token', says: { nl: 'Uw cliënten', en: 'Your clients' } },
  'clients/read': { method: 'GET', path: '/api/clients/{id}', access: 'token', says: { nl: 'Eén cliënt', en: 'One client' } },
  'clients/timeline': {
    method: 'GET',
    path: '/api/clients/{id}/timeline',
    access: 'token',
    says: { nl: 'Wat er met een cliënt gebeurde en komt', en: 'What happened and what is to come' },
  },
  'tasks/list': {
    method: 'GET',
    path: '/api/tasks',
    access: 'token',
    says: { nl: 'Wat op u wacht, en op anderen', en: 'What waits for you, and for others' },
    query: {
      until: {
        nl: 'Tot en met deze dag: standaard drie maanden vooruit, hoogstens twee jaar. Wat te laat is staat er altijd bij.',
        en: 'Up to this day: three months ahead unless said otherwise, at most two years. What is overdue is always there.',
        format: 'date',
      },
    },
  },
  'tasks/claim': {
    method: 'POST',
    path: '/api/tasks/{id}/claim',
    access: 'token',
    says: { nl: 'Een taak oppakken', en: 'Take a task on' },
  },
  'reconciliation/list': {
    method: 'GET',
    path: '/api/reconciliations',
    access: 'token',
    says: { nl: 'Het nachtelijk bewijs dat geen herinnering zoek is', en: 'The nightly proof that no reminder was lost' },
  },
  'rounds/list': {
    method: 'GET',
    path: '/api/rounds',
    access: 'token',
    says: { nl: 'De maandrondes van de dossiers gezinshereniging', en: 'The monthly rounds of the reunification dossiers' },
    query: {
      month: {
        nl: 'Van welke maand de dossiers worden getoond (`2026-11`); standaard de laatste',
        en: 'Of which month the dossiers are shown (`2026-11`); the latest unless said otherwise',
      },
    },
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
