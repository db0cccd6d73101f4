import { describe, expect, it } from 'vitest';
import { Temporal } from '../schemas/kernel/time.ts';
import { ses } from './aws/ses.ts';
import { virtualClock } from './clock.ts';
import { Outages } from './outages.ts';
import { Outbox } from './outbox.ts';
import { Records } from './records.ts';
import { UndeliveredMail } from './undelivered.ts';

interface Told {
  readonly eventType: string;
  readonly mail: {
    readonly destination: readonly string[];
    readonly tags: Readonly<Record<string, readonly string[]>>;
    readonly timestamp: string;
  };
  readonly bounce?: { readonly bounceType: string };
}

const given = () => {
  const clock = virtualClock(Temporal.Instant.from('2026-11-23T08:00:00Z'));
  const records = new Records(':memory:');
  const outbox = new Outbox(clock, records);
  const service = ses(outbox, new Outages(clock, records));
  const told: Told[] = [];
  /** Addresses about which the function fails. */
  const troubles = new Set<string>();
  const open = () =>
    new UndeliveredMail({
      outbox,
      records,
      clock,
      note: async ({ Records: events }) => {
        const heard = events.map(({ body }) => JSON.parse(body) as Told);
        told.push(...heard);
        const failed = events.filter((_, place) => heard[place]?.mail.destination.some((address) => troubles.has(address)));
        return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
      },
      failed: () => undefined,
    });
  const send = (to: string, more: object = {}, headers: object[] = [{ Name: 'X-Wegwijs-Message', Value: `key of ${to}` }]) =>
    service('POST', '/v2/email/outbound-emails', {
      FromEmailAddress: 'wegwijs@vluchtelingenwerk.example',
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: { Data: 'Een taak' }, Body: { Text: { Data: 'Er wacht een taak.' } }, Headers: headers } },
      EmailTags: [{ Name: 'message', Value: 'key-1' }],
      ...more,
    });
  return { clock, told, troubles, open, send };
};

describe('mail that does not arrive', () => {
  it.each([
    ['bounce@client.example', 'Bounce', 'Permanent'],
    ['Bounce5@client.example', 'Bounce', 'Permanent'],
    ['bounce-transient@client.example', 'Bounce', 'Transient'],
    ['complaint@client.example', 'Complaint', undefined],
  ])('to %s is told twice, with the tag that it went out with', async (to, eventType, bounceType) => {
    const { open, send, told } = given();
    const undelivered = open();
    send('somebody@client.example');
    send(to);
    await undelivered.drain();
    await undelivered.drain();

    expect(told).toHaveLength(2);
    for (const event of told) {
      expect(event).toMatchObject({
        eventType,
        mail: { destination: [to], tags: { message: ['key-1'] }, timestamp: '2026-11-23T08:00:00Z' },
      });
      expect(event.bounce?.bounceType).toBe(bounceType);
    }
  });

  it('is told again every six minutes while the function fails, and holds nothing else up', async () => {
    const { open, send, told, troubles, clock } = given();
    const undelivered = open();
    troubles.add('bounce1@client.example');
    send('bounce1@client.example');
    send('bounce2@client.example');
    await undelivered.drain();
    expect(told.map(({ mail }) => mail.destination[0])).toEqual([
      'bounce1@client.example',
      'bounce2@client.example',
      'bounce2@client.example',
    ]);
    expect(undelivered.nextDue()?.toString()).toBe('2026-11-23T08:06:00Z');

    troubles.clear();
    clock.set(Temporal.Instant.from('2026-11-23T08:06:00Z'));
    await undelivered.drain();
    expect(told).toHaveLength(5);
    expect(undelivered.nextDue()).toBeUndefined();
  });

  it('is told again after a restart if the function had not taken it, and not if it had', async () => {
    const { open, send, told, troubles } = given();
    troubles.add('bounce2@client.example');
    send('bounce1@client.example');
    send('bounce2@client.example');
    await open().drain();
    troubles.clear();
    told.splice(0);

    await open().drain();
    await open().drain();

    expect(told.map(({ mail }) => mail.destination[0])).toEqual(['bounce2@client.example', 'bounce2@client.example']);
  });

  it('is given up after 14 days, as the queue forgets it then', async () => {
    const { open, send, told, troubles, clock } = given();
    const undelivered = open();
    troubles.add('bounce@client.example');
    send('bounce@client.example');
    await undelivered.drain();
    clock.set(Temporal.Instant.from('2026-12-07T08:00:00Z'));
    await undelivered.drain();
    expect([told.length, undelivered.nextDue()]).toEqual([2, undefined]);
  });
});

describe('SES', () => {
  it.each(['Message-ID', 'date', 'Return-Path'])('refuses the header %s, which it sets itself', (Name) => {
    expect(given().send('a@client.example', {}, [{ Name, Value: '<x@y>' }])).toMatchObject({ status: 400 });
  });

  it.each(['', 'two words', 'x'.repeat(257)])('refuses the tag "%s"', (Value) => {
    expect(given().send('a@client.example', { EmailTags: [{ Name: 'message', Value }] })).toMatchObject({ status: 400 });
    expect(given().send('a@client.example', { EmailTags: [{ Name: 'message', Value: 'x-_.@' }] })).toMatchObject({ status: 200 });
  });
});
