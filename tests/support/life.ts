/** The whole system on one machine under a clock that stands still until it is moved, as stories use it: over HTTP, with the real workflows. */
import { randomUUID } from 'node:crypto';
import { apiClient, type FormName, good, type Schemas, sendAnswers } from '../../local/client/client.ts';
import { personaNamed } from '../../local/personas.ts';
import { openLocalSystem } from '../../local/system.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { aDocument, aRegistration } from './answers.ts';

export type LedgerRow = Schemas['ClientsTimelineAnswer']['reminders'][number];
export type ListedDeadline = Schemas['DeadlinesListAnswer']['items'][number];

const member = (persona: string): string => {
  const found = personaNamed(persona);
  if (!found) throw new Error(`there is no persona ${persona}`);
  return found.sub;
};

/** `data`: a folder that outlives the system; without one nothing does. */
export const openLife = async (firstDay: string, data = ':memory:') => {
  process.env['LOG_LEVEL'] = 'silent';
  const system = await openLocalSystem({
    port: 0,
    data,
    clock: 'frozen',
    at: momentOn(Temporal.PlainDate.from(firstDay), '10:00'),
  });

  const ask = async (path: string, answers?: unknown) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await system.token('team-leader')}`,
      'idempotency-key': randomUUID(),
    };
    const answer = await fetch(
      `${system.url}${path}`,
      answers === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(answers) },
    );
    return { status: answer.status, body: await answer.json() };
  };

  const api = apiClient(system.url, () => system.token('team-leader'));

  const read = async <T>(path: string): Promise<T> => {
    const { status, body } = await ask(path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    return body as T;
  };

  /** Sends a form in, and waits until the system has acted on it. */
  const submit = async (form: FormName, answers: unknown): Promise<string> => {
    const { id } = await sendAnswers(api, { form, key: randomUUID(), answers });
    await system.quiet();
    return id;
  };

  /** A part does nothing until a day, as after a real outage. */
  const outage = async (part: string, until: string): Promise<void> => {
    const body = JSON.stringify({ part, until: momentOn(Temporal.PlainDate.from(until)).toString() });
    const answer = await fetch(`${system.url}/_local/outage`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    if (!answer.ok) throw new Error(`the outage of ${part}: ${answer.status}`);
  };

  /** Says anew what another submission said. */
  const correct = async (form: FormName, submission: string, answers: unknown): Promise<void> => {
    const { status, body } = await ask(`/api/forms/${form}/submissions?corrects=${submission}`, answers);
    if (status !== 201) throw new Error(`the correction: ${status} ${JSON.stringify(body)}`);
    await system.quiet();
  };

  return {
    api,
    outage,
    correct,
    url: system.url,
    token: (persona: string) => system.token(persona),
    /** The id of the member whom a persona stands for. */
    memberId: (persona: string) => member(persona),
    ask,
    read,
    submit,
    /** A client of the contact and the legal volunteer. */
    client: (changes: Record<string, unknown> = {}) =>
      submit(
        'client-registration',
        aRegistration({ contactVolunteer: member('volunteer-guidance'), legalVolunteer: member('volunteer-legal'), ...changes }),
      ),
    holds: (client: string, kind: string, ends: string) =>
      submit(
        'residence-document-registered',
        aDocument(client, { kind, cardEndsOn: ends, rightEndsOn: kind.endsWith('temporary') ? ends : undefined }),
      ),
    to: (day: string, time = '10:00') => system.advanceTo(momentOn(Temporal.PlainDate.from(day), time)),
    /** By an ISO 8601 duration: a history is in order of time, so what builds on another entry comes later. */
    pass: (duration: string) => system.advance(duration),
    ledger: async (client: string) =>
      (await good('the timeline', api.GET('/api/clients/{id}/timeline', { params: { path: { id: client } } }))).reminders,
    deadlines: async (client: string) =>
      (await good('the deadlines', api.GET('/api/deadlines'))).items.filter((deadline) => deadline.client === client),
    /** Who was written to about a client, by day. */
    mailsAbout: (client: string) =>
      system
        .messages()
        .filter(({ text }) => text.includes(`/clients/${client}`))
        .map(({ at, to }) => `${String(at).slice(0, 10)} ${to.join()}`),
    mailsTo: (address: string) => system.messages(address),
    close: () => system.close(),
  };
};

export type Life = Awaited<ReturnType<typeof openLife>>;

/** Rows in a state, one line for each rung. */
export const rungsThatAre = (rows: readonly LedgerRow[], state: string): string[] =>
  [
    ...Map.groupBy(
      rows.filter((row) => row.state === state),
      ({ rung, plannedFor }) => `${rung} ${plannedFor}`,
    ),
  ].map(
    ([rung, together]) =>
      `${rung} ${together
        .map(({ recipient }) => recipient)
        .toSorted()
        .join(' ')}`,
  );
