import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { Temporal } from '../schemas/kernel/time.ts';
import { virtualClock } from './clock.ts';
import { Outbox } from './outbox.ts';
import { Records } from './records.ts';
import { messageId, Relay, smtp } from './relay.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A mail server that takes everything and keeps what it was told. */
const aServer = (): Promise<{ url: string; received: string[] }> =>
  new Promise((resolve) => {
    const received: string[] = [];
    const server = createServer((socket) => {
      let inData = false;
      let waiting = '';
      const line = (text: string): void => {
        if (inData) {
          if (text === '.') socket.write('250 taken\r\n');
          else received[received.length - 1] += `${text}\n`;
          inData = text !== '.';
          return;
        }
        inData = text === 'DATA';
        if (inData) received.push('');
        const answer = inData ? '354 go on' : text === 'QUIT' ? '221 bye' : '250 well';
        socket.write(`${answer}\r\n`);
      };
      socket.write('220 test\r\n');
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        const lines = `${waiting}${chunk.toString()}`.split('\r\n');
        waiting = lines.pop() ?? '';
        for (const text of lines) line(text);
      });
    });
    closers.push(() => server.close());
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, received });
    });
  });

const anOutbox = (sendsOn = true): Outbox =>
  new Outbox(virtualClock(Temporal.Instant.from('2026-11-23T08:00:00Z')), new Records(':memory:'), sendsOn);

const draft = {
  from: 'wegwijs@vluchtelingenwerk.example',
  to: ['desk@wegwijs.example'],
  subject: 'Een taak',
  text: 'Er wacht een taak.',
  html: '<p>Er wacht een taak.</p>',
  headers: { 'X-Wegwijs-Message': 'row-1' },
};

const until = async (holds: () => boolean): Promise<void> => {
  await expect.poll(holds, { timeout: 10_000 }).toBe(true);
};

describe('mail that is sent on', () => {
  it('reaches the server once, under a Message-ID that its ledger row gives', async () => {
    const { url, received } = await aServer();
    const outbox = anOutbox();
    const relay = new Relay(outbox, await smtp(url), () => undefined);
    closers.push(() => relay.close());
    relay.start();

    outbox.keep(draft);
    outbox.keep(draft);
    await until(() => outbox.toRelay() === undefined);

    expect(received).toHaveLength(1);
    expect(received[0]).toContain(`Message-ID: ${messageId({ id: 'any', ...draft })}`);
    expect(received[0]).toContain('X-Wegwijs-Message: row-1');
  });

  it('waits while the server does not take it', async () => {
    const outbox = anOutbox();
    const faults: unknown[] = [];
    let isUp = false;
    const taken: string[] = [];
    const relay = new Relay(
      outbox,
      async ({ subject }) => {
        if (!isUp) throw new Error('the server is down');
        taken.push(subject);
      },
      (fault) => faults.push(fault),
    );
    closers.push(() => relay.close());

    outbox.keep(draft);
    await relay.run();
    expect([faults.length, taken]).toEqual([1, []]);
    isUp = true;
    await relay.run();

    expect(taken).toEqual(['Een taak']);
  });

  it('is only what came in since it is asked for', () => {
    const outbox = anOutbox(false);
    outbox.keep(draft);

    expect(outbox.toRelay()).toBeUndefined();
  });
});
