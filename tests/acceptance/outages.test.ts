/**
 * Two years with parts that fail at random: the scheduler, the mail, the workflows, for hours or days; and with every trigger coming twice: the records
 * of the stream, the nights, the starts of executions. No reminder is missing, none is double.
 */
import { randomUUID } from 'node:crypto';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { watchRuns } from '../../functions/adapters/step-functions/watch-runs.ts';
import { compose as composeDispatch } from '../../functions/dispatch/compose.ts';
import { compose as composeReconciliation } from '../../functions/reconciliation/compose.ts';
import { lateDaysIn } from '../../local/bench/reminders/distribution.ts';
import type { SentMail } from '../../local/discretion.ts';
import type { Compose } from '../../local/functions.ts';
import { machineArn } from '../../local/machines.ts';
import { type LocalSystem, openLocalSystem } from '../../local/system.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { sendInput } from '../../workflows/watch.ts';
import { aDecision, aDocument, aMarkedPerson, aRegistration, aRenewal } from '../support/answers.ts';
import { expectNothingPersonal } from '../support/nothing-personal.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const months = 24;
const clients = Number(process.env['CLIENTS'] ?? 3);

/** How often each trigger came for the second time. */
const again = { records: 0, nights: 0, starts: 0 };

/** The stream gives the same records once more, as it may after any failure. */
const dispatchTwice: Compose = (world) => {
  const dispatch = composeDispatch(world);
  return async (event) => {
    const batch = event as DynamoDBStreamEvent;
    const answer = await dispatch(batch);
    again.records += batch.Records.length;
    const second = await dispatch(batch);
    return { batchItemFailures: [...answer.batchItemFailures, ...second.batchItemFailures] };
  };
};

/** The schedule fires twice, as EventBridge may. */
const reconcileTwice: Compose = (world) => {
  const night = composeReconciliation(world);
  return async () => {
    await night();
    again.nights += 1;
    return night();
  };
};

let system: LocalSystem;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  system = await openLocalSystem({
    port: 0,
    data: ':memory:',
    clock: 'frozen',
    at: Temporal.Instant.from('2026-11-23T09:00:00Z'),
    functions: { dispatch: dispatchTwice, reconciliation: reconcileTwice },
    // What fails while a part is out is what the test is about.
    failed: () => undefined,
  });
});
afterAll(() => system.close());

interface Row {
  readonly id: string;
  readonly state: string;
  readonly recipient: string;
  readonly plannedFor: string;
  readonly sentAt?: string;
  readonly lateDays?: number;
}

const call = async (path: string, body?: unknown): Promise<unknown> => {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await system.token('team-leader')}`,
    'idempotency-key': randomUUID(),
  };
  const answer = await fetch(
    `${system.url}${path}`,
    body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
  );
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};

/** Starts what runs once more, and its successor twice, before its time. */
const startAgain = async (withSuccessor: boolean): Promise<void> => {
  const runs = watchRuns({
    permitRenewal: machineArn('permit-renewal'),
    stepPlan: machineArn('reunification-step-plan'),
    guidance: machineArn('guidance-trajectory'),
    participation: machineArn('participation-declaration'),
    integration: machineArn('integration-term'),
  });
  const { executions } = (await call('/_local/executions?machine=permit-renewal&status=RUNNING')) as { executions: { name: string }[] };
  for (const { name } of executions) {
    const { execution } = (await call(`/_local/executions/${name}`)) as { execution: { input: string } };
    const run = sendInput.parse(JSON.parse(execution.input));
    const next = { ...run, run: run.run + 1 };
    for (const each of withSuccessor ? [run, next, next] : [run]) {
      await runs.start(each);
      again.starts += 1;
    }
  }
};

const outage = fc.record({
  part: fc.constantFrom('scheduler', 'mail', 'workflows'),
  hours: fc.integer({ min: 1, max: 120 }),
  /** How the clock moves in the month: in one jump, or in several. */
  jumps: fc.integer({ min: 1, max: 4 }),
  happens: fc.boolean(),
});

it(`misses nothing and doubles nothing (seed ${seed})`, async () => {
  const [plan] = fc.sample(fc.array(outage, { minLength: months, maxLength: months }), { numRuns: 1, seed });
  const start = Temporal.Instant.from('2026-11-23T09:00:00Z');
  const day = (count: number) => start.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days: count }).toString();

  const ids: string[] = [];
  const answers: Readonly<Record<string, unknown>>[] = [];
  for (let number = 0; number < clients; number += 1) {
    const registration = aRegistration({ emailAddress: `c${number}@client.example`, ...aMarkedPerson(number) });
    const { id } = (await call('/api/forms/client-registration/submissions', registration)) as { id: string };
    ids.push(id);
    const ends = day(200 + number * 150);
    const document = aDocument(id, { rightEndsOn: ends, cardEndsOn: ends });
    await call('/api/forms/residence-document-registered/submissions', document);
    answers.push(registration, document);
  }

  let now = start;
  for (const [month, { part, hours, jumps, happens }] of (plan ?? []).entries()) {
    if (happens) await call('/_local/outage', { part, until: now.add({ hours: 200 + hours }).toString() });
    for (let jump = 0; jump < jumps; jump += 1) {
      now = now.add({ hours: Math.floor((24 * 365) / 12 / jumps) });
      await call('/_local/clock', { to: now.toString() });
    }
    if (month % 3 === 0) await startAgain(month % 6 === 0);
    // Some are renewed on the way, so that reminders are cancelled and planned anew while parts are out.
    const [client] = ids.slice(month % clients);
    const today = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
    if (client && month === 7) await call('/api/forms/renewal-sent/submissions', aRenewal(client, { sentOn: today, receivedOn: today }));
    // Nobody objects: the term runs out while parts are out, and that must be seen too.
    if (client && month === 10)
      await call('/api/forms/renewal-decided/submissions', aDecision(client, { decidedOn: today, decisionReceivedOn: today }));
    if (client && month === 13) {
      const granted = {
        outcome: 'granted',
        kind: 'asylum-temporary',
        rightEndsOn: day(1200),
        cardEndsOn: day(1200),
        decidedOn: today,
        decisionReceivedOn: today,
      };
      await call('/api/forms/renewal-decided/submissions', aDecision(client, granted));
    }
  }
  // A quiet fortnight, so that the nights can repair what was stuck.
  now = now.add({ hours: 24 * 14 });
  await call('/_local/clock', { to: now.toString() });

  const { messages } = (await call('/_local/outbox')) as { messages: (SentMail & { headers: Record<string, string> })[] };
  const keys = messages.map(({ headers }) => JSON.stringify(headers));
  expect(new Set(keys).size).toBe(keys.length);

  expectNothingPersonal(messages, answers);

  const rows: Row[] = [];
  for (const id of ids) rows.push(...((await call(`/api/clients/${id}/timeline`)) as { reminders: Row[] }).reminders);
  const due = rows.filter(({ plannedFor }) => plannedFor < now.subtract({ hours: 48 }).toString().slice(0, 10));
  expect(due.filter(({ state }) => state === 'planned' || state === 'claimed')).toEqual([]);

  const sent = due.filter(({ state }) => state === 'sent');
  const late = sent.flatMap(({ lateDays }) => (lateDays === undefined ? [] : [lateDays]));
  const distribution = lateDaysIn(late);
  const explained = due.length - sent.length;
  console.log(
    `outages: ${due.length} due, ${sent.length} sent, ${explained} explained, 0 missed, 0 double; days late: ${JSON.stringify(distribution)}; came twice: ${JSON.stringify(again)}`,
  );
  expect(Object.values(distribution).reduce((sum, count) => sum + count, 0)).toBe(sent.length);
  expect(again.records).toBeGreaterThan(clients * 10);
  expect(again.nights).toBeGreaterThan(300);
  expect(again.starts).toBeGreaterThan(8);
  expect(sent.length).toBeGreaterThan(clients * 10);
  const { items } = (await call('/api/reconciliations')) as { items: { balanced: boolean }[] };
  expect(items.length).toBeGreaterThan(0);
  expect(items.slice(0, 5).every(({ balanced }) => balanced)).toBe(true);
}, 300_000);
