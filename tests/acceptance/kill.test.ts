/** The process is killed at random moments, while forms come in and while the clock moves. Nothing accepted is lost, no reminder is missing or double. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SentMail } from '../../local/discretion.ts';
import { freePort } from '../../local/ports.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aDocument, aMarkedPerson, aRegistration, aRenewal } from '../support/answers.ts';
import { expectNothingPersonal } from '../support/nothing-personal.ts';

const kills = Number(process.env['KILLS'] ?? 12);
const main = fileURLToPath(new URL('../../local/main.ts', import.meta.url));

/** The number of the client whose mail comes back. */
const bounces = 5;

interface Row {
  readonly id: string;
  readonly state: string;
  readonly plannedFor: string;
  readonly sentAt?: string;
  readonly undelivered?: object;
}

let folder: string;
let port: number;
let process_: ChildProcess | undefined;
const url = () => `http://127.0.0.1:${port}`;

const up = async () => {
  process_ = spawn(
    process.execPath,
    ['--import', 'tsx', main, '--port', String(port), '--data', folder, '--clock', 'frozen', '--no-seed'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  for (let tried = 0; tried < 600; tried += 1) {
    if (
      await fetch(`${url()}/api/health`)
        .then((answer) => answer.ok)
        .catch(() => false)
    )
      return;
    await pause(50);
  }
  throw new Error('the system did not come up');
};

const kill = async () => {
  const dying = process_;
  if (!dying || dying.exitCode !== null || dying.signalCode !== null) return;
  const gone = once(dying, 'exit');
  dying.kill('SIGKILL');
  await gone;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijs-kill-'));
  port = await freePort('kill-test');
  await up();
});
afterAll(async () => {
  await kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks until there is an answer, as a browser on a bad line would; the process may be dead meanwhile. */
const insist = async (path: string, init: RequestInit = {}): Promise<unknown> => {
  for (let tried = 0; tried < 200; tried += 1) {
    const answer = await fetch(`${url()}${path}`, { ...init, signal: AbortSignal.timeout(60_000) }).catch(() => undefined);
    if (answer?.ok) return answer.json();
    if (answer && answer.status < 500 && answer.status !== 401) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    await pause(100);
  }
  throw new Error(`${path} was never answered`);
};

const json = { 'content-type': 'application/json' };
const token = async () =>
  (
    (await insist('/_local/token', { method: 'POST', headers: json, body: '{"persona":"team-leader","expiresIn":86400}' })) as {
      token: string;
    }
  ).token;

const asLeader = async (path: string) => insist(path, { headers: { authorization: `Bearer ${await token()}` } });

const send = async (form: string, answers: unknown): Promise<string> => {
  const key = randomUUID();
  const headers = { ...json, authorization: `Bearer ${await token()}`, 'idempotency-key': key };
  const { id } = (await insist(`/api/forms/${form}/submissions`, { method: 'POST', headers, body: JSON.stringify(answers) })) as {
    id: string;
  };
  expect(id).toBe(key);
  return id;
};

const moveTo = (to: string) => insist('/_local/clock', { method: 'POST', headers: json, body: JSON.stringify({ to }) });

it(
  `keeps its promises through ${kills} kills`,
  async () => {
    const begin = Temporal.Instant.from(((await insist('/_local/clock')) as { now: string }).now);
    const today = begin.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
    const ends = today.add({ months: 8 });
    const [pauses] = fc.sample(fc.array(fc.integer({ min: 20, max: 1500 }), { minLength: kills, maxLength: kills }), 1);

    let done = false;
    const killer = (async () => {
      for (const milliseconds of pauses ?? []) {
        if (done) break;
        await pause(milliseconds);
        await kill();
        await up();
      }
    })();

    const accepted: string[] = [];
    const clients: string[] = [];
    const answers: Readonly<Record<string, unknown>>[] = [];
    for (let number = 0; number < 6; number += 1) {
      const registration = aRegistration({
        ...aMarkedPerson(number),
        emailAddress: `${number === bounces ? 'bounce' : 'voorbeeld'}${number}@client.example`,
      });
      const client = await send('client-registration', registration);
      clients.push(client);
      const card = ends.add({ days: number }).toString();
      const document = aDocument(client, { rightEndsOn: card, cardEndsOn: card });
      accepted.push(client, await send('residence-document-registered', document));
      answers.push(registration, document);
      if (number === 0) accepted.push(await send('renewal-sent', aRenewal(client, { sentOn: today.toString() })));
    }
    for (let month = 1; month <= 11; month += 1) await moveTo(begin.add({ hours: month * 31 * 24 }).toString());
    await killer;
    done = true;
    const { now } = (await insist('/_local/clock')) as { now: string };

    for (const id of accepted) expect(await asLeader(`/api/submissions/${id}`)).toMatchObject({ id });
    const { messages } = (await insist('/_local/outbox')) as {
      messages: (SentMail & { headers: Record<string, string>; to: string[] })[];
    };
    const keys = messages.map(({ headers }) => JSON.stringify(headers));
    expect(new Set(keys).size).toBe(keys.length);
    const perDay = messages.map(({ to, at, text }) => `${to.join()} ${at.slice(0, 10)} ${/clients\/(\S+)/.exec(text)?.[1] ?? ''}`);
    expect(new Set(perDay).size).toBe(perDay.length);

    expectNothingPersonal(messages, answers);

    let rowsSent = 0;
    for (const [number, client] of clients.entries()) {
      const { reminders } = (await asLeader(`/api/clients/${client}/timeline`)) as { reminders: Row[] };
      const due = reminders.filter(({ plannedFor }) => plannedFor < now.slice(0, 10));
      expect(due.filter(({ state }) => state === 'planned' || state === 'claimed')).toEqual([]);
      rowsSent += reminders.filter(({ state }) => state === 'sent').length;
      if (number === 0) expect(reminders.filter(({ id, state }) => id.includes('#R') && state !== 'cancelled')).toEqual([]);
      else expect(due.every(({ state }) => state === 'sent')).toBe(true);
      if (number !== bounces) continue;
      // Each mail that came back is told of once: one row, planned and sent.
      const cameBack = reminders.filter(({ id, undelivered }) => id.endsWith('#client') && undelivered);
      expect(cameBack).toHaveLength(reminders.filter(({ id, state }) => id.endsWith('#client') && state === 'sent').length);
      expect(reminders.filter(({ id }) => id.includes('#undelivered#')).map(({ state }) => state)).toEqual(cameBack.map(() => 'sent'));
    }
    expect(rowsSent).toBeGreaterThanOrEqual(5 * 23);
  },
  240_000 + kills * 5_000,
);
