/** A card that was registered for the wrong client: withdrawn, nobody hears of it again; registered anew, its reminders come back. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocalSystem } from '../../local/system.ts';
import { aSystem, bearer, get, post } from '../local/local-system.ts';
import { aDocument, aRegistration } from '../support/answers.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await aSystem();
});
afterAll(() => system.close());

const send = async (form: string, answers: object): Promise<string> => {
  const { status, body } = await post(system, `/api/forms/${form}/submissions`, answers, {
    ...(await bearer(system, 'team-leader')),
    'idempotency-key': randomUUID(),
  });
  expect(status, JSON.stringify(body)).toBe(201);
  await system.quiet();
  return String(body['id']);
};

interface Row {
  readonly state: string;
  readonly explanation?: string;
  readonly plannedFor: string;
}

const rowsOf = async (client: string): Promise<readonly Row[]> => {
  const { body } = await get(system, `/api/clients/${client}/timeline`, await bearer(system, 'team-leader'));
  return body['reminders'] as Row[];
};

it('cancels every reminder of the card, and plans them when the card is registered after all', async () => {
  const client = await send('client-registration', aRegistration());
  const card = await send('residence-document-registered', aDocument(client));
  await system.advance('P1D');

  await send('entry-withdrawn', { submissionId: card, reason: 'wrong-client' });
  const cancelled = await rowsOf(client);
  expect(new Set(cancelled.map(({ state, explanation }) => `${state} ${explanation}`))).toEqual(new Set(['cancelled entry-withdrawn']));

  await system.advance('P4M');
  expect(system.messages()).toEqual([]);

  const ends = '2027-12-31';
  await send('residence-document-registered', aDocument(client, { rightEndsOn: ends, cardEndsOn: ends }));
  await system.advance('P14M');
  const later = (await rowsOf(client)).filter(({ explanation }) => explanation !== 'entry-withdrawn');
  expect(later.length).toBeGreaterThan(20);
  expect(new Set(later.map(({ state }) => state))).toEqual(new Set(['sent']));
}, 60_000);
