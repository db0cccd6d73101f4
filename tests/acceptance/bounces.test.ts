/** A mail to a client comes back. The contact volunteer is told, once, although the word of it comes again and again and the process is killed in between. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SentMail } from '../../local/discretion.ts';
import { Records } from '../../local/records.ts';
import { placeFact } from '../../local/undelivered.ts';
import { dayOf, momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { newFolder, type RunningProcess, startProcess } from '../local/process.ts';
import { aDocument, aRegistration } from '../support/answers.ts';
import { expectNothingPersonal } from '../support/nothing-personal.ts';

const folder = newFolder();
let wegwijs: RunningProcess;
beforeAll(async () => {
  wegwijs = await startProcess(folder);
}, 60_000);
afterAll(async () => {
  await wegwijs.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Row {
  readonly id: string;
  readonly ladder: string;
  readonly rung: string;
  readonly recipient: string;
  readonly state: string;
  readonly lateDays?: number;
  readonly undelivered?: { readonly at: string; readonly kind: string };
}

const json = { 'content-type': 'application/json' };

const call = async <T>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> => {
  const init = body === undefined ? { headers } : { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) };
  const answer = await fetch(`${wegwijs.url}${path}`, init);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
};

const signedIn = async () => ({
  authorization: `Bearer ${(await call<{ token: string }>('/_local/token', { persona: 'team-leader' })).token}`,
});

const submit = async (form: string, answers: unknown): Promise<string> =>
  (await call<{ id: string }>(`/api/forms/${form}/submissions`, answers, { ...(await signedIn()), 'idempotency-key': randomUUID() })).id;

const moveTo = (to: Temporal.Instant) => call('/_local/clock', { to: to.toString() });
interface KeptMail extends SentMail {
  readonly to: readonly string[];
  readonly folded: number;
  readonly tags?: Readonly<Record<string, string>>;
}

const outbox = async () => (await call<{ messages: KeptMail[] }>('/_local/outbox')).messages;
const rowsOf = async (client: string) =>
  (await call<{ reminders: Row[] }>(`/api/clients/${client}/timeline`, undefined, await signedIn())).reminders;

/** Killed, and started as if it had been killed before it kept that it had told of the bounce. */
const restartAsIfNothingWasTold = async () => {
  await wegwijs.end('SIGKILL');
  const records = new Records(join(folder, 'local.db'));
  expect(Number(records.fact(placeFact))).toBeGreaterThan(0);
  records.keepFact(placeFact, '0');
  records.close();
  wegwijs = await startProcess(folder);
};

it.each([
  ['bounce@client.example', 'permanent'],
  ['bounce-transient@client.example', 'transient'],
  ['complaint@client.example', 'complaint'],
])(
  'mail to %s: the contact volunteer is told once',
  async (emailAddress, kind) => {
    const { personas } = await call<{ personas: { id: string; sub: string; email: string }[] }>('/_local/personas');
    const volunteer = personas.find(({ id }) => id === 'volunteer-guidance');
    const registration = aRegistration({
      emailAddress,
      contactVolunteer: volunteer?.sub,
      nameOnCard: 'Zandvoorbeeld Terugkomer',
      alienNumber: '2765432109',
    });
    const client = await submit('client-registration', registration);
    const today = dayOf(Temporal.Instant.from((await call<{ now: string }>('/_local/clock')).now));
    const ends = today.add({ months: 6, days: 10 });
    const document = aDocument(client, { rightEndsOn: ends.toString(), cardEndsOn: ends.toString() });
    await submit('residence-document-registered', document);

    const opens = ends.subtract({ months: 6 });
    await moveTo(momentOn(opens, '09:00'));
    await restartAsIfNothingWasTold();
    await moveTo(momentOn(opens.add({ days: 3 }), '12:00'));

    const rows = await rowsOf(client);
    expect(rows.filter(({ recipient, undelivered }) => recipient === 'client' && undelivered)).toMatchObject([
      { rung: 'R1', state: 'sent', undelivered: { kind } },
    ]);
    expect(rows.filter(({ ladder }) => ladder === 'undelivered')).toMatchObject([
      { rung: 'U1', recipient: 'contact-volunteer', state: 'sent', lateDays: 0 },
    ]);
    const messages = await outbox();
    const told = messages.filter(({ text }) => text.includes('Bel de cliënt') && text.includes(`/clients/${client}`));
    expect(told).toMatchObject([{ to: [volunteer?.email], folded: 0 }]);
    expect(told[0]?.at).toContain(
      momentOn(opens.add({ days: 1 }), '08:00')
        .toString()
        .slice(0, 16),
    );
    expect(JSON.stringify(rows)).not.toContain('@');

    const key = /^[\w-]{43}$/;
    const machine = {
      'X-Wegwijs-Message': expect.stringMatching(key),
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    };
    expect(told[0]?.headers).toEqual(machine);
    const [toClient] = messages.filter(({ to }) => to.includes(emailAddress));
    const unsubscribe = `<mailto:juridisch-maassluis@vluchtelingenwerk.example?subject=Wegwijs%20${toClient?.headers?.['X-Wegwijs-Message']}>`;
    expect(toClient?.headers).toEqual({ ...machine, 'List-Unsubscribe': unsubscribe });
    expect(toClient?.tags).toEqual({ message: toClient?.headers?.['X-Wegwijs-Message'] });

    const page = await fetch(`${wegwijs.url}/clients/${client}`, {
      headers: { cookie: (await signedIn()).authorization.replace('Bearer ', 'session=') },
    });
    expect(await page.text()).toContain('Mail aan deze cliënt komt niet aan');
    expectNothingPersonal(messages, [{ ...registration, ...document }]);
  },
  120_000,
);
