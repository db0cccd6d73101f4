/** The tasks of the permit renewal one by one, with the real store behind them. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { ledgerTable } from '../../functions/adapters/dynamodb/ledger-table.ts';
import { watchesTable } from '../../functions/adapters/dynamodb/watches-table.ts';
import type { Members } from '../../functions/members/members.ts';
import { awaitChange } from '../../functions/residence/await-change/await-change.ts';
import { planReminders } from '../../functions/residence/plan-reminders/plan-reminders.ts';
import { type Letter, type Mail, MailNotTaken } from '../../functions/residence/send-reminders/mail.ts';
import { sendReminders } from '../../functions/residence/send-reminders/send-reminders.ts';
import { follow } from '../../functions/watch/follow.ts';
import type { Runs } from '../../functions/watch/runs.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { WatchRun } from '../../workflows/watch.ts';
import { aDecision, aDocument, aRegistration, aRenewal } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, teamLeader, volunteer } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

let branches = 0;
const aBranch = () => {
  branches += 1;
  return `branch${branches}`;
};

const given = async (
  documentChanges: Record<string, unknown> | undefined = {},
  clientChanges: Record<string, unknown> = {},
  branch = aBranch(),
) => {
  house.clock.set(Temporal.Instant.from('2026-11-23T09:00:00Z'));
  const submit = async (form: string, answers: unknown) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const { status, body } = await ask(house.submitHandler, {
      by: { ...teamLeader, groups: `[${branch}:team-leader]` },
      path: { form },
      headers,
      body: JSON.stringify(answers),
    });
    expect(body).toMatchObject({ id: expect.any(String) });
    expect(status).toBe(201);
    return String(body['id']);
  };
  const client = await submit('client-registration', aRegistration({ legalVolunteer: volunteer.id, ...clientChanges }));
  await submit('residence-document-registered', aDocument(client, documentChanges));

  const letters: Letter[] = [];
  const trouble = { mail: undefined as Error | undefined };
  const mail: Mail = {
    async send(letter) {
      if (trouble.mail) throw trouble.mail;
      letters.push(letter);
    },
  };
  const people = new Map([[volunteer.id, { id: volunteer.id, name: 'Legal', email: 'legal@staff.example' }]]);
  const members: Members = {
    find: async (id) => people.get(id),
    inPost: async () => [{ id: teamLeader.id, name: 'Leader', email: 'leader@staff.example' }],
  };
  const woken: string[] = [];
  const started: WatchRun[] = [];
  const runs: Runs = {
    start: async (run) => void started.push(run),
    isAlive: async () => true,
    wake: async (token) => void woken.push(token),
  };
  const [clients, ledger, watches] = [clientsTable(house.world), ledgerTable(house.world), watchesTable(house.world)];
  const run = { client, family: 'residence' as const, run: 1 };
  const plan = planReminders({ clients, ledger, watches, clock: house.clock });
  const send = sendReminders({
    clients,
    ledger,
    members,
    mail,
    clock: house.clock,
    siteUrl: 'https://site.example',
    legalInbox: () => 'inbox@staff.example',
  });
  return {
    client,
    run,
    submit,
    letters,
    trouble,
    woken,
    started,
    watches,
    plan: (number = 1) => plan({ ...run, run: number, startedAt: '2026-11-23T09:00:00Z' }),
    send: () => send(run),
    park: awaitChange({ watches, runs }),
    follow: follow({ watches, runs }),
    rows: async () => {
      const file = await clients.fileForTask(client);
      return (file?.reminders ?? []).map(({ rung, recipient, state, explanation, lateDays }) => ({
        rung,
        recipient,
        state,
        explanation,
        lateDays,
      }));
    },
    at: (moment: string) => house.clock.set(Temporal.Instant.from(moment)),
  };
};

describe('planning the reminders of a document', () => {
  it('waits for the first rung: seven months before the end, at eight in Amsterdam', async () => {
    const { plan } = await given();
    expect(await plan()).toMatchObject({ next: 'wait', until: '2027-04-22T09:00:00Z', version: 1 });
  });

  it('hands over after 150 days, and the later run goes on to the rung', async () => {
    const { plan, at } = await given();
    at('2027-04-22T09:00:00Z');

    expect(await plan()).toMatchObject({ next: 'relay' });
    expect(await plan(2)).toMatchObject({ next: 'relay' });
    expect(await plan(1)).toMatchObject({ next: 'yield' });
  });

  it('ends with a reason when the ladder is climbed, and starts again when the document changes', async () => {
    const { plan, follow, started, client, send, at } = await given({ rightEndsOn: '2026-10-01', cardEndsOn: '2026-10-01' });
    // The client is told at once; staff read it in the next morning's digest.
    expect(await plan()).toMatchObject({ next: 'send' });
    await send();
    expect(await plan()).toMatchObject({ next: 'wait', until: '2026-11-24T07:00:00Z' });
    at('2026-11-24T07:00:00Z');
    expect(await plan()).toMatchObject({ next: 'send' });
    await send();

    expect(await plan()).toMatchObject({ next: 'end', reason: 'ladder-climbed' });
    await follow({ client, family: 'residence', version: 1 });
    expect(started).toEqual([]);
    await follow({ client, family: 'residence', version: 2 });
    expect(started).toEqual([{ client, family: 'residence', run: 2 }]);
  });

  it('cancels the card ladder when the renewal was sent and plans the decision', async () => {
    const { plan, submit, client, rows } = await given();
    await submit('renewal-sent', aRenewal(client, { receivedOn: '2026-11-21' }));

    // Six months after 21 November 2026 the decision is due; two weeks before that is 7 May 2027, after the hand-over.
    expect(await plan()).toMatchObject({ next: 'wait', version: 2 });
    const states = Object.groupBy(await rows(), ({ state }) => state);
    expect(states.cancelled).toHaveLength(23);
    expect(states.cancelled?.every(({ explanation }) => explanation === 'renewal-sent')).toBe(true);
    expect(states.planned?.map(({ rung, recipient }) => `${rung} ${recipient}`)).toEqual([
      'P1 legal-volunteer',
      'P2 lawyer',
      'P2 legal-volunteer',
      'W0 legal-volunteer',
    ]);
  });

  it('takes the ladder up again when the application is withdrawn', async () => {
    const { plan, submit, client, rows } = await given();
    await submit('renewal-sent', aRenewal(client));
    await plan();
    await submit('renewal-decided', aDecision(client, { outcome: 'withdrawn' }));

    expect(await plan()).toMatchObject({ next: 'wait' });
    expect((await rows()).filter(({ state }) => state === 'planned')).toHaveLength(23);
  });

  it('climbs the ladder of the new card after a grant', async () => {
    const { plan, submit, client, rows } = await given();
    await submit(
      'renewal-decided',
      aDecision(client, { outcome: 'granted', kind: 'asylum-temporary', rightEndsOn: '2029-11-30', cardEndsOn: '2029-11-30' }),
    );

    await plan();

    const states = Object.groupBy(await rows(), ({ state }) => state);
    expect(states.planned).toHaveLength(23);
    expect(states.superseded?.map(({ explanation }) => explanation)).toEqual(Array(23).fill('new-end-date'));
  });
});

describe('sending what is due', () => {
  it('sends each reader one message and does not send again', async () => {
    const { plan, send, at, letters } = await given();
    at('2027-05-30T06:00:00Z');
    await plan(1);

    expect(await send()).toMatchObject({ sent: 3 });
    expect(await send()).toEqual({ sent: 0, explained: 0 });
    // The client, the legal volunteer, and the inbox for the contact volunteer who was never named.
    expect(letters.map(({ to }) => to.join()).toSorted()).toEqual([
      'inbox@staff.example',
      'legal@staff.example',
      'voorbeeld@client.example',
    ]);
  });

  it('sends a late reminder once, says so, and explains the rungs before it', async () => {
    const { plan, send, at, rows } = await given();
    at('2027-09-05T06:00:00Z');
    await plan();
    await send();

    const all = await rows();
    expect(
      all
        .filter(({ state }) => state === 'sent')
        .map(({ rung, recipient, lateDays }) => `${rung} ${recipient} ${lateDays}`)
        .toSorted(),
    ).toEqual(['R2 contact-volunteer 37', 'R3 client 6', 'R3 legal-volunteer 6', 'R3 team-leader 6']);
    expect(all.filter(({ state }) => state === 'stale').every(({ explanation }) => explanation === 'overtaken-by-later-rung')).toBe(true);
    expect(all.filter(({ state }) => state === 'stale')).toHaveLength(5);
  });

  it('gives each member of staff one digest of all that is due for them, and each client a message of their own', async () => {
    const branch = aBranch();
    const first = await given({}, {}, branch);
    const second = await given({}, { emailAddress: 'tweede@client.example' }, branch);
    first.at('2027-05-30T06:00:00Z');

    expect(await first.send()).toMatchObject({ sent: 5 });
    expect(await second.send()).toMatchObject({ sent: 1 });

    const all = [...first.letters, ...second.letters];
    expect(all.map(({ to }) => to.join()).toSorted()).toEqual([
      'inbox@staff.example',
      'legal@staff.example',
      'tweede@client.example',
      'voorbeeld@client.example',
    ]);
    const digest = all.find(({ to }) => to.includes('legal@staff.example'));
    expect(digest?.text).toContain(first.client);
    expect(digest?.text).toContain(second.client);
  });

  it('leaves out of a digest what its document no longer asks for', async () => {
    const branch = aBranch();
    const first = await given({}, {}, branch);
    const second = await given({}, {}, branch);
    first.at('2027-05-30T06:00:00Z');
    await second.submit('renewal-sent', aRenewal(second.client, { sentOn: '2027-05-29' }));

    expect(await first.send()).toMatchObject({ sent: 3 });
  });

  it('passes on to the contact volunteer what cannot safely go to the client', async () => {
    const { plan, send, at, letters } = await given({}, { safeToContact: false, contactVolunteer: volunteer.id });
    at('2027-05-30T06:00:00Z');
    await plan();
    await send();
    expect(letters.map(({ to }) => to.join())).toEqual(['legal@staff.example']);
  });

  it('tries again after a refusal of the mail service, and only then', async () => {
    const { plan, send, at, trouble, letters } = await given();
    at('2027-05-30T06:00:00Z');
    await plan();
    trouble.mail = new MailNotTaken('down');
    await expect(send()).rejects.toThrow('could not be sent');

    trouble.mail = undefined;
    await send();

    expect(letters).toHaveLength(3);
  });

  it('waits for the lease when it cannot know whether the message went out, and then sends it under the same key', async () => {
    const { plan, send, at, trouble, letters } = await given();
    at('2027-05-30T06:00:00Z');
    await plan();
    trouble.mail = new Error('the line broke');
    await expect(send()).rejects.toThrow();

    trouble.mail = undefined;
    expect(await send()).toMatchObject({ sent: 0 });
    expect(await plan()).toMatchObject({ next: 'relay' });
    at('2027-05-30T06:07:00Z');
    await send();

    expect(letters).toHaveLength(3);
  });

  it('sends nothing that a renewal has made pointless, even before it was planned anew', async () => {
    const { plan, send, submit, client, at, letters } = await given();
    at('2027-05-30T06:00:00Z');
    await plan();
    await submit('renewal-sent', aRenewal(client, { sentOn: '2027-05-29' }));
    await send();
    expect(letters).toEqual([]);
  });

  it('sends once when two senders meet', async () => {
    const { plan, send, at, letters } = await given();
    at('2027-05-30T06:00:00Z');
    await plan();
    await Promise.all([send(), send(), send(), send()]);
    expect(letters).toHaveLength(3);
  });
});

describe('waiting for a change', () => {
  it('is ended by a change that comes later', async () => {
    const { plan, park, follow, run, woken, client, submit } = await given();
    const { version, until } = await plan();
    await park({ ...run, version, until, token: 'the token' });

    await submit('renewal-sent', aRenewal(client));
    await follow({ client, family: 'residence', version: 2 });
    await follow({ client, family: 'residence', version: 2 });

    expect(woken).toEqual(['the token', 'the token']);
  });

  it('does not begin when the change came before', async () => {
    const { plan, park, follow, run, woken, client, submit } = await given();
    const { version, until } = await plan();
    await submit('renewal-sent', aRenewal(client));
    await follow({ client, family: 'residence', version: 2 });
    expect(woken).toEqual([]);

    await park({ ...run, version, until, token: 'the token' });

    expect(woken).toEqual(['the token']);
  });

  it('is not begun by a run that was succeeded', async () => {
    const { plan, park, run, woken } = await given();
    const { version, until } = await plan(1);
    await plan(2);
    await park({ ...run, version, until, token: 'an old token' });
    expect(woken).toEqual(['an old token']);
  });
});
