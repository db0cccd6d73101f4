/** The HTTP interface as one table. API Gateway's routes, the OpenAPI document, the local server and the handlers are readings of it. */
import type * as z from 'zod/mini';
import * as answers from './answers/index.ts';
import type { Text } from './kernel/text.ts';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** As API Gateway writes it: `/api/forms/{form}`; `{proxy+}` takes the rest of the path. */
  readonly path: string;
  /** `token`: the gateway checks a JWT first. `anyone`: open to all. `cookie`: the function itself checks the token in the cookie. */
  readonly access: 'token' | 'anyone' | 'cookie';
  readonly says: Text;
  /** What may stand behind the question mark. */
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** What a good answer holds, made when it is first needed. Absent when the answer is no JSON. */
  readonly answer?: () => z.ZodMiniType;
  /** What a good answer is, when it is not `application/json`. */
  readonly gives?: 'text/calendar' | 'application/jwk-set+json';
}

export interface QueryValue extends Text {
  readonly format?: 'date' | 'uuid';
  /** It may be left out, unless this says otherwise. */
  readonly required?: true;
}

const after = { nl: 'De `next` van het vorige antwoord', en: 'The `next` of the answer before' };

const oneBranch = { nl: 'Alleen nodig voor wie het van meer locaties leest', en: 'Needed only by who reads it of several branches' };

/** The key is the folder under `functions/`. */
export const api = {
  'submissions/submit': {
    method: 'POST',
    path: '/api/forms/{form}/submissions',
    access: 'token',
    says: { nl: 'Een formulier insturen', en: 'Submit a form' },
    query: {
      branch: {
        nl: 'De locatie; alleen nodig voor wie voor meer dan één locatie werkt',
        en: 'The branch; needed only from somebody who works for several',
      },
      corrects: {
        nl: 'De inzending die hiermee wordt verbeterd; van hetzelfde formulier',
        en: 'The submission that this one corrects; of the same form',
        format: 'uuid',
      },
    },
    answer: answers.receipt,
  },
  'submissions/read': {
    method: 'GET',
    path: '/api/submissions/{id}',
    access: 'token',
    says: { nl: 'Wat is opgeslagen', en: 'What was stored' },
    answer: answers.storedSubmission,
  },
  'receipts/verify': {
    method: 'GET',
    path: '/api/receipts/verify',
    access: 'anyone',
    says: { nl: 'Is een ontvangstbewijs echt', en: 'Whether a receipt is genuine' },
    query: { receipt: { nl: 'Het ontvangstbewijs (JWS)', en: 'The receipt (JWS)', required: true } },
    answer: answers.verifiedReceipt,
  },
  'receipts/keys': {
    method: 'GET',
    path: '/api/receipts/keys',
    access: 'anyone',
    says: { nl: 'De openbare sleutels van de ontvangstbewijzen (JWK Set)', en: 'The public keys of the receipts (JWK Set)' },
    answer: answers.keySet,
    gives: 'application/jwk-set+json',
  },
  'forms/list': {
    method: 'GET',
    path: '/api/forms',
    access: 'token',
    says: { nl: 'De formulieren die u mag invullen', en: 'The forms that you may fill in' },
    answer: answers.formList,
  },
  'forms/describe': {
    method: 'GET',
    path: '/api/forms/{form}',
    access: 'token',
    says: { nl: 'Eén formulier als JSON Schema', en: 'One form as JSON Schema' },
    answer: answers.formDescription,
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
      after,
    },
    answer: answers.deadlineList,
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
  'clients/list': {
    method: 'GET',
    path: '/api/clients',
    access: 'token',
    says: { nl: 'Uw cliënten', en: 'Your clients' },
    query: {
      q: {
        nl: 'Alleen wie zo heet, hoe het ook gespeld is, of op die dag geboren is. Een V-nummer hoort hier niet: zie POST /api/clients/search.',
        en: 'Only those of that name, however it is spelled, or born on that day. A V-number does not belong here: see POST /api/clients/search.',
      },
      after,
    },
    answer: answers.clientList,
  },
  'clients/search': {
    method: 'POST',
    path: '/api/clients/search',
    access: 'token',
    says: { nl: 'Een cliënt zoeken, zonder dat een naam in een adres komt', en: 'Find a client without a name in an address' },
    query: { after },
    answer: answers.clientList,
  },
  'clients/read': {
    method: 'GET',
    path: '/api/clients/{id}',
    access: 'token',
    says: { nl: 'Eén cliënt', en: 'One client' },
    answer: answers.clientFile,
  },
  'clients/timeline': {
    method: 'GET',
    path: '/api/clients/{id}/timeline',
    access: 'token',
    says: { nl: 'Wat er met een cliënt gebeurde en komt', en: 'What happened and what is to come' },
    query: { after },
    answer: answers.timeline,
  },
  'clients/break-glass': {
    method: 'POST',
    path: '/api/clients/{id}/break-glass',
    access: 'token',
    says: {
      nl: 'Het dossier van een cliënt die niet van u is voor vandaag openen, met een reden (spreekuur)',
      en: 'Open the file of a client who is not yours for today, with a reason (desk)',
    },
    answer: answers.openedFile,
  },
  'clients/audit': {
    method: 'GET',
    path: '/api/clients/{id}/audit',
    access: 'token',
    says: { nl: 'Wie keek bij een cliënt (teamleider)', en: 'Who looked at a client (team leader)' },
    query: { after },
    answer: answers.trail,
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
    answer: answers.taskList,
  },
  'tasks/claim': {
    method: 'POST',
    path: '/api/tasks/{id}/claim',
    access: 'token',
    says: { nl: 'Een taak oppakken', en: 'Take a task on' },
    answer: answers.task,
  },
  'week/read': {
    method: 'GET',
    path: '/api/week',
    access: 'token',
    says: { nl: 'Uw week: wat te laat is, en wat er per dag moet', en: 'Your week: what is overdue, and what is due day by day' },
    query: {
      week: {
        nl: 'Welke week (ISO 8601, `2026-W48`): standaard deze, hoogstens 52 weken terug of vooruit',
        en: 'Which week (ISO 8601, `2026-W48`): this one unless said otherwise, at most 52 weeks back or ahead',
      },
    },
    answer: answers.week,
  },
  'team/overview': {
    method: 'GET',
    path: '/api/team/overview',
    access: 'token',
    says: {
      nl: 'Wat een teamleider op maandag moet weten: wat te laat is en bij wie, wie hoeveel heeft, wie niemand heeft',
      en: 'What a team leader must know on Monday: what is overdue and with whom, who has how much, who has nobody',
    },
    query: {
      branch: { nl: 'Alleen nodig voor wie meer dan één locatie leidt', en: 'Needed only by who leads more than one branch' },
      after: {
        nl: 'De `next` van het vorige antwoord: de volgende 500 cliënten',
        en: 'The `next` of the answer before: the next 500 clients',
      },
    },
    answer: answers.teamOverview,
  },
  'reconciliation/list': {
    method: 'GET',
    path: '/api/reconciliations',
    access: 'token',
    says: { nl: 'Het nachtelijk bewijs dat geen herinnering zoek is', en: 'The nightly proof that no reminder was lost' },
    answer: answers.nightList,
  },
  'reports/annual': {
    method: 'GET',
    path: '/api/reports/annual/{year}',
    access: 'token',
    says: {
      nl: 'Het jaarverslag: elk cijfer met zijn definitie. Achter het jaar mag `.csv` of `.xlsx` staan',
      en: 'The annual report: each figure with its definition. `.csv` or `.xlsx` may follow the year',
    },
    query: {
      branch: {
        nl: 'Alleen voor wie het van meer locaties leest: één, meer met komma’s ertussen, of `all`',
        en: 'Only for somebody who reads it of several branches: one, several with commas between them, or `all`',
      },
      half: { nl: 'Alleen dit halfjaar: 1 of 2', en: 'This half of the year only: 1 or 2' },
      quarter: { nl: 'Alleen dit kwartaal: 1 tot en met 4', en: 'This quarter only: 1 to 4' },
      from: {
        nl: 'Vanaf deze dag (jjjj-mm-dd), samen met `till`; het jaar in het pad is dat van de laatste dag',
        en: 'From this day (yyyy-mm-dd), together with `till`; the year of the path is that of the last day',
      },
      till: { nl: 'Tot en met deze dag', en: 'Up to and including this day' },
    },
    answer: answers.annualReport,
  },
  'reports/sent': {
    method: 'GET',
    path: '/api/reports/annual/{year}/sent',
    access: 'token',
    says: {
      nl: 'Wat over een jaar aan de gemeente is verstuurd, ondertekend; voor wie dat mag zien ook wat sindsdien is veranderd',
      en: 'What was sent to the municipality about a year, signed; for who may see it also what changed since',
    },
    query: { branch: oneBranch },
    answer: answers.sentReports,
  },
  'reports/send': {
    method: 'POST',
    path: '/api/reports/annual/{year}/sent',
    access: 'token',
    says: {
      nl: 'Het verslag van een jaar dat voorbij is aan de gemeente versturen (teamleider). Nog eens, zonder dat er iets is veranderd, geeft hetzelfde antwoord',
      en: 'Send the report of a year that is over to the municipality (team leader). Once more with nothing changed gives the same answer',
    },
    query: { branch: oneBranch },
    answer: answers.sentReport,
  },
  'reports/trends': {
    method: 'GET',
    path: '/api/reports/annual/{year}/trends',
    access: 'token',
    says: {
      nl: 'Signalen en trends: enkele cijfers per kwartaal, naast het jaar ervoor',
      en: 'Signals and trends: some figures by quarter, beside the year before',
    },
    query: {
      branch: {
        nl: 'Alleen voor wie het van meer locaties leest: één, meer met komma’s ertussen, of `all`',
        en: 'Only for somebody who reads it of several branches: one, several with commas between them, or `all`',
      },
    },
    answer: answers.reportTrends,
  },
  'reunification/list': {
    method: 'GET',
    path: '/api/dossiers',
    access: 'token',
    says: { nl: 'De dossiers gezinshereniging die u mag zien', en: 'The reunification dossiers that you may see' },
    query: {
      branch: { nl: 'Alleen nodig voor wie in meer locaties werkt', en: 'Needed only by who works in several branches' },
      state: { nl: '`open` (standaard) of `closed`', en: '`open` (unless said otherwise) or `closed`' },
      reason: { nl: 'Alleen wat om deze reden gesloten is (`rejected`)', en: 'Only what was closed for this reason (`rejected`)' },
      evidence: {
        nl: 'Alleen waar een gezinslid dit soort bewijs heeft (`religious`)',
        en: 'Only where a family member has this kind of evidence (`religious`)',
      },
      country: { nl: 'Alleen waar een gezinslid in dit land wacht', en: 'Only where a family member waits in this country' },
      nationality: { nl: 'Alleen van referenten met deze nationaliteit', en: 'Only of sponsors of this nationality' },
      after,
    },
    answer: answers.dossierList,
  },
  'reunification/read': {
    method: 'GET',
    path: '/api/dossiers/{id}',
    access: 'token',
    says: {
      nl: 'Eén dossier gezinshereniging, met het kenmerk van de referent: waar ieder staat, wat er loopt en waarom tot die dag',
      en: 'One reunification dossier, by the id of the sponsor: where each stands, what runs and why until that day',
    },
    answer: answers.dossier,
  },
  'guidance/read': {
    method: 'GET',
    path: '/api/trajectories/{id}',
    access: 'token',
    says: {
      nl: 'De begeleiding van één volwassene, met het kenmerk van de cliënt: wat is gedaan, wat komt en wat te laat is',
      en: 'The guidance of one adult, by the id of the client: what was done, what comes and what is late',
    },
    answer: answers.trajectory,
  },
  'participation/list': {
    method: 'GET',
    path: '/api/participation/sessions',
    access: 'token',
    says: {
      nl: 'De planning van de participatieverklaring: bijeenkomsten met hun vrije plaatsen, en wie er wacht per taal',
      en: 'The planning of the participation declaration: sessions with their free places, and who waits by language',
    },
    query: { branch: { nl: 'Alleen nodig voor wie in meer locaties plant', en: 'Needed only by who plans in several branches' } },
    answer: answers.participationPlanning,
  },
  'participation/read': {
    method: 'GET',
    path: '/api/participation/sessions/{id}',
    access: 'token',
    says: {
      nl: 'Eén bijeenkomst: wie is uitgenodigd, wie er was, wie tekende, bij DUO staat en het certificaat kreeg',
      en: 'One session: who is invited, who came, who signed, is at DUO and has the certificate',
    },
    answer: answers.participationSession,
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
    answer: answers.roundList,
  },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    access: 'anyone',
    says: { nl: 'Deze beschrijving (OpenAPI 3.1)', en: 'This description (OpenAPI 3.1)' },
    answer: answers.openApiDocument,
  },
  health: {
    method: 'GET',
    path: '/api/health',
    access: 'anyone',
    says: { nl: 'Leeft de dienst', en: 'Liveness' },
    answer: answers.liveness,
  },
} as const satisfies Record<string, Route>;

export type EndpointId = keyof typeof api;

/** Pages for people: the same paths without `/api`, one function, the token in an HttpOnly cookie. */
export const pageRoutes = [
  { method: 'GET', path: '/' },
  { method: 'GET', path: '/{proxy+}' },
  { method: 'POST', path: '/{proxy+}' },
] as const;
